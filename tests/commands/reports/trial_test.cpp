#include "commands/reports/trial.hpp"

#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using tests::date;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};
constexpr int many = 18;

std::string source(int i) { return "Source " + std::string(1, static_cast<char>('A' + i)); }

/// Sources that send somebody each month or so until today.
struct office {
    paper_book paper;

    explicit office(int sources = many) {
        for (int i = 0; i < sources; ++i) {
            paper.add(table_id::contacts, {{"who", source(i)}});
            for (int k = 0; k < 20; ++k) refer(source(i), november(10) - book::days{30 * k + i});
        }
    }
    void refer(std::string who, book::day on) {
        paper.add(
            table_id::referrals, {{"date", on}, {"source", std::move(who)}, {"prospect", "P"}, {"status", "Won"}});
    }
    scoring::ledger ranking() const {
        const auto workbook = paper.read();
        scoring::history_builder rows;
        for (auto const& row : workbook.referrals)
            rows.add({.date = row.facts.received, .source = row.source, .result = scoring::outcome::won});
        return {std::move(rows).take(), now.today, workbook.values};
    }
    book::result<book::change_set> begin(trial_arguments what = {.seed = 7}) const {
        return begin_trial(paper.read(), ranking(), what, now);
    }
    std::string outlook(trial_of what = trial_of::letter, int days = 365) const {
        return trial_outlook(paper.read(), ranking(), what, days, now.today);
    }
    void write(trial_arguments what = {.seed = 7}) {
        const auto set = begin(what);
        ASSERT_TRUE(set) << set.error().sentence;
        paper.write(*set);
    }
    std::string told(book::day today) const {
        const auto workbook = paper.read();
        const auto trial = trial_in(workbook);
        return trial ? trial_told(workbook, *trial, today) : "none";
    }
};

TEST(a_trial, says_beforehand_what_it_could_tell) {
    EXPECT_EQ(office{}.outlook(), "18 sources for 365 days: only a doubling or more would show.");
    EXPECT_THAT(office{}.outlook(trial_of::letter, 7), HasSubstr("not even four times as many"));
    EXPECT_THAT(office{11}.outlook(), StartsWith("11 sources can take part, and a trial needs 12"));
}

TEST(a_trial, is_drawn_by_its_seed_and_stands_on_the_sheet_texts) {
    office of;
    of.write();
    const auto trial = trial_in(of.paper.read());
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->what, trial_of::letter);
    EXPECT_EQ(trial->begun, now.today);
    EXPECT_EQ(trial->days, usual_trial);
    EXPECT_EQ(trial->seed, 7u);
    ASSERT_EQ(trial->pairs.size(), std::size_t{many / 2});
    office again;
    again.write();
    EXPECT_EQ(trial_in(again.paper.read())->pairs, trial->pairs) << "the same seed";
    office other;
    other.write({.seed = 8});
    EXPECT_NE(trial_in(other.paper.read())->pairs, trial->pairs);
}

TEST(a_trial, leaves_out_who_must_not_be_contacted_and_who_has_stopped) {
    office of;
    of.paper.add(table_id::contacts, {{"who", source(0)}, {"do_not_contact", "yes"}});
    of.refer("Long Silent", date(2020, 1, 1));
    of.refer("Long Silent", date(2020, 2, 1));
    of.write();
    const auto said = of.told(now.today);
    EXPECT_THAT(said, Not(HasSubstr("Source A")));
    EXPECT_THAT(said, Not(HasSubstr("Long Silent")));
    EXPECT_EQ(trial_in(of.paper.read())->pairs.size(), 8u);
}

TEST(a_trial, never_is_of_gifts_where_gifts_are_regulated) {
    office of;
    EXPECT_TRUE(of.begin({.what = trial_of::gift}));
    of.paper.values.gifts_regulated = true;
    EXPECT_THAT(of.begin({.what = trial_of::gift}).error().sentence, HasSubstr("regulated"));
    EXPECT_THAT(of.outlook(trial_of::gift), HasSubstr("regulated"));
    EXPECT_TRUE(of.begin({.what = trial_of::letter}));
}

