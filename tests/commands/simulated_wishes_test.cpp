// A year of an office in which many do not want to be contacted, or nothing to be told: everything that the program
// proposes is done day by day, and once a month somebody is forgotten.
#include "calendar/workdays.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/follow_up/log_given.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/morning_page.hpp"
#include "commands/follow_up/new_enquiry.hpp"
#include "commands/follow_up/note_answer.hpp"
#include "commands/follow_up/plan_step.hpp"
#include "commands/follow_up/set_status.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/paper/digest.hpp"
#include "commands/paper/mailing_letter.hpp"
#include "commands/plan_items.hpp"
#include "commands/privacy/forget.hpp"
#include "commands/reports/handout.hpp"
#include "commands/reports/trial.hpp"
#include "commands/telling.hpp"
#include "follow_up/steps.hpp"
#include "follow_up/visits/days_off.hpp"
#include "panels/known/digest.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "support/whole_paper.hpp"
#include "text/fold.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace referralbook::commands {
namespace {

using book::day;
using book::days;
using book::table_id;
using follow_up::step_id;
using tests::date;
using tests::paper_book;

constexpr int people = 60, most_referrals = 160;
const day first = date(2026, 11, 23), last = date(2027, 11, 20);

/// Names that no other text holds, so that a name in a text is found by looking.
std::string contact_name(int i) { return "Gw" + std::to_string(i) + "x Marv" + std::to_string(i) + "x"; }
std::string given_name(int i) { return "Ul" + std::to_string(i) + "z"; }
std::string family_name(int i) { return "Torb" + std::to_string(i) + "z"; }

class year {
public:
    year() {
        paper.values.client_days = 90;
        paper.values.visit_minutes_a_week = 3000;
        static constexpr std::string_view types[]{"Partner", "Partner", "Partner", "Adviser", "Client"};
        static constexpr std::string_view meets[]{
            "", "Alone, weekly", "Alone, monthly", "Group, weekly", "Group, monthly"};
        static constexpr std::string_view stages[]{"", "Attract", "Educate", "Motivate"};
        for (int i = 0; i < people; ++i) {
            std::vector<std::pair<std::string, paper_book::value>> cells{{"who", contact_name(i)},
                {"type", std::string{types[i % 5]}}, {"area", "Area"}, {"last_contacted", first - days{chance(60)}},
                {"email", "gw" + std::to_string(i) + "@x.example"}};
            if (chance(10) == 0) cells.emplace_back("do_not_contact", std::string{"yes"});
            if (chance(10) == 0) cells.emplace_back("not_before", first + days{chance(300)});
            if (chance(10) == 0) cells.emplace_back("correspondence", std::string{"no"});
            if (chance(10) == 0) cells.emplace_back("days_off", std::string{i % 2 ? "Wed" : "Mo, Fr"});
            paper.add(table_id::contacts, cells);
            if (i % 3 != 0) continue;
            paper.add(table_id::plans,
                {{"source", contact_name(i)}, {"stage", std::string{stages[chance(4)]}},
                    {"meets", std::string{meets[chance(5)]}}, {"board", std::string{chance(6) ? "no" : "yes"}},
                    {"gain", i % 2 ? "time" : "that " + given_name(i + 1) + ' ' + family_name(i + 1) + " is well"},
                    {"ask", i % 4 ? "A call" : "a word with " + family_name(i + 9)},
                    {"script", "How is " + given_name(i) + ' ' + family_name(i) + " by now?"}});
        }
        read();
    }

    int chance(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }
    moment now() const { return {today, 0.4}; }
    void read() {
        workbook = paper.read();
        workbook.values.today = today;
        workbook.lists["gift"] = {"Dinner", "Tickets", "Book", "Flowers", "Concert", "Wine", "Tea", "Cake"};
    }
    /// Writes what a command made; false where it refused.
    bool write(book::result<book::change_set> const& changes, char const* what) {
        EXPECT_TRUE(changes) << what << " on " << book::iso_date(today) << ": " << changes.error().sentence;
        if (!changes) return false;
        paper.write(*changes);
        read();
        return true;
    }

