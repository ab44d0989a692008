#include "books.hpp"
#include "scoring/working.hpp"

#include <gmock/gmock.h>
#include <regex>

using namespace referralbook;
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

}

TEST(the_working, gives_the_factors_of_the_worth) {
    const auto ledger = books::ledger_of(books::six_sources());
    for (auto const& source : ledger.sources()) {
        const auto lines = scoring::working(ledger, source);
        ASSERT_THAT(lines, SizeIs(3));
        EXPECT_NEAR(worked_out(lines[0]), source.pace, .02 * source.pace) << lines[0];
        EXPECT_NEAR(worked_out(lines[1]), source.win_rate, .01) << lines[1];
        EXPECT_NEAR(worked_out(lines[2]), source.value, .02 * source.value) << lines[2];
    }
}

TEST(the_working, says_what_the_office_adds) {
    const auto ledger = books::ledger_of(books::six_sources());
    const auto lines = scoring::working(ledger, *ledger.find("Cole"));
    EXPECT_THAT(lines[1], HasSubstr("1 won of 4 decided. With 11.6 at the office's 63 %"));
    EXPECT_THAT(lines[2], HasSubstr("1 won referral with a value, 600 together"));
}

TEST(the_working, leaves_the_value_out_where_there_is_no_money) {
    const auto ledger = books::ledger_of({{"Adler", 40, books::won}, {"Adler", 20}});
    EXPECT_THAT(scoring::working(ledger, *ledger.find("Adler")), SizeIs(2));
}
