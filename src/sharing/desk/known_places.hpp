#pragma once
#include "sharing/desk/known_columns.hpp"
#include "sharing/desk/merge.hpp"
#include "sharing/desk/table_picture.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace referralbook::sharing {

/// The columns and tables that a workbook has a place for, from reading to reading. One that comes later, for it was
/// set up again or a heading was added, is not taken for cleared: what is in common for it is to be written there.
class known_places {
public:
    /// Which columns the workbook had when it was last in step, as text() gave them; "" where that is not known, so
    /// that those of the first reading count.
    void knew(std::string_view text);
    std::string text() const { return known_columns_text(known_.value_or(known_columns{})); }

    /// Finds what has come since the last reading. `into` are the rows that were read: they get what is in common for
    /// it (`base`), as if it stood there already. Tables of `taken` are those whose sheets an Undo took away.
    void look(
        std::span<table_picture const> pictures, std::set<book::table_id> const& taken, rows const& base, rows& into);
    /// What is to be written into what came; each place is tried once.
    merge_result take_what_came();

private:
    void add_what_came(table_picture const& picture, rows const& base, rows& into);

    std::optional<known_columns> known_;
    merge_result came_;
    std::set<std::pair<book::table_id, std::string>> tried_;
};

}
