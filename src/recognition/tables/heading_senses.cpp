#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_short_words.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/known_headings.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace referralbook::recognition {

namespace {

using senses = std::vector<heading_sense>;

senses const& senses_of_key(std::string const& key) {
    static const auto index = [] {
        std::unordered_map<std::string, senses> made;
        for (auto const& [heading, sense] : sense_headings) made[heading_key(heading)].push_back(sense);
        return made;
    }();
    static const senses none;
    const auto found = index.find(key);
    return found == index.end() ? none : found->second;
}

std::string key_of(std::vector<std::string> const& words) {
    std::string key;
    for (auto const& word : words)
        if (!std::ranges::all_of(word, text::is_digit)) key += word;
    return key;
}

/// By all the words, else by those beside "telephone" and "number" where they are a mobile's: "Tlf. móvil".
senses senses_of(std::vector<std::string> words) {
    const auto whole_key = key_of(words);
    if (auto const& whole = senses_of_key(whole_key); !whole.empty()) return whole;
    for (auto& word : words)
        if (const auto whole = written_out(word); !whole.empty()) word = whole;
    for (auto const& key : {key_of(words), key_of(beside_telephone(words))})
        if (auto const& said = senses_of_key(key); std::ranges::find(said, heading_sense::mobile) != said.end())
            return said;
    return {};
}

/// "Phone - Mobile" of "Person - Phone - Mobile": a program says before each of its headings that it is the person's.
std::string_view behind_person(std::string_view heading) {
    const auto end = std::min(heading.find_first_of("-:"), heading.find(' '));   // "Contact Mobile"
    if (end == std::string_view::npos || !text::in(person_words, text::folded(text::trimmed(heading.substr(0, end)))))
        return heading;
    return text::trimmed(heading.substr(end + 1), " -:");
}

/// What a heading says, and of which place.
struct said {
    senses what;
    std::optional<place_of_life> place;
    bool further = false;   ///< "Fax 2"
};

/// "Telefon/Handy", "Phone / Cell": either stands there.
bool is_telephone_or_mobile(std::string_view heading) {
    const auto words = words_of_heading(without_bracket_signs(heading));
    const auto is_telephone = [](auto const& word) { return text::in(telephone_words, word); };
    return heading.find_first_of("/+&,") != std::string_view::npos && words.size() > 1 &&
        std::ranges::any_of(words, is_telephone) && !std::ranges::all_of(words, is_telephone);
}

said said_by(std::string_view whole) {
    const auto heading = behind_person(whole);
    // "Tel. (GSM)", "Aniversário (de casamento)"
    said result{senses_of(words_of_heading(without_bracket_signs(heading))), {}};
    if (result.what.empty()) result.what = senses_of(words_of_heading(heading));
    if (is_telephone_or_mobile(heading)) std::erase(result.what, heading_sense::mobile);
    for (auto const& word : words_of_heading(heading))
        result.further = result.further || (std::ranges::all_of(word, text::is_digit) && word != "1");
    const auto of_place = placed(heading);
    if (!of_place || (!result.what.empty() && !of_place->in_brackets)) return result;
    if (auto others = senses_of(of_place->words); !others.empty())
        result.what = std::move(others), result.place = of_place->place;
    return result;
}

}

bool is_heading_of(heading_sense sense, std::string_view heading) {
    const auto said = said_by(heading);
    return std::ranges::find(said.what, sense) != said.what.end();
}

double same_sense(std::string_view own, std::string_view other) {
    const auto wanted = said_by(own), offered = said_by(other);
    if (wanted.what.empty() || offered.what.empty() || wanted.further != offered.further) return 0;
    double fit = 0;
    for (std::size_t i = 0; i < wanted.what.size(); ++i)
        for (std::size_t j = 0; j < offered.what.size(); ++j)
            if (wanted.what[i] == offered.what[j]) fit = std::max(fit, 1 - 0.2 * static_cast<double>(i + j));
    if (wanted.place == offered.place) return fit;
    if (wanted.place && offered.place) return 0;
    if (wanted.place) return *wanted.place == place_of_life::business ? 0.5 * fit : 0;   // plain "Street": the usual
    return fit * (*offered.place == place_of_life::business ? 0.6 : *offered.place == place_of_life::home ? 0.5 : 0.4);
}

}