TEST(a_trial, of_gifts_leaves_out_whom_the_rules_allow_none) {
    office of;
    auto workbook = of.paper.read();
    for (auto& row : workbook.referrals) row.facts.no_gift = row.source <= source(7);
    EXPECT_THAT(trial_outlook(workbook, of.ranking(), trial_of::gift, 365, now.today), StartsWith("10 sources can"));
    EXPECT_THAT(trial_outlook(workbook, of.ranking(), trial_of::letter, 365, now.today), StartsWith("18 sources for"));
}

TEST(a_trial, goes_on_without_naming_who_must_not_get_it_any_more) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const auto told_with = [](trial_of what, cells wish, auto const& rule, bool of_with = true) {
        office of;
        of.write({.what = what, .seed = 7});
        const auto before = of.paper.read();
        const auto [with, without] = trial_in(before)->pairs.front();
        wish.emplace_back("who", of_with ? with : without);
        of.paper.add(table_id::contacts, wish);
        rule(of.paper.values);
        const auto said = of.told(now.today + book::days{9});
        const auto gets = said.substr(0, said.find("These go on"));
        return std::pair{gets.contains(with), said};
    };
    const auto no_rule = [](book::rules&) {};
    for (const auto what : {trial_of::letter, trial_of::visits, trial_of::gift}) {
        for (auto const& wish : {cells{{"do_not_contact", "yes"}}, cells{{"do_not_contact", "asked us to stop"}},
                 cells{{"not_before", november(30)}}, cells{{"not_before", "later"}},
                 cells{{"bought_from", "x"}, {"verified", "wrong"}}}) {
            const auto [named, said] = told_with(what, wish, no_rule);
            EXPECT_FALSE(named) << said;
            EXPECT_THAT(said,
                HasSubstr("1 who was drawn to get it does not: they are left alone, or may be given "
                          "nothing. The draw stays as it is."));
        }
        for (auto const& wish : {cells{{"correspondence", "no"}}, cells{{"bought_from", "x"}}}) {
            const auto [named, said] = told_with(what, wish, no_rule);
            EXPECT_EQ(named, what != trial_of::letter) << said << ": letters alone";
        }
        for (auto const& wish : {cells{{"do_not_contact", "no"}}, cells{{"not_before", november(20)}},
                 cells{{"correspondence", "yes"}}, cells{{"notes", "do not contact"}}}) {
            const auto [named, said] = told_with(what, wish, no_rule);
            EXPECT_TRUE(named) << said;
            EXPECT_THAT(said, Not(HasSubstr("The draw stays")));
        }
        const auto [named, said] = told_with(what, {{"do_not_contact", "yes"}}, no_rule, false);
        EXPECT_TRUE(named);
        EXPECT_THAT(said, Not(HasSubstr("The draw stays"))) << "the others go on as before";
        const auto [gets, ruled] = told_with(
            what, {{"type", "Adviser"}}, [](book::rules& rules) { rules.gifts_advisers = "no"; });
        EXPECT_EQ(gets, what != trial_of::gift) << ruled;
        const auto [kept, regulated] = told_with(what, {}, [](book::rules& rules) { rules.gifts_regulated = true; });
        EXPECT_EQ(kept, what != trial_of::gift);
        EXPECT_EQ(regulated.contains("this trial is ended, and nobody gets one."), what == trial_of::gift) << regulated;
        EXPECT_EQ(regulated.contains("Source"), what != trial_of::gift);
    }
}

TEST(a_trial, where_all_who_were_drawn_are_left_alone_names_none) {
    office of;
    of.write();
    for (int i = 0; i < many; ++i) of.paper.add(table_id::contacts, {{"who", source(i)}, {"do_not_contact", "yes"}});
    const auto said = of.told(now.today);
    EXPECT_THAT(said, HasSubstr("9 who were drawn to get it do not"));
    EXPECT_THAT(said, Not(HasSubstr("These get it")));
}

