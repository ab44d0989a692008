#include "commands/names_in_book.hpp"

#include "commands/contact_of.hpp"
#include "commands/known_people.hpp"
#include "recognition/names/name_reader.hpp"
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

bool is_firm(std::string const& name) { return recognition::read_name(name).kind == recognition::name_kind::office; }

bool holds_all_words_of(std::string_view text, std::string_view firm) {
    const auto words = text::words_in(firm);
    return !words.empty() &&
        std::ranges::all_of(words, [&](std::string_view word) { return recognition::holds_word_of(text, word); });
}

}

bool says_name_of(std::string_view text, std::string const& who) {
    return is_firm(who) ? holds_all_words_of(text, who) : recognition::holds_word_of(text, who);
}

names_in_book::names_in_book(book::workbook const& workbook, of whom) {
    const recognition::aliases aliases{workbook.aliases};
    const recognition::ways ways{workbook.values.ways};
    std::set<std::string> seen;
    const auto take = [&](std::string const& name) {
        if (text::only_blanks(name) || !seen.insert(name).second || ways.place_of(name, aliases)) return;
        if (!is_firm(name)) return families_.add(recognition::read_name(name).family);
        of_firms_.add(name);
        firms_.insert(name);
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
    return families_.any_in(words_with_capitals(all)) ||
        (of_firms_.any_in(all) &&
            std::ranges::any_of(firms_, [&](std::string const& firm) { return holds_all_words_of(all, firm); }));
}

bool names_who_was_sent(book::workbook const& workbook, std::string const& text, std::string const& who) {
    return !text.empty() &&
        (says_name_of(text, who) || says_name_of(text, called_as_contact(workbook, who)) ||
            names_in_book{workbook, names_in_book::of::who_was_sent}.any_in(text));
}

people_of_sources::people_of_sources(book::workbook const& workbook) : names_{workbook.aliases} {
    const auto take = [&](std::string const& source, std::string const& sent) {
        if (!is_firm(sent)) words_[names_.key(source)].add(sent);
    };
    for (auto const& row : workbook.referrals) take(row.source, row.prospect);
    for (auto const& row : workbook.given) take(row.partner, row.client);
}

bool people_of_sources::any_in(std::string_view source, std::string_view text) const {
    const auto found = words_.find(names_.key(source));
    return found != words_.end() && found->second.any_in(text);
}

bool names_for_plans::any_in(std::string const& text) {
    if (!all_) all_.emplace(workbook_, whom_);
    return all_->any_in(text);
}

bool names_for_plans::any_in_plan(std::string_view source, std::string const& text) {
    if (any_in(text)) return true;
    if (!of_sources_) of_sources_.emplace(workbook_);
    return of_sources_->any_in(source, text);
}

}
