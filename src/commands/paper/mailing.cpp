#include "commands/paper/mailing.hpp"

#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/telling.hpp"
#include "commands/unknown_names.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>

namespace referralbook::commands {

namespace {

/// What came from a source in the year that is thanked for, and whether it may hear of it.
struct sent_by {
    int referrals = 0;       ///< without those who were forgotten
    bool untold = false;     ///< nothing at all may be told of one of them
    std::string unclear{};   ///< a source that sent some, and may be this contact or another one
};

std::map<std::size_t, sent_by> sent_in_the_year(
    book::workbook const& workbook, contact_finder const& contacts, book::day today) {
    const auto year = std::chrono::year_month_day{today}.year() - std::chrono::years{thanks_for_last_year(today)};
    const auto place_of = [&](book::contact const* one) {
        return static_cast<std::size_t>(one - workbook.contacts.data());
    };
    std::map<std::size_t, sent_by> result;
    for (auto const& row : workbook.referrals) {
        auto const& received = row.facts.received;
        if (row.facts.by_a_way || row.source.empty() || !received || *received > today ||
            std::chrono::year_month_day{*received}.year() != year)
            continue;
        if (const auto several = contacts.may_be_meant(row.source); !several.empty()) {
            for (auto const* one : several) result[place_of(one)].unclear = row.source;
            continue;
        }
        const auto at = contacts.at(row.source);
        if (!at) continue;
        if (recognition::number_of_forgotten(row.prospect)) {
            result.try_emplace(*at);
            continue;
        }
        ++result[*at].referrals;
        result[*at].untold |= told_to_source(workbook, row, workbook.contacts[*at]) == book::may_tell::nothing;
    }
    return result;
}

/// Why somebody is not thanked for those they sent; "" where they are. `sent` is null where they sent nobody.
std::string why_no_thanks(std::string const& who, sent_by const* sent, book::day today, text::language const& say) {
    if (!sent)
        return thanks_for_last_year(today) ? say.tr("{1} sent nobody last year.", who)
                                           : say.tr("{1} sent nobody this year.", who);
    if (sent->referrals == 0 && !sent->unclear.empty())
        return say.tr("{1}: several contacts may be meant by {2}, who sent somebody. Write to the right one alone.",
            who, sent->unclear);
    if (sent->referrals == 0) return say.tr("Whoever {1} sent was forgotten: nothing is told of them.", who);
    if (sent->untold)
        return say.tr("{1} may be told nothing about somebody they sent (May tell: {2}).", who,
            say.trc(text::choice_word, name_of(book::may_tell::nothing)));
    return {};
}

/// Whom a choice means by names and by rows.
named_contacts contacts_of(
    book::workbook const& workbook, mailing_choice const& choice, contact_finder const& contacts) {
    auto named = contacts.named_by(choice.who);
    const std::set<int> rows{choice.rows.begin(), choice.rows.end()};
    for (std::size_t i = 0; i < workbook.contacts.size(); ++i)
        if (rows.contains(workbook.contacts[i].row)) named.places.insert(i);
    return named;
}

std::string as_compared(std::string_view word) {
    return text::folded(text::in_english(text::choice_word, text::trimmed(word)));
}

std::string band_of_contact(scoring::ledger const& ranking, book::contact const& one) {
    for (auto const& name : {one.who, one.company})
        if (auto const* found = name.empty() ? nullptr : ranking.find(name))
            return std::string(1, static_cast<char>(found->deserves));
    return {};
}

std::vector<std::string> each_once(book::workbook const& workbook, std::string book::contact::* part) {
    std::map<std::string, std::string> words;
    for (auto const& one : workbook.contacts)
        if (!text::only_blanks(one.*part)) words.emplace(as_compared(one.*part), std::string{text::trimmed(one.*part)});
    std::vector<std::string> result;
    for (auto& [compared, word] : words) result.push_back(std::move(word));
    return result;
}

}

bool thanks_for_last_year(book::day today) {
    return std::chrono::year_month_day{today}.month() == std::chrono::January;
}

mailing mailing_of(book::workbook const& workbook, contact_table const& table, scoring::ledger const& ranking,
    mailing_choice const& choice, mailing_about about, book::day today) {
    const contact_finder contacts{workbook};
    const address_columns columns{workbook, table};
    const contacting wishes{workbook};
    const auto sent = about == mailing_about::their_referrals ? sent_in_the_year(workbook, contacts, today)
                                                              : std::map<std::size_t, sent_by>{};
    const auto named = contacts_of(workbook, choice, contacts);
    std::set<std::vector<std::string>> labels;
    mailing result;
    for (auto const& name : named.unclear)
        result.left_out.push_back({name, said_of_unclear(contacts, name, workbook.say)});
    for (std::size_t i = 0; i < workbook.contacts.size(); ++i) {
        auto const& one = workbook.contacts[i];
        if (text::only_blanks(one.who) || (choice.names_some() && !named.places.contains(i))) continue;
        if (!is_chosen(choice.area, one.area) || !is_chosen(choice.type, one.type)) continue;
        if (!text::only_blanks(choice.band) && !is_chosen(choice.band, band_of_contact(ranking, one))) continue;
        const auto leave_out = [&](std::string why) { result.left_out.push_back({one.who, std::move(why)}); };
        const auto from_them = sent.find(i);
        auto why_not = wishes.against(one.who, today, contact_by::letter);
        if (why_not.empty() && about == mailing_about::their_referrals)
            why_not = why_no_thanks(
                one.who, from_them == sent.end() ? nullptr : &from_them->second, today, workbook.say);
        if (!why_not.empty()) {
            leave_out(std::move(why_not));
            continue;
        }
        auto reached = address_of(workbook, table, columns, one);
        if (reached.lines.empty()) {
            leave_out(std::move(reached.why_not));
            continue;
        }
        const auto title = columns.title(*table.at(one.row));
        auto label = label_lines(one, title, reached.lines);
        if (!labels.insert(label).second) {
            leave_out(workbook.say.tr("{1} stands in the list twice, with the same address.", one.who));
            continue;
        }
        result.gets.push_back({one.who, std::move(label),
            recognition::salutation(text::on_one_line(one.who), one.first_name, title, addressed_in(workbook.writes)),
            from_them == sent.end() ? 0 : from_them->second.referrals, one.row});
    }
    return result;
}

std::string preview_of(std::string count, std::vector<std::string> const& gets,
    std::vector<not_written> const& left_out, text::language const& say, std::size_t most) {
    auto lines = std::move(count);
    const auto add = [&](auto const& all, auto const& line_of) {
        const auto shown = std::min(most, all.size());
        for (auto const& one : std::span{all}.first(shown)) lines += '\n' + std::invoke(line_of, one);
        if (shown < all.size()) lines += '\n' + say.tr("... and {1} more", all.size() - shown);
    };
    if (!gets.empty() && !left_out.empty())
        lines += ' ' + say.trn("{1} is left out, see the end.", "{1} are left out, see the end.", left_out.size());
    add(gets, std::identity{});
    if (!left_out.empty())
        lines += (gets.empty() ? " " : "\n\n") + say.trn("{1} is left out:", "{1} are left out:", left_out.size());
    add(left_out, &not_written::why);
    return lines;
}

std::string preview_of(mailing const& what, text::language const& say, std::size_t most) {
    std::vector<std::string> gets;
    for (auto const& one : what.gets) gets.push_back(text::joined_by(one.label, ", "));
    return preview_of(
        say.trn("{1} person gets one.", "{1} people get one.", what.gets.size()), gets, what.left_out, say, most);
}

bool is_chosen(std::string_view wanted, std::string_view held) {
    return text::only_blanks(wanted) || as_compared(wanted) == as_compared(held);
}

std::vector<std::string> areas_of(book::workbook const& workbook) { return each_once(workbook, &book::contact::area); }
std::vector<std::string> types_of(book::workbook const& workbook) { return each_once(workbook, &book::contact::type); }

}
