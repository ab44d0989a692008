#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "commands/in_and_out/foreign_table.hpp"
#include "commands/referral_key.hpp"
#include "commands/sheet_table.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/tables/headers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::commands {

/// Where something of a file may go: a column of the contact sheet, the user's own included; or a part of a name that
/// the sheet keeps in another way (its full name in one column, or first and last name).
struct import_target {
    std::string label;   ///< as the dialog names it
    std::string key;     ///< of the schema; "" = the user's own column
    int column = -1;     ///< index into sheet_table::columns; -1 = none: see above
};

/// What to do with rows of people who are in the book already.
enum class known_rows { fill_blanks, leave_out };

/// What is to be imported and how; `taken` is what the user decides.
struct import_facts {
    foreign_table file;
    recognition::survey found;   ///< of the file
    sheet_table contacts;        ///< as they stand
    std::vector<book::alias> aliases;
    std::vector<book::apart> not_the_same;
    std::vector<import_target> targets;
    std::vector<int> taken;   ///< for each target the column of the file; -1 = none
    known_rows known = known_rows::fill_blanks;
    bool rest_to_notes = false;   ///< what has no column is added to the notes, of contacts that are there where they
                                  ///< are blank
    std::optional<recognition::date_order> order;   ///< of dates that could be read in two ways
};

/// Proposes what goes where: columns with the same heading first, then what the headings and contents say.
import_facts import_facts_of(foreign_table file, sheet_table contacts, std::vector<book::alias> aliases);

/// One thing the report says of a row of the file.
struct import_line {
    int line = 0;   ///< of the file
    std::string who, result, why;
};

/// Everything that one import does. Rows in = added + merged + left out; each row left out has its reason in the
/// report.
struct import_plan {
    std::vector<int> columns;                     ///< sheet columns that the added rows fill
    std::vector<bool> dates;                      ///< for each of them whether it holds dates
    std::vector<std::vector<book::cell>> added;   ///< rows below the contacts, cells in the order of `columns`
    std::vector<book::sheet_change> fills;        ///< blank cells of contacts that stand there
    int rows_in = 0, merged = 0, left_out = 0;
    std::vector<import_line> report;    ///< what is not plainly added, in the order of the file
    std::vector<std::string> remarks;   ///< columns without a place, doubtful dates: one sentence each
    bool unclear_dates = false;         ///< a column of dates can be read in two ways, and no order was given

    int rows_added() const { return static_cast<int>(added.size()); }
};

/// Plans an import. A sentence where the file has no contacts, or no column was chosen that tells who they are.
book::result<import_plan> plan_import(import_facts const& facts);

/// "200 rows: 180 added, 15 merged, 5 left out."
std::string counted(import_plan const& plan);

/// The change set of a plan but for the added rows, which are written in one go: the filled blanks and the sheet Import
/// report.
book::change_set changes_of(import_plan const& plan, import_facts const& facts, moment now);

}
