#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/table_below.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using recognition::role;
using namespace referralbook::tests;
using testing::HasSubstr;

namespace {

using cells = std::vector<recognition::sample_cell>;

recognition::sample_cell number(double value) { return {value, false}; }

std::optional<int> below(cells names, cells phones) {
    const auto facts = sheet(
        recognition::sheet_kind::contacts, {{role::who, std::move(names)}, {role::phone, std::move(phones)}});
    return commands::table_below(commands::sheet_rows{facts});
}

}

TEST(a_small_table_below_the_contacts, is_seen_by_what_stands_under_their_telephones) {
    const auto facts = sheet(recognition::sheet_kind::contacts,
        {{role::who, {words("Anna Kern"), words("Ben Ude"), blank(), words("Area"), words("Ulm"), words("Neu-Ulm")}},
            {role::phone, {words("0731 111111"), words("n/a"), blank(), words("Count"), number(3), number(4)}}});
    EXPECT_EQ(commands::table_below(commands::sheet_rows{facts}), 6);
    const auto plan = commands::plan_set_up(facts);
    ASSERT_FALSE(plan);
    EXPECT_THAT(plan.error().sentence, HasSubstr("another one begins in row 7"));
    EXPECT_EQ(below({words("Anna Kern"), blank(), blank(), words("A"), words("B")},
                  {words("0731 111111"), blank(), blank(), words("gold"), words("silver")}),
        6);
}

TEST(contacts_below_a_blank_row, are_contacts) {
    EXPECT_EQ(below({words("Anna Kern"), blank(), words("Ben Ude"), words("Eve Roth")},
                  {words("0731 111111"), blank(), words("ask Anna"), words("0731 222222")}),
        std::nullopt);
    EXPECT_EQ(below({words("Anna Kern"), blank(), words("Ben Ude"), words("Eve Roth")},
                  {words("0731 111111"), blank(), words("n/a"), blank()}),
        std::nullopt)
        << "nothing says that they are none";
    EXPECT_EQ(
        below({words("Anna Kern"), blank(), words("Total")}, {words("0731 111111"), blank(), number(12)}), std::nullopt)
        << "a total";
    EXPECT_EQ(below({words("Anna Kern"), blank(), words("Ben Ude"), words("Eve Roth")},
                  {words("ask"), blank(), words("ask Anna"), words("at home")}),
        std::nullopt)
        << "so it is above, too";
}
