#include "commands/privacy/records_about.hpp"

#include "text/own_words.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace referralbook::commands {

using book::table_id;
using enum part_in_record;

namespace {

/// The referral that a line is about, or that its touch belongs to; 0 where it is another row.
std::int64_t number_of(book::history_line const& line) {
    auto const* number = std::get_if<double>(&line.row);
    const bool numbered = line.table == table_id::referrals || line.table == table_id::touches;
    return numbered && number && std::abs(*number) < 1e15 ? static_cast<std::int64_t>(*number) : 0;
}

bool is_prospect(std::string_view heading) {
    return text::in_english(text::heading_word, heading) == book::column(table_id::referrals, "prospect").header;
}

/// Whom the line names as the prospect of its referral: "Source: Dr Ünal; Prospect: Nadia Brandt; Need: Implant".
std::vector<std::string> prospects_in(book::history_line const& line) {
    std::vector<std::string> names;
    for (auto const* side : {&line.before, &line.after}) {
        const auto said = book::text_of(*side);
        if (!line.column.empty()) {
            if (is_prospect(line.column)) names.push_back(said);
            continue;
        }
        for (std::size_t at = 0; at < said.size();) {
            const auto end = std::min(said.find("; ", at), said.size()), colon = said.find(": ", at);
            if (colon < end && is_prospect(std::string_view{said}.substr(at, colon - at)))
                names.push_back(said.substr(colon + 2, end - colon - 2));
            at = end + 2;
        }
    }
    return names;
}

}

records_about::records_about(book::workbook const& workbook, person_traces const& who) : book_{workbook} {
    for (const int row : who.contact_rows()) add(table_id::contacts, row, theirs);
    for (const int row : who.other_rows()) add(table_id::contacts, row, of_another);
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
        if (who.is_anothers(row))
            add(table_id::touches, row.row, of_another);
        else if (who.is_name(row.who) || (row.referral && numbers.contains(*row.referral)))
            add(table_id::touches, row.row, theirs);
    for (auto const& row : workbook.given)
        if (who.is_name(row.partner) || who.is_name(row.client)) add(table_id::given, row.row, theirs);
    for (auto const& row : workbook.plans)
        if (who.is_name(row.source)) add(table_id::plans, row.row, theirs);
    for (auto const& row : workbook.aliases)
        if (who.is_name(row.spelling) || who.is_name(row.source)) add(table_id::aliases, row.row, theirs);
    for (auto const& row : workbook.not_the_same)
        if (who.in(row.first) || who.in(row.second)) add(table_id::apart, row.row, theirs);
    look_through_history(who, std::move(numbers));
}

void records_about::look_through_history(person_traces const& who, std::set<std::int64_t> numbers) {
    // Referrals of them that have gone since, or that were somebody else's for a while.
    for (auto const& line : book_.history)
        if (const auto number = number_of(line); number > 0 && line.table == table_id::referrals &&
            std::ranges::any_of(prospects_in(line), [&](auto const& name) { return who.in(name); }))
            numbers.insert(number);
    for (auto const& line : book_.history)
        if (numbers.contains(number_of(line)) || who.in(book::text_of(line.row)))
            add(table_id::history, line.at, theirs);
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

bool records_about::may_hold_phones(cell_place const* at) {
    if (!at || at->key.empty()) return true;
    const auto kind = book::column(at->table, at->key).kind;
    return kind == book::column_kind::text || kind == book::column_kind::note || kind == book::column_kind::phone;
}

std::optional<records_about::cell_place> records_about::place_of(
    whole_sheet const& sheet, int row, int column, whole_book const& in) const {
    for (auto const& [id, place] : book_.places) {
        if (place.sheet != sheet.title || row <= place.header_row || row >= place.end_row) continue;
        if (book::table(id).form == book::table_form::page || id == table_id::rules || id == table_id::lists) continue;
        // Beside the user's own table other things may stand; our sheets hold the table alone.
        if (id == table_id::contacts && (column < in.first_contact_column || column > in.last_contact_column)) continue;
        const auto found = std::ranges::find(place.columns, column, [](auto const& one) { return one.second; });
        return cell_place{id, found == place.columns.end() ? std::string_view{} : found->first};
    }
    return std::nullopt;
}

}
