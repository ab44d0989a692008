#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "calc/sheets/document.hpp"
#include "calc/writing/looks.hpp"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::calc {

/// The part of a change set that concerns whole sheets of ours: tables that are made when their first rows come, and
/// pages that are written anew.
class own_sheets {
public:
    own_sheets(document_ref const& document, book::change_set const& changes);

    bool empty() const { return tables_.empty() && changes_.pages.empty(); }

    /// The sentence why it cannot be written: a protected sheet or structure, a page that would grow over the user's
    /// cells.
    book::result<void> check() const;

    /// Inserts the sheets that are to come, inside an undo step and before anything else in it. For when a sheet comes
    /// in front of the one that is shown, the office forgets all but the last hundred changes of the step that is open
    /// (SfxShell::SetUndoManager), and Undo would leave what the first of them made.
    void insert();

    /// Writes them, inside the same step.
    void write() const;

    /// Freezes the header rows of new tables: to be done once the step is over, for the office cannot undo it.
    void freeze() const;

private:
    struct page_place {
        sheet_ref sheet;   ///< none: to be made
        int left = 0, top = 0, rows = 0;
    };
    page_place place_of(book::table_id id) const;
    void fill_table(book::table_id id, std::string const& title, set_up_looks const& looks) const;
    void write_page(book::page_write const& page, set_up_looks const& looks) const;
    sheet_ref new_page(book::page_write const& page, set_up_looks const& looks) const;
    std::string free_title(book::table_id id) const;

    document_ref document_;
    book::change_set const& changes_;
    std::vector<std::pair<book::table_id, std::string>> tables_;   ///< to be made, with titles that are free
    std::map<book::table_id, sheet_ref> new_pages_;                ///< inserted, and blank yet
};

}
