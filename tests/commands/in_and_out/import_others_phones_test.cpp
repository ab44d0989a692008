// Telephones of somebody else, in lists and on cards.
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using namespace tests_of_import;

TEST(a_telephone_of_somebody_else, is_told_and_not_taken_for_theirs) {
    for (const auto* heading : {"Asst Phone", "Asst. Tel.", "Tel. Vorzimmer", "Sekretariat Tel.", "Secretary's phone",
             "Spouse Phone", "Husband's phone", "Wife Phone", "Telefon Ehemann", "Tel. Ehefrau", "Telefon Mutter",
             "T\u00e9l. secr\u00e9tariat", "T\u00e9l\u00e9phone conjoint", "T\u00e9l. \u00e9cole",
             "Tel\u00e9fono c\u00f3nyuge", "Tel\u00e9fono de la madre", "Telefono moglie", "Tel. segreteria",
             "Telefoon echtgenoot", "Tel. moeder", "Telefone c\u00f4njuge", "Telefone do pai", "Manager phone",
             "School phone", "Emergency phone"}) {
        const auto one = import(
            "Name;Phone;" + std::string{heading} + "\nRuth Holt;512 555 0100;512 555 0109\n", contacts(plain));
        EXPECT_EQ(one.at("Phone"), "512 555 0100") << heading;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr(heading)));
    }
    for (const auto* heading : {"Reception Phone", "Phone 2", "Office phone", "Direct phone", "Telefon Praxis",
             "Telefon privat", "T\u00e9l\u00e9phone bureau", "Tel\u00e9fono oficina", "Telefono ufficio",
             "Telefoon werk", "Telefone trabalho", "Home phone", "Main phone"})
        EXPECT_THAT(
            import("Name;Phone;" + std::string{heading} + "\nRuth Holt;512 555 0100;512 555 0109\n", contacts(plain))
                .at("Phone"),
            HasSubstr("512 555 0109"))
            << heading;
}

imported import_card(std::string const& label, sheet_table book) {
    auto file = table_of(formats::read_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Holt\r\nN:Holt;Ruth;;;\r\n"
                                              "TEL;TYPE=WORK:512 555 0100\r\nitem1.TEL:512 555 0109\r\n"
                                              "item1.X-ABLabel:" +
        label + "\r\nEND:VCARD\r\n"));
    file.file = "people.vcf";
    imported result{import_facts_of(std::move(file), std::move(book), {}), {}};
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(a_telephone_of_somebody_else, is_known_by_its_label_on_a_card) {
    for (const auto* label : {"_$!<Spouse>!$_", "Ehemann", "Ehefrau", "_$!<Mother>!$_", "_$!<Father>!$_",
             "_$!<Parent>!$_", "_$!<Assistant>!$_", "_$!<Manager>!$_", "_$!<Partner>!$_", "Wife", "Conjoint",
             "C\u00f3nyuge", "Moglie", "Segreteria", "Echtgenoot", "C\u00f4njuge", "Vorzimmer", "Mutter", "Tochter"}) {
        const auto one = import_card(label, contacts(plain));
        EXPECT_EQ(one.at("Phone"), "512 555 0100") << label;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Not taken"))) << label;
    }
    for (const auto* label : {"_$!<Main>!$_", "_$!<Other>!$_", "Direct", "Zentrale", "Praxis", "Ligne directe",
             "Centralita", "Office 2", "Balie", "Empfang"})
        EXPECT_THAT(import_card(label, contacts(plain)).at("Phone"), HasSubstr("512 555 0109")) << label;
}

imported import_phones(std::string const& phones, columns const& book) {
    auto file = table_of(formats::read_vcards(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Holt\r\nN:Holt;Ruth;;;\r\n" + phones + "END:VCARD\r\n"));
    file.file = "people.vcf";
    imported result{import_facts_of(std::move(file), contacts(book), {}), {}};
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(a_telephone_of_the_home, goes_from_a_card_into_the_column_for_it) {
    for (const auto* heading : {"Private phone", "Home phone", "Telefon privat", "Tel. privat", "T\u00e9l. domicile",
             "T\u00e9l\u00e9phone personnel", "Tel\u00e9fono particular", "Tel. casa", "Telefono abitazione",
             "Telefoon thuis", "Telefone pessoal"}) {
        const columns book{{"Name", "who"}, {"Phone", "phone"}, {heading, ""}};
        const auto both = import_phones("TEL;TYPE=HOME:0711 111111\r\nTEL;TYPE=WORK:0711 222222\r\n", book);
        EXPECT_EQ(both.at("Phone"), "0711 222222") << heading;
        EXPECT_EQ(both.at(heading), "0711 111111");
        const auto two = import_phones("TEL;TYPE=WORK:0711 222222\r\nTEL;TYPE=HOME:0711 111111\r\n", book);
        EXPECT_EQ(two.at("Phone"), "0711 222222");
        EXPECT_EQ(two.at(heading), "0711 111111");
        EXPECT_EQ(import_phones("TEL;TYPE=WORK:0711 222222\r\n", book).at(heading), "");
    }
    for (auto const& book : std::vector<columns>{{{"Name", "who"}, {"Phone", "phone"}},
             {{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}}, {{"Name", "who"}, {"Phone", "phone"}, {"Fax", ""}},
             {{"Name", "who"}, {"Phone", "phone"}, {"Private street", ""}}}) {
        EXPECT_EQ(import_phones("TEL;TYPE=HOME:0711 111111\r\nTEL;TYPE=WORK:0711 222222\r\n", book).at("Phone"),
            "0711 111111; 0711 222222");
        EXPECT_EQ(import_phones("TEL;TYPE=HOME:0711 111111\r\n", book).at("Phone"), "0711 111111");
    }
}

}
}
