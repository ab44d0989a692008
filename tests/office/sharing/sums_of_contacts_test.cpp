// The user's sums over the contacts take in those that another desk adds.
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::HasSubstr;

TEST_F(two_desks, count_contacts_of_each_other_in_sums_of_their_own) {
    allow(300s);
    ASSERT_NO_FATAL_FAILURE(share());
    ASSERT_NO_FATAL_FAILURE(join());
    ASSERT_EQ(last_row(ben(), "Contacts"), 4);
    ben().add_sheet("Mine");
    ben().put("Mine.A1", "=COUNTA($Contacts.A2:A4)");
    ASSERT_EQ(ben().number("Mine.A1"), 3);
    EXPECT_THAT(
        command(ada(), "StatusChanged", {{"Number", any(1.0)}, {"Status", any("Won")}, {"AddContact", any(true)}}),
        HasSubstr("among the contacts"));
    EXPECT_TRUE(becomes_true([&] { return ben().text("Contacts.A5") == "Nadia Brandt"; }));
    EXPECT_TRUE(becomes_true([&] { return ben().number("Mine.A1") == 4; })) << ben().formula("Mine.A1");
    EXPECT_EQ(hidden_changes(), "0");
}