    paper_book paper;
    book::workbook workbook;
    day today = first;
    std::size_t digests = 0;   ///< written

private:
    std::mt19937 random_{20271123};
};

bool holds(std::string const& text, std::string const& name) {
    return text::folded(text).find(text::folded(name)) != std::string::npos;
}

/// No text that others may see holds more of a referral's person than May tell allows.
void tells_no_more(year const& of, std::string const& text, book::referral const& row, char const* where) {
    const auto degree = told_to_source(of.workbook, row);
    const auto blank = row.prospect.find(' ');
    if (degree == book::may_tell::all || blank == std::string::npos) return;
    EXPECT_FALSE(holds(text, row.prospect.substr(blank + 1)))
        << where << ' ' << row.prospect << ' ' << name_of(degree) << ' ' << book::iso_date(of.today) << '\n'
        << text;
    if (degree >= book::may_tell::thanks_only) {
        EXPECT_FALSE(holds(text, row.prospect.substr(0, blank))) << where << ' ' << row.prospect << '\n' << text;
    }
}

/// No text for others holds anything of the name of who was referred.
void names_nobody(std::string const& text, book::referral const& row, char const* where) {
    if (recognition::number_of_forgotten(row.prospect)) return;
    for (auto const& name : {given_name(static_cast<int>(row.number)), family_name(static_cast<int>(row.number))})
        EXPECT_FALSE(holds(text, name)) << where << '\n' << text;
}

/// Digests, and every letter to many, go to nobody who must not be written to, and name nobody whom they must not.
void letters_of_the_month(year& of) {
    const recognition::contact_wishes wishes{of.workbook};
    const auto may_be_written = [&](std::string const& who) {
        const auto wish = wishes.of(who);
        EXPECT_FALSE(wishes.left_alone(who, of.today) || (wish && wish->no_letters)) << who;
    };
    contact_table table{.first_column = 0, .headers = {"Street", "Postcode", "City"}, .rows = {}};
    for (auto const& one : of.workbook.contacts)
        table.rows.push_back({one.row, {"1 High St", "YO1 7HH", "York"}, {}, {}, {}});
    const auto iso = [](day on) { return book::iso_date(on); };
    const auto known = panels::digest_of(of.workbook, of.today);
    for (auto const& letter : mailing_letters(of.workbook, of.today))
        for (auto const& to : mailing_of(of.workbook, table, known->ranking, {}, letter.about(), of.today).gets) {
            may_be_written(to.who);
            const auto written = letter_to(of.workbook, letter, to, iso(of.today));
            for (auto const& row : of.workbook.referrals) {
                names_nobody(written.subject + '\n' + written.text, row, "letter to many");
                if (letter.about() == mailing_about::their_referrals && row.source == to.who &&
                    !recognition::number_of_forgotten(row.prospect) &&
                    std::chrono::year_month_day{*row.facts.received}.year() ==
                        std::chrono::year_month_day{of.today}.year() -
                            std::chrono::years{thanks_for_last_year(of.today)}) {
                    EXPECT_NE(told_to_source(of.workbook, row), book::may_tell::nothing) << to.who;
                }
            }
        }
    const auto all = digests_of(of.workbook, table, {end_of_last_month(of.today), digest_way::mail}, of.today, iso);
    for (auto const& one : all.gets) {
        may_be_written(one.who);
        for (auto const& row : of.workbook.referrals)
            if (row.source == one.who && !recognition::number_of_forgotten(row.prospect))
                tells_no_more(of, one.subject + '\n' + one.text, row, "digest");
            else
                names_nobody(one.subject + '\n' + one.text, row, "digest");
    }
    for (auto const& plan : of.workbook.plans) {
        const auto made = handout(of.workbook, plan.source, of.now());
        ASSERT_TRUE(made);
        std::string page;
        for (auto const& line : made->pages.at(0).lines)
            for (auto const& cell : line.cells) page += book::text_of(cell.content) + '\n';
        for (auto const& row : of.workbook.referrals) names_nobody(page, row, "hand-out");
    }
    of.digests += all.gets.size();
    if (!all.gets.empty()) of.write(log_digests(of.workbook, all.gets, {}, of.now()), "digests");
}

void receive(year& of) {
    for (int i = of.chance(4) == 0 ? 0 : of.chance(3); i > 0; --i) {
        const int number = static_cast<int>(of.workbook.last_number) + 1;
        if (number > most_referrals) return;
        new_enquiry_arguments what{{contact_name(of.chance(of.chance(2) ? people : 12)),
                                       given_name(number) + ' ' + family_name(number), {}, {}, {}, {}, {}, of.today},
            {}};
        if (of.chance(5)) what.tell = static_cast<book::may_tell>(of.chance(4));
        of.write(new_enquiry(of.workbook, what, of.now()), "enquiry");
    }
}

void write_letter(year const& of, follow_up::checklist_item const& item, book::referral const& row) {
    const auto letter = draft_letter(of.workbook, {{row.number, row.row}, item.what->id, {}, {}}, of.now());
    if (!letter || item.what->says.whom != follow_up::person::source) return;
    const auto degree = told_to_source(of.workbook, row);
    EXPECT_NE(degree, book::may_tell::nothing) << item.what->name;
    tells_no_more(of, letter->what.subject + '\n' + letter->what.text, row, "letter");
}

void do_steps(year& of) {
    for (int round = 0; round < 12; ++round) {
        const auto list = follow_up::checklist_of(of.workbook.referrals, of.today, of.workbook.values);
        const auto next = std::ranges::find_if(list.items, [&](auto const& item) { return item.due <= of.today; });
        if (next == list.items.end()) return;
        std::set<int> rows;
        for (auto const& item : list.items) {
            if (item.due > of.today || !rows.insert(item.row).second) continue;
            const auto row = of.workbook.referrals[item.referral];
            write_letter(of, item, row);
            const auto step = item.what->id;
            if (step == step_id::ask_how) {
                of.write(note_answer(of.workbook,
                             {{row.number, row.row}, static_cast<double>(of.chance(11)), "Trust", "fine", true, {}},
                             of.now()),
                    "answer");
                continue;
            }
            mark_done_arguments what{{row.number, row.row}, step, {}, {}, {}, {}};
            if (step == step_id::reward_source) what.gift = suggested_gift(of.workbook, row.source);
            if (asks_whether_reached(step)) what.reached = of.chance(2) == 0;
            if (!of.write(mark_done(of.workbook, what, of.now()), "step")) return;
            auto const& after = of.workbook.referrals[item.referral];
            static constexpr book::status ends[]{
                book::status::meeting, book::status::won, book::status::won, book::status::lost, book::status::nurture};
            const bool gives_up = is_open(after.facts.state) && after.facts.attempts >= 5;
            if (!gives_up && step != step_id::move_on && !(step == step_id::check_in && of.chance(2))) continue;
            const auto wanted = gives_up ? book::status::lost : ends[of.chance(5)];
            if (wanted == after.facts.state) continue;
            set_status_arguments to{{after.number, after.row}, wanted, {}};
            if (wanted == book::status::won) to.value = 100.0 * (1 + of.chance(30));
            of.write(set_status(of.workbook, to, of.now()), "status");
        }
    }
    ADD_FAILURE() << "steps come due without end on " << book::iso_date(of.today);
}

void do_plans(year& of) {
    for (int round = 0; round < 60; ++round) {
        const auto items = plan_items_of(of.workbook, of.today);
        const auto next = std::ranges::find_if(items, [&](auto const& item) { return item.due <= of.today; });
        if (next == items.end()) return;
        const plan_key which{next->what, next->about};
        const bool is_need = next->what == follow_up::plan_deed::given && next->people.empty();
        if (is_need) {
            auto const& row = of.workbook.given[next->rows.front()];
            if (of.chance(2))
                of.write(
                    log_given(of.workbook, {contact_name(of.chance(people)), row.client, row.need, "", {}}, of.now()),
                    "filled");
            else
                of.write(put_plan_step_off(of.workbook, which, of.today + days{7}, of.now()), "put off");
        } else if (of.chance(8) == 0) {
            of.write(put_plan_step_off(of.workbook, which, of.today + days{2}, of.now()), "put off");
        } else {
            of.write(plan_step_done(of.workbook, which, {}, of.now()), "plan");
        }
        if (testing::Test::HasFailure()) return;
    }
    ADD_FAILURE() << "items of plans come due without end on " << book::iso_date(of.today);
}

std::map<std::string, double> worths(panels::digest const& known) {
    std::map<std::string, double> result;
    for (auto const& source : known.ranking.sources()) result[source.key] = source.worth;
    return result;
}

void forget_somebody(year& of) {
    const auto before = worths(*panels::digest_of(of.workbook, of.today));
    const int number = 1 + of.chance(static_cast<int>(std::max<std::int64_t>(of.workbook.last_number, 1)));
    const auto who = of.chance(2) ? contact_name(of.chance(people)) : given_name(number) + ' ' + family_name(number);
    const auto what = forget(of.workbook, tests::whole_book_of(of.paper), who, of.now());
    if (!what) return;   // forgotten before
    of.paper.write(what->changes);
    of.read();
    const auto after = worths(*panels::digest_of(of.workbook, of.today));
    EXPECT_EQ(before.size(), after.size()) << who;
    std::vector<double> was, is;   // the code is another name, and so another key
    for (auto const& [key, worth] : before) was.push_back(worth);
    for (auto const& [key, worth] : after) is.push_back(worth);
    std::ranges::sort(was);
    std::ranges::sort(is);
    for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i) EXPECT_NEAR(was[i], is[i], 1e-9) << who;
    for (auto const& sheet : tests::whole_book_of(of.paper).sheets)
        for (auto const& row : sheet.cells)
            for (auto const& content : row)
                EXPECT_FALSE(holds(book::text_of(content), who)) << sheet.title << ": " << book::text_of(content);
}

