// What the log says of a source's motivation, and when it says nothing.
#include "follow_up/by_chance.hpp"
#include "follow_up/plans/motivation.hpp"
#include "support/days.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>

#include <numeric>

namespace referralbook::follow_up {
namespace {

using book::day;
using book::days;
using tests::november;

/// Somebody among many others, with these chances of being reached.
std::optional<learned_motivation> reached(chances own, chances others, int people = 10) {
    return motivation_by({own, {}, {}},
        {shared_chances{{own.done + others.done, own.all + others.all}, people}, shared_chances{}, shared_chances{}});
}

const day today = november(20);   // 2026

void log(book::workbook& to, std::string const& who, std::string const& kind, day when, std::string const& outcome = "",
    std::optional<std::int64_t> referral = {}, std::string const& note = "") {
    book::touch one;
    one.when = when;
    one.who = who;
    one.kind = kind;
    one.outcome = outcome;
    one.referral = referral;
    one.note = note;
    to.touches.push_back(std::move(one));
}

/// Calls on days of their own, the latest ten days ago.
void call(book::workbook& to, std::string const& who, chances made, std::optional<std::int64_t> referral = {},
    std::string const& kind = "Call") {
    for (int i = 0; i < made.all; ++i)
        log(to, who, kind, today - days{10 + 2 * i}, i < made.done ? "Reached" : "No answer", referral);
}

void plan(book::workbook& to, std::string const& who, std::string const& meets = "", std::string const& board = "") {
    book::source_plan one;
    one.source = who;
    one.meets = meets;
    one.board = board;
    to.plans.push_back(std::move(one));
}

void refer(book::workbook& to, std::string const& source, std::string const& prospect, day when) {
    book::referral row;
    row.number = static_cast<std::int64_t>(to.referrals.size()) + 1;
    row.source = source;
    row.prospect = prospect;
    row.facts.received = when;
    to.referrals.push_back(std::move(row));
}

const std::vector<std::string> four_others{"Ben", "Carl", "Dora", "Eva"};

/// Dr Ünal, who is reached 9 of 10 times, among four with plans who are reached half of the times.
book::workbook with_unal(chances made = {9, 10}) {
    book::workbook book;
    for (auto const& who : four_others) {
        plan(book, who);
        call(book, who, {5, 10});
    }
    plan(book, "Dr Ünal");
    call(book, "Dr Ünal", made);
    return book;
}

std::optional<learned_motivation> learned(book::workbook const& book, std::string_view who = "Dr Ünal") {
    return motivations{book, today}.of(who);
}

/// How often somebody did it of all times, as it is said.
std::string counted(book::workbook book, favour what) {
    // Many others who never do it make any grade clear, and so the counts are seen.
    for (int i = 0; i < 40; ++i) {
        const auto who = "other " + std::to_string(i);
        plan(book, who);
        for (int k = 0; k < 8; ++k) {
            const auto when = today - days{100 + 70 * k};
            log(book, who,
                what == favour::answered   ? "Call"
                    : what == favour::came ? "Meeting"
                                           : "Ask",
                when, what == favour::sent ? "" : "No answer");
        }
    }
    const auto found = learned(book);
    if (!found) return "nothing";
    for (auto const& one : found->why)
        if (one.what == what) return std::to_string(one.made.done) + " of " + std::to_string(one.made.all);
    return "none";
}

}

TEST(chance, deals_out_what_was_done_as_the_hypergeometric_distribution_says) {
    const auto chances = shared_by_chance(10, 4, 3);
    ASSERT_EQ(chances.size(), 4u);
    EXPECT_NEAR(chances[0], 20.0 / 120, 1e-12);
    EXPECT_NEAR(chances[1], 60.0 / 120, 1e-12);
    EXPECT_NEAR(chances[2], 36.0 / 120, 1e-12);
    EXPECT_NEAR(chances[3], 4.0 / 120, 1e-12);
    const auto most = shared_by_chance(10, 9, 3);
    EXPECT_EQ(most[0], 0) << "one alone was not done";
    EXPECT_NEAR(std::accumulate(most.begin(), most.end(), 0.0), 1, 1e-12);
}

TEST(a_motivation, is_3_of_who_does_far_more_than_is_usual) {
    const auto found = reached({9, 10}, {50, 100});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->grade, 3) << "drawn to 11 of 14: odds of 3.7";
    EXPECT_EQ(said(*found, {}), "3 (reached 9 of 10 times, usual is 5)");
}

