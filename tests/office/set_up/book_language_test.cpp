// A book in the language of its document: set up in German, worked on there and in a French office, and English books
// of before, which stay English.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <gmock/gmock.h>

#include <fstream>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::StartsWith;

namespace {

constexpr double today = 46352;   // 2026-11-26

constexpr std::string_view contacts = "Name;Firma;Telefon;Art;Empfohlen von;Status;Honorar;Eingegangen am\n"
                                      "Anna Meyer;;030 551;Mandant;Kline & Lamb;Gewonnen;1.500,00;14.09.2026\n"
                                      "Ben Kohl;;030 552;Interessent;Kline & Lamb;Offen;;20.11.2026\n"
                                      "Tom Brandt;Hafenbank;030 555;Partner;;;;\n";

void set_locale(workbook const& workbook, char const* language, char const* country) {
    workbook.as<beans::XPropertySet>()->setPropertyValue("CharLocale",
        uno::Any{lang::Locale{rtl::OUString::createFromAscii(language), rtl::OUString::createFromAscii(country), {}}});
}

workbook german_book() {
    const auto path = the_office().folder() / "kontakte.csv";
    std::ofstream{path} << contacts;
    auto book = the_office().load(path, false, "59,34,76,1,,1031,false,true");
    set_locale(book, "de", "DE");
    const auto said = command(book, "SetUp", {{"Today", uno::Any{today}}});
    EXPECT_THAT(said, testing::HasSubstr("Empfehlungen"));
    return book;
}

/// The office speaks another language as long as this lives.
class office_that_speaks {
public:
    explicit office_that_speaks(std::string_view tag) { set(tag); }
    ~office_that_speaks() {
        try {
            set("en-US");
        } catch (uno::Exception const&) {
            ADD_FAILURE() << "the office does not speak English again";
        }
    }
    office_that_speaks(office_that_speaks const&) = delete;
    office_that_speaks& operator=(office_that_speaks const&) = delete;

private:
    static void set(std::string_view tag) {
        const auto provider = the_office().service<lang::XMultiServiceFactory>(
            "com.sun.star.configuration.ConfigurationProvider");
        beans::PropertyValue node;
        node.Name = "nodepath";
        node.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
        const uno::Any argument{node};
        const uno::Reference<beans::XPropertySet> settings{
            provider->createInstanceWithArguments(
                "com.sun.star.configuration.ConfigurationUpdateAccess", {&argument, 1}),
            uno::UNO_QUERY_THROW};
        settings->setPropertyValue("ooLocale", uno::Any{wide(tag)});
        uno::Reference<util::XChangesBatch> { settings, uno::UNO_QUERY_THROW } -> commitChanges();
    }
};

}

TEST(a_book_of_a_german_document, is_set_up_in_german) {
    const auto book = german_book();
    EXPECT_THAT(book.sheet_titles(),
        IsSupersetOf({"Heute", "Empfehlungen", "Empfehler", "Kontaktprotokoll", "Regeln", "Listen"}));
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Status since", 1)), "Status seit");
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Status", 2)), "Gewonnen");
    EXPECT_EQ(book.text(on("Kontaktprotokoll", "Touches", "Outcome", 1)), "Ergebnis");
    EXPECT_EQ(book.text("Listen.A1"), "Status");
    EXPECT_EQ(book.text("Listen.A2"), "Neu");
}

TEST(a_book_of_a_german_document, counts_as_an_english_one_does) {
    const auto book = german_book();
    EXPECT_EQ(book.text("Empfehler.B2"), "Kline & Lamb");
    EXPECT_EQ(book.number(on("Empfehler", "Sources", "Referrals", 2)), 2);
    EXPECT_EQ(book.number(on("Empfehler", "Sources", "Won", 2)), 1);
    EXPECT_EQ(book.error("RB_LEDGER"), 0);
    EXPECT_EQ(book.error("RB_TOUCHLOG"), 0);
}

TEST(a_command, writes_the_book_s_words_and_one_undo_brings_back_what_was_there) {
    auto book = german_book();
    const auto state = on("Empfehlungen", "Referrals", "Status", 3);
    const auto before = book.text(state);
    command(book, "StatusChanged",
        {{"Number", uno::Any{2.0}}, {"Status", uno::Any{wide("Won")}}, {"Today", uno::Any{today}}});
    EXPECT_EQ(book.text(state), "Gewonnen");
    command(book, "LogTouch",
        {{"Who", uno::Any{wide("Tom Brandt")}}, {"Kind", uno::Any{wide("Anruf")}},
            {"Outcome", uno::Any{wide("no answer")}}, {"Today", uno::Any{today}}});
    EXPECT_EQ(book.text(on("Kontaktprotokoll", "Touches", "Kind", 2)), "Anruf");
    EXPECT_EQ(book.text(on("Kontaktprotokoll", "Touches", "Outcome", 2)), "Nicht erreicht");
    EXPECT_TRUE(book.undo());
    EXPECT_TRUE(book.undo());
    EXPECT_EQ(book.text(state), before);
}

