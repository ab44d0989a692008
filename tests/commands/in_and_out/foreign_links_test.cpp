// Addresses and telephones that stand in a foreign workbook as links alone.
#include "commands/in_and_out/foreign_links.hpp"
#include "commands/in_and_out/imported_list.hpp"
#include "text/links.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

foreign_table with_links(std::string_view csv, std::vector<foreign_link> const& links) {
    return with_targets_of_links(table_of(formats::read_csv(csv, ';')), links, {});
}

std::string cell_at(foreign_table const& table, int row, int column) {
    return book::text_of(table.at(row, column).value);
}

TEST(a_link, gives_the_address_that_its_text_does_not_show) {
    const struct {
        char const *heading, *shown, *target, *taken;
    } cells[]{
        {"E-mail", "write", "mailto:ben@cole.example", "ben@cole.example"},
        {"E-Mail", "schreiben", "MAILTO:ben@cole.example?subject=Hello", "ben@cole.example"},
        {"Courriel", "Ben Cole", "mailto:ben%40cole.example", "ben@cole.example"},
        {"Correo", "escribir", "mailto:ben@cole.example?cc=a@b.example", "ben@cole.example"},
        {"Mail", "✉", "mailto: ben@cole.example", "ben@cole.example"},
        {"Phone", "call", "tel:+497315557777", "+497315557777"},
        {"Telefon", "anrufen", "tel:0731-555;ext=7", "0731-555 ext. 7"},
        {"Mobile", "call", "tel:0171%20555", "0171 555"},
        {"Téléphone", "appeler", "TEL:0102030405", "0102030405"},
        {"Work email", "write", "mailto:ben@cole.example", "ben@cole.example"},
        // What shows an address or a number itself stays as it is written, and so does what leads elsewhere.
        {"E-mail", "b@cole.example", "mailto:ben@cole.example", "b@cole.example"},
        {"Phone", "0731 555 77 77", "tel:+497315557777", "0731 555 77 77"},
        {"E-mail", "write", "https://cole.example/contact", "write"},
        {"E-mail", "write", "mailto:", "write"},
        {"Phone", "call", "callto:", "call"},
        {"E-mail", "none", "#Sheet2.A1", "none"},
        {"Website", "write", "mailto:ben@cole.example", "write"},
        {"Name", "Ben Cole", "mailto:ben@cole.example", "Ben Cole"},
        {"Notes", "see there", "mailto:ben@cole.example", "see there"},
        {"Company", "Cole Ltd", "tel:+497315557777", "Cole Ltd"},
    };
    for (auto const& [heading, shown, target, taken] : cells) {
        const auto table = with_links(std::string{"Who;"} + heading + "\nBen Cole;" + shown + '\n', {{1, 1, target}});
        EXPECT_EQ(cell_at(table, 1, 1), taken) << heading << ' ' << target;
    }
}

TEST(a_link, under_a_heading_of_something_else_is_told) {
    const auto table = with_links("List of 2026;\nName;E-mail\nBen Cole;write\nIda Rot;ida@rot.example\n",
        {{2, 0, "mailto:ben@cole.example"}, {2, 1, "mailto:b@cole.example"}, {3, 1, "mailto:ida@rot.example"}});
    EXPECT_EQ(cell_at(table, 2, 0), "Ben Cole");
    EXPECT_EQ(cell_at(table, 2, 1), "b@cole.example");
    EXPECT_THAT(table.remarks, Contains(HasSubstr("the headings speak of neither: Name.")));
    EXPECT_THAT(with_links("Name;E-mail\nBen Cole;write\n", {{1, 1, "mailto:b@cole.example"}}).remarks, IsEmpty());
}

TEST(a_formula_that_is_a_link, tells_where_it_leads) {
    EXPECT_EQ(text::target_of_formula("=HYPERLINK(\"mailto:a@x.example\";\"write\")"), "mailto:a@x.example");
    EXPECT_EQ(text::target_of_formula("=hyperlink(\"tel:1\")"), "tel:1");
    for (auto const* other : {"", "=A1", "=HYPERLINK(A1;\"write\")", "=HYPERLINK(\"mailto:\"&B2;\"write\")",
             "=HYPERLINK(\"mailto:a", "=IF(1;HYPERLINK(\"a\";\"b\");2)", "HYPERLINK(\"a\")", "=HYPERLINK(\"a\")&\"b\""})
        EXPECT_EQ(text::target_of_formula(other), "") << other;
}

}
}
