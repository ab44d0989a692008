#include "book/column_heading.hpp"
#include "recognition/tables/mapping.hpp"
#include "support/surveys.hpp"

#include <gtest/gtest.h>
#include <optional>

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

TEST(mapping, of_headings_that_we_wrote_takes_none_for_another) {
    using referralbook::book::table_id;
    const auto role_that_is = [](std::string_view header) -> std::optional<recognition::role> {
        for (const auto what : recognition::roles_of(contacts))
            if (recognition::name_of(what) == header) return what;
        return std::nullopt;
    };
    for (auto const* tag : {"en", "de", "fr", "es"}) {
        const auto writes = text::language_of(tag);
        // A name, two ways to reach them, and one more column, or all of them.
        std::vector<std::vector<std::string_view>> sheets{{"who", "phone", "email"}};
        for (auto const& column : book::table(table_id::contacts).columns)
            if (column.owner == book::column_owner::typed && column.key != "first_name" && column.key != "last_name" &&
                column.key != "phone" && column.key != "email") {
                sheets.push_back({"who", "phone", "email", column.key});
                sheets.front().push_back(column.key);
            }
        for (auto const& keys : sheets) {
            std::vector<std::string> headings;
            for (const auto key : keys)
                headings.push_back(book::heading_in(writes, table_id::contacts, book::column(table_id::contacts, key)));
            const auto found = support::of_rows({headings});
            const auto wanted = recognition::proposed_as_headed(found, writes);
            EXPECT_TRUE(recognition::check(wanted, found)) << tag << ' ' << keys.back();
            for (std::size_t i = 0; i < keys.size(); ++i) {
                std::vector<recognition::role> is;
                for (auto const& [what, column] : wanted.columns)
                    if (column == static_cast<int>(i)) is.push_back(what);
                const auto ours = role_that_is(book::column(table_id::contacts, keys[i]).header);
                EXPECT_EQ(is, ours ? std::vector{*ours} : std::vector<recognition::role>{})
                    << tag << ": " << headings[i] << " beside " << keys.back();
            }
        }
    }
}

}
