#include "commands/cards/card_columns.hpp"
#include "commands/cards/contact_cards.hpp"
#include "formats/vcard_text.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The only card of a book with a name and these columns of the user's own, or of a key.
std::string card_with(std::vector<std::pair<std::string, std::string>> const& own, std::string const& key = "") {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}};
    table.cells = {{{"Anna Kern"}}};
    for (auto const& [heading, text] : own) {
        table.columns.push_back({static_cast<int>(table.columns.size()), heading, key, false});
        table.cells.push_back({text.empty() ? recognition::sample_cell{} : recognition::sample_cell{text}});
    }
    std::string text = vcards_of(table).text;
    for (auto fold = text.find("\r\n "); fold != text.npos; fold = text.find("\r\n ")) text.erase(fold, 3);
    return text;
}

TEST(own_columns, are_properties_of_a_card_by_their_headings) {
    const struct {
        char const *heading, *value, *line;
    } columns[]{{"Mobil", "0171 4455667", "TEL;TYPE=cell;X-REFERRALBOOK=\"Mobil\":0171 4455667"},
        {"Cell phone", "512-555-0101", "TEL;TYPE=cell;X-REFERRALBOOK=\"Cell phone\":512-555-0101"},
        {"Portable", "06 12 34 56 78", "TEL;TYPE=cell;X-REFERRALBOOK=\"Portable\":06 12"},
        {"Móvil", "600 123 456", "TEL;TYPE=cell;"}, {"Cellulare", "347 1234567", "TEL;TYPE=cell;"},
        {"Mobiel", "06-12345678", "TEL;TYPE=cell;"}, {"Telemóvel", "912 345 678", "TEL;TYPE=cell;"},
        {"Fax", "0871 4455", "TEL;TYPE=fax;X-REFERRALBOOK=\"Fax\":0871 4455"},
        {"Phone 2", "512-555-0102", "TEL;X-REFERRALBOOK=\"Phone 2\":512-555-0102"},
        {"Telefon privat", "0731 22222", "TEL;TYPE=home;X-REFERRALBOOK=\"Telefon privat\":0731 22222"},
        {"E-Mail privat", "anna@kern.example", "EMAIL;TYPE=home;X-REFERRALBOOK=\"E-Mail privat\":anna@kern"},
        {"Straße", "Marktplatz 3", "ADR;X-REFERRALBOOK=\"Straße^n^n^n^n^n\":;;Marktplatz 3;;;;"},
        {"Address", "34 Dogwood, Dayton", "ADR;X-REFERRALBOOK=\"Address^n^n^n^n^n\":;;34 Dogwood\\, Dayton;;;;"},
        {"PLZ", "84028", ":;;;;;84028;"}, {"ZIP", "62701", ":;;;;;62701;"}, {"Code postal", "75001", ":;;;;;75001;"},
        {"Ort", "Landshut", ":;;;Landshut;;;"}, {"Ville", "Paris", ":;;;Paris;;;"}, {"State", "IL", ":;;;;IL;;"},
        {"Country", "USA", ":;;;;;;USA"}, {"Geburtstag", "1968-03-12", "BDAY;X-REFERRALBOOK=\"Geburtstag\":1968-03-12"},
        {"Date of birth", "--02-14", "BDAY;X-REFERRALBOOK=\"Date of birth\":--0214"},
        {"Web page", "www.kern.example", "URL;X-REFERRALBOOK=\"Web page\":www.kern.example"},
        {"Beruf", "Notar", "TITLE;X-REFERRALBOOK=\"Beruf\":Notar"},
        {"Nickname", "Anni", "NICKNAME;X-REFERRALBOOK=\"Nickname\":Anni"}};
    for (auto const& [heading, value, line] : columns) {
        const auto card = card_with({{heading, value}});
        EXPECT_THAT(card, HasSubstr(line)) << heading;
        EXPECT_THAT(card, testing::Not(HasSubstr("X-REFERRALBOOK;LABEL"))) << heading;
    }
}

TEST(own_columns, that_say_something_else_stay_under_their_heading) {
    for (auto const& [heading, value] : std::vector<std::pair<char const*, char const*>>{{"Shoe size", "42"},
             {"Assistant's phone", "512-555-0101"}, {"Sold $", "9200"}, {"Job status", "Complete"},
             {"Mobil", "see card"}, {"Geburtstag", "in May"}, {"Geburtstag", "03-05-1980"},
             {"Geburtstag", "1980-13-45"}, {"Geburtstag", "--02-30"}, {"Web page", "see card"}, {"seit", "2019-02-14"},
             {"empfohlen von", "StB Dr. Weigand"}, {"Estimate", "7700"}, {"Spouse's birthday", "1968-03-12"}}) {
        const auto card = card_with({{heading, value}});
        EXPECT_THAT(card, HasSubstr("X-REFERRALBOOK;LABEL=\"" + std::string{heading} + "\":" + value)) << heading;
        for (auto const* property : {"TEL", "ADR", "BDAY", "URL", "EMAIL"})
            EXPECT_THAT(card, testing::Not(HasSubstr("\r\n" + std::string{property}))) << heading;
    }
}

