#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"
#include "support/csv.hpp"
#include "support/paths.hpp"
#include "text/cell_name.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

using namespace referralbook;
using enum recognition::sheet_kind;

constexpr auto
    nothing_here = "This sheet is empty. Type your contacts with a heading over each column, or open the file that "
                   "has them, then choose Set up this workbook.";
constexpr auto only_numbers =
    "This sheet holds only numbers. Go to the sheet with your contacts, then choose Set up this workbook.";
constexpr auto
    no_headings = "No headings were found in the first 20 rows. Type a heading over each column (Name, Phone, E-mail "
                  "and so on), then choose Set up this workbook.";

struct expected_survey {
    char const* file;
    recognition::sheet_kind kind;
    int header_row, header_lines, first_data_row, last_data_row;   // rows counted from 0
    std::string mapping;                                           // role and column, in the order of roles_of(kind)
    char const* problem;
};

std::vector<expected_survey> const expected{
    {"blank_columns_and_rows.csv", contacts, 1, 1, 2, 24, "Name B, Company D, Phone F, Area H", ""},
    {"contacts_with_referred_by.csv", contacts_and_referrals, 0, 1, 1, 36,
        "Name A, Company B, Phone C, E-mail D, Area E, Referred by F, Date received G, Notes J, Status H, Value I", ""},
    {"dates_with_unclear_order.csv", contacts_and_referrals, 0, 1, 1, 20,
        "Name A, Phone B, Referred by C, Date received D", ""},
    {"duplicates_last_name_first.csv", contacts, 0, 1, 1, 26,
        "Name A, Company B, Phone C, E-mail D, Referred by F, Last contacted E", ""},
    {"empty.csv", neither, -1, 0, -1, -1, "", nothing_here},
    {"french_headings.csv", contacts_and_referrals, 0, 1, 1, 26,
        "First name B, Last name A, Company C, Phone D, E-mail E, Area F, Type G, Referred by H, Date received I, Last contacted J, Notes K",
        ""},
    {"german_headings.csv", contacts_and_referrals, 0, 1, 1, 28,
        "First name B, Last name C, Company D, Phone E, E-mail G, Area I, Referred by J, Date received K, Last contacted L, Notes M",
        ""},
    {"google_export_new.csv", contacts, 0, 1, 1, 30,
        "First name A, Last name C, Company K, Phone W, E-mail S, Area AC, Notes O", ""},
    {"google_export_old.csv", contacts, 0, 1, 1, 30,
        "Name A, First name B, Last name D, Company AU, Phone AI, E-mail AE, Area AO, Notes Z", ""},
    {"headings_in_no_known_language.csv", contacts, 0, 1, 1, 16, "Name A, Phone C, E-mail D", ""},
    {"hubspot_export.csv", contacts, 0, 1, 1, 45,
        "First name B, Last name C, Company H, Phone E, E-mail D, Area O, Date received L, Last contacted I", ""},
    {"lead_list_with_channels.csv", contacts, 0, 1, 1, 30, "Name A, Company B, Phone D, E-mail C, Date received F", ""},
    {"names_and_phones.csv", contacts, 0, 1, 1, 18, "Name A, Phone B", ""},
    {"no_headings.csv", neither, -1, 0, -1, -1, "", no_headings},
    {"notes_with_line_breaks.csv", contacts, 0, 1, 1, 15,
        "Name A, Company B, Phone C, E-mail D, Opening hours E, Notes F", ""},
    {"numbers_only.csv", neither, -1, 0, -1, -1, "", only_numbers},
    {"one_column_of_full_names.csv", contacts, 0, 1, 1, 12, "Name A", ""},
    {"only_a_title.csv", neither, -1, 0, -1, -1, "", no_headings},
    {"outlook_export.csv", contacts, 0, 1, 1, 40,
        "First name A, Last name C, Company AF, Phone N, E-mail I, Area AM, Notes BI", ""},
    {"phone_numbers_as_numbers.csv", contacts, 0, 1, 1, 20, "First name A, Last name B, Phone C, Area D, Type E", ""},
    {"referral_log.csv", referral_log, 0, 1, 1, 48,
        "Date A, Source B, Prospect C, Phone D, E-mail E, Need F, Owner G, Status H, Value I, Notes J", ""},
    {"referrals_of_a_dental_office.csv", referral_log, 1, 1, 2, 41,
        "Date A, Source B, Prospect C, Phone D, Need E, Status F, Value G", ""},
    {"set_up_before.csv", contacts, 0, 1, 1, 20,
        "Name G, First name A, Last name B, Phone C, E-mail D, Area I, Type H, Last contacted F, Visit every (days) J",
        ""},
    {"title_above_headings_in_row_4.csv", contacts, 3, 1, 4, 27,
        "Name A, Company B, Phone C, E-mail D, Area E, Last contacted F, Notes G", ""},
    {"two_line_headings.csv", contacts, 2, 2, 3, 24,
        "First name A, Last name B, Phone C, E-mail E, Referred by G, Last contacted F", ""},
    {"upper_case_headings.csv", contacts_and_referrals, 0, 1, 1, 30,
        "First name A, Last name B, Company C, Phone D, E-mail E, Area F, Type G, Referred by H, Date received I, Last contacted J, Notes K",
        ""},
};

