#include "recognition/tables/known_exports.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <unordered_set>

namespace referralbook::recognition {

namespace {

std::string key_of(std::string_view heading) {
    std::string key;
    for (const char c : text::folded(heading))
        if (text::is_small(c) || text::is_digit(c) || !text::is_ascii(c)) key += c;
    return key;
}

template <class F> int count(std::string_view headings, F const& stands) {
    int found = 0;
    text::each_part(headings, '|', [&](std::string_view heading) { found += stands(key_of(heading)); });
    return found;
}

}

known_export const* export_of(std::span<std::string const> headings) {
    std::unordered_set<std::string> keys;
    for (auto const& heading : headings) {
        keys.insert(key_of(heading));
        keys.insert(key_of(std::string_view{heading}.substr(0, heading.find('('))));   // "Create Date (GMT+1)"
    }
    const auto stands = [&](std::string const& key) { return keys.contains(key); };
    for (auto const& one : known_exports) {
        const auto needed = one.needed.empty() || stands(key_of(one.needed));
        if (needed && count(one.headings, stands) >= one.least) return &one;
    }
    return nullptr;
}

bool is_meant_otherwise(known_export const& program, std::string_view heading) {
    return !program.heading.empty() && key_of(heading) == key_of(program.heading);
}

}
