#include "commands/names_in_book.hpp"

#include "commands/known_people.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/spelled_words.hpp"
#include "recognition/names/ways.hpp"
#include "text/letters.hpp"
#include "text/name_case.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

/// The words of a text that may be names: those with a capital, all where none has one.
std::string words_with_capitals(std::string const& all) {
    std::string words;
    for (auto const& one : recognition::placed_words_of(all)) {
        const auto word = all.substr(one.begin, one.end - one.begin);
        std::size_t first = 1;
        while (first < word.size() && text::is_inside_letter(word[first])) ++first;
        if (text::all_capitals(word.substr(0, first))) words += word + ' ';
    }
    return words.empty() ? all : words;
}

}

names_in_book::names_in_book(book::workbook const& workbook, of whom) {
    const recognition::aliases aliases{workbook.aliases};
    const recognition::ways ways{workbook.values.ways};
    std::set<std::string> seen;
    const auto take = [&](std::string const& name) {
        if (text::only_blanks(name) || !seen.insert(name).second || ways.place_of(name, aliases)) return;
        const auto read = recognition::read_name(name);
        const bool is_firm = read.kind == recognition::name_kind::office;
        (is_firm ? firms_ : families_).insert(is_firm ? name : read.family);
    };
    if (whom == of::everybody) {
        const known_people people{workbook};
        for (auto const& name : people.names()) take(name);
        for (auto const& row : workbook.given)
            if (!row.is_need()) take(row.partner);
    }
    for (auto const& row : workbook.referrals) take(row.prospect);
    for (auto const& row : workbook.given) take(row.client);
}

bool names_in_book::any_in(std::string const& all) const {
    const auto words = words_with_capitals(all);
    const auto holds_all = [&](std::string const& firm) {
        return std::ranges::all_of(
            text::words_in(firm), [&](std::string_view word) { return recognition::holds_word_of(all, word); });
    };
    return std::ranges::any_of(
               families_, [&](std::string const& family) { return recognition::holds_word_of(words, family); }) ||
        std::ranges::any_of(firms_, holds_all);
}

bool names_whom_they_know(book::workbook const& workbook, std::string_view source, std::string_view text) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(source);
    const auto is_of = [&](std::string const& who, std::string const& sent) {
        return names.key(who) == key && recognition::holds_word_of(text, sent);
    };
    return std::ranges::any_of(workbook.referrals, [&](auto const& row) { return is_of(row.source, row.prospect); }) ||
        std::ranges::any_of(workbook.given, [&](auto const& row) { return is_of(row.partner, row.client); });
}

}
