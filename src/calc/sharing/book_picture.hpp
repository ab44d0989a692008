#pragma once
#include "calc/sheets/document.hpp"
#include "sharing/desk/desk.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// Where the shared cells of a table stand: the sheet's column of each column of a record.
struct shared_place {
    book::table_id table = book::table_id::referrals;
    book::table_place at{};
    std::map<std::string, int, std::less<>> columns{};   ///< keys of the schema, and own columns of the contact sheet
    std::optional<int> keys{};                           ///< the column of the row keys
};

/// The shared tables that stand in a workbook. Columns with formulas are not shared; rules share their values alone.
std::vector<shared_place> shared_places(document_ref const& document);

/// The cells of the shared tables as they stand now. Read on the main thread, it may be looked at on any other.
class book_picture {
public:
    explicit book_picture(document_ref const& document);

    /// As values: what takes time is done here, and not while reading.
    std::vector<sharing::table_picture> tables() const;

    /// The rows that differ from those of an earlier picture, of both, table by table; tables that only one of them has
    /// are left out. What stands in the same rows is kept in memory once from then on.
    std::vector<std::pair<sharing::table_picture, sharing::table_picture>> differing(book_picture const& earlier);

    /// True where the rows of a table still hold what was read.
    bool stands(document_ref const& document, book::table_id table, int first_row, int last_row) const;

private:
    using cells = com::sun::star::uno::Sequence<com::sun::star::uno::Sequence<com::sun::star::uno::Any>>;
    struct table {
        shared_place place;
        int first_row = 0, first_column = 0;
        cells values;
    };
    /// The rows from `first` to before `end`, but for those that are marked.
    static sharing::table_picture values_of(
        table const& from, double days, sal_Int32 first, sal_Int32 end, std::vector<bool> const& but_for);
    static sharing::table_picture values_of(table const& from, double days) {
        return values_of(from, days, 0, from.values.getLength(), {});
    }
    std::vector<table> tables_;
    double days_ = 0;   // between our day 0 and the document's
};

/// Days to add to a date of the document to get a serial from 1899-12-30.
double days_of_origin(book::null_date origin);
/// A cell of a shared column with so many days added, where the column holds days.
book::cell days_later(double days, book::table_id table, std::string_view column, book::cell content);
bool is_day(book::column_kind kind);

/// A word of ours as all desks share it, in English, whatever language a workbook's cells say it in; and as a book of
/// that language says it. Own columns and other contents stay.
book::cell in_common_words(book::table_id table, std::string_view column, book::cell content);
book::cell in_words_of(text::language const& writes, book::table_id table, std::string_view column, book::cell content);

/// Finds rows by their keys, as they stand now.
class row_finder {
public:
    explicit row_finder(document_ref const& document);

    /// Where a table of the book stands; nullptr where the workbook lacks it.
    shared_place const* place_of(book::table_id table) const;
    /// The sheet row of a key; nothing where it is missing, or there twice.
    std::optional<int> row_of(sharing::row_name const& name) const;
    /// The key of a sheet row; "" where it has none.
    std::string key_at(book::table_id table, int row) const;

private:
    std::vector<shared_place> places_;
    std::map<sharing::row_name, int> rows_;   // -1: twice
    std::map<book::table_id, std::map<int, std::string>> keys_;
};

}
