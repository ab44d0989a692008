#include "office/support/office_with_clock.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/set_up_book.hpp"

#include <com/sun/star/util/XModifiable.hpp>
#include <gtest/gtest.h>

#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using namespace std::chrono_literals;

namespace {

constexpr int seconds_a_day = 24 * 60 * 60;

}

// The clock of the extension looks at the day every 30 seconds.
TEST(midnight, brings_the_cell_today_and_the_deck_to_the_new_day_and_nothing_else) {
    const auto path = the_office().folder() / "midnight.ods";
    bare_set_up_book({},
        {{{"number", any(2.0)}, {"date", days_ago(9)}, {"source", any("Okafor Dental")}, {"prospect", any("Wei Lam")},
            {"status", any("Trying")}, {"status_since", days_ago(4)}, {"attempts", any(1.0)},
            {"last_attempt", days_ago(4)}, {"thanked", days_ago(9)}, {"snoozed_until", days_ago(-1)}}})
        .store(path);
    const auto before = today_serial();
    office_with_clock night;
    auto workbook = night.calc->load(path);
    workbook.put("Referrals.W2", "a note");   // something to undo
    const auto undoable = workbook.undo_titles().size();
    workbook.as<util::XModifiable>()->setModified(false);
    ASSERT_TRUE(appears(workbook, "Nothing to do today: every promise is kept. Enjoy the calm."));
    EXPECT_EQ(workbook.number("Rules.B2"), before);

    night.move_by(seconds_a_day);
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2", 60s));
    EXPECT_EQ(workbook.number("Rules.B2"), before + 1);
    EXPECT_EQ(workbook.undo_titles().size(), undoable);
    EXPECT_FALSE(workbook.as<util::XModifiable>()->isModified());
}
