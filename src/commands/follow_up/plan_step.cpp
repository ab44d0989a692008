#include "commands/follow_up/plan_step.hpp"
#include "book/list_words.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::cell;
using book::table_id;
using follow_up::plan_deed;
using follow_up::plan_item;
using maybe_day = std::optional<book::day>;

namespace {

/// Where the next day of an item stands.
struct next_day {
    table_id table;
    std::string_view key;
    maybe_day book::source_plan::* plan;
};

next_day next_day_of(plan_deed what) {
    using book::source_plan;
    switch (what) {
    case plan_deed::rung: return {table_id::plans, "rung_on", &source_plan::rung_on};
    case plan_deed::coaching: return {table_id::plans, "coach_on", &source_plan::coach_on};
    case plan_deed::meeting: return {table_id::plans, "meet_on", &source_plan::meet_on};
    case plan_deed::board: return {table_id::plans, "board_on", &source_plan::board_on};
    case plan_deed::activity: return {table_id::plans, "activity_on", &source_plan::activity_on};
    case plan_deed::promise: return {table_id::plans, "promise_on", &source_plan::promise_on};
    case plan_deed::given: break;
    }
    return {table_id::given, "ask_on", nullptr};
}

std::string_view kind_of(plan_item const& item, book::workbook const& workbook) {
    namespace touch_kinds = book::touch_kinds;
    if (item.what == plan_deed::activity || item.what == plan_deed::given) return touch_kinds::call;
    if (item.what == plan_deed::promise)
        return touch_kinds::note;   // brought, mailed or sent: it is no visit by itself
    if (item.what != plan_deed::rung) return touch_kinds::meeting;
    auto const* step = follow_up::next_on_ladder(workbook.plans[item.rows.front()]);
    return step && step->key == "asked" ? touch_kinds::ask : touch_kinds::meeting;
}

/// Those who came, as the plans spell them.
book::result<std::vector<std::string>> who_came(
    book::workbook const& workbook, plan_item const& item, plan_step_arguments const& what) {
    if (!what.came) return item.people;
    const recognition::aliases names{workbook.aliases};
    std::vector<std::string> came;
    for (auto const& who : *what.came) {
        const auto found = std::ranges::find(
            item.people, names.key(who), [&](auto const& one) { return names.key(one); });
        if (found == item.people.end())
            return book::refuse(
                workbook.say.tr("{1} is none of those it is about: {2}.", who, workbook.say.listed(item.people)));
        text::add_once(came, *found);
    }
    if (came.empty())
        return book::refuse(workbook.say.tr("Nobody came, so it was not held: put it off to another day instead."));
    return came;
}

/// Whether a day is one of those on which the meetings come anyway.
bool is_of_rhythm(plan_item const& item, book::day on) {
    auto next = item.planned;
    while (next < on) next = follow_up::next_of(item.planned, *item.repeats, next);
    return next == on;
}

class plan_edit {
public:
    template <class Title>
    plan_edit(book::workbook const& workbook, plan_item const& item, moment now, Title const& title)
        : book_{workbook}, item_{item}, change_{workbook, now, title} {}

    /// Nothing where the sheet lacks the column: it is then worked out from the log alone.
    void set(table_id table, int row, std::string_view key, maybe_day held, maybe_day wanted) {
        if (held == wanted || !has(table, key)) return;
        change_.changes().cells.push_back({table, std::string{key}, row, content(held), content(wanted)});
    }
    /// Nothing is promised any more.
    void clear_promise(book::source_plan const& plan) {
        if (has(table_id::plans, "promised"))
            change_.changes().cells.push_back({table_id::plans, "promised", plan.row, cell{plan.promised}, cell{}});
    }
    bool has(table_id table, std::string_view key) const {
        const auto place = book_.places.find(table);
        return place != book_.places.end() && place->second.columns.contains(key);
    }
    /// The next day of every row of the item.
    void set_next(maybe_day wanted) {
        const auto next = next_day_of(item_.what);
        for (const auto index : item_.rows) {
            if (next.plan) {
                auto const& plan = book_.plans[index];
                same_record(table_id::plans, "source", plan.row, plan.source);
                set(next.table, plan.row, next.key, plan.*next.plan, wanted);
            } else {
                auto const& row = book_.given[index];
                same_record(table_id::given, row.is_need() ? "client" : "partner", row.row,
                    row.is_need() ? row.client : row.partner);
                set(next.table, row.row, next.key, row.ask_on, wanted);
            }
        }
    }
    edit& change() { return change_; }

private:
    cell content(maybe_day value) const { return value ? change_.serial(*value) : cell{}; }
    void same_record(table_id table, std::string_view key, int row, std::string const& held) {
        change_.changes().checks.push_back({table, std::string{key}, row, held});
    }

