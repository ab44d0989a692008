#include "follow_up/plans/plan_list.hpp"
#include "book/contact.hpp"
#include "book/status.hpp"
#include "calendar/workdays.hpp"
#include "follow_up/plans/plan_words.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace referralbook::follow_up {

namespace {

using book::days;
using book::source_plan;
using maybe = std::optional<day>;

constexpr std::array steps_of_ladder{
    ladder_step{"shown", text::to_say("Show them how"), &source_plan::shown},
    ladder_step{"motivated", text::to_say("Motivate"), &source_plan::motivated},
    ladder_step{"made_easy", text::to_say("Make it easy"), &source_plan::made_easy},
    ladder_step{"asked", text::to_say("Ask"), &source_plan::asked},
    ladder_step{"started", text::to_say("Get started"), &source_plan::started},
};

constexpr days given_counts{120};   // who was sent longer ago is asked about when a day is typed for it

bool is_settled(book::given_referral const& row) {
    const auto state = book::status_of(row.status);
    return state == book::status::won || state == book::status::lost;
}

maybe asked(std::function<maybe(std::string_view)> const& question, std::string_view who) {
    return question ? question(who) : maybe{};
}

/// When those who meet, alone or in a group, meet next.
class meeting_days {
public:
    meeting_days(std::span<source_plan const> plans, day today, plan_questions const& ask)
        : plans_{plans}, today_{today}, ask_{ask} {}

    std::vector<std::string> names_of(std::span<std::size_t const> rows) const {
        std::vector<std::string> names;
        for (const auto row : rows) names.push_back(plans_[row].source);
        return names;
    }

    /// The day of the next meeting: the latest that is typed, else a rhythm after the last meeting, else today.
    day day_of(std::span<std::size_t const> rows, rhythm every) const {
        maybe next, last;
        for (const auto row : rows) {
            next = std::max(next, plans_[row].meet_on);
            last = std::max(last, asked(ask_.last_meeting, plans_[row].source));
        }
        // What one of a group was met for alone is no meeting of the group.
        if (rows.size() > 1 && ask_.last_together) last = ask_.last_together(names_of(off_the_board(rows)));
        if (next) return *next;
        return last ? next_of(*last, from_day(rows, every, *last), *last) : today_;
    }

    /// The rhythm from a day on. Of the last day of a short month the meeting before says which day is meant: 28 Feb
    /// may be the 28th as well as the 31st.
    rhythm from_day(std::span<std::size_t const> rows, rhythm every, day from) const {
        if (every.months == 0 || !is_last_of_month(from) || !ask_.meeting_before) return every;
        constexpr days long_ago{62};
        const std::chrono::year_month_day date{from};
        maybe before;
        for (const auto row : rows)
            before = std::max(before, ask_.meeting_before(plans_[row].source, date.year() / date.month() / 1));
        if (!before || *before < from - long_ago || is_last_of_month(*before)) return every;
        every.month_day = static_cast<unsigned>(std::max(std::chrono::year_month_day{*before}.day(), date.day()));
        return every;
    }

private:
    /// Those whom the meetings of the advisory board leave out, where they are two or more; else all.
    std::vector<std::size_t> off_the_board(std::span<std::size_t const> rows) const {
        std::vector<std::size_t> others;
        for (const auto row : rows)
            if (!book::says_anything_but_no(plans_[row].board)) others.push_back(row);
        return others.size() > 1 ? others : std::vector<std::size_t>{rows.begin(), rows.end()};
    }

    std::span<source_plan const> plans_;
    day today_;
    plan_questions const& ask_;
};

class gatherer {
public:
    gatherer(std::span<source_plan const> plans, day today, book::rules const& rules, plan_questions const& ask,
        text::language const& say)
        : plans_{plans}, today_{today}, rules_{rules}, ask_{ask}, say_{say}, meetings_{plans, today, ask} {}

    void take(std::size_t index) {
        take_rung(index);
        take_coaching(index);
        take_activity(index);
        take_promise(index);
        if (book::says_anything_but_no(plans_[index].board)) board_.push_back(index);
        const auto meets = meeting_of(plans_[index].meets);
        if (meets && meets->in_a_group)
            groups_[text::folded(plans_[index].meets)].push_back(index);
        else if (meets)
            take_meeting(index, meets->every);
    }

