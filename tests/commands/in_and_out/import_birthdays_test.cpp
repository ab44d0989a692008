#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <gmock/gmock.h>

#include <chrono>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::commands {
namespace {

using namespace std::chrono_literals;

struct imported {
    std::string birthday;
    bool is_day = false, told = false;
};

/// What comes of a birthday; a second one tells the order where it is given.
imported birthday_of(std::string_view text, std::string_view key = "birthday", std::string_view heading = "Birthday",
    std::string_view other = {}) {
    sheet_table book;
    book.sheet = "Sheet1";
    book.first_row = 1;
    book.columns = {
        {0, "Name", "who", false}, {1, "Phone", "phone", false}, {2, std::string{heading}, std::string{key}, false}};
    book.cells.resize(3);
    const auto csv = "Name;Phone;Geburtstag\nAnna Kern;0711 1;" + std::string{text} + "\nTom Falk;0711 2;" +
        std::string{other} + '\n';
    auto facts = import_facts_of(table_of(formats::read_csv(csv, ';')), book, {});
    facts.today = 2026y / 11 / 28;
    const auto plan = plan_import(facts);
    if (!plan || plan->added.empty()) return {};
    auto const& cell = plan->added[0][2];
    imported result{book::text_of(cell), std::holds_alternative<double>(cell), !plan->report.empty()};
    if (result.is_day) {
        const std::chrono::year_month_day day{book::day_of_serial(std::get<double>(cell), book.origin).value()};
        result.birthday = std::to_string(static_cast<int>(day.year())) + '-' +
            std::to_string(static_cast<unsigned>(day.month())) + '-' + std::to_string(static_cast<unsigned>(day.day()));
    }
    return result;
}

TEST(a_birthday, is_a_day_in_seven_languages) {
    for (const auto* text : {"3.5.1980", "1980-05-03", "3 May 1980", "May 3, 1980", "3. Mai 1980", "3 mai 1980",
             "3 de mayo de 1980", "3 maggio 1980", "3 mei 1980", "3 de maio de 1980", "19800503", "03.05.80"}) {
        EXPECT_EQ(birthday_of(text).birthday, "1980-5-3") << text;
        EXPECT_EQ(birthday_of(text, "", "DOB").birthday, "1980-5-3") << text;
        EXPECT_EQ(birthday_of(text, "", "Date de naissance").birthday, "1980-5-3") << text;
    }
}

TEST(a_birthday_without_a_year, is_kept_as_day_and_month) {
    for (const auto* text : {"1604-02-14", "14.02.1604", "14 Feb 1604", "02/14/1604", "--02-14"})
        EXPECT_EQ(birthday_of(text).birthday, "--02-14") << text;
    for (const auto* text : {"14.02.", "14. Februar", "May 3", "14 février"}) {
        EXPECT_EQ(birthday_of(text).birthday, text);
        EXPECT_TRUE(birthday_of(text).told) << text;
    }
}

TEST(a_birthday_with_two_digits_of_a_year, is_never_in_days_to_come) {
    EXPECT_EQ(birthday_of("31.12.29").birthday, "1929-12-31");
    EXPECT_EQ(birthday_of("31.12.69").birthday, "1969-12-31");
    EXPECT_EQ(birthday_of("31.12.71").birthday, "1971-12-31");
    EXPECT_EQ(birthday_of("31.12.05").birthday, "2005-12-31");
    const auto either = birthday_of("03.05.22");   // 1922 or 2022
    EXPECT_EQ(either.birthday, "03.05.22");
    EXPECT_TRUE(either.told);
}

TEST(a_birthday_that_may_be_two_days, stays_as_it_is_written) {
    EXPECT_EQ(birthday_of("03/04/1980").birthday, "03/04/1980");
    EXPECT_TRUE(birthday_of("03/04/1980").told);
    EXPECT_EQ(birthday_of("03/04/1980", "birthday", "Birthday", "25/12/1970").birthday, "1980-4-3");
    EXPECT_EQ(birthday_of("03/04/1980", "birthday", "Birthday", "12/25/1970").birthday, "1980-3-4");
    EXPECT_EQ(birthday_of("03/04/1604").birthday, "03/04/1604");
}

TEST(zeros_in_place_of_a_birthday, fill_nothing_and_are_not_told) {
    for (const auto* text : {"00.00.0000", "0000-00-00", "n/a"}) {
        EXPECT_EQ(birthday_of(text).birthday, "") << text;
        EXPECT_FALSE(birthday_of(text).told) << text;
    }
}

}
}
