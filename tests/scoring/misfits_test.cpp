#include "scoring/misfits.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::scoring {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::november;
using tests::paper_book;

/// One referral a day from the 1st on: y fits, n does not, - is not said.
paper_book sent(std::string_view fits, std::string source = "Dr Ünal") {
    paper_book paper;
    unsigned day = 0;
    for (const char one : fits) {
        ++day;
        paper.add(table_id::referrals,
            {{"number", static_cast<double>(day)}, {"date", november(day)}, {"source", source}, {"prospect", "P"},
                {"fit",
                    one == 'y'       ? std::string{"yes"}
                        : one == 'n' ? std::string{"no"}
                                     : std::string{}}});
    }
    return paper;
}

std::vector<misfit_source> sources_to_coach(book::workbook const& workbook) {
    return scoring::sources_to_coach(workbook, november(18));
}

TEST(a_source, is_coached_after_two_misfits_of_its_last_five) {
    EXPECT_THAT(sources_to_coach(sent("n-y-n").read()), ElementsAre(misfit_source{"Dr Ünal", 2, 5, november(5)}));
    EXPECT_THAT(sources_to_coach(sent("n-y--").read()), IsEmpty());
    EXPECT_THAT(sources_to_coach(sent("nn-y--").read()), IsEmpty()) << "the first of six is past";
    EXPECT_THAT(sources_to_coach(sent("nn").read()), SizeIs(1)) << "with fewer than five as well";
}

TEST(a_source, is_not_coached_again_for_the_misfits_before_it_was_coached) {
    auto paper = sent("nn");
    paper.add(table_id::plans, {{"source", "dr ünal"}, {"coached", november(1)}});
    EXPECT_THAT(sources_to_coach(paper.read()), SizeIs(1));
    for (auto const* missed : {"No answer", "no answer"})
        paper.add(
            table_id::touches, {{"when", november(9)}, {"who", "Dr Ünal"}, {"kind", "Meeting"}, {"outcome", missed}});
    EXPECT_THAT(sources_to_coach(paper.read()), SizeIs(1)) << "who did not come was not coached";
    paper.add(table_id::touches, {{"when", november(2)}, {"who", "Dr Ünal"}, {"kind", "Meeting"}});
    EXPECT_THAT(sources_to_coach(paper.read()), IsEmpty());
}

TEST(a_source, that_is_a_way_or_must_not_be_contacted_is_not_coached) {
    auto paper = sent("nn", "Website");
    paper.values.ways = "Website";
    EXPECT_THAT(sources_to_coach(paper.read()), IsEmpty());
    auto left_alone = sent("nn");
    left_alone.add(table_id::contacts, {{"company", "Dr Ünal"}, {"do_not_contact", "yes"}});
    EXPECT_THAT(sources_to_coach(left_alone.read()), IsEmpty());
}

TEST(a_source, is_not_coached_for_those_who_did_not_fit_and_came_back) {
    const auto is_coached = [](std::string status, std::string because) {
        auto paper = sent("--");
        for (unsigned i = 0; i < 2; ++i)
            paper.add(table_id::referrals,
                {{"number", 10.0 + i}, {"date", november(9 + i)}, {"source", "Dr Ünal"}, {"prospect", "P"},
                    {"status", status}, {"lost_because", because}, {"fit", "no"}});
        return !sources_to_coach(paper.read()).empty();
    };
    for (auto const* open : {"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Nurture"}) {
        EXPECT_FALSE(is_coached(open, "No fit")) << open;
        EXPECT_TRUE(is_coached(open, "")) << open << ": the office says that they do not fit";
        EXPECT_TRUE(is_coached(open, "Price")) << open;
    }
    for (auto const* because : {"No fit", "", "Price"}) EXPECT_TRUE(is_coached("Lost", because)) << because;
}

TEST(a_source, is_not_coached_before_the_day_under_not_before) {
    const auto coached = [](std::string const& who, paper_book::value const& from, unsigned today) {
        auto paper = sent("nn");
        paper.add(table_id::contacts, {{"who", who}, {"not_before", from}});
        return !scoring::sources_to_coach(paper.read(), november(today)).empty();
    };
    for (auto const* who : {"Dr Ünal", "Ünal, Dr", "dr. unal"}) {
        for (const unsigned today : {3u, 10u, 18u}) EXPECT_FALSE(coached(who, november(19), today)) << who;
        for (const unsigned today : {19u, 20u, 30u}) EXPECT_TRUE(coached(who, november(19), today)) << who;
        EXPECT_FALSE(coached(who, "next year", 30)) << "what is no date holds up";
        EXPECT_TRUE(coached(who, "", 3));
    }
    EXPECT_TRUE(coached("Somebody else", november(19), 3));
}

TEST(a_source, is_coached_by_the_rules_of_the_office) {
    auto paper = sent("n----n");
    paper.values.misfits_looked_at = 6;
    EXPECT_THAT(sources_to_coach(paper.read()), SizeIs(1));
    paper.values.misfits_to_coach = 3;
    EXPECT_THAT(sources_to_coach(paper.read()), IsEmpty());
}

}
}
