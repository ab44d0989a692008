// What the log knows of a digest: which referrals it told of, and who has it already.
#include "commands/paper/digest.hpp"
#include "follow_up/habits.hpp"
#include "follow_up/noted_month.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using tests::date;
using tests::november;
using tests::paper_book;

TEST(a_digest, in_the_log_is_about_what_it_can_have_spoken_of) {
    const auto told = [](book::day received, std::string note, std::string degree = "", std::string number = "") {
        paper_book workbook;
        workbook.add(table_id::referrals,
            {{"number", 1.0}, {"source", "Dr Ünal"}, {"prospect", "P"}, {"date", received}, {"status", "Lost"},
                {"status_since", november(4)}, {"may_tell", std::move(degree)}});
        std::vector<std::pair<std::string, paper_book::value>> report{
            {"when", november(5)}, {"who", "Dr. Ünal"}, {"kind", "Status report"}, {"note", std::move(note)}};
        if (!number.empty()) report.emplace_back("referral", 1.0);
        workbook.add(table_id::touches, report);
        const auto found = follow_up::habits_of(workbook.read(), date(2026, 10, 1), november(18), november(18))
                               .told_in_time;
        return std::pair{found.these, found.all};
    };
    using both = std::pair<std::size_t, std::size_t>;
    std::vector<text::language> languages{{}};
    for (auto const& table : text::language_tables) languages.emplace_back(table);
    for (auto const& say : languages) {
        const auto of_october = follow_up::noted_month(date(2026, 10, 31), say) + ": News";
        EXPECT_EQ(told(date(2026, 10, 31), of_october), both(1, 1)) << of_october;
        EXPECT_EQ(told(november(1), of_october), both(0, 1)) << of_october << ": it came after that month";
        EXPECT_EQ(told(november(4), of_october), both(0, 1)) << of_october;
        EXPECT_EQ(told(november(4), follow_up::noted_month(november(30), say) + ": News"), both(1, 1));
        EXPECT_EQ(told(date(2026, 10, 2), of_october, "Nothing"), both(0, 0)) << "nothing was told of it";
    }
    EXPECT_EQ(told(date(2026, 10, 2), "Monthly digest of some month: News"), both(0, 1)) << "nobody knows which";
    EXPECT_EQ(told(november(3), ""), both(1, 1)) << "a report of the office's own";
    EXPECT_EQ(told(november(3), "at lunch"), both(1, 1));
    EXPECT_EQ(told(november(3), "at lunch", "Nothing"), both(0, 0));
    EXPECT_EQ(told(november(3), "Monthly digest of October 2026: News", "", "1"), both(1, 1)) << "it names the row";
    EXPECT_EQ(told(november(3), "", "a word that is no degree"), both(0, 0));
}

TEST(a_digest, is_offered_to_those_alone_who_do_not_have_it_yet) {
    paper_book paper;
    const contact_table table{.first_column = 0, .headers = {}, .rows = {}};
    for (auto const* who : {"Ann Lee", "Bob Ray", "Cy Fox"}) {
        paper.add(table_id::contacts, {{"who", who}, {"email", "a@example.org"}});
        paper.add(table_id::referrals,
            {{"date", date(2026, 10, 2)}, {"source", who}, {"prospect", "Nadia Brandt"}, {"status", "New"}});
    }
    const auto offered = [&](digest_choice choice) {
        const auto workbook = paper.read();
        choice.way = digest_way::mail;
        const auto all = digests_of(
            workbook, table, choice, november(3), [](book::day day) { return book::iso_date(day); });
        std::vector<std::string> who;
        for (auto const& one : all.gets) who.push_back(one.who);
        for (auto const& one : all.left_out) who.push_back(one.why);
        return who;
    };
    const auto why = [](std::string who) {
        return who + " was written that digest already: choose them alone to write it again.";
    };
    const digest_choice october{date(2026, 10, 31)};
    EXPECT_THAT(offered(october), ElementsAre("Ann Lee", "Bob Ray", "Cy Fox"));
    paper.add(table_id::touches,
        {{"when", november(2)}, {"who", "Lee, Ann"}, {"kind", "Status report"},
            {"note", noted_month(october.until, text::language_of("de")) + ": Neues"}});
    EXPECT_THAT(offered(october), ElementsAre("Bob Ray", "Cy Fox", why("Ann Lee")));
    EXPECT_THAT(offered({november(30)}), ElementsAre("Ann Lee", "Bob Ray", "Cy Fox")) << "another month";
    auto chosen = october;
    chosen.who = {"Ann Lee", "Cy Fox"};
    EXPECT_THAT(offered(chosen), ElementsAre("Ann Lee", "Cy Fox")) << "it is meant so";
    paper.add(table_id::touches,
        {{"when", november(2)}, {"who", "Bob Ray"}, {"kind", "Call"}, {"note", "Monthly digest of October 2026: ?"}});
    EXPECT_THAT(offered(october), ElementsAre("Bob Ray", "Cy Fox", why("Ann Lee"))) << "a call is none";
}

}
}
