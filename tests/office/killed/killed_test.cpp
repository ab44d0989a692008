// An office that is killed while a command of ours writes: the file is the old one or the new one, the workbook that
// was saved opens, and the next start leaves nothing of ours behind. More trials, at other points:
//     REFERRALBOOK_KILLS=200 build/dev/tests/office/test_office --gtest_filter='a_killed_office.*'
#include "office/killed/office_in_trouble.hpp"
#include "office/support/dice.hpp"

#include <csignal>
#include <gmock/gmock.h>
#include <iostream>
#include <map>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

using a_killed_office = an_office_in_trouble;

/// What fills many cells and sheets: they are killed some milliseconds after they began.
constexpr std::string_view sheet_commands[]{
    "SetUp", "Dashboard", "Network", "CallPlan", "ReferralTree", "FindDuplicates"};

}

TEST_F(a_killed_office, leaves_the_old_file_or_the_new_one_and_nothing_in_the_temporary_folder) {
    const int wanted = trials("REFERRALBOOK_KILLS", 6);
    allow(std::chrono::minutes{3} + std::chrono::seconds{30} * wanted);
    std::map<std::string_view, std::string> before;
    {
        const auto calc = begin();
        const auto workbook = calc->load(book_);
        for (auto const& one : file_commands) {
            EXPECT_THAT(write(workbook, one), HasSubstr("rote"));
            before[one.file] = content_of(target_ / one.file);
        }
    }
    dice die{1};
    int killed = 0;
    for (int trial = 0; trial < wanted; ++trial) {
        auto const& one = file_commands[static_cast<std::size_t>(trial) % std::size(file_commands)];
        const auto file = target_ / one.file;
        std::ofstream{file, std::ios::binary} << before[one.file];
        const int point = 1 + die.below(one.points);
        SCOPED_TRACE(std::string{one.command} + ", killed at call " + std::to_string(point));
        try {
            auto calc = begin();
            auto workbook = calc->load(book_);
            EXPECT_THAT(left_in(temporary_, "referralbook-"), testing::SizeIs(testing::Le(1u)))
                << "what the last office left is gone, but for the folder of this test's office";
            set_point(point);
            write(workbook, one);
            unset_point();
        } catch (uno::Exception const&) {
            ++killed;
        }
        unset_point();
        const auto content = content_of(file);
        EXPECT_TRUE(content == before[one.file] || whole(content, one.file)) << content.size() << " bytes";
    }
    std::cout << killed << " of " << wanted << " were killed\n";
    EXPECT_GT(killed, wanted / 3) << "the points lie where the commands write";
    for (auto const& name : left_in(target_, ".referralbook"))
        fs::last_write_time(target_ / name, fs::file_time_type::clock::now() - std::chrono::minutes{5});
    auto calc = begin();
    auto workbook = calc->load(book_);
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr Ünal");
    for (auto const& one : file_commands) EXPECT_THAT(write(workbook, one), HasSubstr("rote"));
    EXPECT_THAT(left_in(target_, "."), IsEmpty()) << "a file that was begun goes with the next one that is written";
    for (auto const& name : left_in(temporary_, "referralbook-"))
        EXPECT_THAT(name, HasSubstr("office")) << "of the tests";
}

TEST_F(a_killed_office, leaves_the_saved_workbook_as_it_was_whatever_it_filled_just_then) {
    const int wanted = trials("REFERRALBOOK_KILLS", 6);
    allow(std::chrono::minutes{3} + std::chrono::seconds{30} * wanted);
    const auto saved = content_of(book_);
    dice die{2};
    int killed = 0;
    for (int trial = 0; trial < wanted; ++trial) {
        const auto name = sheet_commands[static_cast<std::size_t>(trial) % std::size(sheet_commands)];
        const auto after = std::chrono::milliseconds{1 + die.below(400)};
        SCOPED_TRACE(std::string{name} + ", killed after " + std::to_string(after.count()) + " ms");
        auto calc = begin();
        const auto process = calc->process();
        const auto workbook = calc->load(book_);
        std::jthread end{[process, after] {
            std::this_thread::sleep_for(after);
            kill(process, SIGKILL);
        }};
        try {
            while (true) command(workbook, name);
        } catch (uno::Exception const&) {
            for (int wait = 0; wait < 200 && calc->alive(); ++wait)
                std::this_thread::sleep_for(std::chrono::milliseconds{20});
            killed += !calc->alive();
        }
        end.join();
        EXPECT_EQ(content_of(calc->folder() / book_.filename()), saved);
    }
    EXPECT_EQ(killed, wanted);
    auto calc = begin();
    auto workbook = calc->load(book_);
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr Ünal");
    EXPECT_THAT(command(workbook, "Dashboard"), testing::Not(IsEmpty()));
    for (auto const& left : left_in(temporary_, "referralbook-")) EXPECT_THAT(left, HasSubstr("office")) << "of tests";
}
