// What functions answer and what pages say, in books of each language: nothing English is left in the cells.
#include "book/referral.hpp"
#include "book/rules/rule_specs.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "text/language.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr double today = 46352;   // 2026-11-26

constexpr std::string_view contacts = "Name;Firma;Telefon;Art;Empfohlen von;Status;Honorar;Eingegangen am\n"
                                      "Anna Meyer;;030 551;Mandant;Kline & Lamb;Gewonnen;1.500,00;14.09.2026\n"
                                      "Ben Kohl;;030 552;Interessent;Kline & Lamb;Offen;;20.11.2026\n"
                                      "Ida Voss;;030 553;Interessent;Tom Brandt;Offen;;25.11.2026\n"
                                      "Tom Brandt;Hafenbank;030 555;Partner;;;;\n";

struct tongue {
    char const *language, *country;
};
constexpr tongue german{"de", "DE"};
constexpr std::string_view thank = "Dem Empfehler danken";

workbook book_of(tongue const& what) {
    const auto path = the_office().folder() / "kontakte.csv";
    std::ofstream{path} << contacts;
    auto book = the_office().load(path, false, "59,34,76,1,,1031,false,true");
    book.as<beans::XPropertySet>()->setPropertyValue("CharLocale",
        uno::Any{lang::Locale{
            rtl::OUString::createFromAscii(what.language), rtl::OUString::createFromAscii(what.country), {}}});
    command(book, "SetUp", {{"Today", uno::Any{today}}});
    return book;
}

/// Every text of a sheet.
std::vector<std::string> texts_of(workbook const& book, std::string_view title) {
    const auto sheet = book.sheet(title);
    const auto cursor = sheet->createCursor();
    uno::Reference<sheet::XUsedAreaCursor> { cursor, uno::UNO_QUERY_THROW } -> gotoEndOfUsedArea(true);
    std::vector<std::string> all;
    for (auto const& row : uno::Reference<sheet::XCellRangeData> { cursor, uno::UNO_QUERY_THROW } -> getDataArray())
        for (auto const& one : row)
            if (rtl::OUString text; one >>= text)
                if (!text.isEmpty()) all.push_back(narrow(text));
    return all;
}

/// The texts of a sheet that are one of our English sentences, or hold a word that only English has.
std::vector<std::string> english_in(workbook const& book, std::string_view title, std::string_view language) {
    namespace text = referralbook::text;
    static const std::regex words{"\\b(the|of|and|your|yet|with|year|last|until|nothing|who|touch|days?|won)\\b"};
    std::set<std::string, std::less<>> sentences;
    for (auto const& table : text::language_tables)
        if (table.tag == language)
            for (auto const& [english, said] : table.texts)
                if (english.find('\4') == std::string_view::npos && english != said) sentences.emplace(english);
    std::vector<std::string> found;
    for (auto& one : texts_of(book, title)) {
        if (one.ends_with(']')) continue;   // a ledger cell, which is hidden, with its handle
        if (sentences.contains(one) || std::regex_search(one, words)) found.push_back(std::move(one));
    }
    return found;
}

void expect_no_english(workbook const& book, std::string_view language) {
    for (auto const& title : book.sheet_titles()) {
        if (title == book.sheet_titles().front()) continue;   // the user's own
        auto found = english_in(book, title, language);
        std::erase_if(
            found, [](std::string const& one) {   // the keys of rules and the degrees of May tell are permanent
                const auto specs = referralbook::book::rule_specs();
                return referralbook::book::may_tell_of(one) ||
                    std::ranges::find(specs, one, &referralbook::book::rule_spec::key) != specs.end();
            });
        EXPECT_THAT(found, IsEmpty()) << title;
    }
}

}

TEST(functions, answer_in_the_language_of_the_book) {
    auto book = book_of(german);
    EXPECT_THAT(book.text(on("Empfehler", "Sources", "Why", 2)), HasSubstr("im Jahr"));
    EXPECT_EQ(book.text(on("Empfehler", "Sources", "How sure", 2)), "dünn");
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Next step", 3)), thank);
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Flag", 3)), "Überfällig");
    book.put("Regeln.F20", "=REFERRAL.OPENHOURS(\"Mon-Fri 8-17\";" + std::to_string(46355) + ")");
    EXPECT_EQ(book.text("Regeln.F20"), "geschlossen") << "a Sunday";
    expect_no_english(book, "de");
}

TEST(functions, answer_in_the_language_of_the_book_after_it_was_saved_and_opened) {
    const auto path = the_office().folder() / "deutsch.ods";
    book_of(german).store(path);
    auto again = the_office().load(path);
    again.hard_recalculate();
    EXPECT_EQ(again.text(on("Empfehlungen", "Referrals", "Next step", 3)), thank);
}

TEST(functions, answer_english_where_no_book_was_set_up) {
    auto book = the_office().new_spreadsheet();
    book.as<beans::XPropertySet>()->setPropertyValue("CharLocale", uno::Any{lang::Locale{"de", "DE", {}}});
    book.put("A1", "=REFERRAL.FLAG(1;2)");
    EXPECT_EQ(book.text("A1"), "Overdue");
}

TEST(colours, hold_the_word_of_the_book_s_language) {
    auto book = book_of(german);
    const auto place = on("Empfehlungen", "Referrals", "Flag", 3);
    const uno::Reference<beans::XPropertySet> cell{book.range(place), uno::UNO_QUERY_THROW};
    const uno::Reference<sheet::XSheetConditionalEntries> entries{
        cell->getPropertyValue("ConditionalFormat"), uno::UNO_QUERY_THROW};
    ASSERT_GT(entries->getCount(), 0);
    const uno::Reference<sheet::XSheetCondition> first{entries->getByIndex(0), uno::UNO_QUERY_THROW};
    EXPECT_THAT(narrow(first->getFormula1()), HasSubstr("\"Überfällig\""));
}

TEST(pages, are_written_in_the_language_of_the_book) {
    auto book = book_of(german);
    for (auto const* what : {"TodaysList", "CallPlan", "Dashboard", "Network", "Habits", "ReferralTree"})
        command(book, what, {{"Today", uno::Any{today}}});
    EXPECT_THAT(texts_of(book, "Heute"), testing::Contains(HasSubstr("Überfällig (")));
    EXPECT_THAT(texts_of(book, "Heute"), testing::Contains(std::string{thank}));
    EXPECT_THAT(texts_of(book, "Übersicht"), testing::Contains("Empfehlungen nach Monat"));
    expect_no_english(book, "de");
}

TEST(pages, are_written_in_french_and_spanish_as_well) {
    for (auto const& what : {tongue{"fr", "FR"}, tongue{"es", "ES"}}) {
        auto book = book_of(what);
        for (auto const* page : {"TodaysList", "CallPlan", "Dashboard", "Network", "Habits", "ReferralTree"})
            command(book, page, {{"Today", uno::Any{today}}});
        expect_no_english(book, what.language);
    }
}

TEST(a_list_in_german, is_ticked_and_marked_done) {
    auto book = book_of(german);
    command(book, "TodaysList", {{"Today", uno::Any{today}}});
    const auto all = texts_of(book, "Heute");
    int row = 0;
    for (int i = 2; i < 20 && row == 0; ++i)
        if (book.text("Heute.B" + std::to_string(i)) == thank) row = i;
    ASSERT_GT(row, 0);
    command(book, "Done", {{"Today", uno::Any{today}}, {"Number", uno::Any{2.0}}, {"Step", uno::Any{wide(thank)}}});
    EXPECT_NE(book.text(on("Empfehlungen", "Referrals", "Thanked", 3)), "");
}
