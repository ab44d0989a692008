#pragma once
#include "commands/privacy/person_traces.hpp"
#include "commands/privacy/whole_sheet.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace referralbook::commands {

/// What a row of one of our tables has to do with somebody.
enum class part_in_record {
    theirs,        ///< it is about them: their contact row, a referral of them, a touch with them, what became of those
    named_there,   ///< it names them and is about somebody else: a referral that they sent
    of_another     ///< it is of another contact of that name
};

/// Where the records of a workbook speak of somebody: the rows of each table, and the table of each sheet.
class records_about {
public:
    records_about(book::workbook const& workbook, person_traces const& who);

    /// Nothing for a row that has nothing to do with them.
    std::optional<part_in_record> part(book::table_id table, int row) const;
    /// The table of ours in whose body a cell of a sheet stands, and the key of its column ("" = the user's own).
    struct cell_place {
        book::table_id table;
        std::string_view key;
    };
    std::optional<cell_place> place_of(whole_sheet const& sheet, int row, int column, whole_book const& in) const;
    /// Whether a number that stands there may be a telephone: outside of our tables, and where they hold texts.
    static bool may_hold_phones(cell_place const* at);
    /// How many rows of a table are theirs or name them.
    std::size_t count(book::table_id table) const;

private:
    void add(book::table_id table, int row, part_in_record part);
    void look_through_history(person_traces const& who, std::set<std::int64_t> numbers);

    book::workbook const& book_;
    std::map<book::table_id, std::map<int, part_in_record>> rows_;
};

}