TEST(a_german_book, is_worked_on_in_a_french_office_and_stays_german) {
    auto book = german_book();
    const office_that_speaks french{"fr"};
    set_locale(book, "fr", "FR");
    const auto said = command(book, "StatusChanged",
        {{"Number", uno::Any{2.0}}, {"Status", uno::Any{wide("Perdu")}}, {"Today", uno::Any{today}}});
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Status", 3)), "Verloren");
    EXPECT_THAT(said, testing::Not(StartsWith("No. 2"))) << said;
    EXPECT_THAT(said, HasSubstr("n°\u00A02"));
}

TEST(the_words_of_the_office_itself, are_never_taken_for_ours) {
    auto book = german_book();
    command(book, "NewReferral",
        {{"Source", uno::Any{wide("Tom Brandt")}}, {"Prospect", uno::Any{wide("Udo Weiß")}},
            {"Need", uno::Any{wide("Termin")}}, {"Today", uno::Any{today}}});
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Need", 4)), "Termin") << "Meeting is a status of ours";
    EXPECT_EQ(book.text(on("Empfehlungen", "Referrals", "Status", 4)), "Neu");
}

TEST(a_word_that_was_typed_in_another_language, counts) {
    auto book = german_book();
    book.put_text(on("Empfehlungen", "Referrals", "Status", 3), "Gagné");
    book.calculate();
    EXPECT_EQ(book.number(on("Empfehler", "Sources", "Won", 2)), 2);
}

TEST(a_german_book, tells_who_changed_a_row) {
    auto book = german_book();
    command(book, "StatusChanged",
        {{"Number", uno::Any{2.0}}, {"Status", uno::Any{wide("Verloren")}}, {"Today", uno::Any{today}}});
    EXPECT_THAT(command(book, "WhoChanged", {{"Number", uno::Any{2.0}}}), HasSubstr("Status: Verloren"));
}

TEST(an_english_book_in_a_german_document, stays_english) {
    auto book = small_book();
    set_locale(book, "de", "DE");
    command(book, "StatusChanged", {{"Number", uno::Any{1.0}}, {"Status", uno::Any{wide("Gewonnen")}}});
    EXPECT_EQ(book.text(at("Referrals", "Status", 3)), "Won");
}

namespace {

/// Of a list that the office opens in the language that it gives every document, English here.
workbook book_of(char const* file, std::string_view rows) {
    const auto path = the_office().folder() / file;
    std::ofstream{path} << rows;
    auto book = the_office().load(path, false, "59,34,76,1,,1033,false,true");
    set_locale(book, "en", "US");
    command(book, "SetUp", {{"Today", uno::Any{today}}});
    return book;
}

/// A German list, set up in a document that somebody marked French.
workbook french_document(char const* name) {
    const auto path = the_office().folder() / name;
    std::ofstream{path} << contacts;
    auto book = the_office().load(path, false, "59,34,76,1,,1031,false,true");
    set_locale(book, "fr", "FR");
    command(book, "SetUp", {{"Today", uno::Any{today}}});
    return book;
}

}

TEST(headings, decide_on_the_language_of_a_book_where_the_document_has_only_that_of_the_office) {
    EXPECT_THAT(book_of("kontakte-2.csv", contacts).sheet_titles(), IsSupersetOf({"Heute", "Empfehlungen", "Regeln"}));
    EXPECT_THAT(book_of("contacts.csv",
                    "Nom;Prénom;Téléphone;Société;Recommandé par;Reçu le\n"
                    "Martin;Claire;04 78 55;Martin SA;Kline & Lamb;2026-11-20\n"
                    "Petit;Luc;04 78 56;Petit SA;Kline & Lamb;2026-11-21\n")
                    .sheet_titles(),
        IsSupersetOf({"Aujourd’hui", "Recommandations", "Règles"}));
    EXPECT_THAT(book_of("plain.csv",
                    "Name;Phone;Company;Referred by;Date received\n"
                    "Anna Meyer;030 551;Acme;Kline & Lamb;2026-11-20\n"
                    "Ben Kohl;030 552;Bolt;Kline & Lamb;2026-11-21\n")
                    .sheet_titles(),
        IsSupersetOf({"Today", "Referrals", "Rules"}));
}

TEST(the_menus, decide_where_headings_say_no_language) {
    const office_that_speaks spanish{"es"};
    EXPECT_THAT(book_of("names.csv", "Name;Status\nAnna Meyer;x\nBen Kohl;y\n").sheet_titles(),
        IsSupersetOf({"Hoy", "Recomendaciones", "Reglas"}));
}

TEST(the_document, decides_where_somebody_gave_it_a_language) {
    EXPECT_THAT(
        french_document("kontakte-3.csv").sheet_titles(), IsSupersetOf({"Aujourd’hui", "Recommandations", "Règles"}));
}

TEST(headings_and_menus, that_agree_count_more_than_the_document) {
    const office_that_speaks german{"de"};
    EXPECT_THAT(french_document("kontakte-4.csv").sheet_titles(), IsSupersetOf({"Heute", "Empfehlungen", "Regeln"}));
}
