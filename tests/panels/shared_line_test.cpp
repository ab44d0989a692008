// The one line by which the deck says how a shared book stands.
#include "panels/parts.hpp"

#include <gtest/gtest.h>

using namespace referralbook::panels;

TEST(a_shared_book, stands_in_one_quiet_line_at_the_foot) {
    view chosen;
    chosen.shared = "Shared with 2 other desks, up to date";
    chosen.conflicts = 3;
    page to;
    add_shared(to, chosen, {});
    const auto elements = to.take();
    ASSERT_EQ(elements.size(), 2u);
    EXPECT_EQ(elements[0].text, chosen.shared);
    EXPECT_EQ(elements[0].pages, paging::foot);
    EXPECT_EQ(elements[1].text, "3 conflicts");
    EXPECT_EQ(std::get<command>(elements[1].does).path, command_path::conflicts);
}

TEST(a_workbook_of_one_desk, has_no_such_line) {
    page to;
    add_shared(to, {}, {});
    EXPECT_TRUE(to.take().empty());
}
