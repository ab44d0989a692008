// A disk that fails while a command of ours writes, at points of the test's choosing: full, over its quota, broken,
// made read-only. The answer is one sentence, the file is the old one, nothing of ours is left, and the next try goes
// well. More trials: REFERRALBOOK_FULL_DISKS=200
#include "office/killed/office_in_trouble.hpp"
#include "office/monkey/command_calls.hpp"
#include "office/support/dice.hpp"

#include <cerrno>
#include <gmock/gmock.h>
#include <iostream>
#include <map>

using namespace referralbook::tests;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

using a_disk_that_fails = an_office_in_trouble;

constexpr int errors[]{ENOSPC, EDQUOT, EIO, EROFS};

}

TEST_F(a_disk_that_fails, leaves_the_old_file_and_one_sentence) {
    const int wanted = trials("REFERRALBOOK_FULL_DISKS", 48);
    allow(std::chrono::minutes{3} + std::chrono::seconds{5} * wanted);
    const auto calc = begin();
    const auto workbook = calc->load(book_);
    std::map<std::string_view, std::string> before;
    for (auto const& one : file_commands) {
        ASSERT_THAT(write(workbook, one), HasSubstr("rote"));
        before[one.file] = content_of(target_ / one.file);
    }
    dice die{1};
    int refused = 0;
    for (int trial = 0; trial < wanted; ++trial) {
        auto const& one = file_commands[static_cast<std::size_t>(trial) % std::size(file_commands)];
        const int point = trial < 12 ? 1 : 1 + die.below(one.points);
        const int error = die.one_of(errors);
        SCOPED_TRACE(std::string{one.command} + " of " + std::string{one.file} + ", error " + std::to_string(error) +
            " from call " + std::to_string(point));
        set_point(point, error);
        const auto answer = write(workbook, one);
        unset_point();
        EXPECT_EQ(fault_of_sentence(answer), "");
        if (answer.find("rote") != std::string::npos && answer.find("not be") == std::string::npos) {
            before[one.file] = content_of(target_ / one.file);   // what failed came after it was written
            EXPECT_FALSE(before[one.file].empty());
            continue;
        }
        ++refused;
        EXPECT_TRUE(content_of(target_ / one.file) == before[one.file]) << answer;
        EXPECT_THAT(left_in(target_, "."), IsEmpty()) << answer;
        EXPECT_THAT(write(workbook, one), HasSubstr("rote")) << "after: " << answer;
        before[one.file] = content_of(target_ / one.file);
    }
    std::cout << refused << " of " << wanted << " were refused\n";
    EXPECT_GT(refused, wanted / 4);
}

TEST_F(a_disk_that_fails, whose_folder_for_temporary_files_is_gone_for_a_while_says_so) {
    const auto calc = begin();
    const auto workbook = calc->load(book_);
    fs::rename(temporary_, home_ / "gone");
    for (auto const& one : file_commands) {
        const auto answer = write(workbook, one);
        EXPECT_EQ(fault_of_sentence(answer), "") << one.command;
        EXPECT_THAT(answer, AnyOf(HasSubstr("rote"), HasSubstr("emporary"))) << one.command;
    }
    fs::rename(home_ / "gone", temporary_);
    for (auto const& one : file_commands) EXPECT_THAT(write(workbook, one), HasSubstr("rote"));
}
