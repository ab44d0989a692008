#include "book/contact.hpp"
#include "book/heading_again.hpp"
#include "book/rows.hpp"

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
