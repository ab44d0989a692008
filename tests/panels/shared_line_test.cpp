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

TEST(a_desk_that_the_server_does_not_let_in, is_offered_to_type_the_password) {
    view chosen;
    chosen.shared = "Offline since 9:50";
    chosen.shut_out = true;
    chosen.conflicts = 3;
    page to;
    add_shared(to, chosen, {});
    const auto elements = to.take();
    ASSERT_EQ(elements.size(), 2u);
    EXPECT_EQ(elements[1].text, "Connect…");
    const auto does = std::get<command>(elements[1].does);
    EXPECT_EQ(does.path, command_path::work_offline);
    ASSERT_EQ(does.arguments.size(), 1u);
    EXPECT_EQ(does.arguments[0].first, "On");
}

TEST(a_workbook_of_one_desk, has_no_such_line) {
    page to;
    add_shared(to, {}, {});
    EXPECT_TRUE(to.take().empty());
}

TEST(a_long_sentence_of_a_shared_book, has_two_lines_at_the_foot_and_is_whole_on_a_click) {
    view chosen;
    chosen.shared =
        "Offline since 1:09. No connection to practice on 127.0.0.1: the server does not answer, or it does not "
        "accept the user, the password or the certificate.";
    page to;
    add_whole_shared(to, chosen, {});
    add_shared(to, chosen, {});
    auto elements = to.take();
    ASSERT_EQ(elements.size(), 1u);
    EXPECT_EQ(elements[0].kind, element_kind::link);
    EXPECT_EQ(elements[0].text, "Offline since 1:09. No connection to practice on 127.0.0.1:…");
    EXPECT_EQ(elements[0].name, "Shared book: " + chosen.shared);
    const auto whole = std::get<show>(elements[0].does);
    chosen.shown[whole.list] = whole.count;
    add_whole_shared(to, chosen, {});
    add_shared(to, chosen, {});
    elements = to.take();
    ASSERT_EQ(elements.size(), 2u);
    EXPECT_EQ(elements[0].text, chosen.shared);
    EXPECT_EQ(std::get<show>(elements[1].does).count, 0) << "a second click hides it";
}

TEST(a_long_sentence_of_a_shared_book, that_gives_way_to_a_short_one_leaves_nothing_above_the_steps) {
    view chosen;
    chosen.shown[whole_shared] = 1;   // it was read in full while it was long
    chosen.shared = "Shared with 2 other desks, up to date";
    page to;
    add_whole_shared(to, chosen, {});
    EXPECT_TRUE(to.take().empty());
}

TEST(a_long_sentence_of_a_shared_book, has_one_line_below_that_of_the_last_command) {
    view chosen;
    chosen.said = "Done.";
    chosen.shared = "Offline since 1:09. No connection to practice on 127.0.0.1.";
    page to;
    add_shared(to, chosen, {});
    EXPECT_EQ(to.take().front().text, "Offline since 1:09. No connection to…");
}