TEST(an_address, is_one_of_several_columns) {
    EXPECT_THAT(card_with({{"Straße", "Marktplatz 3"}, {"PLZ", "84028"}, {"Ort", "Landshut"}}),
        HasSubstr("ADR;X-REFERRALBOOK=\"Straße^nOrt^n^nPLZ^n^n\":;;Marktplatz 3;Landshut;;84028;\r\n"));
    const auto apart = card_with({{"Straße", "Marktplatz"}, {"Hausnummer", "3"}, {"Ort", "Landshut"}});
    EXPECT_THAT(apart, HasSubstr("ADR;X-REFERRALBOOK=\"-\":;;Marktplatz 3;Landshut;;;\r\n"));
    EXPECT_THAT(apart, HasSubstr("X-REFERRALBOOK;LABEL=\"Hausnummer\":3")) << "a card has no place for it alone";
    for (const auto* heading : {"Postfach", "PO box", "Boîte postale", "Apartado de correos", "Casella postale"}) {
        EXPECT_THAT(card_with({{"Straße", "Marktplatz 3"}, {heading, "12 34"}, {"Ort", "Landshut"}}),
            HasSubstr("ADR;X-REFERRALBOOK=\"Straße^nOrt^n^n^n^n" + std::string{heading} +
                "^n\":12 34;;Marktplatz 3;Landshut;;;\r\n"));
        EXPECT_THAT(card_with({{heading, "12 34"}}), HasSubstr(":12 34;;;;;;\r\n")) << heading;
    }
    EXPECT_THAT(card_with({{"Straße", "Marktplatz"}, {"Hausnummer", "3"}, {"Postfach", "12 34"}}),
        HasSubstr("ADR;X-REFERRALBOOK=\"-\":12 34;;Marktplatz 3;;;;\r\n"));
    const auto two = card_with({{"Adresse", "Marktplatz 3"}, {"Adresse privat", "Am Hang 1"}});
    EXPECT_THAT(two, HasSubstr("ADR;X-REFERRALBOOK=\"Adresse^n^n^n^n^n\":;;Marktplatz 3;;;;"));
    EXPECT_THAT(two, HasSubstr("ADR;TYPE=home;X-REFERRALBOOK=\"Adresse privat^n^n^n^n^n\":;;Am Hang 1;;;;"));
}

TEST(telephones, stand_beside_each_other_in_a_cell) {
    const struct {
        char const* cell;
        std::vector<std::string> numbers;
    } cells[]{{"937-555-0107 / 937-555-0190", {"937-555-0107", "937-555-0190"}},
        {"937-555-0107/937-555-0190", {"937-555-0107", "937-555-0190"}},
        {"937 555 0107 - 937 555 0190", {"937 555 0107", "937 555 0190"}},
        {"(937) 555-0107 / +1 937 555 0190", {"(937) 555-0107", "+1 937 555 0190"}},
        {"0871/2233445 / 0171/4455667", {"0871/2233445", "0171/4455667"}},
        {"0731 / 5551234 / 0171 / 1234567", {"0731 / 5551234", "0171 / 1234567"}},
        {"0711 5551; 0171 6", {"0711 5551", "0171 6"}}, {"a ::: b", {"a", "b"}}, {"0731/2222", {"0731/2222"}},
        {"+49 (0)7351 / 1234567", {"+49 (0)7351 / 1234567"}}, {"0049 731 / 1234567", {"0049 731 / 1234567"}},
        {"0731 1234567 & 0171 2345678", {"0731 1234567", "0171 2345678"}}, {"0711/1234567", {"0711/1234567"}},
        {"0871 / 9 66 55-0", {"0871 / 9 66 55-0"}}, {"0731 22222 / 33", {"0731 22222 / 33"}},
        {"0871 / 2233445", {"0871 / 2233445"}}, {"n/a", {"n/a"}}, {"", {}}};
    for (auto const& [cell, numbers] : cells) EXPECT_EQ(telephones_in(cell), numbers) << cell;
    const auto card = card_with({{"Mobil", "937-555-0107 / 937-555-0190"}});
    EXPECT_THAT(card, HasSubstr("TEL;TYPE=cell;X-REFERRALBOOK=\"-\":937-555-0107\r\n"));
    EXPECT_THAT(card, HasSubstr("TEL;TYPE=cell;X-REFERRALBOOK=\"-\":937-555-0190\r\n"));
    EXPECT_THAT(card, HasSubstr("LABEL=\"Mobil\":937-555-0107 / 937-555-0190\r\n")) << "it comes back as it was typed";
}

