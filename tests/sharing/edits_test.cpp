#include "sharing/desk/difference.hpp"
#include "sharing/edit.hpp"
#include "sharing/server/rebase.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

row_name row(std::string id) { return {book::table_id::referrals, std::move(id)}; }
edit changed(std::string id, record before, record after) {
    return {row(std::move(id)), edit_kind::changed, std::move(before), std::move(after)};
}

}

TEST(a_shared_row, is_called_by_whom_it_is_about) {
    EXPECT_EQ(who_or_what({{"prospect", "Nadia Brandt"}, {"source", "Dr Ünal"}}), "Nadia Brandt");
    EXPECT_EQ(who_or_what({{"first_name", "Ada"}, {"last_name", "Kern"}, {"company", "Kern Dental"}}), "Ada Kern");
    EXPECT_EQ(who_or_what({{"first_name", "Ada"}, {"company", "Kern Dental"}}), "Ada Kern Dental");
    EXPECT_EQ(who_or_what({{"partner", "Okafor Tax"}, {"client", "Ben"}}), "Okafor Tax");
    EXPECT_EQ(who_or_what({{"note", "left a message"}}), "");
}

TEST(two_states, differ_by_what_was_changed_added_and_deleted) {
    const rows base{{row("a"), {{"status", "New"}, {"note", "x"}}}, {row("b"), {{"need", "Crown"}}}};
    const rows sheet{{row("a"), {{"status", "Won"}, {"value", 5.0}}}, {row("c"), {{"need", "Implant"}}}};
    const auto found = difference(base, sheet);
    EXPECT_THAT(found,
        ElementsAre(changed("a", {{"note", "x"}, {"status", "New"}, {"value", {}}},
                        {{"note", {}}, {"status", "Won"}, {"value", 5.0}}),
            edit{row("b"), edit_kind::deleted, {{"need", "Crown"}}, {}},
            edit{row("c"), edit_kind::added, {}, {{"need", "Implant"}}}));
    auto moved = base;
    for (auto const& one : found) carry_out(moved, one);
    EXPECT_EQ(moved, sheet);
    for (auto const& one : found) take_back(moved, one);
    EXPECT_EQ(moved, base);
}

TEST(a_cell_in_error, counts_as_unchanged) {
    const rows base{{row("a"), {{"value", 5.0}}}};
    EXPECT_THAT(difference(base, {{row("a"), {{"value", book::cell_error::division}}}}), IsEmpty());
    EXPECT_THAT(difference({}, {{row("a"), {{"value", book::cell_error::division}, {"need", "Crown"}}}}),
        ElementsAre(edit{row("a"), edit_kind::added, {}, {{"need", "Crown"}}}));
}

TEST(the_common_state, is_what_the_server_holds_less_what_came_after) {
    const stored_rows now{
        {row("a"), {{{"status", "Won"}, {"note", "late"}}, 7}}, {row("new"), {{{"need", "Crown"}}, 5}}};
    const std::vector<change> since{
        {changed("a", {{"status", "New"}}, {{"status", "Called"}}), 4},
        {{row("new"), edit_kind::added, {}, {{"need", "Crown"}}}, 5},
        {{row("old"), edit_kind::deleted, {{"need", "Bridge"}}, {}}, 6},
        {changed("a", {{"status", "Called"}, {"note", {}}}, {{"status", "Won"}, {"note", "late"}}), 7},
    };
    EXPECT_EQ(base_as_of(now, since), (rows{{row("a"), {{"status", "New"}}}, {row("old"), {{"need", "Bridge"}}}}));
}

TEST(the_common_state, minds_changes_that_came_while_the_tables_were_read) {
    // Read at change 5; then changed, deleted and put back by others, which the history read later tells.
    const stored_rows now{{row("a"), {{{"status", "Called"}}, 5}}};
    std::vector<change> since{
        {changed("a", {{"status", "New"}}, {{"status", "Called"}}), 5},
        {changed("a", {{"status", "Called"}}, {{"status", "Won"}}), 6},
        {{row("b"), edit_kind::added, {}, {{"need", "Crown"}}}, 7},
        {changed("b", {{"need", "Crown"}}, {{"need", "Bridge"}}), 8},
    };
    const rows expected{{row("a"), {{"status", "New"}}}};
    EXPECT_EQ(base_as_of(now, since), expected);
    since.push_back({{row("a"), edit_kind::deleted, {{"status", "Won"}}, {}}, 9});
    EXPECT_EQ(base_as_of(now, since), expected);
    since.push_back({{row("a"), edit_kind::added, {}, {{"status", "Won"}}}, 10});
    EXPECT_EQ(base_as_of(now, since), expected);
}

TEST(a_row, is_called_by_the_name_in_whatever_language_its_heading_is) {
    for (auto const* heading : {"@Name", "@Nom", "@NOMBRE", "@name"})
        EXPECT_EQ(who_or_what({{heading, "Ada Ünal"}, {"company", "Yard"}}), "Ada Ünal") << heading;
    EXPECT_EQ(who_or_what({{"@Street", "Yard Lane"}, {"first_name", "Ada"}, {"last_name", "Ünal"}}), "Ada Ünal");
    EXPECT_EQ(who_or_what({{"what", "Referrals"}, {"value", 8.0}}), "Referrals") << "a goal";
    EXPECT_EQ(who_or_what({{"@Street", "Yard Lane"}}), "");
}
