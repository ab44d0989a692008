#include "commands/follow_up/morning_page.hpp"
#include "book/list_words.hpp"
#include "book/rows/records.hpp"
#include "calendar/workdays.hpp"
#include "commands/contact_of.hpp"
#include "commands/follow_up/morning_brief.hpp"
#include "commands/month_of_sources.hpp"
#include "commands/old_clients.hpp"
#include "commands/plan_items.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/unbroken.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using book::day;
using book::days;
using book::line_look;
using book::page_cell;
using book::page_line;
using book::table_id;

constexpr std::string_view box = "\u2610";
// As much as one sheet of paper holds in letters that can be read.
constexpr std::size_t most_items = 25, fewest_steps = 12;
constexpr std::size_t most_visits = 6, most_plans = 6, most_quiet = 4, most_days = 4, most_news = 6;

/// A line of a group: what, who and why.
struct entry {
    std::string what, who, why;
    bool to_do = true;   ///< has a box to tick
};

class page_writer {
public:
    explicit page_writer(text::language const& say) : say_{say} {}

    void title(std::string text) { lines_.push_back({line_look::title, {{std::move(text)}}}); }
    void group(std::string const& title, std::vector<entry> const& entries, std::size_t most) {
        if (entries.empty()) return;
        items_ += entries.size();
        lines_.push_back({line_look::group, {{title + " (" + std::to_string(entries.size()) + ")"}}});
        const auto shown = std::min(entries.size(), most);
        for (auto const& one : std::span{entries}.first(shown))
            lines_.push_back(
                {line_look::plain, {{one.to_do ? std::string{box} : std::string{}}, {one.what}, {one.who}, {one.why}}});
        if (entries.size() > shown)
            lines_.push_back({line_look::note, {{}, {say_.tr("{1} more: see the sidebar", entries.size() - shown)}}});
    }
    void note(std::string text) { lines_.push_back({line_look::note, {{std::move(text)}}}); }
    std::size_t items() const { return items_; }
    std::vector<page_line> take() { return std::move(lines_); }

private:
    text::language const& say_;
    std::vector<page_line> lines_;
    std::size_t items_ = 0;
};

class morning {
public:
    morning(book::workbook const& workbook, morning_facts const& facts, day today)
        : book_{workbook}, facts_{facts}, today_{today}, say_{workbook.writes}, page_{say_}, wishes_{workbook} {}

    std::size_t write() {
        auto title = say_.tr("Today, {1}", book::short_date(today_, today_, say_));
        text::append_if_any(title, " · ", book_.values.office);
        page_.title(std::move(title));
        const auto visits = visits_due(), plans = plans_due(), quiet = gone_quiet(), festive = anniversaries();
        const auto others = std::min(visits.size(), most_visits) + std::min(plans.size(), most_plans) +
            std::min(quiet.size(), most_quiet) + std::min(festive.size(), most_days);
        page_.group(say_.tr("Steps"), steps(), std::max(fewest_steps, most_items - others));
        page_.group(say_.tr("Visits"), visits, most_visits);
        page_.group(say_.tr("Meetings and source plans"), plans, most_plans);
        page_.group(say_.tr("Who went quiet"), quiet, most_quiet);
        page_.group(say_.tr("Birthdays and anniversaries"), festive, most_days);
        if (page_.items() == 0) page_.note(say_.tr("Nothing is due. Have a good day."));
        news();
        return page_.items();
    }
    std::vector<page_line> take() { return page_.take(); }

private:
    std::string date(day value) const { return book::short_date(value, today_, say_); }

    std::vector<entry> steps() const {
        std::vector<entry> entries;
        for (auto const& item : facts_.list.items) {
            if (item.urgency > follow_up::flag::today) continue;
            auto what = item.verb;
            text::append_if_any(what, " … ", item.rest);
            auto why = item.reason;
            text::append_if_any(why, " · ", text::unbroken(item.phone));
            entries.push_back({std::move(what), item.name, std::move(why)});
        }
        return entries;
    }

    std::vector<entry> visits_due() const {
        std::vector<entry> entries;
        const visit_briefs briefs{book_, facts_.ranking};
        for (auto const& one : visits_of_the_day(book_, facts_.visits, today_))
            entries.push_back({say_.tr("Visit"), one.who, briefs.of(one, today_)});
        return entries;
    }

