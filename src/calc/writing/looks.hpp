#pragma once
#include "book/change_set.hpp"
#include "calc/sheets/document.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace referralbook::calc {

/// What a drop-down does with words that it does not offer.
enum class other_words { refused, taken };

/// Whether a cell with 0 shows it.
enum class shown_zero { number, nothing };

/// How the book's cells look: number formats of the document's locale, named cell styles that set both text and
/// background (readable on a dark screen too, and never colour alone: the word stands in the cell), drop-downs and
/// flags' colours.
class set_up_looks {
public:
    explicit set_up_looks(document_ref const& document);

    /// Headings: bold on a quiet background.
    void heading(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells) const;

    /// Number format, drop-down and colours of one column, from its first row to the end of the sheet; attributes
    /// alone.
    void column(
        sheet_ref const& sheet, book::table_id table, book::column_spec const& spec, int column, int first_row) const;

    /// The looks of one line of a page.
    void line(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells, book::line_look as) const;

    /// A word of a page that has a colour of its own in that column: a band, a flag. Others stay as their line is.
    void word(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cell, std::string_view key,
        std::string_view word) const;
    /// Whether that column has such words at all.
    static bool shows_words(std::string_view key);

    /// Money without cents; a book without values counts its worth in wins a year, and those need a decimal.
    void whole_money(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells,
        shown_zero zero = shown_zero::number) const;

    /// A share of the dashboard: what is below 0 stands for a share of nothing and shows as "–".
    void share_of_something(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells) const;

    /// The number format of a single value: a rule's cell.
    void value(
        com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells, book::column_kind kind) const;

    /// A drop-down of a literal list or of a name ("RB_LIST_TYPE"); any other word is refused, or taken without a
    /// question.
    void drop_down(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells,
        std::string_view formula, other_words others) const;

    /// The book's language when this was made.
    text::language const& writes() const { return writes_; }

private:
    sal_Int32 number_format(book::column_kind kind) const;
    sal_Int32 date_with_time() const;
    sal_Int32 own_format(std::string_view english_code) const;

    document_ref document_;
    com::sun::star::lang::Locale locale_;
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    text::language writes_;
};

/// Freezes the header rows of own tables. The office can do it on the sheet in front of one view only: each is shown in
/// turn, then the one that was in front.
void freeze_headers(document_ref const& document, std::span<std::pair<book::table_id, std::string> const> tables,
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller);

/// A part of the open step: on Redo the headers are frozen again, which a sheet that comes back has lost.
void freeze_headers_on_redo(
    document_ref const& document, std::span<std::pair<book::table_id, std::string> const> tables);

/// Width of a column in 1/100 mm; 0 leaves it.
void set_width(sheet_ref const& sheet, int column, int width);

/// The name behind the drop-down of sources: the contacts' names.
inline constexpr std::string_view contact_list = "contact";

}