TEST(a_trial, leaves_out_who_may_not_get_it_today_and_says_how_many) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const auto outlook_with = [](cells wish, trial_of what) {
        office of;
        for (int i = 0; i < 3; ++i) {
            auto row = wish;
            row.emplace_back("who", source(i));
            of.paper.add(table_id::contacts, row);
        }
        return of.outlook(what);
    };
    constexpr auto letter = trial_of::letter, visit = trial_of::visits, gift = trial_of::gift;
    const auto* three = "3 more are left out: they are left alone, or may be given nothing.";
    for (const auto what : {letter, visit, gift}) {
        for (auto const& wish : {cells{{"do_not_contact", "yes"}}, cells{{"not_before", november(19)}}}) {
            EXPECT_THAT(outlook_with(wish, what), HasSubstr("15 sources"));
            EXPECT_THAT(outlook_with(wish, what), HasSubstr(three));
        }
        for (auto const& wish : {cells{{"not_before", november(18)}}, cells{{"not_before", november(1)}}, cells{},
                 cells{{"correspondence", "yes"}}, cells{{"bought_from", "Acme"}, {"verified", november(3)}}}) {
            EXPECT_THAT(outlook_with(wish, what), HasSubstr("18 sources"));
            EXPECT_THAT(outlook_with(wish, what), Not(HasSubstr("left out")));
        }
        EXPECT_THAT(outlook_with({{"correspondence", "no"}}, what), HasSubstr(what == letter ? "15 s" : "18 s"));
        EXPECT_THAT(outlook_with({{"bought_from", "Acme"}}, what), HasSubstr(what == letter ? "15 s" : "18 s"));
    }
    office of;
    of.paper.add(table_id::contacts, {{"who", source(0)}, {"do_not_contact", "yes"}});
    EXPECT_THAT(of.begin()->done, HasSubstr("1 more is left out: they are left alone"));
    EXPECT_THAT(office{}.begin()->done, Not(HasSubstr("left out")));
}

TEST(a_trial, is_not_read_before_its_end) {
    office of;
    of.write();
    const auto end = now.today + book::days{usual_trial};
    for (const auto day : {now.today, end}) {
        EXPECT_THAT(of.told(day), HasSubstr("may be read from"));
        EXPECT_THAT(of.told(day), Not(HasSubstr("of 100 draws")));
    }
    EXPECT_THAT(of.told(end + book::days{1}), HasSubstr("of 100 draws"));
}

TEST(a_trial, tells_the_difference_its_interval_and_what_chance_does) {
    office of;
    of.write();
    const auto trial = trial_in(of.paper.read());
    for (auto const& [with, without] : trial->pairs) {
        for (int i = 0; i < 5; ++i) of.refer(with, now.today + book::days{20 * i + 1});
        for (int i = 0; i < 2; ++i) of.refer(without, now.today + book::days{50 * i + 1});
        of.refer(without, now.today);                                 // the day of the draw is before it
        of.refer(without, now.today + book::days{usual_trial + 1});   // and this is after it
    }
    const auto said = of.told(now.today + book::days{usual_trial + 1});
    EXPECT_THAT(said, HasSubstr("with it 45 referrals came, without it 18, from 9 pairs in 180 days."));
    EXPECT_THAT(said, HasSubstr("sent 3.0 more than its like, likely between 3.0 and 3.0 (95 %)."));
    EXPECT_THAT(said, HasSubstr("Chance alone does as much in 0.4 of 100 draws: this is hardly chance."));
}