void look_at_the_day(year& of) {
    const auto known = panels::digest_of(of.workbook, of.today);
    const recognition::contact_wishes wishes{of.workbook};
    const auto content = calendar_content_of(of.workbook, {}, {}, of.today);
    for (auto const& entry : content.wanted)
        for (auto const& row : of.workbook.referrals)
            if (entry.key.starts_with("plan-"))
                names_nobody(entry.summary + '\n' + entry.description, row, "calendar");
            else if (entry.key.starts_with("follow-up-" + std::to_string(row.number) + "-"))
                tells_no_more(of, entry.summary + '\n' + entry.description, row, "calendar");
    std::size_t visited = 0;
    for (auto const& visit : known->visits.due) {
        auto const& one = of.workbook.contacts[visit.contact];
        EXPECT_FALSE(wishes.left_alone(one.who, of.today)) << one.who;
        EXPECT_FALSE(follow_up::days_off(std::vector{one.days_off}).is_off(of.today)) << one.days_off;
        if (++visited <= 6)
            of.write(
                log_touch(of.workbook, {{visit.who, "Visit", "Reached", "a leaflet", {}, {}}, {}}, of.now()), "visit");
    }
    for (auto const& row : of.workbook.referrals)
        for (auto const& open : follow_up::open_steps(row.facts, of.today, of.workbook.values)) {
            const bool source = open.what->says.whom == follow_up::person::source;
            if (open.due && *open.due <= of.today) {
                EXPECT_FALSE(wishes.left_alone(source ? row.source : row.prospect, of.today)) << row.source;
            }
        }
    of.write(morning_page(of.workbook, {known->list, known->visits, known->plan_items, known->ranking}, of.now()),
        "morning page");
}

