#include "commands/cards/contact_cards.hpp"
#include "commands/sheet_table.hpp"
#include "formats/csv.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <charconv>
#include <cmath>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

sheet_table contacts() {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}, {1, "E-mail", "email", false}, {2, "Phone", "phone", false},
        {3, "Last contacted", "last_contacted", false}, {4, "Shoe size", "", false}, {5, "Worth", "worth", true},
        {6, "Type", "type", false}};
    const auto none = recognition::sample_cell{};
    table.cells = {{{"Ünal, Sibel"}, none, {"Acme Ltd"}},
        {{"a@x.example ::: b@y.example; Ada <c@z.example>"}, none, none}, {{"+49 30 1"}, none, {"030 2"}},
        {{46350.0, true}, none, {46350.395833333336, true}}, {{0.1 + 0.2}, none, none}, {{12.0}, {""}, {7.0}},
        {{"Partner"}, none, none}};
    return table;
}

TEST(a_table_as_csv, says_everything_and_passes_blank_rows_over) {
    const auto [text, records] = csv_of(contacts());
    EXPECT_EQ(records, 2);
    const auto read = formats::read_csv(text, ',').records;
    ASSERT_EQ(read.size(), 3u);
    EXPECT_THAT(read[0].cells, ElementsAre("Name", "E-mail", "Phone", "Last contacted", "Shoe size", "Worth", "Type"));
    EXPECT_THAT(read[1].cells,
        ElementsAre("Ünal, Sibel", "a@x.example ::: b@y.example; Ada <c@z.example>", "+49 30 1", "2026-11-24",
            "0.30000000000000004", "12", "Partner"));
    EXPECT_EQ(read[2].cells[3], "2026-11-24 09:30");
}

/// A contact whose name, phone and own column are numbers.
sheet_table of_numbers(double number) {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}, {1, "Phone", "phone", false}, {2, "Customer", "", false}};
    table.cells = {{{number}}, {{number}}, {{number}}};
    return table;
}

TEST(a_number, is_written_with_every_digit) {
    for (auto const& [number, text] : std::vector<std::pair<double, std::string>>{{300000, "300000"},
             {49300000000, "49300000000"}, {4930000000000, "4930000000000"}, {1e15, "1000000000000000"},
             {9007199254740992, "9007199254740992"}, {1e21, "1000000000000000000000"}, {-2000000, "-2000000"},
             {0.00001, "0.00001"}, {1234567.25, "1234567.25"}, {100000, "100000"}, {7, "7"}}) {
        const auto read = formats::read_csv(csv_of(of_numbers(number)).text, ',').records;
        ASSERT_EQ(read.size(), 2u);
        EXPECT_THAT(read[1].cells, ElementsAre(text, text, text));
        const auto card = cards_of(of_numbers(number)).at(0);
        EXPECT_EQ(card.full_name, text);
        EXPECT_THAT(card.phones, ElementsAre(formats::card_value{"", text}));
        EXPECT_THAT(card.others, ElementsAre(formats::card_value{"Customer", text}));
        EXPECT_EQ(book::text_of(book::cell{number}), text);
    }
}

RC_GTEST_PROP(a_number, comes_back_as_the_same_number, ()) {
    const auto whole = static_cast<double>(
        *rc::gen::inRange<std::int64_t>(-(std::int64_t{1} << 53), (std::int64_t{1} << 53) + 1));
    const auto number = *rc::gen::element(whole, *rc::gen::arbitrary<double>());
    if (!std::isfinite(number)) return;
    const auto text = exact_text({number}, {});
    RC_ASSERT(text.find_first_of("eE") == std::string::npos);
    double back = 0;
    std::from_chars(text.data(), text.data() + text.size(), back);
    RC_ASSERT(back == number);
    if (number == whole) RC_ASSERT(book::text_of(book::cell{whole}) == text);
}

TEST(a_table_as_csv, is_safe_for_spreadsheets_or_as_it_is) {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}};
    table.cells = {{{"=1+1"}, {"+49 30 1234"}, {"-x"}, {"+49 (0)30 1"}}};
    const auto lines = [&](csv_cells cells) {
        std::vector<std::string> all;
        for (auto const& record : formats::read_csv(csv_of(table, cells).text, ',').records)
            all.push_back(record.cells.at(0));
        return all;
    };
    EXPECT_THAT(lines(csv_cells::safe), ElementsAre("Name", "'=1+1", "+49 30 1234", "'-x", "'+49 (0)30 1"));
    EXPECT_THAT(lines(csv_cells::as_they_are), ElementsAre("Name", "=1+1", "+49 30 1234", "-x", "+49 (0)30 1"));
}

TEST(contacts_as_cards, part_several_values_and_carry_own_columns) {
    const auto cards = cards_of(contacts());
    ASSERT_EQ(cards.size(), 2u);
    EXPECT_EQ(cards[0].given + '|' + cards[0].family, "Sibel|Ünal");
    EXPECT_THAT(cards[0].emails,
        ElementsAre(formats::card_value{"", "a@x.example"}, formats::card_value{"", "b@y.example"},
            formats::card_value{"", "c@z.example"}));
    EXPECT_EQ(cards[0].categories, "Partner");
    EXPECT_THAT(cards[0].others,
        ElementsAre(formats::card_value{"Last contacted", "2026-11-24"},
            formats::card_value{"Shoe size", "0.30000000000000004"}));
    EXPECT_EQ(cards[1].full_name, "Acme Ltd");
    EXPECT_EQ(cards[1].company, "Acme Ltd");
    EXPECT_EQ(formats::read_vcards(vcards_of(contacts()).text).size(), 2u);
}

TEST(contacts_as_cards, have_none_of_somebody_who_was_forgotten_and_say_who_is_left_alone) {
    sheet_table table;
    table.columns = {{0, "Name", "who", false}, {1, "First name", "first_name", false},
        {2, "Company", "company", false}, {3, "Do not contact", "do_not_contact", false},
        {4, "Referred by", "referred_by", false}};
    table.cells.resize(5);
    const auto add = [&](std::array<char const*, 5> const& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            table.cells[i].emplace_back().value = *cells[i] ? book::cell{std::string{cells[i]}} : book::cell{};
    };
    for (auto const* code : {"Forgotten 1", "forgotten 12", " Forgotten  3 "}) {
        add({code, "", "", "", ""});
        add({"", code, "", "yes", ""});
        add({"", "", code, "", ""});
    }
    add({"Ben Ude", "", "", "yes", "Forgotten 1"});
    add({"Forgotten Realms Ltd", "", "", "", ""});
    add({"Forgotten", "", "", "", ""});
    const auto cards = cards_of(table);
    ASSERT_EQ(cards.size(), 3u);
    EXPECT_EQ(vcards_of(table).records, 3);
    EXPECT_EQ(cards[0].full_name, "Ben Ude");
    EXPECT_THAT(cards[0].others, testing::Contains(formats::card_value{"Do not contact", "yes"}));
    EXPECT_EQ(cards[1].full_name, "Forgotten Realms Ltd");
    EXPECT_EQ(csv_of(table).records, 12) << "a table for spreadsheets is whole";
}

}
}
