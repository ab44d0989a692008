// F13: clients hear from the office at least every so many days, once a rule says so.
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::follow_up {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

paper_book office(int client_days) {
    paper_book paper;
    paper.values.client_days = client_days;
    return paper;
}

void won(paper_book& to, double number, std::string prospect, unsigned since) {
    to.add(table_id::referrals,
        {{"number", number}, {"date", november(1)}, {"source", "Dr Ünal"}, {"prospect", std::move(prospect)},
            {"status", "Won"}, {"status_since", november(since)}, {"thanked", november(1)}, {"told", november(since)},
            {"told_status", "Won"}, {"rewarded", november(since)}, {"invited", november(since)}, {"score", 9.0},
            {"asked_how", november(since)}});
}

/// The numbers of the referrals with the step, and its due days.
std::vector<std::pair<std::int64_t, day>> listed(paper_book const& paper) {
    std::vector<std::pair<std::int64_t, day>> found;
    const auto read = paper.read();
    for (auto const& row : read.referrals)
        for (auto const& open : open_steps(row.facts, november(30), read.values))
            if (open.what->id == step_id::keep_touch && open.due) found.emplace_back(row.number, *open.due);
    return found;
}

TEST(keeping_in_touch, lists_nobody_without_a_rule) {
    auto paper = office(0);
    won(paper, 1, "Nadia Brandt", 2);
    EXPECT_THAT(listed(paper), IsEmpty());
}

TEST(keeping_in_touch, counts_from_the_last_touch_in_any_spelling) {
    auto paper = office(14);
    won(paper, 1, "Nadia Brandt", 2);
    EXPECT_THAT(listed(paper), ElementsAre(std::pair{1, november(16)}));
    paper.add(table_id::touches, {{"when", november(10)}, {"who", "BRANDT, Nadia"}, {"kind", "Call"}});
    EXPECT_THAT(listed(paper), ElementsAre(std::pair{1, november(24)}));
    paper.add(table_id::touches,
        {{"when", november(20)}, {"who", "Nadia Brandt"}, {"kind", "Call"}, {"outcome", "No answer"}});
    EXPECT_THAT(listed(paper), ElementsAre(std::pair{1, november(24)})) << "nobody was reached";
}

TEST(keeping_in_touch, lists_nobody_who_has_come_again_and_is_not_done_with) {
    for (auto const* state : {"New", "Trying", "In talks", "Meeting", "Proposal", "Nurture", ""}) {
        auto paper = office(14);
        won(paper, 1, "Nadia Brandt", 2);
        paper.add(table_id::referrals,
            {{"number", 2.0}, {"date", november(5)}, {"source", "Dr Kern"}, {"prospect", "BRANDT, Nadia"},
                {"status", std::string{state}}});
        EXPECT_THAT(listed(paper), IsEmpty()) << state;
    }
    auto paper = office(14);
    won(paper, 1, "Nadia Brandt", 2);
    for (auto const& [who, state] : {std::pair{"Nadia Brandt", "Lost"}, std::pair{"Nadia Brand", "New"}})
        paper.add(table_id::referrals,
            {{"number", 2.0}, {"date", november(5)}, {"source", "Dr Kern"}, {"prospect", std::string{who}},
                {"status", std::string{state}}});
    EXPECT_THAT(listed(paper), ElementsAre(std::pair{1, november(16)}));
}

TEST(keeping_in_touch, lists_a_client_who_came_twice_once) {
    auto paper = office(14);
    won(paper, 1, "Nadia Brandt", 2);
    won(paper, 2, "nadia brandt", 9);
    EXPECT_THAT(listed(paper), ElementsAre(std::pair{2, november(23)}));
}

TEST(keeping_in_touch, leaves_alone_who_asked_for_it) {
    auto paper = office(14);
    won(paper, 1, "Nadia Brandt", 2);
    paper.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"do_not_contact", "yes"}});
    EXPECT_THAT(listed(paper), IsEmpty());
}

}
}