/// What may be done is done, or waits for a day.
void nothing_is_forgotten(year const& of) {
    for (auto const& row : of.workbook.referrals) {
        EXPECT_TRUE(row.unreadable.empty()) << row.unreadable;
        const bool nobody = row.facts.prospect_from == book::last_day;
        if (row.facts.state == book::status::won || row.facts.state == book::status::lost || nobody) continue;
        const auto open = follow_up::open_steps(row.facts, of.today, of.workbook.values);
        ASSERT_FALSE(open.empty()) << row.prospect << ' ' << row.source << " on " << book::iso_date(of.today);
    }
}

void who_is_left_alone_was_not_contacted(year const& of) {
    const recognition::contact_wishes wishes{of.workbook};
    for (auto const& touch : of.workbook.touches)
        if (touch.when == of.today && !recognition::number_of_forgotten(touch.who)) {
            ASSERT_FALSE(wishes.left_alone(touch.who, of.today)) << touch.kind << ' ' << touch.who << ' ' << touch.note;
        }
}

/// As long as they may be contacted.
void meetings_are_held_in_their_rhythm(year const& of) {
    const recognition::contact_wishes wishes{of.workbook};
    std::size_t meetings = 0;
    for (auto const& plan : of.workbook.plans) {
        if (plan.meets.empty() || wishes.of(plan.source)) continue;
        const int most = plan.meets.find("weekly") != std::string::npos ? 7 + 9 : 31 + 9;
        std::set<day> held;
        for (auto const& touch : of.workbook.touches)
            if (touch.who == plan.source && touch.kind == "Meeting") held.insert(*touch.when);
        auto before = first;
        for (const auto on : held) {
            EXPECT_LE((on - before).count(), most) << plan.source << ' ' << plan.meets << ' ' << book::iso_date(on);
            before = on;
        }
        EXPECT_LE((last - before).count(), most) << plan.source << ' ' << plan.meets;
        meetings += held.size();
    }
    EXPECT_GT(meetings, 200u);
}

