#pragma once
#include "calc/sharing/book_picture.hpp"
#include "sharing/desk/merge.hpp"
#include "text/language.hpp"

#include <com/sun/star/table/XCell.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// What desks changed, in words for one of them: sentences in the language that is given, headings as its sheets show
/// them, words that are chosen from a list in the language of the book.
class change_words {
public:
    change_words(document_ref const& document, text::language say);

    /// "2026-11-26 10:42, Ada: Thank Dr Ünal. Thanked: 2026-11-26 (was blank)"; of a row that went, all that it held.
    std::string of_change(sharing::change const& one) const;
    /// A conflict, with whose content stands. `row` is what stands in the row now; empty where it is gone.
    std::string of_conflict(sharing::conflict const& one, sharing::record const& row) const;
    /// Rows that went, by their sheets: "Referrals: 30 rows, Noah Clarke, Zoe Adler, Nadia Brandt, …".
    std::string of_rows(sharing::rows const& all) const;
    std::string sheet_of(book::table_id table) const;   ///< what the user knows the table by
    std::string heading_of(book::table_id table, std::string_view column) const;
    /// Whether numbers are days there; of a column of the office's own its first cell tells, by its format.
    bool holds_days(book::table_id table, std::string_view column) const;

private:
    /// A cell of the column so many rows below its heading; null where this workbook has no such column.
    com::sun::star::uno::Reference<com::sun::star::table::XCell> cell_of(
        book::table_id table, std::string_view column, int below) const;
    enum class days { as_people_say_them, in_figures };
    std::string content(book::table_id table, std::string_view column, book::cell const& held,
        days said = days::as_people_say_them) const;
    std::string written_here(sharing::conflict const& gone) const;

    document_ref document_;
    text::language say_, writes_;
    std::vector<shared_place> places_;
};

/// What a row is called: the prospect, the contact's name.
std::string name_of_row(sharing::record const& row, text::language const& say);

}