    void take(book::given_referral const& row, std::size_t index) {
        if ((!row.date && !row.ask_on) || (row.date && *row.date > today_) || is_settled(row)) return;
        if (!row.ask_on && *row.date + given_counts < today_) return;
        const auto due = [&](maybe since) { return row.ask_on ? *row.ask_on : *since + days{rules_.given_days}; };
        if (row.is_need()) {
            auto& item = add(plan_deed::given, std::to_string(row.row + 1), {index}, {}, due(row.date));
            item.name = text::on_one_line(row.need);
            headline(item, text::to_say("Find somebody for {1}"));
            item.reason = plan_says::why_need(row, today_, say_);
            return;
        }
        const auto last = std::max(row.date, asked(ask_.last_touch, row.partner));
        auto& item = add(plan_deed::given, std::to_string(row.row + 1), {index}, {row.partner}, due(last));
        headline(item, text::to_say("Ask {1} how it goes"));
        item.reason = plan_says::why_given(row, today_, say_);
    }

    std::vector<plan_item> result() {
        for (auto const& [key, rows] : groups_) take_group(plans_[rows.front()].meets, rows);
        if (!board_.empty()) take_board();
        std::ranges::sort(items_, {}, [](plan_item const& one) {
            return std::tuple{
                one.urgency, one.what == plan_deed::given, one.due, -one.worth, one.what, std::string_view{one.about}};
        });
        return std::move(items_);
    }

private:
    std::string called(std::string const& who) const { return ask_.called ? ask_.called(who) : who; }

    plan_item& add(plan_deed what, std::string about, std::vector<std::size_t> rows, std::vector<std::string> people,
        day due, std::optional<rhythm> repeats = {}) {
        auto& item = items_.emplace_back(plan_item{what, std::move(about), std::move(rows), std::move(people),
            calendar::moved_to_working_day(due, rules_.week), due, {}, {}, {}, {}, {}, repeats});
        item.urgency = flag_of(item.due, today_);
        for (auto const& who : item.people) {
            const double worth = ask_.worth ? ask_.worth(who) : 0;
            if (std::isfinite(worth)) item.worth = std::max(item.worth, worth);
            text::append_part(item.name, ", ", called(who));
        }
        return item;
    }

    void headline(plan_item& item, std::string_view english) const {
        const auto text = say_.tr(english);
        const auto name = std::min(text.find("{1}"), text.size());
        item.verb = text::trimmed(std::string_view{text}.substr(0, name));
        item.rest = text::trimmed(std::string_view{text}.substr(std::min(name + 3, text.size())));
    }

    void take_rung(std::size_t index) {
        auto const& plan = plans_[index];
        auto const* next = next_on_ladder(plan);
        if (!next) return;
        maybe last;
        for (auto const& step : steps_of_ladder) last = std::max(last, plan.*step.done);
        // A plan that says nothing of how far we are is a note of what they do, and no ladder that was begun.
        if (!plan.rung_on && !last && plan.stage.empty()) return;
        auto& item = add(plan_deed::rung, plan.source, {index}, {plan.source},
            plan.rung_on.value_or(last ? *last + days{rules_.ladder_days} : today_));
        headline(item, plan_says::rung(next->key));
        item.reason = plan_says::why_rung(next->key, plan, say_);
    }

    void take_coaching(std::size_t index) {
        auto const& plan = plans_[index];
        maybe since = plan.coached;
        if (!since && !next_on_ladder(plan))
            for (auto const& step : steps_of_ladder) since = std::max(since, plan.*step.done);
        const bool now = ask_.to_coach && ask_.to_coach(plan.source);
        if (!plan.coach_on && !since && !now) return;
        // A day to come under "Coached on" is an appointment, until somebody met them that day.
        const bool to_come = plan.coached >= today_ && asked(ask_.last_meeting, plan.source) < plan.coached;
        auto& item = add(plan_deed::coaching, plan.source, {index}, {plan.source},
            plan.coach_on ? *plan.coach_on
                : to_come ? *plan.coached
                : now     ? today_
                          : *since + days{rules_.coach_days},
            rhythm{.days = rules_.coach_days});
        headline(item, text::to_say("Coach {1}"));
        item.reason = plan_says::why_coaching(plan, today_, say_);
    }

