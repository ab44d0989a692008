// An office that is killed while a command of ours writes: the file is the old one or the new one, the workbook that
// was saved opens, and the next start leaves nothing of ours behind. More trials, at other points:
//     REFERRALBOOK_KILLS=200 build/dev/tests/office/test_office --gtest_filter='a_killed_office.*'
#include "office/support/dice.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <iostream>
#include <iterator>
#include <map>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

/// A command, the file it writes and from how many of the system's calls the point of its end is chosen.
struct kill_case {
    std::string_view command, what, file;
    int points;
};

constexpr kill_case cases[]{{"Export", "contacts", "list.csv", 4}, {"Export", "contact cards", "cards.vcf", 4},
    {"ExportCalendar", "follow-ups", "calendar.ics", 4}, {"Share", "", "shared.ods", 60},
    {"Handout", "", "page.pdf", 12}, {"Share", "", "shared.xlsx", 60}};

std::string content_of(fs::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Ended as such a file ends; one that was cut is not.
bool whole(std::string const& content, std::string_view file) {
    if (file.ends_with(".csv")) return content.ends_with("\n") && content.find("Acme") != std::string::npos;
    if (file.ends_with(".vcf")) return content.ends_with("END:VCARD\r\n");
    if (file.ends_with(".ics")) return content.ends_with("END:VCALENDAR\r\n");
    if (file.ends_with(".pdf")) return content.find("%%EOF", content.size() - 10) != std::string::npos;
    return content.size() > 22 && content.substr(content.size() - 22, 4) == "PK\x05\x06";
}

std::vector<std::string> left_in(fs::path const& folder, std::string_view beginning) {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator{folder})
        if (entry.path().filename().string().starts_with(beginning)) names.push_back(entry.path().filename());
    return names;
}

/// Offices one after the other on one profile, with folders of their own.
class a_killed_office : public testing::Test {
protected:
    a_killed_office() {
        allow(std::chrono::minutes{3} + std::chrono::seconds{30} * trials());
        for (auto const& one : {home_, target_, temporary_}) fs::create_directories(one);
        small_book().store(book_);
        setenv("TMPDIR", temporary_.c_str(), 1);
        setenv("REFERRALBOOK_KILLED_AT", at_.c_str(), 1);
        unset_point();
    }
    ~a_killed_office() override {
        unsetenv("TMPDIR");
        unsetenv("REFERRALBOOK_KILLED_AT");
    }

    static int trials() {
        const auto* given = std::getenv("REFERRALBOOK_KILLS");
        return given ? std::atoi(given) : 6;
    }

    std::unique_ptr<office> begin() const {
        setenv("LD_PRELOAD", REFERRALBOOK_KILLED_AT_LIBRARY, 1);
        auto made = std::make_unique<office>(office::options{.profile = home_ / "profile"});
        unsetenv("LD_PRELOAD");
        return made;
    }
    void set_point(int point) const { std::ofstream{at_} << point; }
    void unset_point() const { fs::remove(at_); }

    std::string write(workbook const& workbook, kill_case const& one) const {
        std::vector<std::pair<std::string, uno::Any>> arguments{{"File", any((target_ / one.file).string())}};
        if (!one.what.empty()) arguments.emplace_back("What", any(one.what));
        if (one.command == "Handout") arguments.emplace_back("Source", any("Dr Ünal"));
        return command(workbook, one.command, arguments);
    }

    fs::path home_ = the_office().folder() / "killed", target_ = home_ / "target", temporary_ = home_ / "tmp";
    fs::path at_ = home_ / "at", book_ = home_ / "book.ods";
};

}

TEST_F(a_killed_office, leaves_the_old_file_or_the_new_one_and_nothing_in_the_temporary_folder) {
    std::map<std::string_view, std::string> before;
    {
        const auto calc = begin();
        const auto workbook = calc->load(book_);
        for (auto const& one : cases) {
            EXPECT_THAT(write(workbook, one), HasSubstr("rote"));
            before[one.file] = content_of(target_ / one.file);
        }
    }
    dice die{1};
    int killed = 0;
    for (int trial = 0; trial < trials(); ++trial) {
        auto const& one = cases[static_cast<std::size_t>(trial) % std::size(cases)];
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
    std::cout << killed << " of " << trials() << " were killed\n";
    EXPECT_GT(killed, trials() / 3) << "the points lie where the commands write";
    for (auto const& name : left_in(target_, ".referralbook"))
        fs::last_write_time(target_ / name, fs::file_time_type::clock::now() - std::chrono::minutes{5});
    auto calc = begin();
    auto workbook = calc->load(book_);
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr Ünal");
    for (auto const& one : cases) EXPECT_THAT(write(workbook, one), HasSubstr("rote"));
    EXPECT_THAT(left_in(target_, "."), IsEmpty()) << "a file that was begun goes with the next one that is written";
    for (auto const& name : left_in(temporary_, "referralbook-"))
        EXPECT_THAT(name, HasSubstr("office")) << "of the tests";
}
