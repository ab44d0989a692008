// A workbook that the first version set up and calculated, opened by the version of now.
#include "office/support/office.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/text/XTextRange.hpp>

#include <fstream>
#include <gmock/gmock.h>
#include <iterator>
#include <map>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using uno::Any;

namespace {

std::string set_up(workbook const& book) {
    rtl::OUString sentence;
    book.dispatch("org.referralbook:SetUp", {{"Quiet", Any{true}}, {"Today", Any{46329.0}}}).value >>= sentence;
    return narrow(sentence);
}

workbook contacts() {
    auto book = the_office().new_spreadsheet();
    const auto text = [](char const* words) { return Any{rtl::OUString::createFromAscii(words)}; };
    book.put_rows("A1",
        {{text("Name"), text("Phone"), text("Referred by"), text("Date received")},
            {text("Anna Meyer"), text("01 234"), text("Okafor Dental"), Any{46000.0}},
            {text("Ben Ude"), text("01 235"), text("Ida Holm"), Any{46325.0}}});
    return book;
}

std::string shown(workbook const& book, std::string_view sheet, std::string const& address) {
    return book.text("$" + std::string{sheet} + '.' + address);
}

// The Rules sheet as the first version made it.
void make_rules_of_before(workbook& book) {
    const auto put = [&](std::string const& key, std::string const& old_key, double number) {
        for (int row = 2; row < 120; ++row)
            if (const auto at = std::to_string(row); shown(book, "Rules", "A" + at) == key) {
                book.put_text("Rules.A" + at, old_key);
                book.put("Rules.B" + at, number);
                return;
            }
        ADD_FAILURE() << key;
    };
    put("Half-life", "Half-life", 180);
    put("Of 100 sources stop in a year", "Keep coming", .8);
    put("Keep coming largest", "Keep coming largest", 1.2);
    put("Value growth largest", "Value growth largest", 1.4);   // the office's own
}

}

TEST(set_up_again, offers_a_book_of_before_the_new_usual_numbers_and_keeps_what_was_changed) {
    auto workbook = contacts();
    set_up(workbook);
    make_rules_of_before(workbook);
    workbook.undo_manager()->clear();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook),
        HasSubstr("the new usual numbers on the sheet Rules, where yours are the old ones: Half-life 365 instead of "
                  "180, Of 100 sources stop in a year 50, Keep coming largest 1.3 instead of 1.2"));
    const auto after = snapshot_of(workbook);
    std::map<std::string, std::string> rules;
    for (int row = 2; row < 120; ++row)
        rules[shown(workbook, "Rules", "A" + std::to_string(row))] = shown(
            workbook, "Rules", "B" + std::to_string(row));
    EXPECT_EQ(rules["Half-life"], "365");
    EXPECT_EQ(rules["Of 100 sources stop in a year"], "50");
    EXPECT_EQ(rules["Value growth largest"], "1.4");
    EXPECT_FALSE(rules.contains("Keep coming"));
    EXPECT_EQ(set_up(workbook), "This workbook is set up already; nothing was missing.");
    ASSERT_EQ(workbook.undo_titles().size(), 1u);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

TEST(a_book, that_an_earlier_version_calculated_last_is_calculated_afresh_when_opened) {
    auto workbook = contacts();
    set_up(workbook);
    make_rules_of_before(workbook);
    const auto flat = the_office().folder() / "of_before.fods";
    workbook.store(flat, "OpenDocument Spreadsheet Flat XML");
    std::string text;
    {
        std::ifstream in{flat};
        text.assign(std::istreambuf_iterator<char>{in}, {});
    }
    const auto replace = [&](std::string const& from, std::string const& to) {
        auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        for (; at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    };
    replace("sources [2|", "sources [1|");
    replace("Half-life=180;", "");   // as the first version left out what was usual then
    std::ofstream{flat} << text;
    const auto opened = the_office().load(flat);
    EXPECT_THAT(shown(opened, "Rules", "F2"), HasSubstr("sources [2|"));
    EXPECT_THAT(shown(opened, "Rules", "F4"), HasSubstr("Half-life=180"));
    EXPECT_FALSE(opened.modified());
}
