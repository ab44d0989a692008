#include "commands/reports/agenda_page.hpp"
#include "panels/known/digest.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using follow_up::plan_deed;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday

paper_book office(std::string status = "Meeting", std::string may_tell = {}) {
    paper_book paper;
    for (const auto* who : {"Ann Kern", "Ben Falk"})
        paper.add(table_id::plans,
            {{"source", who}, {"meets", "Group, weekly"}, {"meet_on", november(20)}, {"gain", "Her clients are safe"},
                {"script", "Do you know somebody?"}});
    paper.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Ann Kern"}, {"prospect", "Nadia Brandt"},
            {"status", std::move(status)}, {"may_tell", std::move(may_tell)}});
    paper.offers["need"] = {"Roof"};
    paper.offers["own_need"] = {"Braces"};
    return paper;
}

std::string page_of(paper_book const& paper, plan_key const& which = {plan_deed::meeting, ""}) {
    const auto known = panels::digest_of(paper.read(), now.today);
    const auto partners = network::partners_of(known->workbook.contacts, known->workbook.plans, known->ranking);
    const auto answer = agenda_page(known->workbook, partners, which, now);
    if (!answer) return answer.error().sentence;
    std::string text;
    for (auto const& line : answer->pages.at(0).lines) {
        for (auto const& cell : line.cells) text += book::text_of(cell.content) + '|';
        text += '\n';
    }
    return text;
}

TEST(an_agenda, says_who_owes_whom_what_to_ask_and_what_nobody_fills) {
    const auto page = page_of(office());
    EXPECT_THAT(page, HasSubstr("Meet the group|"));
    EXPECT_THAT(page, HasSubstr("On Fri 20 Nov."));
    EXPECT_THAT(page, HasSubstr("Ann Kern|1|0|1|You owe them a referral|"));
    EXPECT_THAT(page, HasSubstr("Ben Falk|0|0|0||"));
    EXPECT_THAT(page, HasSubstr("\"Do you know somebody?\""));
    EXPECT_THAT(page, HasSubstr("Who knows somebody for Roof?"));
    EXPECT_THAT(page, HasSubstr("Whom we help best"));
    EXPECT_THAT(page, HasSubstr("\u2610 Ben Falk"));
}

TEST(an_agenda, calls_a_need_open_that_nobody_fills_who_may_be_contacted) {
    auto paper = office();
    paper.add(table_id::plans, {{"source", "Dora Rot"}, {"serves", "Roof"}});
    EXPECT_THAT(page_of(paper), Not(HasSubstr("Who knows somebody for")));
    paper.add(table_id::contacts, {{"who", "Dora Rot"}, {"not_before", november(18)}});
    EXPECT_THAT(page_of(paper), Not(HasSubstr("Who knows somebody for")));
    paper.add(table_id::contacts, {{"who", "Dora Rot"}, {"do_not_contact", "yes"}});
    EXPECT_THAT(page_of(paper), HasSubstr("Who knows somebody for Roof?"));
}

TEST(an_agenda, asks_for_no_need_that_names_who_needs_it) {
    auto paper = office();
    for (auto const* need : {"Divorce of Ida Vale", "Ida's will", "VALE, tax", "Estate of the Vales", "Brandt v. Vale",
             "a flat for ms vale", "Custody (Brandt)", "The books of Harbour Dental Ltd"})
        paper.add(table_id::given, {{"date", november(2)}, {"client", "Ida Vale"}, {"need", need}});
    paper.add(table_id::given, {{"date", november(2)}, {"client", "Harbour Dental Ltd"}, {"need", "Harbour rights"}});
    paper.add(table_id::given, {{"date", november(2)}, {"client", "Tom Wills"}, {"need", "Valentine's gifts"}});
    EXPECT_THAT(page_of(paper), HasSubstr("Who knows somebody for Roof, Harbour rights and Valentine's gifts?"));
    paper.offers["need"] = {"Wills"};
    EXPECT_THAT(page_of(paper), HasSubstr("Who knows somebody for Wills, Harbour rights and"));
}

TEST(an_agenda, names_a_prospect_as_far_as_the_source_may_be_told) {
    EXPECT_THAT(page_of(office()), HasSubstr("||Meeting|Nadia Brandt|"));
    for (const auto* degree : {"First name", "Thanks only", "Nothing"}) {
        const auto page = page_of(office("Meeting", degree));
        EXPECT_THAT(page, Not(HasSubstr("Brandt"))) << degree;
        if (std::string_view{degree} != "First name") {
            EXPECT_THAT(page, Not(HasSubstr("Nadia"))) << degree;
            EXPECT_THAT(page, Not(HasSubstr("|Meeting|"))) << degree;
        }
    }
}

