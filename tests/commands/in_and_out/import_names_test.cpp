#include "commands/cards/contact_cards.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/name_columns.hpp"
#include "formats/vcard_text.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;

/// First name, Last name, E-mail and further columns; no contacts.
sheet_table in_two_columns(std::vector<sheet_column> const& further) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    table.columns = {
        {0, "First name", "first_name", false}, {1, "Last name", "last_name", false}, {2, "E-mail", "email", false}};
    table.columns.insert(table.columns.end(), further.begin(), further.end());
    table.cells.resize(table.columns.size());
    return table;
}

std::vector<std::string> added(std::string_view csv, sheet_table const& workbook) {
    auto file = table_of(formats::read_csv(csv, ','));
    file.file = "people.csv";
    const auto plan = plan_import(import_facts_of(std::move(file), workbook, {}));
    std::vector<std::string> texts;
    if (plan && plan->added.size() == 1)
        for (auto const& cell : plan->added[0]) texts.push_back(book::text_of(cell));
    return texts;
}

std::string row(std::string_view name) { return "Name,E-mail\n\"" + std::string{name} + "\",x@y.example\n"; }

TEST(a_name_for_two_columns, leaves_titles_and_degrees_to_columns_of_their_own) {
    const auto table = in_two_columns(
        {{3, "Titel", "", false}, {4, "Suffix", "", false}, {5, "Notes", "notes", false}});
    EXPECT_THAT(added(row("Dr. med. Sibel Ünal, LPC"), table),
        ElementsAre("Sibel", "Ünal", "x@y.example", "Dr. med.", "LPC", ""));
    EXPECT_THAT(
        added(row("Kurt Falk, DDS, FAGD"), table), ElementsAre("Kurt", "Falk", "x@y.example", "", "DDS, FAGD", ""));
    EXPECT_THAT(added(row("Dr. Huber"), table), ElementsAre("", "Huber", "x@y.example", "Dr.", "", ""));
}

TEST(a_name_for_two_columns, writes_them_into_the_notes_where_there_is_no_such_column) {
    const auto table = in_two_columns({{3, "Notes", "notes", false}});
    EXPECT_THAT(
        added(row("Anna Kern, LPC"), table), ElementsAre("Anna", "Kern", "x@y.example", "Behind the name: LPC"));
    EXPECT_THAT(
        added(row("Okafor, Adaeze, MD"), table), ElementsAre("Adaeze", "Okafor", "x@y.example", "Behind the name: MD"));
    EXPECT_THAT(added(row("Dr. Sibel Ünal"), table), ElementsAre("Sibel", "Ünal", "x@y.example", "Title: Dr."));
    EXPECT_THAT(added(row("Dr. Huber"), table), ElementsAre("", "Dr. Huber", "x@y.example", ""));
    EXPECT_THAT(added(row("Ortega y Gasset, José"), table), ElementsAre("José", "Ortega y Gasset", "x@y.example", ""));
    EXPECT_THAT(added(row("Mr & Mrs Fenwick"), table), ElementsAre("", "Mr & Mrs Fenwick", "x@y.example", ""));
}

TEST(a_name_for_two_columns, keeps_them_beside_the_name_where_there_are_no_notes_either) {
    const auto table = in_two_columns({});
    EXPECT_THAT(added(row("Anna Kern, LPC"), table), ElementsAre("Anna", "Kern, LPC", "x@y.example"));
    EXPECT_THAT(added(row("Dr. Sibel Ünal"), table), ElementsAre("Dr. Sibel", "Ünal", "x@y.example"));
    EXPECT_THAT(added(row("Kern Dental, Ulm"), table), ElementsAre("", "Kern Dental, Ulm", "x@y.example"));
}

TEST(a_family_name, that_is_headed_as_the_sheet_heads_whole_names_brings_its_first_name) {
    for (auto const& [own, headings] : std::vector<std::pair<std::string, std::string>>{{"Nom", "Prénom;NOM;Email"},
             {"Nom", "Nom;Prénom;Email"}, {"Name", "Vorname;Name;E-Mail"}, {"Name", "First name;Name;Email"},
             {"Nombre", "Nombre;Apellidos;Correo electrónico"}, {"Naam", "Voornaam;Naam;E-mail"}}) {
        sheet_table table;
        table.columns = {{0, own, "who", false}, {1, "E-mail", "email", false}};
        table.cells.resize(2);
        const bool family_first = headings.starts_with("Nom;");
        std::string csv = headings + "\n";
        for (auto const& [first, last] : {std::pair{"Claire", "Dupont"}, {"Marc", "Morel"}, {"Eva", "Roux"}})
            csv += (family_first ? std::string{last} + ';' + first : std::string{first} + ';' + last) + ';' + first +
                "@x.example\n";
        auto file = table_of(formats::read_csv(csv, ';'));
        file.file = "people.csv";
        const auto plan = plan_import(import_facts_of(std::move(file), table, {}));
        ASSERT_TRUE(plan) << headings;
        ASSERT_EQ(plan->added.size(), 3u) << headings;
        EXPECT_EQ(book::text_of(plan->added[0][0]), "Claire Dupont") << headings;
    }
}

formats::card card_of(std::string const& name) {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}};
    table.cells = {{{name}}};
    return cards_of(table).at(0);
}

TEST(a_card, holds_a_name_in_its_parts) {
    auto card = card_of("Dr. med. Jan van der Berg Jr., LPC");
    EXPECT_EQ(card.full_name, "Dr. med. Jan van der Berg Jr., LPC");
    EXPECT_EQ(card.prefix, "Dr. med.");
    EXPECT_EQ(card.given, "Jan");
    EXPECT_EQ(card.family, "van der Berg");
    EXPECT_EQ(card.suffix, "Jr., LPC");
    card = card_of("Ortega y Gasset, José");
    EXPECT_EQ(card.given, "José");
    EXPECT_EQ(card.family, "Ortega y Gasset");
    card = card_of("Mr & Mrs Fenwick");
    EXPECT_EQ(card.prefix, "Mr & Mrs");
    EXPECT_EQ(card.family, "Fenwick");
    card = card_of("Kern Dental, DMD, PC");
    EXPECT_EQ(card.family, "");
    EXPECT_EQ(card.company, "Kern Dental, DMD, PC");
}

TEST(a_card, brings_back_names_that_stood_in_two_columns) {
    for (auto const& [first, last] : std::vector<std::pair<std::string, std::string>>{{"Sibel", "Ünal"},
             {"Dr. Sibel", "Ünal"}, {"", "Dr. Huber"}, {"Martin", "King Jr."}, {"Anna", "Kern, LPC"}, {"Anna", ""},
             {"Maria Anna", "Kern Falk"}, {"", "Kern Dental"}, {"Anna & Robert", "Kern"}, {"JAN", "VAN DER BERG"}}) {
        auto table = in_two_columns({});
        table.cells[0] = {{first}}, table.cells[1] = {{last}}, table.cells[2] = {{"x@y.example"}};
        const auto text = vcards_of(table).text;
        auto file = joined(table_of(formats::read_vcards(text)), {});
        file.file = "people.vcf";
        const auto plan = plan_import(import_facts_of(std::move(file), in_two_columns({}), {}));
        ASSERT_TRUE(plan) << text;
        ASSERT_EQ(plan->added.size(), 1u) << text;
        EXPECT_EQ(book::text_of(plan->added[0][0]), first) << text;
        EXPECT_EQ(book::text_of(plan->added[0][1]), last) << text;
    }
}

}
}
