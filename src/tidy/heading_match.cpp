#include "tidy/heading_match.hpp"
#include "tidy/heading_words.hpp"
#include "tidy/known_headings.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace referralbook::tidy {

namespace {

constexpr std::size_t longest_heading = 80;   // bytes; what is longer is a text
constexpr std::size_t most_words = 8;

struct entry {
    std::array<float, role_count> fit{};
    bool anywhere = false;
};

bool is_number(std::string const& word) {
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// Words are run together, so that "Firstname", "First name" and "FIRST_NAME" are one.
std::unordered_map<std::string, entry> make_index() {
    std::unordered_map<std::string, entry> index;
    for (auto const& row : all_known_headings())
        for (std::size_t at = 0; at <= row.headings.size();) {
            const auto end = std::min(row.headings.find('|', at), row.headings.size());
            std::string key;
            for (auto const& word : heading_words(row.headings.substr(at, end - at)))
                if (!is_number(word)) key += word;
            auto& found = index[key];
            found.anywhere = found.anywhere || row.anywhere;
            if (row.what) {
                auto& fit = found.fit[static_cast<std::size_t>(*row.what)];
                fit = std::max(fit, row.fit);
            }
            at = end + 1;
        }
    return index;
}

std::unordered_map<std::string, entry> const& index() {
    static const auto made = make_index();
    return made;
}

bool is_plain_name(std::string const& key) {
    static constexpr std::array names{"name", "nom", "nombre", "nome", "naam"};
    return std::ranges::find(names, key) != names.end();
}

}

float heading_match::best() const { return *std::ranges::max_element(fit); }

heading_match match_heading(std::string_view heading) {
    heading_match match;
    if (heading.size() > longest_heading) return match;
    auto words = heading_words(heading);
    // "Phone 2 - Value": the second of its kind serves where the first is missing.
    const bool further = std::ranges::any_of(words, [](auto const& word) { return is_number(word) && word != "1"; });
    const bool numbered = std::erase_if(words, is_number) > 0;
    if (words.empty() || words.size() > most_words) return match;
    if (numbered && words.size() > 1 && words.back() == "value") words.pop_back();

    for (std::size_t length = words.size(); length > 0 && !match.known; --length)
        for (std::size_t start = 0; start + length <= words.size(); ++start) {
            std::string key;
            for (std::size_t i = start; i < start + length; ++i) key += words[i];
            const auto found = index().find(key);
            const bool whole = length == words.size();
            if (found == index().end() || !(whole || found->second.anywhere)) continue;
            const float part = whole ? 1.0f : 0.55f + 0.35f * static_cast<float>(length) / static_cast<float>(words.size());
            for (std::size_t i = 0; i < role_count; ++i)
                match.fit[i] = std::max(match.fit[i], found->second.fit[i] * part * (further ? 0.8f : 1.0f));
            match.known = true;
            match.whole = whole;
            match.plain_name = whole && is_plain_name(key);
        }
    return match;
}

}
