#include "commands/cards/contact_cards.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_report.hpp"
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

/// A book with Name, E-mail, Title, Job title and Area.
sheet_table of_a_directory() {
    auto table = in_two_columns({{3, "Title", "", false}, {4, "Job title", "", false}, {5, "Area", "area", false}});
    table.columns.erase(table.columns.begin());
    table.columns.front() = {1, "Name", "who", false};
    table.cells.resize(table.columns.size());
    return table;
}

TEST(a_name_for_display, gives_way_to_first_and_last_name) {
    for (const auto* shown : {"Kern, Anna (Kern Dental)", "Kern Anna", "Kern, Anna (extern)", "Anna Kern | KD",
             "Kern, Anna", "Anna Kern (external)", "Kern Anna (Ulm)", "Kern, Anna [Kern Dental]", "Anna Kern (KD)",
             "KERN, Anna (Room 12)"}) {
        const auto one = added("givenName,sn,displayName,title,mail,physicalDeliveryOfficeName,l\nAnna,Kern,\"" +
                std::string{shown} + "\",Manager,a@kern.example,Room 12,Ulm\n",
            of_a_directory());
        EXPECT_THAT(one, ElementsAre("Anna Kern", "a@kern.example", "", "Manager", "Ulm")) << shown;
    }
}

TEST(a_name_for_display, stays_where_it_tells_more_or_stands_alone) {
    for (auto const& [first, last, shown, name] :
        std::vector<std::tuple<std::string, std::string, std::string, std::string>>{
            {"Anna", "Kern", "Dr. Anna Kern", "Dr. Anna Kern"}, {"Anna", "Kern", "Anna B. Kern", "Anna B. Kern"},
            {"Anna", "Kern", "Anna Kern, MD", "Anna Kern, MD"}, {"Karl", "Huber", "Karl Huber Jr.", "Karl Huber Jr."},
            {"", "", "Front desk Ulm", "Front desk Ulm"}, {"", "", "Kern, Anna", "Kern, Anna"},
            {"Anna", "Kern", "Kern, Anna, MD", "Anna Kern, MD"}, {"Anna", "Kern", "Kern, Dr. Anna", "Dr. Anna Kern"},
            {"Anna", "Kern", "Kern, Anna - Front desk", "Anna Kern, Front desk"},
            {"Karl", "", "Karl Huber", "Karl Huber"}, {"", "Huber", "Karl Huber", "Karl Huber"}}) {
        auto file = table_of(formats::read_csv("givenName,sn,displayName,mail\n" + first + ',' + last + ",\"" + shown +
                "\",a@kern.example\nTom,Reed,Tom Reed,t@kern.example\n",
            ','));
        const auto plan = plan_import(import_facts_of(std::move(file), of_a_directory(), {}));
        ASSERT_TRUE(plan) << shown;
        ASSERT_EQ(plan->added.size(), 2u) << shown;
        EXPECT_EQ(book::text_of(plan->added[0][0]), name) << shown;
    }
}

TEST(what_a_name_for_display_says_besides, is_told) {
    auto file = table_of(formats::read_csv(
        "givenName,sn,displayName,mail\nAnna,Kern,\"Kern, Anna (Kern Dental)\",a@kern.example\n", ','));
    const auto plan = plan_import(import_facts_of(std::move(file), of_a_directory(), {}));
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->remarks, testing::Contains(testing::HasSubstr("displayName")));
}

TEST(a_row_whose_name_for_display_gave_way, is_not_told_as_added_just_as_it_stands) {
    const auto report_of = [](std::string const& rows) {
        auto file = table_of(formats::read_csv("givenName,sn,displayName,mail\n" + rows, ','));
        file.file = "people.csv";
        const auto facts = import_facts_of(std::move(file), of_a_directory(), {});
        const auto plan = plan_import(facts);
        std::string text;
        if (!plan) return text;
        const auto changes = changes_of(*plan, facts, {});
        for (auto const& line : changes.pages.front().lines)
            for (auto const& cell : line.cells) text += book::text_of(cell.content) + '\n';
        return text;
    };
    using testing::HasSubstr;
    using testing::Not;
    for (const auto* shown : {"Kern, Anna (Kern Dental)", "Kern Anna", "Kern, Anna (extern)", "Anna Kern | KD",
             "Kern, Anna", "Anna Kern (external)", "Kern Anna (Ulm)", "Kern, Anna [Kern Dental]", "Anna Kern (KD)",
             "KERN, Anna (Room 12)"}) {
        const auto other = "Anna,Kern,\"" + std::string{shown} + "\",a@kern.example\n";
        const auto alone = report_of(other);
        EXPECT_THAT(alone, Not(HasSubstr("just as it stands"))) << shown;
        EXPECT_THAT(alone, HasSubstr("1 row was added with its first and last name")) << shown;
        const bool says_more = std::string_view{shown}.find_first_of("([|") != std::string_view::npos;
        EXPECT_EQ(alone.contains("displayName is not taken where it says the first and the last name"), says_more)
            << shown;
        EXPECT_THAT(alone, Not(HasSubstr("no such column"))) << shown;
        const auto both = report_of(other + "Tom,Reed,Tom Reed,t@reed.example\n");
        EXPECT_THAT(both, HasSubstr("1 row was added just as it stands in the file.")) << shown;
        EXPECT_THAT(both, HasSubstr("1 row was added with its first and last name")) << shown;
    }
    const auto several = report_of("Anna,Kern,\"Kern, Anna\",a@kern.example\nTom,Reed,\"Reed, Tom\",t@reed.example\n");
    EXPECT_THAT(several, HasSubstr("2 rows were added with their first and last names"));
    EXPECT_THAT(report_of("Anna,Kern,Dr. Anna Kern,a@kern.example\n"), HasSubstr("just as it stands"));
}

TEST(a_title_of_a_directory, is_what_somebody_does) {
    for (const auto* job : {"Zahn\u00e4rztin", "Gesch\u00e4ftsf\u00fchrer", "Notar", "Dentist", "Attorney", "Avocat",
             "Steuerberaterin", "Avvocato", "Tandarts", "Abogada"}) {
        const auto one = added(
            "givenName,sn,title,mail\nAnna,Kern," + std::string{job} + ",a@kern.example\n", of_a_directory());
        EXPECT_THAT(one, ElementsAre("Anna Kern", "a@kern.example", "", job, "")) << job;
    }
}

}
}