TEST(a_simulated_year, of_wishes_contacts_nobody_who_must_not_be_and_forgets_nothing) {
    year of;
    for (; of.today <= last; of.today += days{1}) {
        of.read();
        if (!calendar::is_working_day(of.today, of.workbook.values.week)) continue;
        receive(of);
        if (of.chance(15) == 0)
            of.write(
                log_given(of.workbook,
                    {"", "Kl" + std::to_string(of.chance(1000000)), "Need " + std::to_string(of.chance(5)), "", {}},
                    of.now()),
                "need");
        look_at_the_day(of);
        do_steps(of);
        do_plans(of);
        if (of.today == date(2027, 3, 1))
            of.write(
                begin_trial(of.workbook, panels::digest_of(of.workbook, of.today)->ranking, {}, of.now()), "trial");
        if (std::chrono::year_month_day{of.today}.day() <= std::chrono::day{7} &&
            std::chrono::weekday{of.today} == std::chrono::Thursday)
            forget_somebody(of);
        if (std::chrono::year_month_day{of.today}.day() <= std::chrono::day{7} &&
            std::chrono::weekday{of.today} == std::chrono::Tuesday)
            letters_of_the_month(of);
        ASSERT_NO_FATAL_FAILURE(nothing_is_forgotten(of));
        ASSERT_NO_FATAL_FAILURE(who_is_left_alone_was_not_contacted(of));
        ASSERT_FALSE(testing::Test::HasFailure()) << book::iso_date(of.today);
    }
    const auto trial = trial_in(of.workbook);
    ASSERT_TRUE(trial);
    EXPECT_NE(trial_told(of.workbook, *trial, of.today).find("of 100 draws"), std::string::npos);
    meetings_are_held_in_their_rhythm(of);
    EXPECT_EQ(of.workbook.last_number, most_referrals);
    EXPECT_GT(of.digests, 60u);
}

}
}
