#include "commands/telling.hpp"
#include "book/list_words.hpp"
#include "follow_up/answers.hpp"

#include "book/schema.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "recognition/people/first_name.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <map>

namespace referralbook::commands {

using book::may_tell;

namespace {

/// What the row says by itself, whoever the source is: of somebody who was forgotten nothing may be told.
std::optional<may_tell> told_by_row(book::referral const& row) {
    return recognition::number_of_forgotten(row.prospect) ? may_tell::nothing : row.tell;
}

/// `find`: the contacts of a name; asked only where it matters. Of several the strictest holds.
template <class F> may_tell told_by(book::workbook const& workbook, book::referral const& row, F const& find) {
    if (const auto told = told_by_row(row)) return *told;
    auto const& rules = workbook.values;
    if (rules.tell_clients == rules.tell_partners && rules.tell_partners == rules.tell_advisers &&
        rules.tell_advisers == rules.tell_others)
        return rules.tell_others;   // who the source is need not be looked up
    std::vector<book::contact const*> const& sources = find(row.source);
    if (sources.empty()) return rules.tell_others;
    auto told = may_tell::all;
    for (auto const* source : sources) told = std::max(told, told_to_source(workbook, row, *source));
    return told;
}

/// Who the source may be: of a name of several contacts, or of a firm, all of them.
std::vector<book::contact const*> may_be_the_source(contact_finder const& contacts, std::string_view who) {
    auto several = contacts.may_be_meant(who);
    return several.empty() ? contacts.all_of(who) : several;
}

/// What the column First name says of those who bear this name; "" where it is blank or they differ. `key`: of a name.
template <class F>
std::string first_name_in_book(std::vector<book::contact const*> const& contacts, F const& key, std::string_view who) {
    std::string found;
    for (auto const* one : contacts) {
        if (key(one->who) != key(who)) continue;   // who speaks for a company
        if (one != contacts.front() && one->first_name != found) return {};
        found = one->first_name;
    }
    return text::on_one_line(found);
}

/// `find_own`: what the column First name says; asked only where it matters.
template <class F>
std::string name_as_told(std::string const& name, text::language const& writes, may_tell degree, F const& find_own) {
    if (text::only_blanks(name)) return {};
    if (degree == may_tell::all) return recognition::spoken_name(name);
    if (degree == may_tell::first_name)
        if (auto first = recognition::sure_first_name(name, find_own()); !first.empty()) return first;
    return writes.tr(somebody_sent);
}

}

may_tell told_to_source(book::workbook const& workbook, book::referral const& row) {
    return told_by(
        workbook, row, [&](std::string_view who) { return may_be_the_source(contact_finder{workbook}, who); });
}

may_tell told_to_source(book::workbook const& workbook, book::referral const& row, contact_finder const& contacts) {
    return told_by(workbook, row, [&](std::string_view who) { return may_be_the_source(contacts, who); });
}

may_tell told_to_source(book::workbook const& workbook, book::referral const& row, book::contact const& source) {
    if (const auto told = told_by_row(row)) return *told;
    auto const& rules = workbook.values;
    return is_client_type(source.type)  ? rules.tell_clients
        : book::is_partner(source.type) ? rules.tell_partners
        : book::is_adviser(source.type) ? rules.tell_advisers
                                        : rules.tell_others;
}

void mark_what_sources_may_hear(book::workbook& workbook) {
    std::optional<contact_finder> contacts;                                          // most books need none
    std::map<std::string, std::vector<book::contact const*>, std::less<>> sources;   // by what the cell holds
    for (auto& row : workbook.referrals)
        row.facts.source_may_hear = told_by(
            workbook, row, [&](std::string_view who) -> std::vector<book::contact const*> const& {
                const auto [place, is_new] = sources.try_emplace(std::string{who});
                if (!is_new) return place->second;
                if (!contacts) contacts.emplace(workbook);
                return place->second = may_be_the_source(*contacts, who);
            });
}

std::string feedback_as_told(book::workbook const& workbook, book::referral const& row, may_tell degree) {
    if (degree >= may_tell::thanks_only || !is(follow_up::mood::happy, workbook.values, row.facts)) return {};
    auto const& say = workbook.writes;
    const auto words = text::on_one_line(row.why_words);
    // Their own words may name anybody.
    if (degree == may_tell::all && row.may_quote == true && !words.empty())
        return say.tr("I may pass on what they said: \"{1}\"", words);
    return say.tr("We asked how it was, and they are happy.");
}

bool was_not_their_choice(book::referral const& row) {
    const auto because = text::english_of(text::choice_word, row.lost_because);
    return row.facts.state == book::status::lost &&
        (because == book::never_reached || because == book::another_area || because == book::no_fit);
}

std::string prospect_as_told(book::workbook const& workbook, book::referral const& row, may_tell degree) {
    return name_as_told(text::on_one_line(called_as_contact(workbook, row.prospect)), workbook.writes, degree, [&] {
        const recognition::aliases names{workbook.aliases};
        return first_name_in_book(
            contacts_called(workbook, row.prospect), [&](std::string_view who) { return names.key(who); },
            row.prospect);
    });
}

std::string prospect_as_told(
    book::workbook const& workbook, book::referral const& row, may_tell degree, contact_finder const& contacts) {
    return name_as_told(text::on_one_line(contacts.called(row.prospect)), workbook.writes, degree, [&] {
        return first_name_in_book(
            contacts.all_of(row.prospect), [&](std::string_view who) { return contacts.key(who); }, row.prospect);
    });
}

std::string with_large_beginnings(std::string text, text::language const& writes) {
    const auto somebody = writes.tr(somebody_sent);
    for (auto at = text.find(somebody); at != std::string::npos; at = text.find(somebody, at + 1)) {
        const auto before = std::string_view{text}.substr(0, at);
        const auto last = before.find_last_not_of(' ');
        if (last == std::string_view::npos || std::string_view{".!?\n"}.find(before[last]) != std::string_view::npos)
            text[at] = text::in_capitals(somebody.substr(0, 1)).front();
    }
    return text;
}

}
