#include "books.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;
using books::ledger_of;
using books::lost;
using books::open;
using books::won;

TEST(an_empty_book, says_so_and_knows_nobody) {
    const auto workbook = ledger_of({});
    EXPECT_EQ(workbook.text(), "no referrals yet");
    EXPECT_TRUE(workbook.sources().empty());
    EXPECT_EQ(workbook.find("Anybody"), nullptr);
    EXPECT_EQ(workbook.at_place(0), nullptr);
    EXPECT_EQ(workbook.at_place(1), nullptr);
}

TEST(a_book_of_one_day, has_no_pace_but_the_priors) {
    const auto workbook = ledger_of({{"One", 0}, {"Two", 0, won, 500}, {"Two", 0, lost}});
    EXPECT_EQ(workbook.office().mean_pace, 2);   // one event that has not decayed, no years
    EXPECT_EQ(workbook.office().alike.years, .25);
    const double share = workbook.office().staying.share;
    EXPECT_EQ(share, workbook.office().staying.usual_share);
    EXPECT_NEAR(share, .72835, 1e-5);   // no silence yet: what is usual, 0.7 stops a year, on the grid of eight
    auto const* one = workbook.find("One");
    EXPECT_DOUBLE_EQ(one->pace, share * 2);
    EXPECT_EQ(one->active, 1);
    EXPECT_DOUBLE_EQ(workbook.find("Two")->pace, share * (1 + .25 * 2) / .25);
    EXPECT_DOUBLE_EQ(one->win_rate, .5);
    EXPECT_DOUBLE_EQ(one->value, 500);
    EXPECT_TRUE(one->is_new);
    EXPECT_FALSE(workbook.find("Two")->going_quiet);
}

TEST(a_book_in_which_nothing_is_decided, expects_half_to_be_won_and_counts_wins) {
    const auto workbook = ledger_of({{"One", 300}, {"One", 100}, {"Two", 50}});
    EXPECT_EQ(workbook.office().win_rate, .5);
    EXPECT_FALSE(workbook.office().values.money);
    for (auto const& source : workbook.sources()) {
        EXPECT_DOUBLE_EQ(source.win_rate, .5);
        EXPECT_EQ(source.value, 1);
        EXPECT_DOUBLE_EQ(source.worth, source.pace * source.active * .5);
        EXPECT_EQ(source.sure, sureness::thin);
    }
}

TEST(a_book_in_which_all_is_won_or_all_is_lost, never_expects_certainty) {
    const auto all_won = ledger_of({{"One", 300, won, 10}, {"One", 100, won, 10}, {"Two", 50, won, 10}});
    EXPECT_DOUBLE_EQ(all_won.office().win_rate, 4.0 / 5);
    EXPECT_EQ(all_won.office().results.weight, 10);
    const auto all_lost = ledger_of({{"One", 300, lost}, {"One", 100, lost}, {"Two", 50, lost}});
    EXPECT_DOUBLE_EQ(all_lost.office().win_rate, 1.0 / 5);
    for (auto const* workbook : {&all_won, &all_lost})
        for (auto const& source : workbook->sources()) {
            EXPECT_GT(source.win_rate, 0);
            EXPECT_LT(source.win_rate, 1);
            EXPECT_GT(source.worth, 0);
        }
}

TEST(a_won_referral_with_a_blank_value, does_not_enter_the_mean_but_a_zero_does) {
    EXPECT_EQ(ledger_of({{"One", 9, won, 600}, {"One", 5, won}}).office().values.mean, 600);
    EXPECT_EQ(ledger_of({{"One", 9, won, 600}, {"One", 5, won, 0}}).office().values.mean, 300);
    EXPECT_EQ(ledger_of({{"One", 9, won, 600}, {"One", 5, lost, 90}, {"One", 4, open, 90}}).office().values.mean, 600);
    const auto zeros = ledger_of({{"One", 9, won, 0}, {"One", 5, won, 0}});
    EXPECT_EQ(zeros.find("One")->value, 1);
    EXPECT_FALSE(zeros.office().values.money);
}

