#include "commands/month_of_sources.hpp"

#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/telling.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <chrono>
#include <set>

namespace referralbook::commands {

namespace {

using book::may_tell;
namespace chrono = std::chrono;

constexpr unsigned last_day_of_reminding = 10;
constexpr int months_of_a_habit = 3;

/// The first and the last day of the month of a day.
struct month_span {
    book::day first, last;
    explicit month_span(book::day of) {
        const chrono::year_month_day date{of};
        first = chrono::sys_days{date.year() / date.month() / 1};
        last = chrono::sys_days{date.year() / date.month() / chrono::last};
    }
};

bool belongs_to(month_span const& month, book::referral const& row) {
    auto const& facts = row.facts;
    if (facts.by_a_way || text::only_blanks(row.source) || !facts.received || *facts.received > month.last)
        return false;
    return is_open(facts.state) || *facts.counted_since() >= month.first;
}

}

written_digests::written_digests(book::workbook const& workbook, contact_finder const& contacts, book::day month)
    : contacts_{contacts} {
    for (auto const& row : workbook.touches)
        if (row.kind == book::touch_kinds::status_report && follow_up::notes_month(row.note, month))
            noted_.emplace(contacts.key(row.who), contacts.same().mark_noted(row.who, row.note));
}

bool written_digests::to(book::contact const& one) const {
    if (noted_.empty()) return false;
    const auto key = contacts_.key(one.who);
    if (noted_.contains({key, {}})) return true;
    auto const& same = contacts_.same();
    return std::ranges::any_of(
        same.marks_of(same.one_of(one)), [&](std::string const& mark) { return noted_.contains({key, mark}); });
}

month_of_sources month_of_sources_in(book::workbook const& workbook, contact_finder const& contacts, book::day until) {
    const month_span month{until};
    month_of_sources found;
    std::set<std::string> unknown, of_several;
    std::map<std::string, std::size_t> unreadable;   // where each stands
    for (auto const& row : workbook.referrals) {
        if (row.facts.by_a_way) continue;
        const auto at = contacts.at(row.source);
        if (!row.can_be_followed_up()) {
            const auto name = at && contacts.only(row.source) ? contacts.same().told(workbook.contacts[*at])
                                                              : row.source;
            const auto [place, is_new] = unreadable.try_emplace(contacts.key(name), found.unreadable.size());
            if (is_new) found.unreadable.push_back({name, {}});
            found.unreadable[place->second].second.push_back(&row);
            continue;
        }
        if (!belongs_to(month, row)) continue;
        if (!contacts.may_be_meant(row.source).empty()) {
            if (of_several.insert(contacts.key(row.source)).second) found.of_several.push_back(row.source);
            continue;
        }
        if (!at) {
            if (unknown.insert(contacts.key(row.source)).second) found.unknown.push_back(row.source);
            continue;
        }
        auto& source = found.sources[*at];
        if (recognition::number_of_forgotten(row.prospect)) continue;
        source.any = true;
        const auto degree = told_to_source(workbook, row, workbook.contacts[*at]);
        if (degree < may_tell::thanks_only)
            source.by_name.push_back(&row);
        else if (degree == may_tell::thanks_only)
            source.thanks_alone.push_back(&row);
    }
    return found;
}

book::day end_of_last_month(book::day today) { return month_span{today}.first - book::days{1}; }

std::optional<due_digests> digests_due(book::workbook const& workbook, book::day today) {
    if (chrono::year_month_day{today}.day() > chrono::day{last_day_of_reminding} || workbook.touches.empty()) return {};
    const contact_finder contacts{workbook};
    const auto month = end_of_last_month(today);
    bool is_habit = false;
    auto before = month;
    for (int i = 0; i < months_of_a_habit && !is_habit; ++i) {
        before = end_of_last_month(before);
        is_habit = written_digests{workbook, contacts, before}.any();
    }
    if (!is_habit) return {};
    const written_digests written{workbook, contacts, month};
    const contacting wishes{workbook};
    due_digests due{month, 0};
    for (auto const& [at, source] : month_of_sources_in(workbook, contacts, month).sources) {
        auto const& one = workbook.contacts[at];
        due.sources += !source.nothing_to_say() && !written.to(one) &&
            wishes.against(one.who, today, contact_by::letter).empty();
    }
    return due.sources > 0 ? std::optional{due} : std::nullopt;
}

std::string said_of(due_digests const& due, text::language const& say) {
    return say.trn("{2}: there is something to tell {1} source.", "{2}: there is something to tell {1} sources.",
        due.sources, noted_month(due.month, say));
}

}
