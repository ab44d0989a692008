#include "recognition/names/ways.hpp"

#include "recognition/names/name_key.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::recognition {

ways::ways(std::string_view list) {
    text::each_part(list, std::string_view{",;"}, [&](std::string_view part) {
        auto key = name_key(part);
        if (key.empty() || place_of_key(key)) return;
        names_.emplace_back(text::trimmed(part));
        keys_.push_back(std::move(key));
    });
}

bool ways::has(std::string_view name) const { return !keys_.empty() && place_of_key(name_key(name)).has_value(); }

std::optional<std::size_t> ways::place_of_key(std::string_view key) const {
    const auto found = std::ranges::find(keys_, key);
    return found == keys_.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - keys_.begin())};
}

std::optional<std::size_t> ways::place_of(std::string_view name, aliases const& spellings) const {
    if (keys_.empty()) return std::nullopt;
    const auto meant = place_of_key(spellings.key(name));
    return meant ? meant : place_of_key(name_key(name));
}

void look_for_ways(book::workbook& workbook) {
    const ways known{workbook.values.ways};
    if (known.names().empty()) return;
    const aliases spellings{workbook.aliases};
    for (auto& row : workbook.referrals) row.facts.by_a_way = known.place_of(row.source, spellings).has_value();
}

}
