#include "book/contact.hpp"
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

}
}