std::string written(recognition::survey const& found) {
    std::string text;
    for (auto const& proposal : found.proposals) {
        if (!text.empty()) text += ", ";
        text += std::string{recognition::name_of(proposal.what)} + ' ' + text::column_letters(proposal.column);
    }
    return text;
}

TEST(messy_sheets, each_is_recognised_or_gets_a_sentence) {
    for (auto const& sheet : expected) {
        const auto found = recognition::recognise(support::sample_of_csv(sheet.file));
        EXPECT_EQ(found.kind, sheet.kind) << sheet.file;
        EXPECT_EQ(found.header_row, sheet.header_row) << sheet.file;
        EXPECT_EQ(found.header_lines, sheet.header_lines) << sheet.file;
        EXPECT_EQ(found.first_data_row, sheet.first_data_row) << sheet.file;
        EXPECT_EQ(found.last_data_row, sheet.last_data_row) << sheet.file;
        EXPECT_EQ(written(found), sheet.mapping) << sheet.file;
        EXPECT_EQ(found.problem, sheet.problem) << sheet.file;
    }
}

TEST(messy_sheets, what_is_proposed_can_be_used_as_it_is) {
    for (auto const& sheet : expected) {
        const auto found = recognition::recognise(support::sample_of_csv(sheet.file));
        EXPECT_EQ(recognition::check(recognition::proposed(found), found).has_value(), sheet.kind != neither)
            << sheet.file;
    }
}

TEST(messy_sheets, no_file_of_the_folder_is_left_out) {
    std::set<std::string> listed, there;
    for (auto const& sheet : expected) listed.insert(sheet.file);
    for (auto const& entry : std::filesystem::directory_iterator{referralbook::support::test_data})
        if (entry.path().extension() == ".csv") there.insert(entry.path().filename().string());
    EXPECT_EQ(listed, there);
}

TEST(messy_sheets, a_proposal_says_why_and_shows_up_to_three_values) {
    const auto found = recognition::recognise(support::sample_of_csv("title_above_headings_in_row_4.csv"));
    const auto last = std::ranges::find(
        found.proposals, recognition::role::last_contacted, &recognition::column_proposal::what);
    ASSERT_NE(last, found.proposals.end());
    EXPECT_EQ(last->why, "heading is 'Last Contacted'; 100 % are dates");
    EXPECT_EQ(last->samples, (std::vector<std::string>{"2025-01-06", "2025-02-12", "2025-03-21"}));
    EXPECT_GT(last->sureness, 0.9);
}

TEST(messy_sheets, the_figures_of_a_total_are_no_example_of_a_column) {
    for (auto const& total : {std::vector<std::string>{"Total", "", "1250"}, {"Summe: 2 Kontakte", "", "1250"}}) {
        std::vector<std::vector<std::string>> rows{{"Name", "Phone", "Fee"}, {"Anna Kern", "0731 111111", ""},
            {"Ben Ude", "0731 222222", "450"}, {"Eve Roth", "", "800"}, {"", "", ""}, total};
        const auto found = recognition::recognise(support::sample_of(rows));
        ASSERT_EQ(found.columns.size(), 3u);
        EXPECT_EQ(found.columns[2].samples, (std::vector<std::string>{"450", "800"})) << total[0];
        EXPECT_EQ(found.columns[0].samples, (std::vector<std::string>{"Anna Kern", "Ben Ude", "Eve Roth"}));
        EXPECT_EQ(found.last_data_row, 5) << "set-up looks at the row itself, too";
    }
}