    void take_activity(std::size_t index) {
        auto const& plan = plans_[index];
        const auto words = plan_says::stage(plan.stage);
        if (words.empty()) return;
        const auto last = asked(ask_.last_touch, plan.source);
        // Who was never touched is on the first step of the ladder, which says what to do.
        if (!plan.activity_on && !last && next_on_ladder(plan)) return;
        auto& item = add(plan_deed::activity, plan.source, {index}, {plan.source},
            plan.activity_on.value_or(last ? *last + days{rules_.activity_days} : today_));
        headline(item, words);
        item.reason = plan_says::why_activity(plan, last, today_, say_);
    }

    void take_promise(std::size_t index) {
        auto const& plan = plans_[index];
        if (plan.promised.empty()) return;
        auto& item = add(plan_deed::promise, plan.source, {index}, {plan.source}, plan.promise_on.value_or(today_));
        headline(item, text::to_say("Keep the promise to {1}"));
        item.reason = plan_says::why_promise(plan, say_);
    }

    void take_meeting(std::size_t index, rhythm every) {
        auto const& plan = plans_[index];
        const std::array rows{index};
        const auto next = meetings_.day_of(rows, every);
        auto& item = add(
            plan_deed::meeting, plan.source, {index}, {plan.source}, next, meetings_.from_day(rows, every, next));
        headline(item, text::to_say("Meet {1}"));
        item.reason = plan_says::why_meeting(plan.meets, plan, say_);
    }

    void take_group(std::string const& meets, std::vector<std::size_t> const& rows) {
        const auto every = meeting_of(meets)->every;
        const auto next = meetings_.day_of(rows, every);
        auto& item = add(
            plan_deed::meeting, meets, rows, meetings_.names_of(rows), next, meetings_.from_day(rows, every, next));
        item.reason = plan_says::why_group(meets, item.name, say_);
        item.name = say_.tr("the group");
        headline(item, text::to_say("Meet {1}"));
    }

    void take_board() {
        maybe next;
        for (const auto row : board_) next = std::max(next, plans_[row].board_on);
        const rhythm every{.days = rules_.board_days};
        auto& item = add(plan_deed::board, std::string{name_of(plan_deed::board)}, board_, meetings_.names_of(board_),
            next.value_or(today_), every);
        item.reason = plan_says::why_board(item.name, say_);
        item.name = say_.tr("the advisory board");
        headline(item, text::to_say("Meet {1}"));
    }

    std::span<source_plan const> plans_;
    day today_;
    book::rules const& rules_;
    plan_questions const& ask_;
    text::language const& say_;
    meeting_days meetings_;
    std::map<std::string, std::vector<std::size_t>> groups_;   // by the folded words under Meets
    std::vector<std::size_t> board_;
    std::vector<plan_item> items_;
};

}

std::span<ladder_step const> ladder() { return steps_of_ladder; }

ladder_step const* next_on_ladder(source_plan const& plan) {
    const auto next = std::ranges::find_if(steps_of_ladder, [&](ladder_step const& one) { return !(plan.*one.done); });
    return next == steps_of_ladder.end() ? nullptr : &*next;
}

std::optional<meeting_words> meeting_of(std::string_view meets) {
    const auto words = text::folded(meets);
    // "Bi-weekly" and "not monthly" are other rhythms, or none.
    const auto holds = [&](std::string_view word) {
        const auto at = words.find(word);
        return at != std::string::npos && (at == 0 || words[at - 1] == ' ' || words[at - 1] == ',') &&
            !words.starts_with("not ") && !words.starts_with("no ");
    };
    if (holds("weekly")) return meeting_words{holds("group"), {.days = 7}};
    if (holds("monthly")) return meeting_words{holds("group"), {.months = 1}};
    return {};
}

std::vector<std::string_view> words_not_known(source_plan const& plan) {
    std::vector<std::string_view> keys;
    if (book::says_anything_but_no(plan.stage) && plan_says::stage(plan.stage).empty()) keys.push_back("stage");
    if (book::says_anything_but_no(plan.meets) && !meeting_of(plan.meets)) keys.push_back("meets");
    return keys;
}

std::vector<plan_item> plan_list_of(std::span<source_plan const> plans, std::span<book::given_referral const> given,
    day today, book::rules const& rules, plan_questions const& ask, text::language const& say) {
    gatherer found{plans, today, rules, ask, say};
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (!ask.left_alone || !ask.left_alone(plans[i].source)) found.take(i);
    for (std::size_t i = 0; i < given.size(); ++i)
        if (given[i].is_need() || !ask.left_alone || !ask.left_alone(given[i].partner)) found.take(given[i], i);
    return found.result();
}

}
