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

std::string on(workbook& book, book::day today, std::string_view path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments) {
    arguments.emplace_back("Today", any(book::serial_of_day(today)));
    return command(book, path, std::move(arguments));
}

/// Does what the sheet says is due in a row, step after step; the answer to a call is "No answer" but for every third
/// one.
void work(workbook& book, book::day today, int row, int& calls) {
    for (int step = 0; step < 10; ++step) {
        const auto name = book.text(at_row("Next step", row));
        if (name.empty() || book.number(at_row("Due", row)) > book::serial_of_day(today)) return;
        const bool reached = name == "First call" || name == "Try again" ? ++calls % 3 == 0 : true;
        const auto said = on(book, today, "Done",
            {{"Number", any(book.number(at_row("No.", row)))}, {"Step", any(name)},
                {"Outcome", any(reached ? "Reached" : "No answer")}});
        ASSERT_NE(said.find("."), std::string::npos) << said;
        if (name == "Move it on")
            on(book, today, "StatusChanged",
                {{"Number", any(book.number(at_row("No.", row)))}, {"Status", any("Won")}, {"Value", any(1000.0)}});
    }
    FAIL() << "steps come due without end in row " << row;
}

}

TEST(simulated_weeks, keep_every_promise_day_by_day) {
    auto book = small_book();
    int calls = 0;
    std::map<int, std::pair<double, double>> attempts;   // by row: how many, and the day of the last
    const book::office_week week;
    for (auto today = first_day; today <= last_day; today += days{1}) {
        if (!calendar::is_working_day(today, week)) continue;
        book.put("RB_TODAY", book::serial_of_day(today));
        if (weekday{today} == Wednesday)
            on(book, today, "NewReferral",
                {{"Source", any("Acme")}, {"Prospect", any("Prospect of " + book::iso_date(today))}});
        for (int row = 3; row <= last_row(book, "Referrals"); ++row) {
            work(book, today, row, calls);
            if (HasFatalFailure()) return;
            const auto status = book.text(at_row("Status", row));
            if (status != "Won" && status != "Lost") {
                ASSERT_FALSE(book.text(at_row("Next step", row)).empty())
                    << "row " << row << " on " << book::iso_date(today);
                ASSERT_GT(book.number(at_row("Due", row)), book::serial_of_day(today)) << "row " << row;
            }
            ASSERT_GT(book.number(at_row("Thanked", row)), 0) << "row " << row << " on " << book::iso_date(today);
            auto& [count, day] = attempts
                                     .try_emplace(row, book.number(at_row("Attempts", row)),
                                         book.number(at_row("Last attempt", row)))
                                     .first->second;
            if (const auto now = book.number(at_row("Attempts", row)); now > count) {
                ASSERT_EQ(now, count + 1);
                if (count > 0) {
                    ASSERT_GE(book.number(at_row("Last attempt", row)) - day, 2) << "row " << row;
                }
                count = now;
                day = book.number(at_row("Last attempt", row));
            }
        }
    }
    EXPECT_EQ(last_row(book, "Referrals"), 8) << "three new ones came";
    EXPECT_GE(calls, 6);
}
