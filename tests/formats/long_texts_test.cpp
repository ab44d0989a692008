// Texts of 40,000 letters that repeat themselves: every reader takes a time that grows as the text does, for whoever
// pastes a page into a cell, or opens a file that is a muddle.
#include "formats/mail_head.hpp"
#include "fuzz/entries.hpp"
#include "fuzz/word_entries.hpp"
#include "support/paths.hpp"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace {

std::string read_back(std::string_view line) {
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '_')
            result += ' ';
        else if (line[i] != '\\' || i + 1 == line.size())
            result += line[i];
        else if (const auto next = line[++i]; next == 'n')
            result += '\n';
        else
            result += next == 'r' ? '\r' : next == 't' ? '\t' : next;
    }
    return result;
}

std::vector<std::string> what_repeats_itself() {
    std::ifstream in{std::filesystem::path{referralbook::support::project_root} / "tests/fuzz/repeated.txt"};
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        if (!line.starts_with('#')) all.push_back(read_back(line));
    return all;
}

std::string repeated(std::string const& one, std::size_t size) {
    std::string text;
    while (text.size() < size) text += one;
    text.resize(size);
    return text;
}

using reader = void (*)(std::string_view);

/// Of the processor, whatever else the machine does.
double seconds_for(reader read, std::string const& text) {
    const auto start = std::clock();
    read(text);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Where another program disturbs the clock, the next try tells.
bool grows_with_the_text(reader read, std::string const& one) {
    constexpr std::size_t letters = 40'000, tries = 3;
    constexpr double too_little_to_compare = 0.1;
    for (std::size_t i = 0; i < tries; ++i) {
        const auto whole = seconds_for(read, repeated(one, letters));
        if (whole < too_little_to_compare || whole < 8 * seconds_for(read, repeated(one, letters / 4))) return true;
    }
    return false;
}

void takes_a_time_that_grows_with_the_text(reader read) {
    const auto all = what_repeats_itself();
    ASSERT_GE(all.size(), 100u);
    for (auto const& one : all) EXPECT_TRUE(grows_with_the_text(read, one)) << "repeated: " << one;
}

}

TEST(a_long_text, is_read_as_csv_in_time) { takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_csv); }

TEST(a_long_text, is_read_as_vcards_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_vcard);
}

TEST(a_long_text, is_read_as_a_mail_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_mail);
}

TEST(a_long_text, is_read_as_a_history_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_history);
}

TEST(a_long_text, is_read_as_a_handle_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_handle);
}

TEST(a_long_text, is_read_as_changes_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_changes);
}

TEST(a_long_text, is_read_as_what_a_workbook_keeps_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_kept);
}

TEST(a_long_text, is_read_as_hours_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_hours);
}

TEST(a_long_text, is_read_as_dates_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_dates);
}

TEST(a_long_text, is_read_as_names_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_names);
}

TEST(a_long_text, is_read_as_a_sheet_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_headings);
}

TEST(a_long_text, is_read_as_amounts_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_amounts);
}

TEST(a_long_text, is_read_as_rules_and_letters_in_time) {
    takes_a_time_that_grows_with_the_text(referralbook::fuzz::read_as_rules);
}

TEST(a_long_field_of_a_mail, is_read_in_time) {
    takes_a_time_that_grows_with_the_text([](std::string_view field) {
        static_cast<void>(referralbook::formats::mail_text(field));
        static_cast<void>(referralbook::formats::mail_addresses(field));
        static_cast<void>(referralbook::formats::mail_date(field));
    });
}