TEST(an_agenda, leaves_closed_referrals_and_those_of_others_out) {
    auto paper = office("Won");
    paper.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(3)}, {"source", "Cy Roth"}, {"prospect", "Ida"}, {"status", "Trying"}});
    EXPECT_THAT(page_of(paper), Not(HasSubstr("Where their referrals stand")));
}

TEST(an_agenda, says_what_was_promised_and_what_they_were_brought) {
    auto paper = office();
    EXPECT_THAT(page_of(paper), Not(HasSubstr("promised")));
    paper.add(table_id::plans,
        {{"source", "Kern, Ann"}, {"promised", "a talk for their team"}, {"promise_on", november(27)}});
    for (const unsigned day : {2u, 3u, 4u, 5u})
        paper.add(table_id::touches,
            {{"when", november(day)}, {"who", "Ben Falk"}, {"kind", "Visit"},
                {"brought", "leaflet " + std::to_string(day)}});
    paper.add(
        table_id::touches, {{"when", november(3)}, {"who", "Cy Roth"}, {"kind", "Visit"}, {"brought", "for another"}});
    const auto page = page_of(paper);
    EXPECT_THAT(page, HasSubstr("What you promised and brought"));
    EXPECT_THAT(page, HasSubstr("|promised|a talk for their team|"));
    EXPECT_THAT(page, HasSubstr("|brought|leaflet 5|"));
    EXPECT_THAT(page, HasSubstr("|brought|leaflet 3|"));
    EXPECT_THAT(page, Not(HasSubstr("leaflet 2"))) << "the latest three";
    EXPECT_THAT(page, Not(HasSubstr("for another")));
}

TEST(an_agenda, says_nothing_of_plans_and_gifts_that_names_who_was_sent) {
    auto paper = office();
    paper.add(table_id::plans,
        {{"source", "Kern, Ann"}, {"promised", "call Nadia Brandt back"}, {"promise_on", november(27)},
            {"ask", "more like Nadia"}, {"gain", "Nadia's brother"}, {"script", "Who else is like Ms Brandt?"}});
    paper.add(table_id::touches,
        {{"when", november(3)}, {"who", "Ben Falk"}, {"kind", "Visit"}, {"brought", "photo of Nadia Brandt"}});
    const auto page = page_of(paper);
    EXPECT_THAT(page, HasSubstr("||Meeting|Nadia Brandt|")) << "where it stands, as far as it may be told";
    EXPECT_THAT(page, HasSubstr("|promised|see the plan|"));
    EXPECT_THAT(page, HasSubstr("|brought|see the plan|"));
    for (const auto* text : {"back", "brother", "photo", "Who else", "more like"})
        EXPECT_THAT(page, Not(HasSubstr(text))) << text;
}

TEST(an_agenda, is_for_meetings_alone) {
    auto paper = office();
    paper.add(table_id::given, {{"date", november(2)}, {"partner", "Ann Kern"}, {"client", "Ida"}});
    EXPECT_THAT(page_of(paper, {plan_deed::given, ""}), HasSubstr("meetings and coachings alone"));
}

TEST(an_agenda, is_refused_where_nothing_is_planned) {
    EXPECT_THAT(page_of(paper_book{}), HasSubstr("no longer to be done"));
    EXPECT_THAT(meetings_of(paper_book{}.read(), now.today), IsEmpty());
}

TEST(meetings, are_those_of_the_plans_the_next_first) {
    auto paper = office();
    paper.add(table_id::plans, {{"source", "Cy"}, {"coach_on", november(19)}, {"stage", "Attract"}});
    const auto meetings = meetings_of(paper.read(), now.today);
    ASSERT_EQ(meetings.size(), 2u);
    EXPECT_EQ(meetings[0].what, plan_deed::coaching);
    EXPECT_EQ(meetings[1].what, plan_deed::meeting);
}

TEST(an_agenda, of_a_group_with_many_referrals_goes_through_many_contacts_once) {
    auto paper = office();
    constexpr int contacts = 4000, referrals = 3000;   // one after the other they are twelve million names to compare
    for (int i = 0; i < contacts; ++i) paper.add(table_id::contacts, {{"who", "Person " + std::to_string(i)}});
    for (int i = 0; i < referrals; ++i)
        paper.add(table_id::referrals,
            {{"number", 2.0 + i}, {"date", november(2)}, {"source", "Ann Kern"},
                {"prospect", "person " + std::to_string(i)}, {"status", "Meeting"}, {"may_tell", "All"}});
    const auto page = page_of(paper);
    EXPECT_THAT(page, HasSubstr("|Person 0|"));
    EXPECT_THAT(page, HasSubstr("|Person 2999|")) << "as the contacts call them";
}

}
}
