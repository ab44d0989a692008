#include "follow_up/habits.hpp"
#include "book/list_words.hpp"
#include "calendar/workdays.hpp"
#include "follow_up/known_so_far.hpp"
#include "follow_up/logged_gifts.hpp"
#include "follow_up/noted_month.hpp"
#include "follow_up/settled_history.hpp"
#include "recognition/names/aliases.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/said_word.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace referralbook::follow_up {

namespace {

using book::day;

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return {};
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Working days from a day, which is not counted, to another; 0 for the same day and for an earlier one.
double working_days_after(day from, day to, book::office_week const& week) {
    return to <= from ? 0 : static_cast<double>(calendar::count_working_days(from + book::days{1}, to, week));
}

double days_between(day from, day to) { return static_cast<double>((to - from).count()); }

/// The first attempt of each referral, by its number: the earliest touch that tried to reach the prospect. What they
/// wrote to us is none.
std::map<std::int64_t, day> first_attempts(book::workbook const& workbook) {
    const recognition::aliases names{workbook.aliases};
    std::map<std::int64_t, std::string> prospects;
    for (auto const& row : workbook.referrals)
        if (row.number > 0) prospects.emplace(row.number, names.key(row.prospect));
    std::map<std::int64_t, day> first;
    for (auto const& touch : workbook.touches) {
        if (!touch.referral || !touch.when || !book::is_attempt(touch.kind)) continue;
        if (book::is_kind(touch.kind, book::touch_kinds::email) &&
            text::begins(touch.note, text::to_say("Mail from them: {1}")))
            continue;
        const auto row = prospects.find(*touch.referral);
        if (row == prospects.end() || names.key(touch.who) != row->second) continue;
        const auto [known, is_new] = first.emplace(*touch.referral, *touch.when);
        if (!is_new) known->second = std::min(known->second, *touch.when);
    }
    return first;
}

std::optional<day> first_attempt(book::referral const& row, std::map<std::int64_t, day> const& logged) {
    if (const auto found = logged.find(row.number); row.number > 0 && found != logged.end()) return found->second;
    // Of a row typed by hand only the last attempt is known. Where it is the only one it is the first, too.
    if (row.facts.attempts <= 1) return row.facts.last_attempt ? row.facts.last_attempt : row.facts.reached;
    return {};
}

/// Whether the first call came in time; nothing while there is still time, or where nobody can know.
std::optional<bool> called_in_time(
    book::referral const& row, std::optional<day> first, day today, book::rules const& rules) {
    auto const& facts = row.facts;
    if (facts.three_way) return {};   // the source has made the appointment: nobody calls before it
    const auto due = calendar::moved_to_working_day(
        calendar::add_working_days(*facts.received, rules.first_call_days, rules.week)
            .value_or(*facts.received + book::days{rules.first_call_days}),
        rules.week);
    if (first && *first <= due) return true;
    if (facts.prospect_from > due) return {};   // they were not to be called
    if (first) return false;
    if (facts.attempts > 0 || was_reached(facts) || today <= due) return {};
    if (!book::is_open(facts.state) && (!facts.changed || *facts.changed <= due)) return {};
    return false;
}

/// When sources were told how their referrals stand, by the log. A report without a number is about all that they had
/// sent; that of a digest about those received by the end of its month.
class status_reports {
public:
    explicit status_reports(book::workbook const& workbook) : names_{workbook.aliases} {
        for (auto const& touch : workbook.touches) {
            if (!book::is_kind(touch.kind, book::touch_kinds::status_report) || !touch.when) continue;
            if (touch.referral)
                about_[*touch.referral].insert(*touch.when);
            else if (const auto until = received_until(touch))
                to_[names_.key(touch.who)].emplace(*touch.when, *until);
        }
    }