TEST(a_motivation, is_2_of_who_does_clearly_more_and_less_than_three_times_the_usual_odds) {
    ASSERT_TRUE(reached({28, 40}, {50, 100}));
    EXPECT_EQ(reached({28, 40}, {50, 100})->grade, 2);
    EXPECT_EQ(reached({30, 40}, {50, 100})->grade, 2);
    EXPECT_EQ(reached({31, 40}, {50, 100})->grade, 3) << "drawn to 33 of 44: three times the odds";
}

TEST(a_motivation, is_0_of_who_does_clearly_less_than_is_usual) {
    ASSERT_TRUE(reached({1, 10}, {50, 100}));
    EXPECT_EQ(reached({1, 10}, {50, 100})->grade, 0);
}

TEST(nothing_is_learned, of_what_is_usual_or_could_be_chance) {
    EXPECT_FALSE(reached({5, 10}, {50, 100}));
    EXPECT_FALSE(reached({7, 10}, {50, 100}));
    EXPECT_FALSE(reached({3, 10}, {50, 100}));
    EXPECT_FALSE(reached({0, 0}, {50, 100}));
}

TEST(nothing_is_learned, of_fewer_than_five_chances_of_their_own_or_of_the_others) {
    EXPECT_FALSE(reached({4, 4}, {10, 100}));
    EXPECT_TRUE(reached({5, 5}, {10, 100}));
    EXPECT_FALSE(reached({60, 60}, {0, 4}));
    EXPECT_TRUE(reached({60, 60}, {0, 5}));
}

TEST(nothing_is_learned, where_fewer_than_three_others_had_a_chance) {
    EXPECT_FALSE(reached({10, 10}, {10, 100}, 3));
    EXPECT_TRUE(reached({10, 10}, {10, 100}, 4));
}

