#include "recognition/names/ways.hpp"

#include "recognition/names/name_key.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::recognition {

ways::ways(std::string_view list) {
    text::each_part(list, std::string_view{",;"}, [&](std::string_view part) {
        auto key = name_key(part);
        if (key.empty() || place_of(key)) return;
        names_.emplace_back(text::trimmed(part));
        keys_.push_back(std::move(key));
    });
}

bool ways::has(std::string_view name) const { return !keys_.empty() && place_of(name_key(name)).has_value(); }

std::optional<std::size_t> ways::place_of(std::string_view key) const {
    const auto found = std::ranges::find(keys_, key);
    return found == keys_.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - keys_.begin())};
}

}
