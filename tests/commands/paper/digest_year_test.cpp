// Twelve digests of a made-up office: nobody is forgotten, nobody written to who must not be, no name told that must
// not be.
#include "commands/paper/digest.hpp"
#include "support/paper_book.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>

namespace referralbook::commands {
namespace {

using book::may_tell;
using book::table_id;
using tests::date;
using tests::paper_book;

constexpr int sources = 30, referrals = 150;

/// Words that are parts of no other word here, so that a name is found wherever it stands.
std::string family(int number) { return "Qx" + std::to_string(1000 + number) + 'z'; }
std::string given(int number) {
    return "Vy" + std::string(1, static_cast<char>('a' + number % 26)) + "kio" +
        std::string(1, static_cast<char>('a' + number / 26));
}
std::string source_name(int number) { return "Source Jw" + std::to_string(100 + number) + 'k'; }

struct year_of_digests : testing::TestWithParam<unsigned> {
    paper_book paper;
    std::mt19937 random{GetParam()};
    std::map<std::string, may_tell> told_of;      ///< by the family name
    std::map<std::string, std::string> sent_by;   ///< by the family name

    int below(int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); }

    void fill() {
        paper.values.sender = "Kim";
        paper.values.office = "Northside";
        paper.values.tell_partners = may_tell::first_name;
        paper.values.tell_others = may_tell::thanks_only;
        for (int i = 0; i < sources; ++i) {
            std::vector<std::pair<std::string, paper_book::value>> cells{
                {"who", source_name(i)}, {"type", std::string{i % 2 ? "Partner" : "Other"}}};
            if (below(8)) cells.emplace_back("email", "s" + std::to_string(i) + "@x.example");
            if (!below(9)) cells.emplace_back("do_not_contact", std::string{"yes"});
            if (!below(9)) cells.emplace_back("correspondence", std::string{"no"});
            if (!below(9)) cells.emplace_back("not_before", date(2026, 1, 1) + book::days{below(365)});
            paper.add(table_id::contacts, cells);
        }
        constexpr std::array degrees{"", "", "All", "First name", "Thanks only", "Nothing", "perhaps"};
        constexpr std::array states{"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Lost", "Nurture"};
        for (int i = 0; i < referrals; ++i) {
            const int source = below(sources);
            const std::string degree = degrees[static_cast<std::size_t>(below(7))];
            const auto received = date(2026, 1, 1) + book::days{below(330)};
            paper.add(table_id::referrals,
                {{"number", double(i + 1)}, {"date", received}, {"source", source_name(source)},
                    {"prospect", given(i) + ' ' + family(i)},
                    {"status", std::string{states[static_cast<std::size_t>(below(8))]}},
                    {"status_since", received + book::days{below(30)}}, {"may_tell", degree}});
            const auto held = book::may_tell_of(degree);
            told_of[family(i)] = held ? *held
                : !degree.empty()     ? may_tell::nothing
                : source % 2          ? may_tell::first_name
                                      : may_tell::thanks_only;
            sent_by[family(i)] = source_name(source);
        }
    }
};

TEST_P(year_of_digests, forgets_nobody_and_tells_nothing_that_must_not_be_told) {
    fill();
    int letters = 0, told = 0;
    for (unsigned month = 2; month <= 12; ++month) {
        const moment now{date(2026, month, 3), 0.5};
        const auto workbook = paper.read();
        const auto all = digests_of(workbook, {}, {end_of_last_month(now.today), digest_way::mail}, now.today,
            [](book::day day) { return book::iso_date(day); });
        std::map<std::string, digest_letter const*> letter_of;
        for (auto const& one : all.gets) {
            EXPECT_TRUE(letter_of.emplace(one.who, &one).second) << "one letter a source: " << one.who;
            const auto contact = std::ranges::find(workbook.contacts, one.who, &book::contact::who);
            EXPECT_FALSE(contact->do_not_contact || contact->no_letters) << one.who;
            EXPECT_LE(contact->not_before.value_or(now.today), now.today) << one.who;
            for (auto const& [name, degree] : told_of) {
                const bool theirs = sent_by.at(name) == one.who;
                const auto number = std::stoi(name.substr(2, 4)) - 1000;
                const auto words = one.subject + '\n' + one.text;
                EXPECT_TRUE(words.find(name) == std::string::npos || (theirs && degree == may_tell::all)) << name;
                EXPECT_TRUE(
                    words.find(given(number)) == std::string::npos || (theirs && degree <= may_tell::first_name))
                    << name;
            }
        }
        for (auto const& row : workbook.referrals) {
            const auto name = row.prospect.substr(row.prospect.find(' ') + 1);
            const bool due = *row.facts.received <= end_of_last_month(now.today) && is_open(row.facts.state);
            const auto letter = letter_of.find(row.source);
            const bool left_out = std::ranges::any_of(
                all.left_out, [&](not_written const& one) { return one.who == row.source; });
            if (!due) continue;
            if (letter == letter_of.end()) {
                EXPECT_TRUE(left_out) << "nobody is forgotten without a reason: " << row.source;
                continue;
            }
            EXPECT_EQ(std::ranges::count(letter->second->told, &row), told_of.at(name) == may_tell::nothing ? 0 : 1)
                << name;
            EXPECT_EQ(letter->second->text.find(name) != std::string::npos, told_of.at(name) == may_tell::all) << name;
        }
        letters += static_cast<int>(all.gets.size());
        if (all.gets.empty()) continue;
        const auto changes = log_digests(workbook, all.gets, "Kim", now);
        ASSERT_TRUE(changes);
        paper.write(*changes);
        for (auto const& row : paper.read().referrals) {
            if (row.facts.told != now.today) continue;
            ++told;
            EXPECT_NE(told_of.at(row.prospect.substr(row.prospect.find(' ') + 1)), may_tell::nothing);
        }
    }
    EXPECT_EQ(paper.rows(table_id::touches), letters);
    EXPECT_GT(letters, 60);
    EXPECT_GT(told, 200);
}

INSTANTIATE_TEST_SUITE_P(offices, year_of_digests, testing::Range(1u, 21u));

}
}
