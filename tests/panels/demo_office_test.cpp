// The demo shows the whole product on any day of the week: every step, every flag, every band.
#include "book/rows/records.hpp"
#include "calendar/office_hours/hours_reader.hpp"
#include "demo/demo_office.hpp"
#include "demo/demo_words.hpp"
#include "follow_up/visits/visits.hpp"
#include "panels/known/digest.hpp"

#include <algorithm>
#include <array>
#include <gmock/gmock.h>
#include <set>
#include <tuple>

using namespace referralbook;
using namespace std::chrono;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

book::workbook book_of(demo::office const& practice) {
    book::workbook result;
    auto const columns = book::table(book::table_id::referrals).columns;
    for (auto const& row : practice.referrals) {
        std::vector<book::cell> cells;
        for (auto const& column : columns) {
            const auto found = row.find(column.key);
            cells.push_back(found == row.end() ? book::cell{} : found->second);
        }
        result.referrals.push_back(*book::referral_of(cells, static_cast<int>(result.referrals.size()) + 1));
    }
    return result;
}

constexpr std::array languages{"en", "de", "fr", "es"};

class on_any_weekday : public testing::TestWithParam<std::tuple<int, char const*>> {
protected:
    book::day today = sys_days{2026y / November / 16} + days{std::get<0>(GetParam())};   // from a Monday
    demo::office practice = demo::office_on(today, std::get<1>(GetParam()));
};

TEST_P(on_any_weekday, the_demo_has_every_step_and_every_flag) {
    auto const workbook = book_of(practice);
    EXPECT_EQ(workbook.referrals.size(), 150u);
    std::set<int> steps;
    std::set<std::string_view> flags;
    for (auto const& row : workbook.referrals)
        for (auto const& open : follow_up::open_steps(row.facts, today, workbook.values)) {
            steps.insert(number_of(open.what->id));
            flags.insert(follow_up::name_of(follow_up::flag_of(open.due, today)));
        }
    EXPECT_THAT(steps, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9));
    const auto known = panels::digest_of(workbook, today);
    for (auto const& item : known->list.items) flags.insert(follow_up::name_of(item.urgency));
    EXPECT_THAT(flags, UnorderedElementsAre("Overdue", "Today", "This week", "Later"));
    EXPECT_LT(known->list.overdue, 20u) << "a well-kept office, not a mountain";
}

TEST_P(on_any_weekday, the_demo_has_every_band_and_every_visit_flag) {
    const auto known = panels::digest_of(book_of(practice), today);
    std::set<char> bands;
    for (int place = 1; auto const* source = known->ranking.at_place(place); ++place)
        bands.insert(static_cast<char>(source->deserves));
    EXPECT_THAT(bands, ElementsAre('A', 'B', 'C'));
    std::set<std::string_view> flags;
    auto const& sheet = practice.contact_sheet;
    for (std::size_t row = 4; row < sheet.size(); ++row) {
        auto const* serial = std::get_if<double>(&sheet[row][9]);
        const auto last = serial ? book::day_of_serial(*serial) : std::nullopt;
        const auto* source = known->ranking.find(book::text_of(sheet[row][0]));
        const char band = source ? static_cast<char>(source->deserves) : 'C';
        flags.insert(follow_up::name_of(
            follow_up::visit_flag_of(last, follow_up::cadence_days({}, band, false, {}), today, {})));
    }
    EXPECT_THAT(flags, UnorderedElementsAre("Never visited", "Too soon", "On track", "Due", "Overdue"));
}

INSTANTIATE_TEST_SUITE_P(
    the_week, on_any_weekday, testing::Combine(testing::Range(0, 7), testing::ValuesIn(languages)));

class a_demo_in : public testing::TestWithParam<char const*> {
protected:
    book::day today = sys_days{2026y / November / 18};
    demo::office practice = demo::office_on(today, GetParam()), english = demo::office_on(today);
    demo::local_words const& words = demo::words_of(GetParam());
};

TEST_P(a_demo_in, has_words_of_its_own_for_everything) {
    EXPECT_EQ(words.language, GetParam());
    std::set<std::string_view> names;
    for (auto const* list : {&words.first_names, &words.last_names})
        for (const auto one : *list) {
            EXPECT_FALSE(one.empty());
            EXPECT_TRUE(names.insert(one).second) << one;
        }
    for (auto const& one : words.sources) EXPECT_TRUE(names.insert(one.name).second) << one.name;
    for (auto const& one : words.others) EXPECT_TRUE(names.insert(one.name).second) << one.name;
    EXPECT_FALSE(names.contains(""));
}

TEST_P(a_demo_in, gives_away_no_real_address) {
    const auto check = [](demo::person const& one) {
        EXPECT_TRUE(one.email.empty() || one.email.ends_with(".example")) << one.email;
    };
    std::ranges::for_each(words.sources, check);
    std::ranges::for_each(words.others, check);
}

TEST_P(a_demo_in, tells_the_same_story_as_the_english_one) {
    ASSERT_EQ(practice.referrals.size(), english.referrals.size());
    for (std::size_t i = 0; i < practice.referrals.size(); ++i)
        for (auto const& [key, value] : english.referrals[i]) {
            ASSERT_TRUE(practice.referrals[i].contains(key)) << i << ' ' << key;
            if (std::holds_alternative<double>(value)) {
                EXPECT_EQ(practice.referrals[i].at(key), value) << i << ' ' << key;
            }
        }
    auto const here = book_of(practice), there = book_of(english);
    for (std::size_t i = 0; i < here.referrals.size(); ++i) {
        EXPECT_EQ(here.referrals[i].facts, there.referrals[i].facts) << i;
        EXPECT_EQ(here.referrals[i].unreadable, "") << i;
    }
    EXPECT_EQ(practice.contact_sheet.size(), english.contact_sheet.size());
    EXPECT_EQ(practice.touches.size(), english.touches.size());
    EXPECT_EQ(practice.given.size(), english.given.size());
}

TEST_P(a_demo_in, has_opening_hours_that_are_understood) {
    for (std::size_t row = 4; row < practice.contact_sheet.size(); ++row)
        if (const auto hours = book::text_of(practice.contact_sheet[row][6]); !hours.empty()) {
            EXPECT_TRUE(calendar::read_office_hours(hours)) << hours;
        }
}

INSTANTIATE_TEST_SUITE_P(each_language, a_demo_in, testing::ValuesIn(languages));

}
