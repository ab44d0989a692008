#include "commands/privacy/records_about.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

using book::table_id;
using enum part_in_record;

records_about::records_about(book::workbook const& workbook, person_traces const& who) : book_{workbook} {
    for (const int row : who.contact_rows()) add(table_id::contacts, row, theirs);
    for (auto const& row : workbook.contacts)
        if (who.is_name(row.referred_by)) add(table_id::contacts, row.row, named_there);
    std::set<std::int64_t> numbers;   // of referrals of them
    for (auto const& row : workbook.referrals) {
        if (who.is_name(row.prospect)) {
            add(table_id::referrals, row.row, theirs);
            if (row.number > 0) numbers.insert(row.number);
        }
        if (who.is_name(row.source)) add(table_id::referrals, row.row, named_there);
    }
    for (auto const& row : workbook.touches)
        if (who.is_name(row.who) || (row.referral && numbers.contains(*row.referral)))
            add(table_id::touches, row.row, theirs);
    for (auto const& row : workbook.given)
        if (who.is_name(row.partner) || who.is_name(row.client)) add(table_id::given, row.row, theirs);
    for (auto const& row : workbook.plans)
        if (who.is_name(row.source)) add(table_id::plans, row.row, theirs);
    for (auto const& row : workbook.aliases)
        if (who.is_name(row.spelling) || who.is_name(row.source)) add(table_id::aliases, row.row, theirs);
    for (auto const& row : workbook.not_the_same)
        if (who.in(row.first) || who.in(row.second)) add(table_id::apart, row.row, theirs);
}

void records_about::add(table_id table, int row, part_in_record part) { rows_[table].try_emplace(row, part); }

std::optional<part_in_record> records_about::part(table_id table, int row) const {
    const auto rows = rows_.find(table);
    if (rows == rows_.end()) return std::nullopt;
    const auto found = rows->second.find(row);
    return found == rows->second.end() ? std::nullopt : std::optional{found->second};
}

std::size_t records_about::count(table_id table) const {
    const auto rows = rows_.find(table);
    return rows == rows_.end() ? 0 : rows->second.size();
}

std::optional<records_about::cell_place> records_about::place_of(
    whole_sheet const& sheet, int row, int column, whole_book const& in) const {
    for (auto const& [id, place] : book_.places) {
        if (place.sheet != sheet.title || row <= place.header_row || row >= place.end_row) continue;
        if (book::table(id).form == book::table_form::page || id == table_id::rules || id == table_id::lists) continue;
        // Beside the user's own table other things may stand; our sheets hold the table alone.
        if (id == table_id::contacts && (column < in.first_contact_column || column > in.last_contact_column)) continue;
        const auto found = std::ranges::find(place.columns, column, [](auto const& one) { return one.second; });
        if (found == place.columns.end()) return cell_place{id, {}};
        return cell_place{id, found->first, std::ranges::find(place.formulas, found->first) != place.formulas.end()};
    }
    return std::nullopt;
}

}