TEST(messy_sheets, dates_that_can_be_read_in_two_ways_are_marked) {
    const auto unclear = [](char const* file) {
        const auto found = recognition::recognise(support::sample_of_csv(file));
        return std::ranges::count_if(found.proposals, &recognition::column_proposal::day_month_unclear);
    };
    EXPECT_EQ(unclear("dates_with_unclear_order.csv"), 1);
    EXPECT_EQ(unclear("upper_case_headings.csv"), 0);   // a 21 in it tells
    EXPECT_EQ(unclear("german_headings.csv"), 0);       // dots tell
    EXPECT_EQ(unclear("contacts_with_referred_by.csv"), 0);
}

TEST(a_list_of_something_else, behind_blank_columns_is_none_of_the_contacts) {
    const std::vector<std::vector<std::string>> people{{"Name", "Phone", "Referred by", "Date"},
        {"Ann Lee", "512 555 0101", "Bob Ray", "2026-10-02"}, {"Cy Fox", "512 555 0102", "Bob Ray", "2026-11-03"},
        {"Di Orr", "512 555 0103", "Ed Poe", "2026-11-13"}, {"Flo Gray", "512 555 0104", "Ed Poe", "2026-11-20"}};
    const auto beside = [&](std::size_t gap, std::vector<std::vector<std::string>> const& other) {
        auto rows = people;
        rows.resize(std::max(rows.size(), other.size()), std::vector<std::string>(people[0].size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].resize(people[0].size() + gap);
            for (std::size_t j = 0; j < other[0].size(); ++j) rows[i].push_back(i < other.size() ? other[i][j] : "");
        }
        return recognition::recognise(support::sample_of(rows));
    };
    for (auto const& other :
        std::vector<std::vector<std::vector<std::string>>>{{{"Supplier", "Town", "Amount"}, {"Acme", "Kyle", "100"},
                                                               {"Beta", "Buda", "200"}, {"Gamma", "Leander", "30"}},
            {{"Lieferant", "Ort"}, {"Acme", "Ulm"}, {"Beta", "Kiel"}},
            {{"Article", "Prix"}, {"Vis", "2"}, {"Clou", "3"}, {"Bois", "9"}, {"Colle", "7"}, {"Clef", "4"}},
            {{"Month", "Total", "Notes"}, {"Jan", "900", ""}, {"Feb", "800", "x"}}})
        for (const std::size_t gap : {2U, 3U, 5U}) {
            const auto found = beside(gap, other);
            for (auto const& one : found.proposals) EXPECT_LT(one.column, 4) << other[0][0] << gap;
            EXPECT_EQ(found.kind, recognition::sheet_kind::contacts_and_referrals) << other[0][0] << gap;
        }
    // Columns of the same list, behind blank ones.
    const std::vector<std::vector<std::string>> more{
        {"Town", "Amount"}, {"Kyle", "100"}, {"Buda", "200"}, {"Leander", "300"}, {"Austin", "400"}};
    for (const std::size_t gap : {1U, 2U, 3U}) {
        const auto found = beside(gap, more);
        EXPECT_TRUE(std::ranges::any_of(found.proposals, [](auto const& one) { return one.column > 4; })) << gap;
    }
}

TEST(messy_sheets, headings_alone_make_a_log_of_referrals) {
    for (const auto source : {"Okafor Dental ", "Person 10", "S", ""})
        for (const std::size_t columns : {5u, 4u, 3u}) {
            std::vector<std::vector<std::string>> rows{{"Date", "Source", "Prospect", "Status", "Value"}};
            for (int i = 0; i < 40; ++i)
                rows.push_back({"2026-03-" + std::to_string(10 + i % 20), source + std::to_string(i),
                    "Client 10" + std::to_string(i), i % 2 ? "Won" : "Lost", std::to_string(100 + i)});
            for (auto& row : rows) row.resize(columns);
            const auto found = recognition::recognise(support::sample_of(rows));
            EXPECT_EQ(found.kind, referral_log) << source << columns << " columns: " << written(found);
        }
}

}
