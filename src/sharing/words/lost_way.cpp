#include "sharing/words/lost_way.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace referralbook::sharing {

namespace {

/// Without what stands in quotes: names and paths, which may hold any word.
std::string unquoted(std::string_view words) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> quotes{
        {{"\"", "\""}, {"»", "«"}, {"« ", " »"}, {"«", "»"}}};
    std::string rest;
    while (!words.empty()) {
        const auto opens = std::ranges::find_if(quotes, [&](auto const& one) { return words.starts_with(one.first); });
        if (opens != quotes.end()) {
            const auto end = words.find(opens->second, opens->first.size());
            if (end != std::string_view::npos) {
                words.remove_prefix(end + opens->second.size());
                continue;
            }
        }
        rest += words.front();
        words.remove_prefix(1);
    }
    return rest;
}

}

lost_way lost_way_of(std::string_view state) {
    constexpr std::size_t as_it_should_be = 5;
    if (state.empty()) return lost_way::unknown;
    if (state.size() == as_it_should_be)
        return state.starts_with("28") || state.starts_with("3D") ? lost_way::refused : lost_way::unknown;
    const auto said = unquoted(state);
    const auto names = [&](std::string_view word) { return said.contains(word); };
    // Parts of words that English, German, French, Spanish and Italian share: authentication, certificate; definition
    // (of a service), private (key).
    if (std::ranges::any_of(
            std::array{"FATAL", "SSL", "GSS", "SASL", "fe_sendauth", "utenti", "uthenti", "ertifi"}, names))
        return lost_way::refused;
    if (std::ranges::any_of(std::array{"efini", "éfini", "rivat", "rivée", "rivada"}, names))
        return lost_way::not_set_up;
    return lost_way::no_answer;
}

}
