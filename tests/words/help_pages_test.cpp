#include "words/help_pages.hpp"
#include "words/help_source.hpp"
#include "words/menu_places.hpp"
#include "words/word_file.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook::words;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view source = "# A comment.\nchapter: Every day\n\n== NewReferral\ntitle: New referral\n\n"
                                    "Writes a row,\nand more.\n+ Another sentence.\n\nfield: Source\nWho referred "
                                    "them.\n\nsee: Done\n\n== Done\ntitle: Mark step done\n\nhead: REFERRAL.WORTH\n\n"
                                    "code: REFERRAL.WORTH(ledger; [last_day])\n\nargument: ledger\nA <cell>.\n";

constexpr std::string_view menu =
    "<node oor:name=\"menu\" oor:op=\"replace\">\n<prop oor:name=\"Title\"><value xml:lang=\"en-US\">~Referrals</value>"
    "</prop>\n<node oor:name=\"Submenu\">\n<node oor:name=\"m0\" oor:op=\"replace\">\n<prop oor:name=\"URL\"><value>"
    "org.referralbook:SetUp#first</value></prop>\n<prop oor:name=\"Title\"><value xml:lang=\"en-US\">Set ~up</value>"
    "</prop>\n</node>\n<node oor:name=\"m1\" oor:op=\"replace\">\n<prop oor:name=\"URL\"><value/></prop>\n<prop "
    "oor:name=\"Title\"><value xml:lang=\"en-US\">~More</value></prop>\n<node oor:name=\"Submenu\">\n<node "
    "oor:name=\"m01\" oor:op=\"replace\">\n<prop oor:name=\"URL\"><value>org.referralbook:Done</value></prop>\n<prop "
    "oor:name=\"Title\"><value xml:lang=\"en-US\">~Done…</value></prop>\n</node>\n</node>\n</node>\n</node>\n</node>\n";

std::string refused(std::string_view text) {
    try {
        check_links({read_help(text, "help/x.txt")});
    } catch (refusal const& what) {
        return what.what();
    }
    return "";
}

std::string page(std::vector<help_file> const& files, std::string_view path) {
    for (auto const& file : files)
        if (file.path == path) return file.content;
    return "no page " + std::string{path};
}

}

TEST(a_file_of_help, gives_its_pages_with_their_sentences) {
    const auto chapter = read_help(source, "help/x.txt");
    EXPECT_EQ(chapter.title, "Every day");
    ASSERT_EQ(chapter.pages.size(), 2u);
    auto const& first = chapter.pages.front();
    EXPECT_EQ(first.key, "NewReferral");
    EXPECT_EQ(first.title, "New referral");
    EXPECT_THAT(first.see, ElementsAre("Done"));
    ASSERT_EQ(first.blocks.size(), 2u);
    EXPECT_THAT(first.blocks[0].said, ElementsAre("Writes a row, and more.", "Another sentence."));
    EXPECT_EQ(first.blocks[1].kind, help_block::field);
    EXPECT_EQ(first.blocks[1].about, "Source");
    EXPECT_THAT(first.blocks[1].said, ElementsAre("Who referred them."));
}

TEST(a_file_of_help, that_is_wrong_is_refused_with_its_line) {
    EXPECT_THAT(refused("chapter: One\n\nA word too early.\n"), HasSubstr("help/x.txt:3: A page begins with"));
    EXPECT_THAT(
        refused("chapter: One\n\n== Done\n\nNo title.\n"), HasSubstr("help/x.txt:3: This page has no 'title: '"));
    EXPECT_THAT(refused("== Done\ntitle: Done\n"), HasSubstr("The file begins with 'chapter: '"));
    EXPECT_THAT(
        refused("chapter: One\n== A\ntitle: A\nsee: B\n"), HasSubstr("help/x.txt:2: A sends to B, which is no"));
    EXPECT_THAT(
        refused("chapter: One\n== A\ntitle: A\n== A\ntitle: A\n"), HasSubstr("help/x.txt:4: There are two pages"));
    EXPECT_EQ(refused(source), "");
}

TEST(the_menu, says_where_its_commands_stand) {
    const auto places = menu_places(menu);
    EXPECT_THAT(places.at("SetUp"), ElementsAre("~Referrals", "Set ~up"));
    EXPECT_THAT(places.at("Done"), ElementsAre("~Referrals", "~More", "~Done…"));
}

TEST(a_page_of_help, is_made_for_a_browser_and_for_the_office_in_each_language) {
    const std::vector<help_chapter> chapters{read_help(source, "help/x.txt")};
    const auto program = read_po("msgid \"\"\nmsgstr \"\"\n\nmsgid \"~Source\"\nmsgstr \"~Empfehler\"\n\nmsgctxt "
                                 "\"heading\"\nmsgid \"Source\"\nmsgstr \"Spalte\"\n\nmsgctxt \"argument\"\nmsgid "
                                 "\"ledger\"\nmsgstr \"verzeichnis\"\n\nmsgid \"~New referral…\"\nmsgstr "
                                 "\"~Neue Empfehlung…\"\n",
        "po/de.po");
    const auto help = read_po(
        "msgid \"\"\nmsgstr \"\"\n\nmsgid \"Who referred them.\"\nmsgstr \"Wer empfahl.\"\n\nmsgid "
        "\"In the menu: {1}\"\nmsgstr \"Im Menü: {1}\"\n",
        "po/help/de.po");
    const auto english = help_files(chapters, {}, menu_places(menu));
    EXPECT_THAT(page(english, "html/en/NewReferral.html"), HasSubstr("<dt>Source</dt><dd>Who referred them.</dd>"));
    EXPECT_THAT(page(english, "html/en/NewReferral.html"), HasSubstr("<a href=\"Done.html\">Mark step done</a>"));
    EXPECT_THAT(page(english, "html/en/Done.html"), HasSubstr("In the menu: Referrals &gt; More &gt; Done<"));
    EXPECT_THAT(page(english, "html/en/Done.html"), HasSubstr("<h2 id=\"worth\">REFERRAL.WORTH</h2>"));
    EXPECT_THAT(page(english, "html/en/Done.html"), HasSubstr("A &lt;cell&gt;."));
    EXPECT_THAT(page(english, "html/en/Contents.html"), HasSubstr("<a href=\"NewReferral.html\">New referral</a>"));
    EXPECT_THAT(page(english, "xhp/en/text/scalc/org.referralbook.calc/Done.xhp"),
        HasSubstr("branch=\"hid/org.referralbook.calc:Done\""));

    const auto german = help_files(chapters, {"de", &program, &help}, menu_places(menu));
    EXPECT_THAT(page(german, "html/de/NewReferral.html"), HasSubstr("<h1>Neue Empfehlung</h1>"));
    EXPECT_THAT(page(german, "html/de/NewReferral.html"), HasSubstr("<dt>Empfehler</dt><dd>Wer empfahl.</dd>"));
    EXPECT_THAT(page(german, "html/de/Done.html"), HasSubstr("Im Menü: Referrals &gt; More"));
    EXPECT_THAT(page(german, "html/de/Done.html"), HasSubstr("REFERRAL.WORTH(verzeichnis; [last_day])"));
    EXPECT_THAT(page(german, "html/de/Done.html"), Not(HasSubstr("argument")));
}