    bool any_within(book::referral const& row, day from, day to) const {
        if (const auto found = about_.find(row.number); row.number > 0 && found != about_.end()) {
            const auto first = found->second.lower_bound(from);
            if (first != found->second.end() && *first <= to) return true;
        }
        const auto found = to_.empty() ? to_.end() : to_.find(names_.key(row.source));
        return found != to_.end() && std::ranges::any_of(found->second, [&](auto const& one) {
            return one.first >= from && one.first <= to && *row.facts.received <= one.second;
        });
    }

private:
    /// The last day on which what a report speaks of was received; nothing for a digest of nobody knows which month.
    static std::optional<day> received_until(book::touch const& touch) {
        if (!notes_digest(touch.note)) return touch.when;
        constexpr int longest_ago = 24;   // months
        for (int back = 0; back <= longest_ago; ++back) {
            const std::chrono::year_month_day date{book::months_later(*touch.when, -back)};
            const day last = std::chrono::sys_days{date.year() / date.month() / std::chrono::last};
            if (notes_month(touch.note, last)) return std::min(last, *touch.when);
        }
        return {};
    }

    recognition::aliases names_;
    std::map<std::int64_t, std::set<day>> about_;               // by number
    std::map<std::string, std::set<std::pair<day, day>>> to_;   // by the key of the source: when, received until
};

/// Whether the source was told the present status in time; nothing while there is still time or nothing to tell.
std::optional<bool> told_in_time(
    book::referral const& row, status_reports const& reports, day today, book::rules const& rules) {
    auto const& facts = row.facts;
    if (facts.state <= book::status::trying) return {};
    const auto since = facts.counted_since();
    if (!since) return {};
    const auto due = calendar::moved_to_working_day(
        calendar::add_working_days(*since, rules.tell_days, rules.week).value_or(*since + book::days{rules.tell_days}),
        rules.week);
    if (facts.source_may_hear == book::may_tell::nothing) return {};
    if (reports.any_within(row, *since, due)) return true;   // the cell holds the last time alone
    const bool is_told = facts.told && facts.told_status == facts.state;
    if (is_told && *facts.told <= due) return true;
    if (facts.source_from > due) return {};
    if (is_told || today > due) return false;
    return {};
}

/// A status that a referral came to stand at.
struct came_to {
    day on;
    book::status state;
};

std::optional<book::status> status_said(book::cell const& content) {
    if (book::is_blank(content)) return book::status::fresh;
    return book::status_of(text::in_english(text::choice_word, book::text_of(content)));
}

/// The statuses that each referral came to in turn, by its number, as far as the history knows them. The first is New,
/// from the day it was received. Where the history begins later nobody knows since when it had what it had before.
std::map<std::int64_t, std::vector<came_to>> ways_through(book::workbook const& workbook) {
    std::map<std::int64_t, std::vector<came_to>> ways;
    std::map<std::int64_t, day> received;
    for (auto const& row : workbook.referrals)
        if (row.number > 0 && row.facts.received) received.emplace(row.number, *row.facts.received);
    for (auto const& line : workbook.history) {
        auto const* number = std::get_if<double>(&line.row);
        if (!number || !book::is_of_status(line)) continue;
        const auto row = received.find(static_cast<std::int64_t>(*number));
        const auto on = line.on(workbook.origin);
        const auto from = status_said(line.before), to = status_said(line.after);
        if (row == received.end() || !on || !from || !to) continue;
        auto& way = ways[row->first];
        if (way.empty() && *from == book::status::fresh) way.push_back({row->second, *from});
        way.push_back({way.empty() ? std::max(*on, row->second) : std::max(*on, way.back().on), *to});
    }
    return ways;
}

/// Adds the days that one referral stood at each status; of Won and Lost those until it got there. False where the
/// history does not lead to the status that it has now.
bool count_stays(
    book::referral const& row, std::vector<came_to> way, day today, std::array<std::vector<double>, 8>& into) {
    if (way.empty() || way.back().state != row.facts.state) return false;
    // The row says since when it stands there: a status may have been noted later.
    const auto before = way.size() > 1 ? way[way.size() - 2].on : *row.facts.received;
    if (row.facts.changed && *row.facts.changed > before && *row.facts.changed <= today)
        way.back().on = *row.facts.changed;
    if (way.back().on > today) return false;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const bool ended = way[i].state == book::status::won || way[i].state == book::status::lost;
        const bool last = i + 1 == way.size();
        if (ended && !last) continue;   // taken back
        into[static_cast<std::size_t>(way[i].state)].push_back(ended
                ? days_between(*row.facts.received, way[i].on)
                : days_between(way[i].on, last ? today : way[i + 1].on));
    }
    return true;
}

