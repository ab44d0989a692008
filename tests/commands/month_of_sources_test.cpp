// When the sidebar reminds of the monthly digest.
#include "commands/month_of_sources.hpp"

#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::Optional;
using tests::date;
using tests::november;
using tests::paper_book;

/// Two sources with something to hear of October; the digest of September was written to one of them.
paper_book office() {
    paper_book paper;
    for (auto const* who : {"Ann Lee", "Bob Ray"}) {
        paper.add(table_id::contacts, {{"who", who}});
        paper.add(table_id::referrals,
            {{"date", date(2026, 10, 2)}, {"source", who}, {"prospect", "Jon Fox"}, {"status", "New"}});
    }
    return paper;
}

void write_digest(paper_book& paper, std::string who, book::day on, book::day month, std::string const& language = "") {
    paper.add(table_id::touches,
        {{"when", on}, {"who", std::move(who)}, {"kind", "Status report"},
            {"note", noted_month(month, text::language_of(language)) + ": News"}});
}

std::optional<std::size_t> due(paper_book const& paper, book::day today) {
    const auto workbook = paper.read();
    const auto found = digests_due(workbook, today);
    if (!found) return std::nullopt;
    EXPECT_EQ(noted_month(found->month, {}), noted_month(end_of_last_month(today), {}));
    return found->sources;
}

TEST(the_monthly_digest, is_reminded_of_in_the_first_ten_days_where_the_office_writes_it) {
    auto paper = office();
    EXPECT_EQ(due(paper, november(1)), std::nullopt) << "no digest was ever written";
    paper.add(table_id::touches,
        {{"when", date(2026, 10, 1)}, {"who", "Ann Lee"}, {"kind", "Status report"}, {"note", "Letter: News"}});
    EXPECT_EQ(due(paper, november(1)), std::nullopt) << "another letter is none";
    write_digest(paper, "Ann Lee", date(2026, 10, 1), date(2026, 9, 30));
    EXPECT_THAT(due(paper, november(1)), Optional(2u));
    EXPECT_THAT(due(paper, november(10)), Optional(2u));
    EXPECT_EQ(due(paper, november(11)), std::nullopt);
}

TEST(the_monthly_digest, is_no_more_reminded_of_once_the_office_left_it_for_three_months) {
    for (const unsigned month : {7u, 6u}) {
        auto paper = office();
        write_digest(paper, "Ann Lee", date(2026, month + 1, 1), date(2026, month, 15));
        EXPECT_EQ(due(paper, november(3)).has_value(), month == 7) << month;
    }
}

TEST(the_monthly_digest, is_reminded_of_until_each_has_it) {
    auto paper = office();
    write_digest(paper, "Ann Lee", date(2026, 10, 1), date(2026, 9, 30), "de");
    EXPECT_THAT(due(paper, november(3)), Optional(2u)) << "in whatever language the one before was noted";
    write_digest(paper, "Lee, Ann", november(2), date(2026, 10, 31), "fr");
    EXPECT_THAT(due(paper, november(3)), Optional(1u)) << "the other waits";
    write_digest(paper, "Bob Ray", november(3), date(2026, 9, 30));
    EXPECT_THAT(due(paper, november(3)), Optional(1u)) << "of another month";
    write_digest(paper, "Bob Ray", november(3), date(2026, 10, 31));
    EXPECT_EQ(due(paper, november(3)), std::nullopt);
}

TEST(the_monthly_digest, is_not_reminded_of_for_those_who_must_not_be_written_to_or_told) {
    auto paper = office();
    write_digest(paper, "Ann Lee", date(2026, 10, 1), date(2026, 9, 30));
    paper.add(table_id::contacts, {{"who", "No Letters"}, {"correspondence", "no"}});
    paper.add(table_id::contacts, {{"who", "Told Nothing"}});
    paper.add(table_id::contacts, {{"who", "Came Later"}});
    const auto came = [&](char const* who, book::day on, char const* degree) {
        paper.add(table_id::referrals,
            {{"date", on}, {"source", who}, {"prospect", "P"}, {"status", "New"}, {"may_tell", degree}});
    };
    came("No Letters", date(2026, 10, 2), "");
    came("Told Nothing", date(2026, 10, 2), "Nothing");
    came("Came Later", november(1), "");
    EXPECT_THAT(due(paper, november(3)), Optional(2u));
}

TEST(the_monthly_digest, is_reminded_of_in_words) {
    const due_digests three{date(2026, 10, 31), 3};
    EXPECT_EQ(said_of(three, {}), "Monthly digest of October 2026: there is something to tell 3 sources.");
    EXPECT_EQ(said_of({date(2026, 10, 31), 1}, text::language_of("de")),
        "Monatsbrief für Oktober 2026: Für 1 Empfehler gibt es etwas zu berichten.");
}

}
}
