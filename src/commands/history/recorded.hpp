#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "text/language.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// What became of one cell of a record, or that a row came or went, as the sheet History shows it: the heading in the
/// book's language, days as "2026-11-26". Of a row that came or went `column` is "", and one text says what stood in
/// it.
struct recorded_change {
    book::table_id table;
    book::cell row;   ///< number of the row's referral, else the name of its person; blank where it has neither
    std::string column;
    book::cell before, after;
    bool operator==(recorded_change const&) const = default;
};

/// What a row of a table is called: a referral by its number, a touch by that of its referral, a contact and a plan by
/// their names, a rule and a letter by their key. `at` answers what stands in the column of a key.
book::cell row_called(book::table_id table, std::function<book::cell(std::string_view key)> const& at);

/// A cell as the history shows it. `column` is a key of the schema, or a heading of the user's own, which stays.
book::cell shown_in_history(book::table_id table, std::string_view column, book::cell const& content,
    book::null_date origin, text::language const& writes);

/// The heading of a column by its key; any other text is a heading already.
std::string heading_in_history(book::table_id table, std::string_view column, text::language const& writes);

/// All that stands in a row, on one line: "Date: 2026-11-26; Source: Dr Ünal". `at` as above; formulas are left out.
std::string row_in_history(book::table_id table, std::function<book::cell(std::string_view key)> const& at,
    book::null_date origin, text::language const& writes);

/// Whether changes of a table, and of a column by its key, belong into the history: records, never formulas.
bool is_recorded(book::table_id table);
bool is_recorded(book::table_id table, std::string_view column);

/// What the workbook holds while a change set is still to be written.
struct recorded_facts {
    text::language writes;
    book::null_date origin;
    /// The cell of a row of a table; blank where the table has no such column.
    std::function<book::cell(book::table_id table, std::string_view key, int row)> at;
    /// The table in whose body a cell of a sheet stands, and its column: a key, or a heading of the user's own.
    struct spot {
        book::table_id table;
        std::string column;
    };
    std::function<std::optional<spot>(std::string const& sheet, int row, int column)> spot_of;
};

/// What a change set does to the records: a line for each cell and for each row that comes or goes. Pages, lists and
/// formulas are none. Of more than `most` lines the rest is counted in `more`, and nothing else is done for it.
inline constexpr std::size_t most_lines_of_a_change = 500;
struct recorded_changes {
    std::vector<recorded_change> lines;
    std::size_t more = 0;

    /// Counts a change that there is no line for any more, where there are `most` already.
    bool is_full(std::size_t most) {
        if (lines.size() < most) return false;
        ++more;
        return true;
    }
};
recorded_changes changes_to_record(
    book::change_set const& changes, recorded_facts const& facts, std::size_t most = most_lines_of_a_change);

/// Who does it, and when.
struct recorded_by {
    moment now;
    std::string who;
};

/// The lines of one command for the sheet History, by change_set::history. Nothing where it changes no record. `beside`
/// are changes that the command makes without the change set: the rows of an import.
std::vector<book::row_append> history_of(
    book::change_set const& changes, recorded_facts const& facts, recorded_by const& by, std::size_t beside = 0);

/// One line: `what` is the title of the command, or that it was typed.
book::row_append history_row(
    recorded_change const& change, std::string const& what, recorded_by const& by, recorded_facts const& facts);

/// The line behind the most lines: "200 more changes".
book::row_append more_changes_row(
    std::size_t count, std::string const& what, recorded_by const& by, recorded_facts const& facts);

/// How many lines the sheet History may have. Older ones give way, and those that are older than the rule Keep history
/// months.
inline constexpr int most_history_lines = 20000;

/// Which lines to take away before `coming` more are written, counted from 0 at the top. `days` are those of the lines
/// from the top; a line without one stays, and those below it are looked at all the same. Nothing is done for a few
/// lines alone: the oldest may be a week over its time.
std::vector<int> history_lines_to_drop(
    std::vector<std::optional<book::day>> const& days, book::day today, int months, std::size_t coming);

}