/// Counts referrals that have a date of their own.
class habit_counter {
public:
    habit_counter(book::workbook const& workbook, day today, habits& into)
        : workbook_{workbook}, today_{today}, habits_{into}, logged_{first_attempts(workbook)}, reports_{workbook},
          ways_{ways_through(workbook)}, settled_{workbook.referrals} {}

    void take(book::referral const& row) {
        ++habits_.received;
        if (settled_.holds(row)) {
            ++habits_.settled;
        } else {
            count_calls(row);
            count_thanks_and_reports(row);
        }
        count_stays_of(row);
    }

    /// The medians of all that was taken.
    void finish() {
        habits_.first_call = median(std::move(first_calls_));
        for (std::size_t i = 0; i < stands_.size(); ++i) habits_.stands[i] = median(std::move(stands_[i]));
        habits_.days_to_won = habits_.stands[static_cast<std::size_t>(book::status::won)];
    }

private:
    static void count(bool is_one_of_these, part_of& part) {
        ++part.all;
        part.these += is_one_of_these;
    }

    static bool sent_by_a_source(book::referral const& row) { return !row.facts.by_a_way && !row.source.empty(); }

    void count_calls(book::referral const& row) {
        auto const& facts = row.facts;
        if (facts.attempts > 0 || facts.reached) count(facts.attempts > 1, habits_.more_than_one_attempt);
        const auto first = first_attempt(row, logged_);
        if (first && *first >= *facts.received)
            first_calls_.push_back(working_days_after(*facts.received, *first, workbook_.values.week));
        if (const auto in_time = called_in_time(row, first, today_, workbook_.values); in_time && sent_by_a_source(row))
            count(*in_time, habits_.called_in_time);
    }

    void count_thanks_and_reports(book::referral const& row) {
        auto const& facts = row.facts;
        // A way is nobody to thank or to tell, and who must not be contacted hears nothing.
        if (!sent_by_a_source(row) || facts.source_from == book::last_day) return;
        const bool on_the_day = facts.thanked && *facts.thanked <= *facts.received;
        if ((on_the_day || facts.source_from <= *facts.received) && (facts.thanked || *facts.received < today_))
            count(on_the_day, habits_.thanked_same_day);
        if (const auto in_time = told_in_time(row, reports_, today_, workbook_.values))
            count(*in_time, habits_.told_in_time);
    }

    void count_stays_of(book::referral const& row) {
        auto const& facts = row.facts;
        const auto place = static_cast<std::size_t>(facts.state);
        ++habits_.now[place];
        if (const auto way = ways_.find(row.number);
            way != ways_.end() && count_stays(row, way->second, today_, stands_)) {
            ++habits_.by_history;
            return;
        }
        const bool ended = facts.state == book::status::won || facts.state == book::status::lost;
        if (ended && !facts.changed) return;   // nobody knows when it got there
        const auto since = facts.changed.value_or(*facts.received);
        if (since >= *facts.received && since <= today_)
            stands_[place].push_back(ended ? days_between(*facts.received, since) : days_between(since, today_));
    }

    book::workbook const& workbook_;
    day today_;
    habits& habits_;
    std::map<std::int64_t, day> logged_;
    status_reports reports_;
    std::map<std::int64_t, std::vector<came_to>> ways_;
    settled_history settled_;
    std::vector<double> first_calls_;
    std::array<std::vector<double>, 8> stands_;
};

void count_gifts(book::workbook const& workbook, day from, day to, habits& into) {
    const auto in_span = [&](std::optional<day> when) { return when && *when >= from && *when <= to; };
    for (auto const& touch : workbook.touches) {
        if (!book::is_kind(touch.kind, book::touch_kinds::gift) || !in_span(touch.when)) continue;
        ++into.gifts;
        if (touch.cost) into.spent = into.spent.value_or(0) + *touch.cost;
    }
    const logged_gifts logged{workbook};
    for (auto const& row : workbook.referrals)
        if (!row.gift.empty() && !logged.hold(row) && in_span(row.facts.rewarded)) ++into.gifts;
    if (into.gifts == 0) into.spent = 0;
}

}

habits habits_of(book::workbook const& workbook, day from, day to, day today) {
    habits result;
    habit_counter count{workbook, today, result};
    for (auto const& row : workbook.referrals)
        if (row.facts.received && *row.facts.received >= from && *row.facts.received <= to) count.take(row);
    count.finish();
    count_gifts(workbook, from, to, result);
    return result;
}

}
