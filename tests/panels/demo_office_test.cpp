// The demo shows the whole product on any day of the week: every step, every flag, every band.
#include "book/rows.hpp"
#include "demo/demo_office.hpp"
#include "follow_up/visits/visits.hpp"
#include "panels/known/digest.hpp"

#include <gmock/gmock.h>
#include <set>

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

class on_any_weekday : public testing::TestWithParam<int> {
protected:
    book::day today = sys_days{2026y / November / 16} + days{GetParam()};   // from a Monday
    demo::office practice = demo::office_on(today);
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

INSTANTIATE_TEST_SUITE_P(the_week, on_any_weekday, testing::Range(0, 7));

}