TEST(a_trial, says_more_or_fewer_and_no_minus) {
    const auto said = [](int with_it, int without_it) {
        office of;
        of.write();
        const auto trial = trial_in(of.paper.read());
        for (auto const& [with, without] : trial->pairs) {
            for (int i = 0; i < with_it; ++i) of.refer(with, now.today + book::days{20 * i + 1});
            for (int i = 0; i < without_it; ++i) of.refer(without, now.today + book::days{20 * i + 1});
        }
        return of.told(now.today + book::days{usual_trial + 1});
    };
    EXPECT_THAT(said(1, 3), HasSubstr("sent 2.0 fewer than its like, likely between 2.0 fewer and 2.0 fewer (95 %)."));
    EXPECT_THAT(said(3, 1), HasSubstr("sent 2.0 more than its like, likely between 2.0 and 2.0 (95 %)."));
    EXPECT_THAT(said(2, 2), HasSubstr("sent 0.0 more than its like"));
    for (int i = 0; i < 5; ++i) EXPECT_THAT(said(i, 4 - i), Not(HasSubstr("-0"))) << i;
}

TEST(a_trial, in_which_nothing_differs_tells_nothing) {
    office of;
    of.write();
    EXPECT_THAT(of.told(now.today + book::days{usual_trial + 1}),
        HasSubstr("Chance alone does as much in 100.0 of 100 draws: nothing can be concluded."));
}

TEST(a_trial, is_one_at_a_time_and_a_new_one_takes_its_place) {
    office of;
    of.write();
    EXPECT_THAT(of.begin({.seed = 9}).error().sentence, HasSubstr("drawn already"));
    of.write({.what = trial_of::visits, .days = 90, .seed = 9, .again = true});
    const auto trial = trial_in(of.paper.read());
    EXPECT_EQ(trial->what, trial_of::visits);
    EXPECT_EQ(trial->days, 90);
    EXPECT_EQ(trial->seed, 9u);
    for (const int days : {29, 731})
        EXPECT_THAT(of.begin({.days = days, .again = true}).error().sentence, HasSubstr("lasts 30 to 730 days"));
}

TEST(a_trial, takes_the_place_of_one_whose_row_cannot_be_read) {
    office of;
    of.paper.add(table_id::texts, {{"key", "Trial"}, {"text", "letter, from November on"}});
    of.write();
    EXPECT_TRUE(trial_in(of.paper.read()));
    EXPECT_EQ(of.paper.rows(table_id::texts), 1) << "in its row";
    EXPECT_THAT(of.begin().error().sentence, HasSubstr("drawn already"));
}

TEST(a_dialog_of_trials, offers_no_gift_where_gifts_are_regulated_and_the_days_that_are_asked_for) {
    office of;
    EXPECT_EQ(offered_trial(of.paper.read(), trial_of::gift), trial_of::gift);
    of.paper.values.gifts_regulated = true;
    EXPECT_EQ(offered_trial(of.paper.read(), trial_of::gift), trial_of::letter);
    EXPECT_EQ(offered_trial(of.paper.read(), trial_of::visits), trial_of::visits);
    EXPECT_EQ(offered_days(180), (std::vector{90, 180, 365, 730}));
    EXPECT_EQ(offered_days(200), (std::vector{90, 180, 200, 365, 730}));
    EXPECT_EQ(offered_days(1000), (std::vector{90, 180, 365, 730, 1000}));
}

TEST(a_trial, whose_row_somebody_changed_is_none) {
    for (auto const* text : {"", "letter", "letter 2026-11-18 180", "letter 2026-13-18 180 7",
             "prayer 2026-11-18 180 7", "letter 2026-11-18 -5 7", "letter 2026-11-18 180 7\nA and B"}) {
        paper_book paper;
        paper.add(table_id::texts, {{"key", "Trial"}, {"text", text}});
        EXPECT_FALSE(trial_in(paper.read())) << text;
    }
    paper_book paper;
    paper.add(table_id::texts, {{"key", "Trial"}, {"text", "letter 2026-11-18 180 7\nA | B"}});
    EXPECT_TRUE(trial_in(paper.read()));
}

}
}
