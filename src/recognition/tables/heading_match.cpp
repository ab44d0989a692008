#include "recognition/tables/heading_match.hpp"
#include "recognition/amounts/currency_words.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_short_words.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/known_headings.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace referralbook::recognition {

namespace {

constexpr std::size_t longest_heading = 80;   // bytes; what is longer is a text
constexpr std::size_t most_words = 8;

struct entry {
    std::array<float, role_count> fit{};
    bool anywhere = false;
};

bool is_number(std::string const& word) { return std::ranges::all_of(word, text::is_digit); }

std::unordered_map<std::string, entry> make_index() {
    std::unordered_map<std::string, entry> index;
    for (auto const& [heading, what, fits, anywhere] : known_headings) {
        auto& found = index[heading_key(heading)];
        found.anywhere = found.anywhere || anywhere;
        if (what) {
            auto& fit = found.fit[static_cast<std::size_t>(*what)];
            fit = std::max(fit, fits);
        }
    }
    auto shorter = index;
    for (auto const& [heading, what, fits, anywhere] : known_headings)
        if (what) {
            const auto key = text::joined_by(without_links(heading_words(heading)), "");
            if (index.contains(key)) continue;
            auto& fit = shorter[key].fit[static_cast<std::size_t>(*what)];
            fit = std::max(fit, fits);
        }
    return shorter;
}

std::unordered_map<std::string, entry> const& index() {
    static const auto made = make_index();
    return made;
}

// "No.", "Nr." and "#" say nothing.
bool is_number_word(std::string const& word) { return word == "no" || word == "nr" || word == "num"; }

}

float heading_match::best() const { return *std::ranges::max_element(fit); }

