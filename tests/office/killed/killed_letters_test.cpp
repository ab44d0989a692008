// An office that is killed while it makes letters, imports or forgets: the file is the old one or the new one, the
// workbook that was saved opens as it was, and the next start leaves nothing of ours behind. More trials:
//     REFERRALBOOK_KILLS=200 build/dev/tests/office/test_office --gtest_filter='an_office_killed_over_letters.*'
#include "office/killed/office_in_trouble.hpp"
#include "office/support/dice.hpp"

#include <csignal>
#include <gmock/gmock.h>
#include <iostream>
#include <map>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

using told = std::vector<std::pair<std::string, uno::Any>>;

/// The workbook that is saved has two contacts with an address, so they get letters.
class an_office_killed_over_letters : public an_office_in_trouble {
protected:
    an_office_killed_over_letters() {
        auto made = small_book();
        for (auto const& [cell, words] : std::initializer_list<std::pair<char const*, char const*>>{{"L3", "Street"},
                 {"M3", "City"}, {"L4", "Hauptstr. 1"}, {"M4", "Berlin"}, {"L5", "2 Low St"}, {"M5", "Leeds"}})
            made.put_text(std::string{"Sheet1."} + cell, words);
        made.store(book_);
        std::ofstream{home_ / "list.csv"} << "Name,Phone\nZoe Quarlesworth,030 77\nTom Gallo,030 78\n";
    }

    /// A command with a file, or one that fills cells alone and has none.
    struct call {
        std::string_view command;
        told arguments;
        std::string file{};
    };
    std::vector<call> letters() const {
        const auto logged = any(true);
        return {{"Mailing", {{"What", any("letters")}, {"Letter", any("Letter: how are you")}, {"Log", logged}},
                    "letters.odt"},
            {"Digest", {{"Until", any("2026-11-30")}, {"Log", logged}}, "digests.odt"},
            {"Mailing", {{"What", any("labels")}, {"Paper", any("5160")}}, "labels.pdf"},
            {"Digest", {{"Until", any("2026-11-30")}, {"Who", any("Dr Ünal")}}, "digest.docx"}};
    }
    std::vector<call> changes() const {
        return {{"Import", {{"File", any((home_ / "list.csv").string())}}}, {"Forget", {{"Who", any("Nadia Brandt")}}},
            {"Forget", {{"Who", any("Nadia Brandt")}, {"ForGood", any(true)}}},
            {"Import", {{"File", any(book_.string())}}}};
    }
    std::string run(workbook const& workbook, call const& one) const {
        auto arguments = one.arguments;
        if (!one.file.empty()) arguments.emplace_back("File", any((target_ / one.file).string()));
        return command(workbook, one.command, arguments);
    }
    /// The workbook opens as it was saved, its folder for temporary files is clean, and commands work on.
    void comes_back() const {
        auto calc = begin();
        auto workbook = calc->load(book_);
        EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr Ünal");
        EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 3)), "Nadia Brandt");
        EXPECT_EQ(last_row(workbook, "Touches"), 1) << "nothing of a command that did not end";
        for (auto const& one : letters()) EXPECT_THAT(run(workbook, one), HasSubstr("made")) << one.file;
        EXPECT_THAT(run(workbook, changes()[0]), HasSubstr("2"));
        EXPECT_THAT(run(workbook, changes()[1]), HasSubstr("is Forgotten 1 now"));
        EXPECT_THAT(left_in(target_, "."), IsEmpty()) << "a file that was begun goes with the next one";
        EXPECT_THAT(left_in(temporary_, "referralbook-"), Each(HasSubstr("office"))) << "of the tests";
    }
};

}

TEST_F(an_office_killed_over_letters, leaves_those_of_before_or_those_of_now) {
    const int wanted = trials("REFERRALBOOK_KILLS", 4);
    allow(std::chrono::minutes{3} + std::chrono::seconds{30} * wanted);
    std::map<std::string, std::string> before;
    {
        const auto calc = begin();
        const auto workbook = calc->load(book_);
        for (auto const& one : letters()) {
            EXPECT_THAT(run(workbook, one), HasSubstr("made")) << one.file;
            before[one.file] = content_of(target_ / one.file);
            EXPECT_TRUE(whole(before[one.file], one.file)) << one.file;
        }
    }
    dice die{3};
    int killed = 0;
    for (int trial = 0; trial < wanted; ++trial) {
        const auto one = letters()[static_cast<std::size_t>(trial) % letters().size()];
        std::ofstream{target_ / one.file, std::ios::binary} << before[one.file];
        const int point = 1 + die.below(12);
        SCOPED_TRACE(one.file + ", killed at call " + std::to_string(point));
        try {
            const auto calc = begin();
            const auto workbook = calc->load(book_);
            EXPECT_THAT(left_in(temporary_, "referralbook-"), testing::SizeIs(testing::Le(1u)))
                << "what the last office left is gone, but for the folder of this test's office";
            set_point(point);
            run(workbook, one);
        } catch (uno::Exception const&) {
            ++killed;
        }
        unset_point();
        const auto content = content_of(target_ / one.file);
        EXPECT_TRUE(content == before[one.file] || whole(content, one.file)) << content.size() << " bytes";
    }
    std::cout << killed << " of " << wanted << " were killed\n";
    EXPECT_GT(killed, wanted / 3) << "the points lie where the commands write";
    for (auto const& name : left_in(target_, ".referralbook"))
        fs::last_write_time(target_ / name, fs::file_time_type::clock::now() - std::chrono::minutes{5});
    comes_back();
}

TEST_F(an_office_killed_over_letters, leaves_the_saved_workbook_as_it_was_while_it_imports_and_forgets) {
    const int wanted = trials("REFERRALBOOK_KILLS", 4);
    allow(std::chrono::minutes{3} + std::chrono::seconds{30} * wanted);
    const auto saved = content_of(book_), list = content_of(home_ / "list.csv");
    dice die{4};
    int killed = 0;
    for (int trial = 0; trial < wanted; ++trial) {
        const auto one = changes()[static_cast<std::size_t>(trial) % changes().size()];
        const auto after = std::chrono::milliseconds{1 + die.below(400)};
        SCOPED_TRACE(std::string{one.command} + ", killed after " + std::to_string(after.count()) + " ms");
        auto calc = begin();
        const auto process = calc->process();
        auto workbook = calc->load(book_);
        std::jthread end{[process, after] {
            std::this_thread::sleep_for(after);
            kill(process, SIGKILL);
        }};
        try {
            while (true) {
                run(workbook, one);
                static_cast<void>(workbook.undo());
            }
        } catch (uno::Exception const&) {
            for (int wait = 0; wait < 200 && calc->alive(); ++wait)
                std::this_thread::sleep_for(std::chrono::milliseconds{20});
            killed += !calc->alive();
        }
        end.join();
        EXPECT_EQ(content_of(calc->folder() / book_.filename()), saved);
        EXPECT_EQ(content_of(book_), saved);
        EXPECT_EQ(content_of(home_ / "list.csv"), list);
    }
    EXPECT_EQ(killed, wanted);
    comes_back();
}