TEST(telephones, that_are_called_something_in_their_cell_are_of_that_kind) {
    for (auto const& [heading, key] : {std::pair{"Mobil", ""}, std::pair{"Phone", "phone"}}) {
        const auto card = card_with({{heading, "(614) 555-0142 (h) / 614-555-0199 (c)"}}, key);
        EXPECT_THAT(card, HasSubstr("TEL;TYPE=home;X-REFERRALBOOK=\"-\":(614) 555-0142\r\n"));
        EXPECT_THAT(card, HasSubstr("TEL;TYPE=cell;X-REFERRALBOOK=\"-\":614-555-0199\r\n"));
        EXPECT_THAT(card, HasSubstr(":(614) 555-0142 (h) / 614-555-0199 (c)\r\n")) << "it comes back as it was typed";
    }
    const auto card = card_with({{"Phone", "(614) 555-0142 / cell 614-555-0199"}}, "phone");
    EXPECT_THAT(card, HasSubstr("TEL;X-REFERRALBOOK=\"-\":(614) 555-0142\r\n"));
    EXPECT_THAT(card, HasSubstr("TEL;TYPE=cell;X-REFERRALBOOK=\"-\":614-555-0199\r\n"));
}

TEST(what_says_that_there_is_nothing, is_on_no_card) {
    for (const auto* nothing : {"n/a", "-", "keine", "sin tel\u00E9fono", "?"}) {
        EXPECT_THAT(card_with({{"Phone", nothing}}, "phone"), Not(HasSubstr("TEL"))) << nothing;
        EXPECT_THAT(card_with({{"E-mail", nothing}}, "email"), Not(HasSubstr("EMAIL"))) << nothing;
        EXPECT_THAT(card_with({{"City", nothing}}, "city"), Not(HasSubstr("ADR"))) << nothing;
        EXPECT_THAT(card_with({{"Street", nothing}}), Not(HasSubstr("ADR"))) << nothing;
    }
}

TEST(what_says_that_there_is_nothing, may_be_a_country_or_a_province) {
    EXPECT_THAT(card_with({{"Country", "NO"}}), HasSubstr("NO"));
    EXPECT_THAT(card_with({{"Provincia", "NA"}}), HasSubstr("NA"));
    EXPECT_THAT(card_with({{"Nickname", "Nat"}}), HasSubstr("Nat"));
    EXPECT_THAT(card_with({{"City", "None"}}, "city"), HasSubstr("None"));
}

TEST(a_town_that_serves_as_the_area, is_that_of_the_address) {
    EXPECT_THAT(
        card_with({{"City", "Dayton"}}, "area"), HasSubstr("ADR;X-REFERRALBOOK=\"^nCity^n^n^n^n\":;;;Dayton;;;"));
    EXPECT_THAT(card_with({{"Area", "West side"}}, "area"), HasSubstr("LABEL=\"Area\":West side"));
}

TEST(a_row_that_names_nobody, has_no_card) {
    sheet_table table;
    table.columns = {{0, "Lead date", "received", false}, {1, "Name", "who", false}, {2, "Phone", "phone", false},
        {3, "E-mail", "email", false}, {4, "Notes", "notes", false}};
    table.cells.resize(5);
    const auto add = [&](std::vector<book::cell> const& cells) {
        for (std::size_t i = 0; i < 5; ++i) table.cells[i].push_back({cells[i]});
    };
    add({2026.0, {}, {}, {}, {}});
    add({"2026", {}, {}, {}, {}});
    add({"November", {}, {}, {}, {}});
    add({{}, 2026.0, {}, {}, {}});
    add({{}, "-----", {}, {}, {}});
    add({{}, {}, {}, {}, "paid until here"});
    add({46000.0, {}, {}, {}, "who?"});
    EXPECT_THAT(cards_of(table), IsEmpty());
    add({{}, "Anna Kern", {}, {}, {}});
    add({{}, {}, "0731 22222", {}, {}});
    add({{}, {}, {}, "a@kern.example", {}});
    add({{}, 2026.0, "0731 22222", {}, {}});
    EXPECT_EQ(cards_of(table).size(), 4u);
    EXPECT_EQ(csv_of(table).records, 11) << "a table for spreadsheets is whole";
}

}
}
