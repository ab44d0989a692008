// Three weeks of a small office, lived day by day through the commands of the real program: what the sheet says is due
// is done, and no promise is broken.
#include "book/date.hpp"
#include "calendar/workdays.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <gmock/gmock.h>

#include <map>

using namespace referralbook;
using namespace referralbook::tests;
using testing::AnyOf;

namespace {

using namespace std::chrono;

constexpr book::day first_day = 2026y / November / 23, last_day = 2026y / December / 11;

std::string at_row(std::string_view header, int row) { return at("Referrals", header, row); }

std::string on(workbook& workbook, book::day today, std::string_view path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments) {
    arguments.emplace_back("Today", any(book::serial_of_day(today)));
    return command(workbook, path, std::move(arguments));
}

/// Does what the sheet says is due in a row, step after step; the answer to a call is "No answer" but for every third
/// one.
void work(workbook& workbook, book::day today, int row, int& calls) {
    for (int step = 0; step < 10; ++step) {
        const auto name = workbook.text(at_row("Next step", row));
        if (name.empty() || workbook.number(at_row("Due", row)) > book::serial_of_day(today)) return;
        const bool reached = name == "First call" || name == "Try again" ? ++calls % 3 == 0 : true;
        const auto said = on(workbook, today, "Done",
            {{"Number", any(workbook.number(at_row("No.", row)))}, {"Step", any(name)},
                {"Outcome", any(reached ? "Reached" : "No answer")}});
        ASSERT_NE(said.find('.'), std::string::npos) << said;
        if (name == "Move it on")
            on(workbook, today, "StatusChanged",
                {{"Number", any(workbook.number(at_row("No.", row)))}, {"Status", any("Won")}, {"Value", any(1000.0)}});
    }
    FAIL() << "steps come due without end in row " << row;
}

}

TEST(simulated_weeks, keep_every_promise_day_by_day) {
    auto workbook = small_book();
    int calls = 0;
    std::map<int, std::pair<double, double>> attempts;   // by row: how many, and the day of the last
    const book::office_week week;
    for (auto today = first_day; today <= last_day; today += days{1}) {
        if (!calendar::is_working_day(today, week)) continue;
        workbook.put("RB_TODAY", book::serial_of_day(today));
        if (weekday{today} == Wednesday)
            on(workbook, today, "NewReferral",
                {{"Source", any("Acme")}, {"Prospect", any("Prospect of " + book::iso_date(today))}});
        for (int row = 3; row <= last_row(workbook, "Referrals"); ++row) {
            work(workbook, today, row, calls);
            if (HasFatalFailure()) return;
            const auto status = workbook.text(at_row("Status", row));
            if (status != "Won" && status != "Lost") {
                ASSERT_FALSE(workbook.text(at_row("Next step", row)).empty())
                    << "row " << row << " on " << book::iso_date(today);
                ASSERT_GT(workbook.number(at_row("Due", row)), book::serial_of_day(today)) << "row " << row;
            }
            ASSERT_GT(workbook.number(at_row("Thanked", row)), 0) << "row " << row << " on " << book::iso_date(today);
            auto& [count, day] = attempts
                                     .try_emplace(row, workbook.number(at_row("Attempts", row)),
                                         workbook.number(at_row("Last attempt", row)))
                                     .first->second;
            if (const auto now = workbook.number(at_row("Attempts", row)); now > count) {
                ASSERT_EQ(now, count + 1);
                if (count > 0) {
                    ASSERT_GE(workbook.number(at_row("Last attempt", row)) - day, 2) << "row " << row;
                }
                count = now;
                day = workbook.number(at_row("Last attempt", row));
            }
        }
    }
    EXPECT_EQ(last_row(workbook, "Referrals"), 8) << "three new ones came";
    EXPECT_GE(calls, 6);
}
