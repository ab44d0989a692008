#include "recognition/names/salutation.hpp"

#include "text/fold.hpp"
#include "recognition/names/name_words.hpp"
#include "text/name_case.hpp"
#include "text/sentences.hpp"

#include <vector>

namespace referralbook::recognition {

namespace {

using namespace name_words;

struct word {
    std::string as_written, key;   // the key is folded, without full stops and commas
};

std::string key_of(std::string_view written) {
    auto key = text::folded(written);
    std::erase_if(key, [](char letter) { return letter == '.' || letter == ','; });
    return key;
}

std::vector<word> words_of(std::string_view text) {
    std::vector<word> words;
    while (true) {
        const auto begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos) return words;
        text.remove_prefix(begin);
        const auto piece = text.substr(0, text.find_first_of(" \t\r\n"));
        words.push_back({std::string{piece}, key_of(piece)});
        text.remove_prefix(piece.size());
    }
}

std::string joined(std::vector<word> const& words) {
    std::string text;
    for (auto const& one : words) text::append_part(text, " ", one.as_written);
    return text;
}

bool is_office(std::vector<word> const& words) {
    return std::ranges::any_of(words,
        [](word const& one) { return in(office_words, one.key) || in(company_forms, one.key) || in(links, one.key); });
}

bool is_no_name(word const& one) { return in(degrees, one.key) || in(generations, one.key) || one.key.empty(); }

bool ends_with_comma(word const& one) { return one.as_written.ends_with(','); }

/// "Okafor, Ada MBA" as "Ada MBA Okafor", "Smith, Dr John" as "Dr John Smith".
std::vector<word> in_speaking_order(std::vector<word> words) {
    const auto comma = std::ranges::find_if(words, ends_with_comma);
    if (comma == words.end()) return words;
    const auto given = comma + 1;
    for (auto& one : words)
        while (ends_with_comma(one)) one.as_written.pop_back();
    const bool is_name = given != words.end() && !is_no_name(*given) && !in(doubtful_degrees, given->key);
    if (is_name) std::ranges::rotate(words, given);
    return words;
}

/// A name all in capitals as names are written. One word may be meant so: "ACME", "IKEA".
void mend_capitals(std::vector<word>& words) {
    if (words.size() < 2 || !text::all_capitals(joined(words))) return;
    for (auto& one : words)
        if (!is_no_name(one) && !in(doubtful_degrees, one.key)) one.as_written = text::in_name_case(one.as_written);
}

}

name_parts name_parts_of(std::string_view name) {
    const auto all = words_of(name);
    if (is_office(all)) return {{}, joined(all), true};
    auto words = in_speaking_order(all);
    std::erase_if(words, [](word const& one) { return one.as_written.empty(); });
    if (words.empty()) return {{}, joined(all)};
    auto last = words.end() - 1;   // what stands behind the last name stays there
    while (last != words.begin() && is_no_name(*last)) --last;
    return {joined({words.begin(), last}), joined({last, words.end()})};
}

std::string spoken_name(std::string_view name) {
    const auto all = words_of(name);
    if (is_office(all)) return joined(all);
    auto words = in_speaking_order(all);
    std::erase_if(words, [](word const& one) { return one.as_written.empty(); });
    mend_capitals(words);
    return joined(words);
}

std::string salutation(std::string_view name, std::string_view given) {
    const auto all = words_of(name);
    if (is_office(all)) return joined(all);
    auto words = in_speaking_order(all);
    std::erase_if(words, [](word const& one) { return one.as_written.empty(); });
    mend_capitals(words);
    std::string title;
    while (
        !words.empty() && (in(titles, words.front().key) || (!title.empty() && in(title_tails, words.front().key)))) {
        if (title.empty()) title = words.front().as_written;
        words.erase(words.begin());
    }
    while (
        words.size() > 1 && (is_no_name(words.back()) || (words.size() > 2 && in(doubtful_degrees, words.back().key))))
        words.pop_back();
    if (words.empty()) return joined(all);
    if (!title.empty()) return title + ' ' + words.back().as_written;
    if (const auto own = joined(words_of(given)); !own.empty()) return own;
    return words.front().as_written;
}

}