    book::workbook const& book_;
    plan_item const& item_;
    edit change_;
};

}

book::result<book::change_set> plan_step_done(
    book::workbook const& workbook, plan_key const& which, plan_step_arguments const& what, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto found = plan_item_of(workbook, which, now.today);
    if (!found) return book::refuse(found.error());
    auto const& item = *found;
    if (item.what == plan_deed::given && workbook.given[item.rows.front()].is_need())
        return book::refuse(workbook.say.tr("Say to whom you sent somebody: the partner is missing."));
    const auto came = who_came(workbook, item, what);
    if (!came) return book::refuse(came.error());
    const auto title = follow_up::title_of(item);
    const auto in_the_log = follow_up::title_of(*plan_item_of(workbook, which, now.today, workbook.writes));
    plan_edit change{workbook, item, now,
        [&](text::language const& in) { return follow_up::title_of(*plan_item_of(workbook, which, now.today, in)); }};
    std::string next;
    if (item.repeats) {
        // The next coaching counts from the day that is written under Coached on.
        const bool coached = item.what == plan_deed::coaching;
        const auto on = coached ? now.today + book::days{workbook.values.coach_days}
                                : follow_up::next_of(item.planned, *item.repeats, now.today);
        change.set_next(coached ? maybe_day{} : on);
        next = ' ' + workbook.say.tr("Next on {1}.", book::short_date(on, now.today, workbook.say));
    } else {
        change.set_next({});
    }
    auto const* plan = item.what == plan_deed::given ? nullptr : &workbook.plans[item.rows.front()];
    if (item.what == plan_deed::rung)
        if (auto const* step = follow_up::next_on_ladder(*plan))
            change.set(table_id::plans, plan->row, step->key, plan->*step->done, now.today);
    if (item.what == plan_deed::coaching) change.set(table_id::plans, plan->row, "coached", plan->coached, now.today);
    if (item.what == plan_deed::promise) change.clear_promise(*plan);
    for (auto const& who : *came) {
        touch_words words;
        words.who = who;
        words.kind = kind_of(item, workbook);
        if (item.what == plan_deed::promise) words.brought = text::on_one_line(plan->promised);
        words.note = what.note.empty() ? in_the_log : what.note;
        change.change().log(words);
    }
    const auto missed = item.people.size() - came->size();
    if (missed > 0) next = ' ' + workbook.say.trn("{1} did not come.", "{1} did not come.", missed) + next;
    return change.change().take(workbook.say.tr("Done: {1}.", title) + next);
}

book::result<book::change_set> put_plan_step_off(
    book::workbook const& workbook, plan_key const& which, book::day until, moment now) {
    auto const& say = workbook.say;
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    if (until <= now.today) return book::refuse(say.tr("Choose a day after today."));
    if (until > book::last_day) return book::refuse(say.tr("Choose a day before the year 10000."));
    const auto found = plan_item_of(workbook, which, now.today);
    if (!found) return book::refuse(found.error());
    const auto title = follow_up::title_of(*found);
    plan_edit change{workbook, *found, now, [&](text::language const& in) {
                         return in.tr(
                             "Put off: {1}", follow_up::title_of(*plan_item_of(workbook, which, now.today, in)));
                     }};
    const auto next = next_day_of(which.what);
    if (!change.has(next.table, next.key))
        return book::refuse(
            say.tr("The sheet {1} has no column {2} yet. Choose Referrals > Settings and help > Set up again; it adds "
                   "only what is missing.",
                sheet_title(workbook, next.table), column_heading(workbook, next.table, next.key)));
    change.set_next(until);
    if (change.change().changes().cells.empty())
        return book::refuse(say.tr("That is put off until {1} already.", book::short_date(until, now.today, say)));
    auto done = say.tr("{1} is put off until {2}.", title, book::short_date(until, now.today, say));
    if (which.what == plan_deed::meeting && found->repeats && !is_of_rhythm(*found, until))
        done += ' ' +
            say.tr("The meetings after it are counted from that day; if only this one was moved, type another day of "
                   "the series.");
    return change.change().take(std::move(done));
}

}
