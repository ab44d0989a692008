#pragma once
#include <string_view>

namespace referralbook::book {

/// `weekday` is a date shown with its weekday, `month` one shown as its month; `tally` a whole number, nothing for 0.
enum class column_kind {
    text,
    note,
    phone,
    number,
    whole,
    money,
    date,
    date_time,
    choice,
    share,
    weekday,
    time,
    month,
    tally
};

/// A day, with a time of day or without.
constexpr bool is_date(column_kind kind) { return kind == column_kind::date || kind == column_kind::date_time; }
/// A number that somebody types: counted, measured or paid.
constexpr bool is_number(column_kind kind) {
    return kind == column_kind::whole || kind == column_kind::number || kind == column_kind::money;
}

/// Who writes a column. typed: the user, and commands for them. formula: a formula of ours. log: commands only, which
/// append rows.
enum class column_owner { typed, formula, log };

/// One column: headers, kinds, choices and formulas of the workbook stand here and nowhere else.
struct column_spec {
    std::string_view key;      ///< permanent; RB_CONTACT_<KEY in upper case> for contact columns
    std::string_view header;   ///< in English; set-up writes it in the book's language, the reader finds it in any
    column_kind kind = column_kind::text;
    column_owner owner = column_owner::typed;
    std::string_view choices{};   ///< of choice: the key of a list on the sheet Lists, or the words themselves, quoted
                                  ///< and parted by ';'
    std::string_view formula{};   ///< of formula: {key} is this row's cell of that column, "" where the table lacks it;
                                  ///< {=Won|Lost} the words of a list in all languages, as an array
    int width = 0;                ///< 1/100 mm; 0 = leave as it is
    bool later = false;           ///< came after the first version: set-up adds it to a table that stands without it
    std::string_view formerly{};   ///< the header that books of before have, and that is found as well
    std::string_view also{};       ///< of an optional column of the user's sheet: the other headings under which it is
                                   ///< found, parted by ';'
};

}
