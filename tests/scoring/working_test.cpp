#include "books.hpp"
#include "scoring/working.hpp"

#include <cmath>
#include <gmock/gmock.h>
#include <regex>

using namespace referralbook;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

/// Works out what stands before " = " in brackets, "(a + b x c) / (d + e) x f", with the numbers as they are written.
double worked_out(std::string line) {
    std::erase(line, ',');
    std::regex const pattern{R"(\(([\d.]+) \+ ([\d.]+) x ([\d.]+)( %)?\) / \(([\d.]+) \+ ([\d.]+)\)(?: x ([\d.]+))?)"};
    std::smatch found;
    if (!std::regex_search(line, found, pattern)) return -1;
    const double share = found[4].matched ? 100 : 1;
    return (std::stod(found[1]) + std::stod(found[2]) * std::stod(found[3]) / share) /
        (std::stod(found[5]) + std::stod(found[6])) * (found[7].matched ? std::stod(found[7]) : 1);
}

/// Works out "(t / M) / (1 + n x (e^t - 1) / t)" with the numbers as they are written.
double active_worked_out(std::string line) {
    std::erase(line, ',');
    std::regex const pattern{R"(\(([\d.]+) / ([\d.]+)\) / \(1 \+ ([\d.]+) x \(e\^([\d.]+) - 1\) / ([\d.]+)\) = )"};
    std::smatch found;
    if (!std::regex_search(line, found, pattern)) return -1;
    const double t = std::stod(found[1]);
    EXPECT_EQ(found[1], found[4]);
    EXPECT_EQ(found[1], found[5]);
    return t / std::stod(found[2]) / (1 + std::stod(found[3]) * std::expm1(t) / t);
}

}

TEST(the_working, gives_the_factors_of_the_worth) {
    const auto ledger = books::ledger_of(books::six_sources());
    for (auto const& source : ledger.sources()) {
        const auto lines = scoring::working(ledger, source);
        ASSERT_THAT(lines, SizeIs(4));
        EXPECT_NEAR(worked_out(lines[0]), source.pace, .02 * source.pace) << lines[0];
        EXPECT_NEAR(active_worked_out(lines[1]), source.active, .01) << lines[1];
        EXPECT_NEAR(worked_out(lines[2]), source.win_rate, .01) << lines[2];
        EXPECT_NEAR(worked_out(lines[3]), source.value, .02 * source.value) << lines[3];
    }
}

TEST(the_working, says_what_the_office_adds) {
    const auto ledger = books::ledger_of(books::six_sources());
    const auto lines = scoring::working(ledger, *ledger.find("Cole"));
    EXPECT_THAT(lines[2], HasSubstr("1 won of 4 decided. With 11.6 at the office's 63 %"));
    EXPECT_THAT(lines[3], HasSubstr("1 won referral with a value, 600 together"));
}

TEST(the_working, leaves_the_value_out_where_there_is_no_money) {
    const auto ledger = books::ledger_of({{"Adler", 40, books::won}, {"Adler", 20}});
    EXPECT_THAT(scoring::working(ledger, *ledger.find("Adler")), SizeIs(3));
}

TEST(the_line_on_a_source_still_active, says_how_long_it_is_silent_and_what_it_would_have_sent) {
    const auto ledger = books::ledger_of(books::six_sources());
    const auto line = [&](char const* name) { return scoring::still_active_line(*ledger.find(name)); };
    EXPECT_EQ(line("Brandt"),
        "Still active: 15 %. Silent for 15 months; at 1.3 a year it would have sent 1 or 2. It has probably stopped: a "
        "reason to call, not a verdict.");
    EXPECT_EQ(line("Adler"), "Still active: 96 %. Silent for 30 days; at 3.3 a year it would have sent none or 1.");
    EXPECT_EQ(line("Frei"), "Still active: new, too early to tell.");
    const auto today = books::ledger_of({{"Adler", 40}, {"Adler", 0}});
    EXPECT_EQ(scoring::still_active_line(*today.find("Adler")), "Still active: 100 %. The last one came today.");
    EXPECT_THAT(scoring::working(today, *today.find("Adler"))[1], HasSubstr("the last one came today: 100 %"));
}

TEST(the_lines_on_the_office, say_how_many_stop_and_what_came) {
    const auto ledger = books::ledger_of(books::six_sources());
    EXPECT_THAT(scoring::office_lines(ledger),
        ElementsAre("The office: 2.1 referrals a year from a source, 63 % won, 1,660 a won one.",
            "About 38 of 100 sources stop in a year; of what the paces promise, 95 % came."));
    EXPECT_THAT(scoring::office_lines(books::ledger_of({{"Adler", 20}}))[1], HasSubstr("too young to tell"));
}

TEST(the_lines_on_the_office, say_no_share_of_nothing) {
    EXPECT_EQ(scoring::office_lines(books::ledger_of({{"Adler", 40}, {"Adler", 20}}))[0],
        "The office: 1.8 referrals a year from a source, nothing decided yet.");
    EXPECT_THAT(
        scoring::office_lines(books::ledger_of({{"Adler", 40, books::lost}, {"Adler", 20}}))[0], HasSubstr("33 % won"));
}
