#include "sharing/desk/conflict_text.hpp"
#include "sharing/server/json.hpp"
#include "sharing/shared_table.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::sharing {

namespace {

constexpr std::size_t parts_of_a_line = 8;

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const auto end = text.find(at, from);
        parts.push_back(text.substr(from, end == std::string_view::npos ? end : end - from));
        if (end == std::string_view::npos) return parts;
        from = end + 1;
    }
}

bool is_on_a_line(std::string_view text) {
    return !text.starts_with('"') && std::ranges::none_of(text, [](unsigned char sign) { return sign < ' '; });
}

// The key of a text is what somebody typed, with its breaks.
std::string id_text(std::string const& id) { return is_on_a_line(id) ? id : json_of_text(id); }

std::string id_of(std::string_view part) {
    return (part.starts_with('"') ? text_of_json(part) : std::nullopt).value_or(std::string{part});
}

// The heading of an own column has its breaks among the cells alone.
std::string column_of(std::string_view part, record const& mine, record const& theirs) {
    for (auto const* cells : {&mine, &theirs})
        for (auto const& [column, content] : *cells)
            if (text::with_blanks_for_breaks(column) == part) return column;
    return std::string{part};
}

}

std::string conflict_text(std::vector<conflict> const& all) {
    std::string text;
    for (auto const& one : all) {
        auto const& table = *find_shared(one.row.table);
        record mine = one.mine_row, theirs = one.common_row;
        if (!one.column.empty()) {
            mine.insert_or_assign(one.column, one.mine);
            theirs.emplace(one.column, one.theirs);
        }
        if (!text.empty()) text += '\n';
        text += std::to_string(static_cast<int>(one.kind)) + '\t' + std::string{table.sql_name} + '\t' +
            id_text(one.row.id) + '\t' + text::with_blanks_for_breaks(one.column) + '\t' +
            text::with_blanks_for_breaks(one.who) + '\t' + text::with_blanks_for_breaks(one.when) + '\t' +
            json_of(mine, table) + '\t' + json_of(theirs, table);
    }
    return text;
}

std::vector<conflict> conflicts_of_text(std::string_view text) {
    std::vector<conflict> all;
    for (const auto line : split(text, '\n')) {
        const auto parts = split(line, '\t');
        if (parts.size() != parts_of_a_line) continue;
        auto const* table = find_shared(parts[1]);
        if (!table || parts[0].size() != 1 || parts[0][0] < '0' || parts[0][0] > '5') continue;
        auto mine = record_of_json(parts[6], *table), theirs = record_of_json(parts[7], *table);
        if (!mine || !theirs) continue;
        conflict one{static_cast<conflict_kind>(parts[0][0] - '0'), {table->table, id_of(parts[2])},
            parts[3].empty() ? std::string{} : column_of(parts[3], *mine, *theirs), {}, {}, {}, std::string{parts[4]},
            std::string{parts[5]}};
        one.mine = cell_of(*mine, one.column);
        one.theirs = cell_of(*theirs, one.column);
        if (one.column.empty()) {
            one.mine_row = std::move(*mine);
            one.common_row = std::move(*theirs);
        }
        all.push_back(std::move(one));
    }
    return all;
}

}
