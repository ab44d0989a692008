#include "recognition/tables/mapping.hpp"

#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using enum recognition::role;
using enum recognition::sheet_kind;

recognition::survey four_columns() {
    recognition::survey found;
    for (int column = 1; column <= 4; ++column) found.columns.push_back({column, "", {}});
    return found;
}

std::string refusal(recognition::mapping const& wanted) {
    const auto checked = recognition::check(wanted, four_columns());
    return checked ? "" : checked.error().sentence;
}

TEST(mapping, contacts_need_one_column_of_names) {
    EXPECT_EQ(refusal({contacts, {{phone, 1}}}),
        "Choose the column that holds the names: Name, First name and Last name, or Company.");
    for (const auto name : {who, first_name, last_name, company})
        EXPECT_EQ(refusal({contacts, {{name, 1}, {phone, 2}}}), "");
}

TEST(mapping, a_log_needs_its_date_and_its_source) {
    EXPECT_EQ(refusal({referral_log, {{source, 1}}}), "Choose the column that holds the date of each referral.");
    EXPECT_EQ(refusal({referral_log, {{date, 1}}}), "Choose the column that says who sent each referral.");
    EXPECT_EQ(refusal({referral_log, {{date, 1}, {source, 2}}}), "");
}

TEST(mapping, referrals_from_contacts_need_who_sent_them) {
    EXPECT_EQ(refusal({contacts_and_referrals, {{who, 1}, {received, 2}}}),
        "To take referrals from the contacts, choose the column for Referred by.");
    EXPECT_EQ(refusal({contacts_and_referrals, {{who, 1}, {referred_by, 2}}}), "");
    EXPECT_EQ(refusal({contacts_and_referrals, {{who, 1}, {referred_by, 2}, {received, 3}, {value, 4}}}), "");
}

TEST(mapping, one_column_may_be_the_day_received_and_that_of_the_last_contact) {
    EXPECT_EQ(refusal({contacts_and_referrals, {{who, 1}, {referred_by, 2}, {received, 3}, {last_contacted, 3}}}), "");
}

TEST(mapping, no_column_and_no_role_is_used_twice) {
    EXPECT_EQ(refusal({contacts, {{who, 1}, {phone, 2}, {email, 2}}}),
        "Column C is chosen for Phone and for E-mail: leave one.");
    EXPECT_EQ(refusal({contacts, {{who, 1}, {phone, 2}, {phone, 3}}}), "Two columns are chosen for Phone: leave one.");
}

TEST(mapping, a_column_outside_the_table_is_refused) {
    EXPECT_EQ(
        refusal({contacts, {{who, 5}}}), "Column F, chosen for Name, is not in the table: choose one of its columns.");
    EXPECT_EQ(
        refusal({contacts, {{who, -1}}}), "Column ?, chosen for Name, is not in the table: choose one of its columns.");
}

TEST(mapping, a_role_of_another_kind_of_sheet_is_refused) {
    EXPECT_EQ(
        refusal({contacts, {{who, 1}, {prospect, 2}}}), "A sheet of this kind has no Prospect: choose nothing for it.");
    EXPECT_EQ(refusal({neither, {}}), "Choose what this sheet holds: contacts, or a log of referrals.");
}

}
