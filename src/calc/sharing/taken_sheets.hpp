#pragma once
#include "book/schema.hpp"
#include "calc/sharing/undo_watch.hpp"

#include <set>
#include <utility>

namespace referralbook::calc {

/// Which tables stood in the workbook until an Undo took their sheets away: those that commands had made. One whose
/// sheet the user deletes, now or with Redo, is none, nor is one that stands again.
class taken_sheets {
public:
    /// Those that are known from before the workbook was closed.
    explicit taken_sheets(std::set<book::table_id> tables) : taken_{std::move(tables)} {}
    /// Something was done in the workbook, or it was opened.
    void look(document_ref const& document, undo_event what);
    std::set<book::table_id> const& tables() const { return taken_; }

private:
    std::set<book::table_id> there_, taken_;
    int sheets_ = -1, names_ = -1;   // how many at the last look
};

}