TEST(nothing_is_learned, of_a_favour_that_all_do_always_or_never) {
    EXPECT_FALSE(reached({10, 10}, {100, 100}));
    EXPECT_FALSE(reached({0, 10}, {0, 100}));
    const auto found = motivation_by({chances{9, 10}, chances{6, 6}, {}},
        {shared_chances{{59, 110}, 10}, shared_chances{{60, 60}, 10}, shared_chances{}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->why.size(), 1u);
}

TEST(favours, count_together_each_against_its_own_usual_share) {
    // 5 of 6 calls and 3 of 4 askings: neither alone is clear where half answer and a quarter sends somebody.
    const own_chances own{chances{5, 6}, {}, chances{3, 4}};
    std::array<shared_chances, favours> all{shared_chances{{55, 106}, 10}, {}, shared_chances{{28, 104}, 10}};
    const auto found = motivation_by(own, all);
    ASSERT_TRUE(found);
    EXPECT_EQ(said(*found, {}),
        "3 (reached 5 of 6 times, usual is 3; sent somebody after 3 of 4 times that you asked or sent them somebody, "
        "usual is 1)");
    EXPECT_FALSE(reached({5, 6}, {50, 100}));
}

TEST(sources_that_are_all_alike, get_a_grade_at_most_once_in_twenty) {
    tests::dice dice{11};
    constexpr int offices = 300, people = 12;
    for (const int most : {6, 20, 80}) {
        for (const double rate : {0.15, 0.5, 0.85}) {
            int told = 0;
            for (int office = 0; office < offices; ++office) {
                std::array<own_chances, people> own{};
                std::array<shared_chances, favours> all{};
                for (auto& one : own)
                    for (std::size_t i = 0; i < favours; ++i) {
                        const auto tries = static_cast<int>(dice.below(static_cast<std::size_t>(most)));
                        for (int k = 0; k < tries; ++k) {
                            ++one[i].all;
                            one[i].done += dice.chance(i == 0 ? rate : i == 1 ? 0.9 : rate / 3);
                        }
                        all[i].made.done += one[i].done;
                        all[i].made.all += one[i].all;
                        all[i].people += one[i].all > 0;
                    }
                for (auto const& one : own) told += motivation_by(one, all).has_value();
            }
            EXPECT_LE(told, offices * people / 20) << most << " chances at most, " << rate;
        }
    }
}

TEST(a_source_that_does_far_more, is_found_in_most_offices) {
    tests::dice dice{12};
    constexpr int offices = 300;
    int found = 0, wrong = 0;
    for (int office = 0; office < offices; ++office) {
        auto book = with_unal({0, 0});
        for (int i = 0; i < 20; ++i)
            log(book, "Dr Ünal", "Call", today - days{i}, dice.chance(0.9) ? "Reached" : "No answer");
        const auto one = learned(book);
        found += one && one->grade >= 2;
        wrong += one && one->grade == 0;
    }
    EXPECT_GE(found, offices * 2 / 3);
    EXPECT_EQ(wrong, 0);
}

TEST(the_log, says_a_motivation_by_any_spelling_of_the_name) {
    const auto book = with_unal();
    ASSERT_TRUE(learned(book));
    EXPECT_EQ(learned(book)->grade, 3);
    EXPECT_TRUE(learned(book, "dr. unal"));
    EXPECT_FALSE(learned(book, "Ben"));
    EXPECT_FALSE(learned(book, "somebody else"));
}

TEST(the_log, counts_calls_and_visits_that_say_whether_they_were_reached) {
    EXPECT_EQ(counted(with_unal(), favour::answered), "9 of 10");
    auto book = with_unal();
    for (auto& one : book.touches) one.kind = "E-mail";
    EXPECT_FALSE(learned(book));
    book = with_unal();
    for (auto& one : book.touches) one.outcome.clear();
    EXPECT_FALSE(learned(book)) << "what says nothing of the outcome is no try";
    book = with_unal();
    call(book, "Dr Ünal", {9, 10}, {}, "Visit");
    EXPECT_EQ(counted(book, favour::answered), "9 of 10") << "of one day one counts";
}

TEST(the_log, counts_no_call_of_more_than_two_years_ago_nor_of_a_day_to_come) {
    auto book = with_unal();
    log(book, "Dr Ünal", "Call", today - days{730}, "Reached");
    log(book, "Dr Ünal", "Call", today - days{731}, "Reached");
    log(book, "Dr Ünal", "Call", today + days{1}, "Reached");
    EXPECT_EQ(counted(book, favour::answered), "10 of 11");
}

TEST(the_log, counts_no_call_to_somebody_about_their_own_referral) {
    auto book = with_unal();
    refer(book, "Ben", "Dr Ünal", today - days{90});
    for (int i = 0; i < 8; ++i) log(book, "Dr Ünal", "Call", today - days{11 + 2 * i}, "No answer", 1);
    EXPECT_EQ(counted(book, favour::answered), "9 of 10");
}

TEST(the_usual, is_that_of_sources_and_not_of_everybody) {
    auto book = with_unal({10, 10});
    for (auto& one : book.plans)
        if (one.source == "Ben" || one.source == "Carl") one.source = "Zoe";
    EXPECT_FALSE(learned(book)) << "two others are left";
    refer(book, "Ben", "Tom", today - days{90});
    EXPECT_TRUE(learned(book)) << "who has sent somebody is a source";
}

TEST(the_log, counts_who_was_sent_within_sixty_days_after_asking) {
    auto book = with_unal();
    const auto asked = today - days{300};
    for (int i = 0; i < 3; ++i) log(book, "Dr Ünal", "Ask", asked - days{70 * i});
    refer(book, "dr unal", "Tom", asked + days{60});
    refer(book, "Dr Ünal", "Tim", asked - days{70});
    refer(book, "Dr Ünal", "Jim", asked - days{140} + days{61});
    EXPECT_EQ(counted(book, favour::sent), "2 of 3");
}

TEST(who_was_sent, needs_a_time_that_is_over_and_no_asking_shortly_before) {
    auto book = with_unal({5, 10});
    for (int i = 0; i < 5; ++i) log(book, "Dr Ünal", "Ask", today - days{100 + 70 * i});
    for (int i = 0; i < 5; ++i) refer(book, "Dr Ünal", "Tom", today - days{95 + 70 * i});
    EXPECT_EQ(counted(book, favour::sent), "5 of 5");
    log(book, "Dr Ünal", "Ask", today - days{39});
    EXPECT_EQ(counted(book, favour::sent), "5 of 5") << "they still have time, and were asked 61 days before";
    log(book, "Dr Ünal", "Ask", today - days{320});
    EXPECT_EQ(counted(book, favour::sent), "5 of 5") << "asked again within 60 days";
    log(book, "Dr Ünal", "Ask", today - days{441}, "No answer");
    EXPECT_EQ(counted(book, favour::sent), "5 of 5") << "not reached, not asked";
    log(book, "Dr Ünal", "Ask", today - days{600}, "", 1);
    EXPECT_EQ(counted(book, favour::sent), "5 of 5") << "asked to help with who they sent";
    book.given.emplace_back();
    book.given.back().partner = "Dr Ünal";
    book.given.back().date = today - days{600};
    EXPECT_EQ(counted(book, favour::sent), "5 of 6") << "we sent them somebody";
    book.plans.back().asked = today - days{700};
    EXPECT_EQ(counted(book, favour::sent), "5 of 7") << "the step of the ladder";
}

TEST(the_log, counts_meetings_that_somebody_came_to_and_those_of_their_group_without_them) {
    book::workbook book;
    for (auto const& who : {"Dr Ünal", "Ben", "Carl"}) plan(book, who, "Group, monthly");
    plan(book, "Dora", "Group, monthly", "yes");
    const auto meet = [&](int ago, std::vector<std::string> const& who, std::string const& note = "Meet all") {
        for (auto const& one : who) log(book, one, "Meeting", today - days{ago}, "", {}, note);
    };
    meet(700, {"Ben", "Carl"});
    meet(600, {"Dr Ünal", "Ben", "Carl"});
    meet(500, {"Dr Ünal"}, "Coach Dr Ünal");
    for (const int ago : {400, 370, 340, 310}) meet(ago, {"Dr Ünal"}, "for lunch");
    EXPECT_EQ(counted(book, favour::came), "6 of 6") << "before they came first they were of no group";
    meet(300, {"Ben", "Carl"});
    EXPECT_EQ(counted(book, favour::came), "6 of 7");
    meet(200, {"Ben", "Dora"}, "Advisory board");
    meet(190, {"Ben"}, "Coach Ben");
    meet(190, {"Carl"}, "Coach Carl");
    EXPECT_EQ(counted(book, favour::came), "6 of 7") << "those were no meetings of the group";
    log(book, "Dr Ünal", "Meeting", today - days{100}, "No answer");
    EXPECT_EQ(counted(book, favour::came), "6 of 8");
}

TEST(nothing_is_learned, of_who_must_not_be_contacted_or_was_forgotten) {
    auto book = with_unal();
    book::contact row;
    row.who = "Dr Ünal";
    book.contacts = {row};
    EXPECT_TRUE(learned(book));
    book.contacts[0].not_before = today + days{30};
    EXPECT_TRUE(learned(book)) << "not yet is not never";
    book.contacts[0].do_not_contact = true;
    EXPECT_FALSE(learned(book));
    book = with_unal();
    for (auto& one : book.plans)
        if (one.source == "Dr Ünal") one.source = "Forgotten 7";
    for (auto& one : book.touches)
        if (one.who == "Dr Ünal") one.who = "Forgotten 7";
    EXPECT_FALSE(learned(book, "Forgotten 7"));
}

TEST(books_whose_sources_are_all_alike, say_a_motivation_at_most_once_in_twenty) {
    tests::dice dice{13};
    const auto below = [&](std::size_t n) { return static_cast<int>(dice.below(n)); };
    constexpr int offices = 60, people = 15;
    int told = 0;
    for (int office = 0; office < offices; ++office) {
        book::workbook book;
        for (int i = 0; i < people; ++i) plan(book, "source " + std::to_string(i), i < 6 ? "Group, monthly" : "");
        for (int i = 0; i < people; ++i) {
            const auto who = "source " + std::to_string(i);
            for (auto k = dice.below(30); k > 0; --k)
                log(book, who, "Call", today - days{below(700)}, dice.chance(0.5) ? "Reached" : "No answer");
            for (auto k = dice.below(6); k > 0; --k) log(book, who, "Ask", today - days{below(700)});
            for (auto k = dice.below(4); k > 0; --k) refer(book, who, "Tom", today - days{below(700)});
            for (int meeting = 0; i < 6 && meeting < 20; ++meeting)
                if (dice.chance(0.7)) log(book, who, "Meeting", today - days{30 * meeting}, "", {}, "Meet all");
        }
        const motivations found{book, today};
        for (int i = 0; i < people; ++i) told += found.of("source " + std::to_string(i)).has_value();
    }
    EXPECT_LE(told, offices * people / 20);
}

}
