// Clocks and calendars as offices have them: a computer that believes it is last year, the nights when the clock is
// changed, a leap day, and dates that are shown by another calendar.
#include "office/support/as.hpp"
#include "office/support/office_with_clock.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <gmock/gmock.h>

#include <chrono>

using namespace referralbook::tests;
using namespace com::sun::star;
using namespace std::chrono;
using testing::HasSubstr;

namespace {

constexpr long seconds_a_day = 24L * 60 * 60;

/// One referral that came nine days ago and was tried four days ago.
workbook one_referral() {
    return bare_set_up_book({},
        {{{"number", any(2.0)}, {"date", days_ago(9)}, {"source", any("Okafor Dental")}, {"prospect", any("Wei Lam")},
            {"status", any("Trying")}, {"status_since", days_ago(4)}, {"attempts", any(1.0)},
            {"last_attempt", days_ago(4)}, {"thanked", days_ago(9)}}});
}

/// Seconds from now to a moment of the world's time.
long until(sys_seconds moment) { return (moment - floor<seconds>(system_clock::now())).count(); }

double serial(year_month_day day) { return double((sys_days{day} - sys_days{1899y / December / 30}).count()); }

void show_by_calendar(workbook const& workbook, std::string const& cell, std::string const& format) {
    const auto formats = workbook.as<util::XNumberFormatsSupplier>()->getNumberFormats();
    const lang::Locale locale;
    auto key = formats->queryKey(wide(format), locale, false);
    if (key < 0) key = formats->addNew(wide(format), locale);
    as<beans::XPropertySet>(workbook.cell(cell))->setPropertyValue("NumberFormat", uno::Any{key});
}

}

TEST(a_clock_of_last_year, loses_nothing_and_is_forgotten_when_it_goes_right) {
    const auto path = the_office().folder() / "clocks.ods";
    one_referral().store(path);
    office_with_clock wrong{-365 * seconds_a_day};
    const auto workbook = wrong.calc->load(path);
    ASSERT_TRUE(appears(workbook, "Nothing to do today: every promise is kept. Enjoy the calm."));
    EXPECT_EQ(workbook.number("Rules.B2"), today_serial() - 365);
    EXPECT_EQ(workbook.number("Referrals.B2"), today_serial() - 9);
    const auto answer = command(workbook, "Dashboard");
    EXPECT_THAT(answer, HasSubstr("dashboard is ready"));
    wrong.move_by(0);
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2", 60s));
    EXPECT_EQ(workbook.number("Rules.B2"), today_serial());
    EXPECT_EQ(workbook.number("Referrals.B2"), today_serial() - 9);
}

TEST(the_night_of_the_clock, when_it_is_put_on_or_back_is_one_day) {
    const auto path = the_office().folder() / "summer.ods";
    one_referral().store(path);
    // Middle Europe: in March 02:00 becomes 03:00 on Sunday the 28th, in October 03:00 becomes 02:00 on the 31st.
    for (auto const& [day, before] : {std::pair{2027y / March / 28, hours{0}}, {2027y / October / 31, hours{-1}}}) {
        const auto at_half_past_one = sys_days{day} + before + minutes{30};
        office_with_clock night{until(at_half_past_one), "CET-1CEST,M3.5.0,M10.5.0/3"};
        const auto workbook = night.calc->load(path);
        ASSERT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
        EXPECT_EQ(workbook.number("Rules.B2"), serial(day));
        night.move_by(until(at_half_past_one + hours{3}));
        EXPECT_THAT(command(workbook, "Dashboard"), HasSubstr("dashboard is ready"));
        EXPECT_EQ(workbook.number("Rules.B2"), serial(day));
        night.move_by(until(sys_days{day} + hours{20} + minutes{30}));
        EXPECT_EQ(workbook.number("Rules.B2"), serial(day)) << "half past nine or ten in the evening";
    }
}

TEST(a_leap_day, is_a_day_like_others) {
    const auto workbook = small_book();
    const auto on_it = [&](std::string const& path, std::vector<std::pair<std::string, uno::Any>> arguments) {
        arguments.emplace_back("Today", any("2028-02-29"));
        return command(workbook, path, arguments);
    };
    EXPECT_THAT(on_it("NewReferral", {{"Source", any("Dr Ünal")}, {"Prospect", any("Leap Year")}}), HasSubstr("saved"));
    const int row = last_row(workbook, "Referrals");
    EXPECT_EQ(workbook.number(at("Referrals", "Date", row)), serial(2028y / February / 29));
    EXPECT_THAT(
        on_it("Snooze",
            {{"Number", any(workbook.number(at("Referrals", "No.", row)))}, {"Until", any("29 February 2028")}}),
        testing::Not(testing::IsEmpty()));
    EXPECT_THAT(on_it("Dashboard", {}), HasSubstr("dashboard is ready"));
    EXPECT_THAT(on_it("Goals", {}), HasSubstr("oals"));
}

TEST(dates_by_another_calendar, are_the_days_that_they_are) {
    const auto received = at("Referrals", "Date", 2);
    auto plain = small_book();
    const auto wanted = plain.number(received);
    const auto today = command(plain, "TodaysList");
    for (const auto* format : {"[~buddhist]D.M.YYYY", "[~hijri]YYYY-MM-DD", "[~jewish]D MMMM YYYY", "[~gengou]E.M.D"}) {
        SCOPED_TRACE(format);
        const auto workbook = small_book();
        for (int row = 2; row <= 4; ++row) show_by_calendar(workbook, at("Referrals", "Date", row), format);
        EXPECT_EQ(command(workbook, "TodaysList"), today);
        EXPECT_EQ(workbook.number(received), wanted);
        EXPECT_THAT(
            command(workbook, "RepairDates", {{"Sheet", any("Referrals")}}), testing::Not(HasSubstr("epaired")));
        EXPECT_EQ(workbook.number(received), wanted);
    }
}
