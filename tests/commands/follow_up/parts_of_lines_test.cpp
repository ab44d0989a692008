// What stands between the parts of a line is the language's own, and is read again whichever way it was written.
#include "commands/follow_up/giving.hpp"
#include "commands/follow_up/line_referral.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "commands/set_up/set_up_words.hpp"
#include "follow_up/plans/motivation.hpp"
#include "scoring/why.hpp"
#include "support/paper_book.hpp"

#include <gtest/gtest.h>

#include <array>

namespace referralbook::commands {
namespace {

using book::table_id;
using follow_up::step_id;
using tests::november;
using tests::paper_book;

const moment now{november(21), 0.5};
constexpr std::array tags{"en", "de", "fr", "es"};

/// Two referrals between the same people, and one more of the source; the second has no number yet.
book::workbook alike(std::string_view tag) {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals, {{"date", november(17)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals,
        {{"number", 3.0}, {"date", november(18)}, {"source", "Dr Ünal"}, {"prospect", "Otto Kern"}});
    auto read = workbook.read();
    read.writes = text::language_of(tag);
    read.values.today = now.today;
    return read;
}

TEST(a_line_of_todays_list, is_found_again_whatever_stands_between_its_parts) {
    for (auto const* tag : tags) {
        const auto workbook = alike(tag);
        const line_referrals lines{workbook};
        for (auto const& between : {std::string{"; "}, workbook.writes.between_parts()})
            for (auto const& row : workbook.referrals)
                for (const auto step : {step_id::thank_source, step_id::first_call}) {
                    auto const& what = follow_up::step_of(step);
                    auto const& who = what.says.whom == follow_up::person::source ? row.source : row.prospect;
                    const auto reason = reason_in_cells(workbook, row, what, now.today);
                    const auto mark = lines.mark(row, what.says.whom);
                    for (auto const& more : {std::string{}, between + "best Monday mornings"}) {
                        const auto why = reason + more + (mark.empty() ? "" : between + mark);
                        EXPECT_EQ(lines.of(step, who, why).row, &row) << tag << ": " << why;
                        if (row.number != 0) continue;
                        EXPECT_EQ(lines.of(step, who, reason + more).row, &row) << "by its reason: " << why;
                    }
                }
    }
}

TEST(todays_list, parts_its_reasons_as_the_language_does) {
    for (auto const* tag : tags) {
        const auto workbook = alike(tag);
        const auto list = todays_list(
            workbook, follow_up::checklist_of(workbook.referrals, now.today, workbook.values), {}, now);
        ASSERT_TRUE(list);
        int marked = 0;
        for (auto const& cell : list->cells) {
            const auto why = book::text_of(cell.content);
            const auto at = why.find("; ");
            if (cell.column != "why" || at == std::string::npos) continue;
            ++marked;
            EXPECT_EQ(why.substr(0, at).ends_with("\u202F"), std::string_view{tag} == "fr") << why;
        }
        EXPECT_GT(marked, 2) << tag;
    }
}

TEST(what_is_said, parts_itself_as_the_language_does) {
    for (auto const* tag : tags) {
        const auto say = text::language_of(tag);
        const auto between = say.between_parts();
        const auto is_so = [&](std::string const& text) {
            EXPECT_TRUE(text.contains(between)) << text;
            std::size_t all = 0, own = 0;
            for (auto at = text.find("; "); at != std::string::npos; at = text.find("; ", at + 1)) ++all;
            for (auto at = text.find(between); at != std::string::npos; at = text.find(between, at + 1)) ++own;
            EXPECT_EQ(all, own) << text;
        };
        is_so(said(follow_up::learned_motivation{.grade = 3,
                       .why = {{follow_up::favour::answered, {.done = 3, .all = 4}, 1.5},
                           {follow_up::favour::came, {.done = 5, .all = 6}, 2.5}}},
            say));
        set_up_plan plan;
        plan.adds = {"A", "B", "C"};
        is_so(closing_sentence(plan, say));
        scoring::source_score one;
        is_so(scoring::why(one, true, november(20), "", {}, say));
    }
}

}
}
