#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_short_words.hpp"
#include "recognition/tables/heading_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::recognition {

namespace {

std::optional<place_of_life> place_named(std::string_view word) {
    if (text::in(business_words, word)) return place_of_life::business;
    if (text::in(home_words, word)) return place_of_life::home;
    if (text::in(other_place_words, word)) return place_of_life::other;
    const auto whole = written_out(word);   // "Wk", "Hm"
    return whole.empty() ? std::nullopt : place_named(whole);
}

}

std::string without_bracket_signs(std::string_view heading) {
    std::string result{heading};
    for (char& letter : result)
        if (std::string_view{"()[]"}.contains(letter)) letter = ' ';
    return result;
}

std::vector<std::string> words_of_heading(std::string_view heading) {
    auto words = heading_words(heading);
    if (words.empty() || words.front() != "06") return words;
    if (std::all_of(words.begin() + 1, words.end(),
            [](auto const& word) { return text::in(number_words, word) || place_named(word); }))
        words.front() = "mobiel";
    return words;
}

std::optional<placed_heading> placed(std::string_view heading) {
    const auto words = words_of_heading(without_bracket_signs(heading));
    std::optional<place_of_life> place;
    std::vector<std::string> others;
    std::string_view named;
    for (auto const& word : words) {
        const auto here = place ? std::nullopt : place_named(word);
        if (here)
            place = here, named = word;
        else if (!text::in(place_links, word))
            others.push_back(word);
    }
    // "Endereço comercial - Cidade"
    const auto is_address = [](auto const& word) { return text::in(address_words, word); };
    if (!std::ranges::all_of(others, is_address)) std::erase_if(others, is_address);
    if (!place || others.empty()) return {};
    const auto outside = words_of_heading(heading);   // what stands in brackets is left out here
    const bool inside = std::ranges::find(outside, named) == outside.end();
    return placed_heading{*place, std::move(others), inside};
}

std::vector<std::string> beside_telephone(std::vector<std::string> words) {
    if (std::ranges::find(words, "of") != words.end()) return {};   // "Number of phones" is a count
    for (std::size_t i = 1; i < words.size(); ++i)                  // "N.º"
        if (words[i - 1] == "n" && words[i] == "o") words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    const auto numbers = std::erase_if(
        words, [](auto const& word) { return text::in(number_words, word) || word == "n°"; });
    const auto first = std::ranges::find_if(words, [](auto const& word) { return text::in(telephone_words, word); });
    const std::vector<std::string> telephone{first, first == words.end() ? first : first + 1};
    std::erase_if(words, [](auto const& word) { return text::in(telephone_words, word); });
    if (numbers == 0 && telephone.empty()) return {};
    std::erase_if(words, [](auto const& word) { return text::in(place_links, word); });
    return words.empty() ? telephone : words;
}

std::optional<place_of_life> place_alone(std::string_view heading) {
    std::optional<place_of_life> place;
    for (auto const& word : heading_words(without_bracket_signs(heading)))
        if (const auto named = place_named(word); named && !place)
            place = named;
        else if (!named && !text::in(place_links, word))
            return {};
    return place;
}

bool says_whose(std::string_view heading) {
    const auto words = heading_words(heading);
    return words.size() == 1 && text::in(whose_words, words.front());
}

std::vector<std::string> words_of_theirs(std::string_view heading) {
    auto words = heading_words(without_bracket_signs(heading));
    if (std::erase_if(words, [](auto const& word) { return text::in(whose_words, word); }) == 0) return {};
    std::erase_if(words, [](auto const& word) { return text::in(place_links, word); });
    return words;
}

bool is_contact_person(std::string_view heading) {
    std::string joined;
    for (auto const& word : heading_words(without_bracket_signs(heading))) text::append_part(joined, " ", word);
    return text::in(contact_person_headings, joined);
}

bool says_not_their_own(std::string_view heading) {
    constexpr std::size_t least = 5;   // "Husband's phone", "Secretary's phone"
    return std::ranges::any_of(heading_words(without_bracket_signs(heading)), [](std::string_view word) {
        return text::in(not_their_own, word) ||
            (word.size() > least && word.ends_with('s') && text::in(not_their_own, word.substr(0, word.size() - 1)));
    });
}

}