    std::vector<entry> plans_due() const {
        std::vector<entry> entries;
        for (auto const& item : facts_.plans) {
            if (item.urgency > follow_up::flag::today) continue;
            auto what = item.verb;
            text::append_if_any(what, " … ", item.rest);
            entries.push_back({std::move(what), item.name, item.reason});
        }
        if (const auto silent = silent_clients(book_, today_); !silent.empty())
            entries.push_back({say_.trc(text::choice_word, book::touch_kinds::call), silent.front().who,
                said_of(silent, today_, say_)});
        if (const auto due = digests_due(book_, today_))
            entries.push_back({say_.tr("Monthly digest"), {}, said_of(*due, say_)});
        return entries;
    }

    /// Who must not be contacted, or not yet, is nobody to ring up or to wish well.
    bool is_left_alone(std::string_view who) const { return wishes_.left_alone(who, today_); }

    std::vector<entry> gone_quiet() const {
        std::vector<entry> entries;
        for (auto const& source : facts_.ranking.sources()) {
            if (!source.going_quiet || source.bad_value || is_left_alone(source.name)) continue;
            auto const* plan = plan_of(book_, source.name);
            auto why = say_.tr("The last referral came {1}.", date(source.last)) + ' ';
            why += plan && !plan->script.empty()
                ? say_.tr("Say: {1}", text::on_one_line(plan->script))
                : say_.tr("Ask what has changed, and whether the last one was looked after well.");
            entries.push_back({say_.tr("Gone quiet"), source.name, std::move(why)});
        }
        return entries;
    }

    std::vector<entry> anniversaries() const {
        std::vector<std::pair<day, entry>> found;
        const auto add = [&](std::optional<day> of, std::string const& what, std::string const& who) {
            if (!of || *of > today_ || is_left_alone(who)) return;
            const auto next = next_anniversary(*of, today_);
            if (next > today_ + days{7}) return;
            const int years = static_cast<int>(std::chrono::year_month_day{next}.year()) -
                static_cast<int>(std::chrono::year_month_day{*of}.year());
            auto why = next == today_ ? say_.tr("today") : date(next);
            if (years > 0 && std::chrono::year_month_day{*of}.year() != book::no_year)
                why += ", " + say_.trn("{1} year", "{1} years", years);
            found.push_back({next, {what, who, std::move(why)}});
        };
        for (auto const& one : book_.contacts) {
            add(one.birthday, say_.tr("Birthday"), one.who);
            add(one.anniversary, say_.tr("Anniversary"), one.who);
        }
        std::ranges::stable_sort(found, {}, [](auto const& one) { return one.first; });
        std::vector<entry> entries;
        for (auto& [on, one] : found) entries.push_back(std::move(one));
        return entries;
    }

    void news() {
        const auto since = calendar::previous_working_day(today_ - days{1}, book_.values.week).value_or(today_);
        const auto is_new = [&](std::optional<day> when) { return when && *when >= since && *when <= today_; };
        std::vector<entry> entries;
        for (auto const& row : book_.referrals) {
            auto const& facts = row.facts;
            const auto who = [&] { return called_as_contact(book_, row.prospect); };
            if (is_new(facts.received))
                entries.push_back(
                    {say_.tr("New referral"), who(), say_.tr("from {1}", called_as_contact(book_, row.source)), false});
            else if (is_new(facts.changed) && facts.state != book::status::fresh)
                entries.push_back({say_.trc(text::choice_word, name_of(facts.state)), who(),
                    say_.tr("from {1}, since {2}", called_as_contact(book_, row.source), date(*facts.changed)), false});
        }
        const auto touched = std::ranges::count_if(book_.touches, [&](auto const& one) { return is_new(one.when); });
        if (touched > 0)
            entries.push_back(
                {say_.tr("Logged"), {}, say_.trn("{1} contact in the log", "{1} contacts in the log", touched), false});
        page_.group(say_.tr("Since {1}", date(since)), entries, most_news);
    }

    book::workbook const& book_;
    morning_facts const& facts_;
    day today_;
    text::language const& say_;
    page_writer page_;
    recognition::contact_wishes wishes_;
};

}

day next_anniversary(day of, day today) {
    const auto year_of = [](day value) { return static_cast<int>(std::chrono::year_month_day{value}.year()); };
    const int years = year_of(today) - year_of(of);
    const auto this_year = book::months_later(of, 12 * years);
    return this_year >= today ? this_year : book::months_later(of, 12 * (years + 1));
}

book::result<book::change_set> morning_page(book::workbook const& workbook, morning_facts const& facts, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    morning page{workbook, facts, now.today};
    const auto items = page.write();
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Morning page"); }};
    change.changes().pages.push_back({table_id::morning, page.take()});
    return change.take(say.trn("The morning page has {1} line.", "The morning page has {1} lines.", items));
}

}