TEST(one_giant_sale, counts_no_more_than_the_cap_however_large_it_is) {
    const auto with_giant = [](double giant) {
        std::vector<books::entry> entries;
        for (int source = 0; source < 20; ++source)
            for (int i = 0; i < 6; ++i)
                entries.push_back({"Source " + std::to_string(source), 40 + 60 * i + source, i % 2 ? lost : won, 1000});
        entries.push_back({"Giant", 500, won, giant});
        return ledger_of(entries);
    };
    const auto workbook = with_giant(100'000), larger = with_giant(100'000'000);
    EXPECT_EQ(workbook.office().values.cap, 5000);
    EXPECT_EQ(workbook.office().values.growth, 1.5);
    EXPECT_LT(workbook.find("Giant")->value, 1.25 * 5000);
    for (auto const& source : workbook.sources()) EXPECT_EQ(larger.find(source.name)->worth, source.worth);
}

TEST(rows_dated_after_today, do_not_count_and_are_reported) {
    const auto without = ledger_of({{"One", 30, won, 100}, {"One", 0, lost}});
    const auto with = ledger_of({{"One", 30, won, 100}, {"One", 0, lost}, {"One", -1, won, 1e6}, {"Later", -9}});
    EXPECT_EQ(with.text(), "2 referrals, 1 source; 2 dated after today");
    EXPECT_EQ(with.find("Later"), nullptr);
    EXPECT_EQ(with.find("One")->worth, without.find("One")->worth);
    EXPECT_EQ(with.find("One")->count, 2);
    EXPECT_EQ(ledger_of({{"Later", -1}}).text(), "no referrals yet; 1 dated after today");
}

TEST(rows_without_date_or_source, are_left_out_and_reported_but_empty_rows_are_not) {
    history_builder builder;
    builder.add({});
    builder.add({.source = "  "});
    builder.add({.source = "One"});
    builder.add({.unusable = true});
    builder.add({.date = books::today, .source = "\t"});
    builder.add({.date = books::today, .source = " One "});
    builder.add({.date = books::today, .source = "One", .result = won, .unknown_status = true});
    const ledger workbook{builder.take(), books::today, {}};
    EXPECT_EQ(workbook.text(),
        "2 referrals, 1 source; 3 rows left out (2 without a date, 1 without a source); 1 unknown status");
    EXPECT_EQ(workbook.find("One")->count, 2);
    EXPECT_EQ(workbook.find("One")->decided(), 0);
}

TEST(a_value_that_is_an_error, marks_its_own_source_and_leaves_the_others_as_if_it_were_blank) {
    auto entries = books::six_sources();
    const auto blank = [&] {
        auto copy = entries;
        copy[5].value.reset();
        return ledger_of(copy);
    }();
    entries[5].value.reset();
    entries[5].bad_value = true;
    const auto workbook = ledger_of(entries);
    EXPECT_TRUE(workbook.find("Adler")->bad_value);
    for (auto const& source : blank.sources()) {
        EXPECT_EQ(workbook.find(source.name)->worth, source.worth);
        EXPECT_EQ(workbook.find(source.name)->deserves, source.deserves);
        EXPECT_EQ(workbook.find(source.name)->bad_value, source.name == "Adler");
    }
    EXPECT_EQ(workbook.why(*workbook.find("Adler")), "");
    EXPECT_EQ(workbook.text(), "20 referrals, 6 sources; 1 unreadable value");
}

TEST(a_value_that_is_no_sum_of_money, counts_as_an_error) {
    for (const double value : {std::nan(""), HUGE_VAL, 1e300, -1.1e15}) {
        const auto workbook = ledger_of({{"One", 9, won, value}, {"Two", 9, won, 100}});
        EXPECT_TRUE(workbook.find("One")->bad_value);
        EXPECT_EQ(workbook.office().values.mean, 100);
    }
    EXPECT_FALSE(ledger_of({{"One", 9, won, -250}}).find("One")->bad_value);
}

TEST(spellings_of_one_name, that_are_as_frequent_show_the_one_with_its_accents) {
    const auto name = [](std::vector<books::entry> const& rows) { return ledger_of(rows).sources()[0].name; };
    EXPECT_EQ(name({{"Lucia Nuñez", 20}, {"Lucía Núñez", 10}, {"Lucia Nunez", 5}}), "Lucía Núñez");
    EXPECT_EQ(name({{"Lucia Nunez", 20}, {"Lucía Núñez", 10}, {"Lucia Nunez", 5}}), "Lucia Nunez");
}

TEST(spellings_of_one_name, are_one_source_shown_as_spelled_most_often) {
    const auto workbook = ledger_of(
        {{"Okafor, Adaeze", 90}, {"Dr Adaeze Okafor", 60}, {"ADAEZE OKAFOR", 30}, {"Dr Adaeze Okafor", 10}});
    ASSERT_EQ(workbook.sources().size(), 1u);
    EXPECT_EQ(workbook.sources().front().name, "Dr Adaeze Okafor");
    EXPECT_EQ(workbook.find("okafor,  adaeze")->count, 4);
    EXPECT_EQ(ledger_of({{"b, a", 1}, {"A B", 2}}).sources().front().name, "A B");
}

TEST(equal_sources, share_a_place_and_stand_by_name) {
    const auto workbook = ledger_of(
        {{"Zed", 100, won, 10}, {"Amy", 100, won, 10}, {"Mia", 100, won, 10}, {"Best", 100, won, 10}, {"Best", 40}});
    std::string order;
    for (auto const& source : workbook.sources()) order += source.name + std::to_string(source.place) + ' ';
    EXPECT_EQ(order, "Best1 Amy2 Mia2 Zed2 ");
    EXPECT_EQ(workbook.at_place(4)->name, "Zed");
    EXPECT_EQ(workbook.at_place(5), nullptr);
}

TEST(sources, stand_by_pace_too_and_share_places_of_equal_pace) {
    const auto workbook = ledger_of({{"Gone", 420, won, 500}, {"Gone", 410}, {"Gone", 400}, {"Gone", 390},
        {"Gone", 380}, {"Gone", 370}, {"Here", 900, won, 500}, {"Here", 30}, {"Amy", 400}, {"Zed", 400}});
    EXPECT_EQ(workbook.at_place(1)->name, "Here");
    EXPECT_EQ(workbook.at_place_by_pace(1)->name, "Gone") << "the faster one, though it has stopped";
    EXPECT_LT(workbook.find("Gone")->active, .5);
    std::string order;
    for (std::size_t n = 1; auto const* one = workbook.at_place_by_pace(n); ++n)
        order += one->name + std::to_string(one->place_by_pace) + ' ';
    EXPECT_EQ(order, "Gone1 Here2 Amy3 Zed3 ");
    EXPECT_EQ(workbook.at_place_by_pace(0), nullptr);
    EXPECT_EQ(workbook.at_place_by_pace(5), nullptr);
}

TEST(a_silence_of_a_lifetime, leaves_finite_numbers_of_nothing) {
    book::rules short_memory;
    short_memory.half_life = 1;
    for (auto const& rules : {book::rules{}, short_memory}) {
        const auto workbook = ledger_of({{"Old", 40'000, won, 10}, {"Old", 39'000}, {"New", 20, won, 10}}, rules);
        for (auto const& source : workbook.sources())
            for (const double number : {source.pace, source.active, source.worth}) EXPECT_TRUE(std::isfinite(number));
        EXPECT_TRUE(workbook.find("Old")->next_to_nothing());
    }
}

TEST(a_worth_of_nothing, is_band_c) {
    book::rules rules;
    rules.keep_coming_min = rules.keep_coming_max = 0;   // nothing of what the paces promise is to be expected
    const auto workbook = ledger_of({{"One", 500, won, 10}, {"One", 10, won, 10}}, rules);
    EXPECT_EQ(workbook.find("One")->worth, 0);
    EXPECT_EQ(workbook.find("One")->place, 1u);
    EXPECT_EQ(workbook.find("One")->deserves, band::c);
}

TEST(a_source, is_new_until_its_first_referral_is_ninety_days_old) {
    EXPECT_TRUE(ledger_of({{"One", 89}}).find("One")->is_new);
    EXPECT_FALSE(ledger_of({{"One", 90}}).find("One")->is_new);
}

TEST(a_source, goes_quiet_after_twice_its_own_median_gap_from_three_referrals_on) {
    // Gaps of 10, 20 and 60 days: the median is 20.
    EXPECT_FALSE(ledger_of({{"One", 130}, {"One", 120}, {"One", 100}, {"One", 40}}).find("One")->going_quiet);
    EXPECT_TRUE(ledger_of({{"One", 131}, {"One", 121}, {"One", 101}, {"One", 41}}).find("One")->going_quiet);
    EXPECT_FALSE(ledger_of({{"One", 400}, {"One", 390}}).find("One")->going_quiet);
    EXPECT_EQ(ledger_of({{"One", 400}, {"One", 390}}).find("One")->median_gap, std::nullopt);
    EXPECT_EQ(ledger_of({{"One", 50}, {"One", 40}, {"One", 25}}).find("One")->median_gap, 12.5);
}

TEST(a_source, that_sends_several_on_one_day_goes_quiet_by_the_gaps_between_its_days) {
    const auto is_quiet = [](std::vector<int> const& ages) {
        std::vector<books::entry> entries;
        for (const int age : ages) entries.push_back({"One", age});
        return ledger_of(entries).find("One")->going_quiet;
    };
    // All on one day or two: there is no usual gap.
    for (auto const& ages : {std::vector{1, 1, 1}, {30, 30, 30}, {200, 200, 200, 200}, {16, 16, 2, 2, 2}, {2, 2, 2, 16},
             {90, 90, 90, 60, 60}, {400, 390, 390, 390}})
        EXPECT_FALSE(is_quiet(ages)) << testing::PrintToString(ages);
    // Three days in a week are followed by two quiet weeks before anybody is told.
    for (const int silence : {1, 3, 7, 14}) EXPECT_FALSE(is_quiet({silence + 2, silence + 1, silence})) << silence;
    EXPECT_TRUE(is_quiet({17, 16, 15}));
    // Gaps of 10, 20 and 60 days, however many came on each.
    EXPECT_FALSE(is_quiet({130, 130, 120, 100, 100, 100, 40, 40}));
    EXPECT_TRUE(is_quiet({131, 131, 131, 131, 131, 121, 101, 101, 41, 41, 41}));
    EXPECT_FALSE(is_quiet({60, 40, 40, 40, 20}));
    EXPECT_EQ(ledger_of({{"One", 50}, {"One", 40}, {"One", 40}, {"One", 25}}).find("One")->median_gap, 12.5);
}

TEST(the_hash, changes_with_content_today_and_rules) {
    const auto entries = books::six_sources();
    const auto hash = ledger_of(entries).hash();
    EXPECT_EQ(hash.size(), 32u);
    EXPECT_EQ(hash.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(ledger_of(entries).hash(), hash);
    std::vector<std::string> others{hash};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto changed = entries;
        changed[i].age += 1;
        others.push_back(ledger_of(changed).hash());
        changed = entries;
        changed[i].source += " x";
        others.push_back(ledger_of(changed).hash());
        changed = entries;
        changed[i].value = changed[i].value.value_or(0) + 1;
        others.push_back(ledger_of(changed).hash());
        changed = entries;
        changed[i].result = changed[i].result == open ? lost : open;
        others.push_back(ledger_of(changed).hash());
        changed = entries;
        changed[i].bad_value = true;
        others.push_back(ledger_of(changed).hash());
    }
    const auto rows = books::history_of(entries);
    others.push_back(ledger{rows, books::today + book::days{1}, {}}.hash());
    book::rules rules;
    rules.half_life = 181;
    others.push_back(ledger{rows, books::today, rules}.hash());
    rules = {};
    rules.currency = "EUR";
    others.push_back(ledger{rows, books::today, rules}.hash());
    std::ranges::sort(others);
    EXPECT_TRUE(std::ranges::adjacent_find(others) == others.end());
}

TEST(the_hash, tells_a_blank_value_from_a_zero) {
    EXPECT_NE(ledger_of({{"One", 9, won}}).hash(), ledger_of({{"One", 9, won, 0}}).hash());
}

TEST(extreme_days, leave_every_number_finite) {
    const book::day far{book::last_day};
    const auto age = static_cast<int>((far - book::null_date{}.value).count()) - 1;
    book::rules quick;
    quick.half_life = 1;
    for (auto const& rules : {book::rules{}, quick}) {
        const auto workbook = ledger_of({{"Old", age, won, 1e15}, {"Old", age - 1, won, 1e-9}, {"Old", 0, lost},
                                            {"Young", 3, won, 5}, {"Young", 1}},
            rules, far);
        for (auto const& source : workbook.sources()) {
            EXPECT_TRUE(std::isfinite(source.worth)) << source.name;
            EXPECT_GT(source.worth, 0) << source.name;
        }
    }
}

}
