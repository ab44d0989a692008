#include "book/contact.hpp"
#include "book/heading_again.hpp"
#include "book/nothing_said.hpp"
#include "book/rows/records.hpp"
#include "book/schema.hpp"

#include <gtest/gtest.h>

namespace referralbook::book {
namespace {

TEST(loyal_to_a_competitor, is_who_has_a_yes_or_a_name_there) {
    for (const auto word : {"yes", "Ja", "x", "Harbour & Sons"}) EXPECT_TRUE(says_loyal_to_competitor(word)) << word;
    for (const auto word : {"", " ", "no", "No ", "NEIN", "-", "0"})
        EXPECT_FALSE(says_loyal_to_competitor(word)) << word;
}

TEST(loyal_to_a_competitor, is_read_from_its_column) {
    std::vector<cell> cells(table(table_id::contacts).columns.size());
    cells[column_index(table_id::contacts, "who")] = std::string{"Ann"};
    EXPECT_FALSE(contact_of(cells, 1, {})->loyal_to_competitor);
    cells[column_index(table_id::contacts, "competitor")] = std::string{"yes"};
    EXPECT_TRUE(contact_of(cells, 1, {})->loyal_to_competitor);
}

namespace {

contact with(std::vector<std::pair<std::string_view, cell>> const& contents) {
    std::vector<cell> cells(table(table_id::contacts).columns.size());
    cells[column_index(table_id::contacts, "who")] = std::string{"Ann"};
    for (auto const& [key, content] : contents) cells[column_index(table_id::contacts, key)] = content;
    return *contact_of(cells, 1, {});
}

}

TEST(a_cell_with_nothing_to_say, is_known_in_every_language) {
    for (const auto text : {"", " ", "-", "--", "\u2013", "?", "???", "n/a", "N/A", "(n/a)", "n.a.", "none", "None.",
             "[none]", "unknown?", "tbd", "keine", "- keine -", "Keine Angabe", "unbekannt", "k.A.", "no phone",
             "kein Telefon", "keine E-Mail", "ohne Handy", "sin tel\u00E9fono", "pas de t\u00E9l\u00E9phone",
             "sans courriel", "nessun telefono", "geen e-mail", "sem telefone", "ninguno", "inconnu", "sconosciuta",
             "onbekend", "desconhecido", "nil", "0", "000-000-0000", "no tiene correo"})
        EXPECT_TRUE(says_nothing(text)) << text;
    for (const auto text : {"0731 111", "555-0100", "anna@kern.example", "ask Anna", "see notes", "Ulm", "No\u00EBl",
             "Nonet", "Sansom", "Keiner GmbH", "Nadine", "Au", "No. 5", "ohne", "A-", "no call before 9", "4"})
        EXPECT_FALSE(says_nothing(text)) << text;
}

TEST(a_cell_that_names_nobody, is_no_source) {
    for (const auto text : {"", "-", "?", "n/a", "none", "nobody", "No one", "self", "unknown", "(unknown)", "keine",
             "niemand", "unbekannt", "personne", "nadie", "nil"})
        EXPECT_TRUE(names_nobody(text)) << text;
    for (const auto text : {"Nat", "Nan", "Anna Kern", "Self Storage Ulm", "Nadia", "Website", "No Worries Ltd"})
        EXPECT_FALSE(names_nobody(text)) << text;
}

TEST(a_contact, is_reached_where_something_is_said) {
    auto one = with({{"phone", std::string{"n/a"}}, {"email", std::string{"-"}}, {"area", std::string{"unbekannt"}},
        {"city", std::string{"?"}}, {"referred_by", std::string{"nobody"}}});
    EXPECT_EQ(one.phone, "n/a") << "the cell keeps it";
    EXPECT_EQ(one.any_phone(), "");
    EXPECT_EQ(one.any_email(), "");
    EXPECT_EQ(one.area, "");
    EXPECT_EQ(one.referred_by, "");
    one.other_phone = "0171 222";
    EXPECT_EQ(one.any_phone(), "0171 222");
    EXPECT_EQ(with({{"area", std::string{"n/a"}}, {"city", std::string{"Ulm"}}}).area, "Ulm");
}

TEST(a_day_of_a_further_column, that_is_typed_as_text_is_reported) {
    for (const auto key :
        {"birthday", "anniversary", "moved_on", "list_of", "received", "last_contacted", "not_before"})
        for (auto const* text :
            {"1 March 2027", "1. März 2027", "1 mars 2027", "1 de marzo", "01.03.2027", "soon", "?"}) {
            EXPECT_TRUE(with({{key, std::string{text}}}).bad_date) << key << ": " << text;
            EXPECT_TRUE(with({{"bought_from", std::string{"Adco"}}, {"verified", std::string{text}}}).bad_date) << text;
        }
    for (const auto key : {"birthday", "anniversary", "moved_on", "list_of", "verified"}) {
        for (auto const& good : std::vector<cell>{{}, std::string{}, std::string{" "}, 46447.0, 0.0, 0.5})
            EXPECT_FALSE(with({{"bought_from", std::string{"Adco"}}, {key, good}}).bad_date) << key;
    }
}

TEST(the_column_verified, may_hold_a_word_and_says_nothing_of_who_came_with_no_list) {
    for (auto const* word : {"wrong", "Wrong ", "falsch", "no", "Nein", "non", ""})
        EXPECT_FALSE(with({{"bought_from", std::string{"Adco"}}, {"verified", std::string{word}}}).bad_date) << word;
    for (auto const* word : {"yes", "by Kim", "1 March", "wrong"})
        EXPECT_FALSE(with({{"verified", std::string{word}}}).bad_date) << word;
    EXPECT_TRUE(with({{"list_of", 46447.0}, {"verified", std::string{"by Kim"}}}).bad_date);
    EXPECT_TRUE(with({{"list_of", 46447.0}, {"verified", std::string{"wrong"}}}).is_wrong);
}

TEST(who_moves_on_a_day_that_cannot_be_read, has_not_moved_yet) {
    const auto moved_on = [](cell content) {
        return with({{"moved_to", std::string{"Harbour"}}, {"moved_on", std::move(content)}}).moved_on;
    };
    for (auto const* text : {"1 March 2027", "soon", "next year", "01.03.2027"})
        EXPECT_EQ(moved_on(std::string{text}), last_day) << text;
    EXPECT_EQ(moved_on({}), std::nullopt);
    EXPECT_EQ(moved_on(std::string{" "}), std::nullopt);
    EXPECT_EQ(moved_on(46447.0), std::chrono::sys_days{std::chrono::year{2027} / 3 / 1});
}

TEST(a_birthday_without_a_year, is_read_as_an_import_writes_it) {
    const auto birthday = [](char const* text) { return with({{"birthday", std::string{text}}}).birthday; };
    EXPECT_EQ(birthday("--03-05"), std::chrono::sys_days{no_year / 3 / 5});
    EXPECT_EQ(birthday("--0305"), std::chrono::sys_days{no_year / 3 / 5});
    EXPECT_EQ(birthday(" --12-31 "), std::chrono::sys_days{no_year / 12 / 31});
    EXPECT_EQ(birthday("--02-29"), std::chrono::sys_days{no_year / 2 / 29});
    EXPECT_EQ(with({{"anniversary", std::string{"--01-01"}}}).anniversary, std::chrono::sys_days{no_year / 1 / 1});
    EXPECT_FALSE(with({{"birthday", std::string{"--03-05"}}}).bad_date);
    for (auto const* text :
        {"--13-05", "--00-10", "--02-30", "--3-5", "-03-05", "--", "--03-05-", "03-05", "--0a-05"}) {
        EXPECT_EQ(birthday(text), std::nullopt) << text;
        EXPECT_TRUE(with({{"birthday", std::string{text}}}).bad_date) << text;
    }
}

TEST(the_headings_once_more, are_no_contact) {
    const auto row = [](std::vector<std::pair<std::string_view, char const*>> const& texts) {
        std::vector<cell> cells(table(table_id::contacts).columns.size());
        for (auto const& [key, text] : texts) cells[column_index(table_id::contacts, key)] = std::string{text};
        return cells;
    };
    const auto headings = row({{"who", "Name"}, {"first_name", "First"}, {"last_name", "Last"}, {"phone", "Phone"},
        {"worth", "Worth"}, {"notes", "Notes"}});
    const auto again = [&](std::vector<std::pair<std::string_view, char const*>> const& texts) {
        return is_heading_again(table_id::contacts, row(texts), headings);
    };
    EXPECT_TRUE(again({{"who", "Name"}, {"phone", "Phone"}}));
    EXPECT_TRUE(again({{"who", "First Last"}, {"first_name", "First"}, {"last_name", "Last"}, {"worth", "Worth"}}));
    EXPECT_FALSE(again({{"who", "Name"}}));
    EXPECT_FALSE(again({{"who", "Name"}, {"phone", "0731 1"}, {"notes", "Notes"}}));
    EXPECT_FALSE(again({{"who", "Anna"}, {"phone", "0731 1"}}));
    EXPECT_FALSE(again({}));
}

}
}
