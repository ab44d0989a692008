#pragma once
#include "book/workbook.hpp"
#include "commands/in_and_out/foreign_table.hpp"
#include "commands/sheet_table.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/tables/survey.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What a name may consist of, in the file and in the book.
inline constexpr std::array<std::string_view, 4> name_keys{"who", "first_name", "last_name", "company"};

/// Where something of a file may go: a column of the contact sheet, the user's own included; or a part of a name that
/// the sheet keeps in another way (its full name in one column, or first and last name).
struct import_target {
    std::string label;   ///< as the dialog names it
    std::string key;     ///< of the schema; "" = the user's own column
    int column = -1;     ///< index into sheet_table::columns; -1 = none: see above
};

/// What to do with rows of people who are in the book already.
enum class known_rows { fill_blanks, leave_out };

/// What to do where a contact that is in the book already has something else in a column than the file.
enum class on_difference {
    keep,        ///< what stands there stays; the report tells what was not taken
    take,        ///< the file's takes its place; the report tells what stood there
    keep_both,   ///< the file's goes behind it: "a@x ::: b@y"
};

/// Where the rows of a bought list come from: written beside each contact that is added. Nothing is written where no
/// seller and no day is named.
struct list_origin {
    std::string from, basis;   ///< who sold it; on what legal basis they may be contacted
    std::optional<book::day> as_of;

    bool is_bought() const { return !from.empty() || as_of; }
};

/// What is to be imported and how; `taken` is what the user decides.
struct import_facts {
    foreign_table file;
    recognition::survey found;   ///< of the file
    sheet_table contacts;        ///< as they stand
    std::vector<book::alias> aliases;
    std::vector<book::apart> not_the_same;
    std::vector<import_target> targets;
    std::vector<int> taken;            ///< for each target the column of the file; -1 = none
    std::vector<on_difference> ways;   ///< for each target
    known_rows known = known_rows::fill_blanks;
    list_origin bought{};
    bool rest_to_notes = false;   ///< what has no column is added to the notes, of contacts that are there where they
                                  ///< are blank
    std::optional<book::day> today;                 ///< by it birthdays are told from days to come
    std::optional<recognition::date_order> order;   ///< of dates that could be read in two ways
    text::language say{};                           ///< the office's
    text::language writes{};                        ///< the book's
};

}
