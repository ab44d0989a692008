#include "commands/sheet_table.hpp"
#include "formats/csv.hpp"

#include <gmock/gmock.h>

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
        ElementsAre("Ünal, Sibel", "a@x.example ::: b@y.example; Ada <c@z.example>", "'+49 30 1", "2026-11-24",
            "0.30000000000000004", "12", "Partner"));
    EXPECT_EQ(read[2].cells[3], "2026-11-24 09:30");
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

}
}