namespace {

heading_match match_words(std::vector<std::string> words) {
    heading_match match;
    // "Phone 2 - Value": the second of its kind serves where the first is missing.
    const bool digits = std::ranges::any_of(words, [](auto const& word) { return is_number(word) && word != "1"; });
    const bool numbered = std::erase_if(words, is_number) > 0;
    // "Name II"
    const bool roman = words.size() > 1 && (words.back() == "i" || words.back() == "ii" || words.back() == "iii");
    const bool further = digits || (roman && words.back() != "i");
    if (roman) words.pop_back();
    if (words.empty() || words.size() > most_words) return match;
    if (numbered && words.size() > 1 && words.back() == "value" && !index().contains(text::joined_by(words, "")))
        words.pop_back();

    for (std::size_t length = words.size(); length > 0 && !match.known; --length)
        for (std::size_t start = 0; start + length <= words.size(); ++start) {
            std::string key;
            for (std::size_t i = start; i < start + length; ++i) key += words[i];
            const auto found = index().find(key);
            const bool whole = length == words.size();
            if (found == index().end() || !(whole || found->second.anywhere)) continue;
            const float part = whole ? 1.0f
                                     : 0.55f + 0.35f * static_cast<float>(length) / static_cast<float>(words.size());
            for (std::size_t i = 0; i < role_count; ++i)
                match.fit[i] = std::max(match.fit[i], found->second.fit[i] * part * (further ? 0.8f : 1.0f));
            match.known = true;
            match.whole = whole;
            match.plain_name = whole && text::in(name_headings, text::joined_by(words, " "));
        }
    return match;
}

/// By its words, those cut short written out where that says more.
heading_match match_written_out(std::vector<std::string> const& words) {
    auto match = match_words(words);
    if (match.whole) return match;
    auto full = words;
    bool changed = false;
    for (auto& word : full)
        if (const auto whole = written_out(word); !whole.empty()) {
            word = whole;
            changed = true;
        }
    auto number = beside_telephone(full);   // "portable" of "N° de portable", "móvil" of "Tlf. móvil"
    if (full.size() > 1) changed = std::erase_if(full, is_number_word) > 0 || changed;
    if (changed && !full.empty()) {
        auto other = match_words(full);
        if (other.known && (!match.known || other.whole || other.best() > match.best())) match = other;
    }
    if (match.whole) return match;
    const auto of_number = match_words(std::move(number));
    if (of_number.whole && of_number.of(role::phone) > 0) return of_number;
    const auto bare = match_words(without_links(words));
    return bare.whole ? bare : match;
}

/// A heading that names a place too, by its other words: the business's serves rather than the home's. Only of
/// telephones, mailboxes and addresses: a "business name" is no name.
std::optional<heading_match> match_placed(std::string_view heading, heading_match const& plain) {
    constexpr std::array<float, 3> serves{0.97f, 0.8f, 0.7f};
    constexpr float state = 0.45f;   // "Region geschäftlich" is a part of an address, below the town
    const auto of_place = placed(heading);
    if (!of_place || (plain.whole && !of_place->in_brackets)) return {};
    auto match = match_written_out(of_place->words);
    if (!match.whole)   // "Person - Email - Work", "Patient home phone"
        match = match_written_out(words_of_theirs(text::joined_by(of_place->words, " ")));
    if (!match.whole) return {};
    for (std::size_t i = 0; i < role_count; ++i) {
        const auto what = static_cast<role>(i);
        if (match.fit[i] > 0 && what != role::phone && what != role::email && what != role::area) return {};
        if (what == role::area && match.fit[i] >= 1) match.fit[i] = state;
        match.fit[i] *= serves[static_cast<std::size_t>(of_place->place)];
    }
    match.plain_name = false;
    return match;
}

/// A part of the name of those whom the list is about, by its other words: "Vorname des Patienten", "Client First
/// Name".
std::optional<heading_match> match_of_theirs(std::string_view heading, heading_match const& plain) {
    constexpr float serves = 0.97f;
    if (plain.whole) return {};
    auto words = words_of_theirs(heading);
    if (words.empty()) return {};
    auto match = match_written_out(words);
    const bool part = match.of(role::first_name) >= 0.9f || match.of(role::last_name) >= 0.9f;
    if (!match.whole || (!part && !match.plain_name)) return {};
    for (float& fit : match.fit) fit *= serves;
    auto& prospect = match.fit[static_cast<std::size_t>(role::prospect)];
    prospect = std::max(prospect, plain.of(role::prospect));
    return match;
}

/// "Telefon (mobil)", "Tel (Cell)": what stands in brackets says the same, more exactly.
std::optional<heading_match> match_in_brackets(std::string_view heading, heading_match const& plain) {
    const auto open = heading.find('('), close = heading.find(')', std::min(open, heading.size()));
    if (!plain.whole || open == std::string_view::npos || close == std::string_view::npos) return {};
    const auto inside = match_written_out(words_of_heading(heading.substr(open + 1, close - open - 1)));
    const auto phone = role::phone;
    if (!inside.whole || plain.of(phone) < plain.best() || inside.of(phone) < inside.best() || inside.best() <= 0)
        return {};
    return inside;
}

/// A sign, "$" or "US$", or as the last word, or in brackets, a code in capitals: "EUR". "fr" may be Friday, "ft" feet
/// and "try" a try, and "500 $" is no heading.
bool names_currency(std::string_view heading) {
    constexpr std::size_t code = 3;   // letters
    if (std::ranges::any_of(heading, text::is_digit)) return false;
    const bool in_capitals = std::ranges::none_of(heading, text::is_small);
    bool found = false;
    text::each_part(heading, " ()[]/,.:-", [&](std::string_view word) {
        const auto behind = heading.substr(static_cast<std::size_t>(word.data() - heading.data()) + word.size());
        const bool sign = word.ends_with('$') ||
            std::ranges::none_of(word, [](char c) { return text::is_small(c) || text::is_capital(c); });
        const bool is_code = word.size() == code && std::ranges::all_of(word, text::is_capital) && !in_capitals &&
            (text::only_blanks(behind) || behind.starts_with(')') || behind.starts_with(']'));
        found = found || ((sign || is_code) && text::in(currencies, text::folded(word)));
    });
    return found;
}

/// "Job $", "Auftrag (EUR)", "Total job CHF": what has no other meaning and names a currency is an amount.
std::optional<heading_match> match_of_money(std::string_view heading, heading_match const& plain) {
    constexpr float serves = 0.75f;
    if ((plain.known && (plain.whole || plain.best() > 0)) || !names_currency(heading)) return {};
    heading_match match{.fit = {}, .known = true, .whole = true};
    match.fit[static_cast<std::size_t>(role::value)] = serves;
    return match;
}

/// "Ref No", "Réf. n°", "Ref-Nr.": what something is filed under, and nobody who sent it.
bool is_reference_number(std::string_view heading) {
    bool reference = false, number = false;
    for (auto const& word : heading_words(heading)) {
        const bool here = text::in(reference_numbers, word);
        if (!here && !text::in(reference_words, word)) return false;
        (here ? number : reference) = true;
    }
    return reference && number;
}

/// Headings of what an office keeps for itself and no role takes, whatever their words may be cut short from: "geb." is
/// a birthday, not the first letters of Gebiet.
bool is_of_no_role(std::string_view heading) {
    using enum heading_sense;
    return std::ranges::any_of(
        std::array{birthday, fax, website, gender, latitude, longitude, customer_number, house_number, po_box},
        [&](heading_sense sense) { return is_heading_of(sense, heading); });
}

/// "Name / Firm", "Firma oder Name": whoever it is stands there, a person or a firm.
std::optional<heading_match> match_name_or_firm(std::string_view heading) {
    constexpr float serves = 0.9f, surely = 0.85f;
    auto words = words_of_heading(without_bracket_signs(heading));
    const bool dutch = std::ranges::find(words, "naam") != words.end();   // "naam of bedrijf", but "name of firm"
    const auto joints_found = std::erase_if(
        words, [&](auto const& word) { return text::in(heading_joints, word) || (dutch && word == "of"); });
    const bool joined = joints_found > 0 || heading.find_first_of("/+&|,;") != std::string_view::npos;
    if (!joined || words.size() != 2) return {};
    const auto is_firm = [](std::string const& word) {
        const auto match = match_written_out({word});
        return match.whole && match.of(role::company) >= surely && !text::in(name_headings, word);
    };
    if (text::in(name_headings, words[1])) std::swap(words[0], words[1]);
    if (!text::in(name_headings, words[0]) || !is_firm(words[1])) return {};
    heading_match match{.fit = {}, .known = true, .whole = true};
    match.fit[static_cast<std::size_t>(role::who)] = serves;
    return match;
}

/// "Tel/Fax", "Telefon und Fax": the one number is the telephone's too, and rather than a mobile it is the office's.
/// "Fax phone" is only a fax.
std::optional<heading_match> match_telephone_and_fax(std::string_view heading) {
    constexpr float serves = 0.9f, surely = 0.65f;
    auto words = words_of_heading(without_bracket_signs(heading));
    const bool joined = heading.find_first_of("/+&|,;") != std::string_view::npos;
    if (words.empty() || (words.front() == "fax" && !joined)) return {};
    if (std::erase(words, "fax") + std::erase(words, "telefax") == 0) return {};
    std::erase_if(words, [](auto const& word) { return text::in(heading_joints, word); });
    auto match = match_heading(text::joined_by(words, " "));
    if (!match.whole || match.of(role::phone) < surely || match.of(role::phone) < match.best()) return {};
    for (float& fit : match.fit) fit *= serves;
    return match;
}

}

heading_match match_heading(std::string_view heading) {
    if (heading.size() > longest_heading) return {};
    if (auto of_both = match_telephone_and_fax(heading)) return *of_both;
    if (auto of_either = match_name_or_firm(heading)) return *of_either;
    if (is_reference_number(heading)) return {.fit = {}, .known = true, .whole = true};
    const auto plain = match_written_out(words_of_heading(heading));
    if (!plain.whole && is_of_no_role(heading)) return {.fit = {}, .known = true, .whole = true};
    if (auto of_place = match_placed(heading, plain)) return *of_place;
    if (auto of_theirs = match_of_theirs(heading, plain)) return *of_theirs;
    if (auto of_money = match_of_money(heading, plain)) return *of_money;
    return match_in_brackets(heading, plain).value_or(plain);
}

}
