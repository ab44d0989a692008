// Our own pages are copies of what stood in rows: nothing of who was forgotten stays on them, and nothing else goes.
#include "commands/follow_up/morning_page.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "commands/paper/recommended_page.hpp"
#include "commands/privacy/forget.hpp"
#include "commands/reports/agenda_page.hpp"
#include "commands/reports/handout.hpp"
#include "panels/known/digest.hpp"
#include "support/whole_paper.hpp"
#include "text/fold.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using commands::moment;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

/// Petronella Zylinska sends and was sent, is met alone and in a group; so is Otto Falk.
paper_book office(char const* meets) {
    paper_book paper;
    paper.values.today = now.today;
    for (auto const* who : {"Petronella Zylinska", "Otto Falk"}) {
        const bool hers = who[0] == 'P';
        paper.add(table_id::contacts,
            {{"who", who}, {"type", "Partner"}, {"company", hers ? "Quilt House" : "Falk Roofs"},
                {"phone", hers ? "0171 5550123" : "030 777"}, {"likes", hers ? "plum brandy" : "chess"},
                {"last_contacted", november(1) - book::days{90}}, {"city", hers ? "Uckro" : "York"}});
        paper.add(table_id::plans,
            {{"source", who}, {"meets", meets}, {"meet_on", november(18)}, {"serves", hers ? "Tax" : "Roofs"},
                {"gain", hers ? "wants a stage" : "wants a roof"},
                {"script", hers ? "How is the old viola?" : "How is the old roof?"},
                {"promised", hers ? "a lift to rehearsal" : "a new ladder"}, {"promise_on", november(18)}});
        paper.add(table_id::referrals,
            {{"number", hers ? 1.0 : 2.0}, {"date", november(3)},
                {"source", hers ? "Otto Falk" : "Petronella Zylinska"},
                {"prospect", hers ? "Petronella Zylinska" : "Ida Rot"}, {"status", "Won"},
                {"status_since", november(4)}, {"asked_how", november(12)}, {"score", hers ? 3.0 : 2.0},
                {"why_words", hers ? "waited for an hour" : "the chair was hard"}, {"may_quote", "yes"}});
    }
    return paper;
}

void make_pages(paper_book& paper, std::string_view handout_for = "Otto Falk", std::string const& agenda_of = {}) {
    const auto known = panels::digest_of(paper.read(), now.today);
    const auto partners = network::partners_of(known->workbook.contacts, known->workbook.plans, known->ranking);
    auto const& book = known->workbook;
    paper.write(*commands::morning_page(book, {known->list, known->visits, known->plan_items, known->ranking}, now));
    paper.write(*commands::todays_list(paper.read(), known->list, known->visits, now));
    commands::contact_table table{.first_column = 0, .headers = {"City"}, .rows = {}};
    for (auto const& one : book.contacts) table.rows.push_back({one.row, {}, {}, {}, {}});
    paper.write(*commands::recommended_page(book, table, partners, {}, now));
    paper.write(*commands::agenda_page(book, partners, {follow_up::plan_deed::meeting, agenda_of}, now));
    paper.write(*commands::handout(paper.read(), handout_for, now));
}

std::string page(paper_book& paper, table_id id) {
    std::string all;
    auto const& lines = book::table(id).form == book::table_form::page ? paper.page(id) : paper.cells(id);
    for (auto const& line : lines) {
        for (auto const& content : line) all += book::text_of(content) + '|';
        all += '\n';
    }
    return all;
}

void forget(paper_book& paper, std::string const& who) {
    const auto what = commands::forget(paper.read(), tests::whole_book_of(paper), who, now);
    ASSERT_TRUE(what) << what.error().sentence;
    paper.write(what->changes);
}

constexpr std::array hers{"zylinska", "petronella", "quilt", "5550123", "plum brandy", "stage", "viola", "rehearsal",
    "waited for an hour", "uckro"};

void expect_nothing_of_her(std::string const& text) {
    for (auto const* trace : hers) EXPECT_THAT(text::folded(text), Not(HasSubstr(trace)));
}

}

TEST(forgetting, takes_their_notes_words_likes_and_promises_from_our_pages) {
    auto paper = office("Group, weekly");
    make_pages(paper);
    std::string before;
    for (const auto id : {table_id::morning, table_id::today, table_id::recommended, table_id::agenda})
        before += page(paper, id);
    for (auto const* trace : hers)
        if (std::string_view{trace} != "uckro") {
            EXPECT_THAT(text::folded(before), HasSubstr(trace));
        }
    forget(paper, "Petronella Zylinska");
    for (const auto id : {table_id::morning, table_id::today, table_id::recommended, table_id::agenda}) {
        SCOPED_TRACE(book::table(id).title);
        const auto after = page(paper, id);
        expect_nothing_of_her(after);
        EXPECT_THAT(after, HasSubstr("Forgotten 1"));
        EXPECT_THAT(after, HasSubstr("Otto Falk")) << "what is said of others stays";
    }
    EXPECT_THAT(page(paper, table_id::today), AllOf(HasSubstr("the chair was hard"), HasSubstr("Ida Rot|")));
    EXPECT_THAT(page(paper, table_id::morning), AllOf(HasSubstr("a new ladder"), HasSubstr("the chair was hard")));
    EXPECT_THAT(page(paper, table_id::recommended), AllOf(HasSubstr("030 777"), HasSubstr("Falk Roofs")));
    EXPECT_THAT(page(paper, table_id::agenda), AllOf(HasSubstr("old roof"), HasSubstr("a new ladder")));
}

TEST(forgetting, leaves_a_list_that_todays_list_can_still_go_on_with) {
    auto paper = office("Alone, weekly");
    make_pages(paper, "Otto Falk", "Otto Falk");
    const auto lines = commands::lines_of_list(paper.read()).size();
    ASSERT_GT(lines, 3u);
    forget(paper, "Petronella Zylinska");
    EXPECT_EQ(commands::lines_of_list(paper.read()).size(), lines);
    const auto known = panels::digest_of(paper.read(), now.today);
    EXPECT_TRUE(commands::todays_list(paper.read(), known->list, known->visits, now));
}

TEST(forgetting, empties_an_agenda_that_is_about_them) {
    for (const bool about_her : {true, false}) {
        auto paper = office("Alone, weekly");
        make_pages(paper, "Otto Falk", about_her ? "Petronella Zylinska" : "Otto Falk");
        forget(paper, "Petronella Zylinska");
        const auto after = page(paper, table_id::agenda);
        expect_nothing_of_her(after);
        EXPECT_EQ(after.contains("Who owes whom"), !about_her) << after;
        EXPECT_THAT(after, HasSubstr(about_her ? "Meet Forgotten 1" : "Meet Otto Falk"));
    }
}

TEST(forgetting, empties_a_handout_that_is_for_them_or_quotes_them) {
    const auto after = [](char const* handout_for, double score, char const* words) {
        auto paper = office("Group, weekly");
        paper.add(table_id::referrals,
            {{"number", 3.0}, {"date", november(3)}, {"source", "Otto Falk"}, {"prospect", "Petronella Zylinska"},
                {"status", "Won"}, {"asked_how", november(12)}, {"score", score}, {"why_words", words},
                {"may_quote", "yes"}});
        paper.add(table_id::referrals,
            {{"number", 4.0}, {"date", november(3)}, {"source", "Otto Falk"}, {"prospect", "Ida Rot"},
                {"status", "Won"}, {"asked_how", november(12)}, {"score", 10.0}, {"why_words", "so very kind"},
                {"may_quote", "yes"}});
        make_pages(paper, handout_for);
        EXPECT_THAT(page(paper, table_id::handout), HasSubstr("so very kind"));
        forget(paper, "Petronella Zylinska");
        return page(paper, table_id::handout);
    };
    for (auto const* words : {"gentle", "They are gentle.", "the best", "always there", "\"never better\""}) {
        const auto text = after("Otto Falk", 9, words);
        EXPECT_THAT(text, AllOf(Not(HasSubstr(words)), Not(HasSubstr("so very kind")), Not(HasSubstr("Otto")))) << text;
    }
    EXPECT_THAT(after("Petronella Zylinska", 8, "not said"), Not(HasSubstr("so very kind")));
    EXPECT_THAT(after("Otto Falk", 8, "gentle"), AllOf(HasSubstr("so very kind"), HasSubstr("Otto Falk")))
        << "they were not quoted";
}

TEST(forgetting, keeps_words_of_our_lists_and_names_of_others_in_a_line_that_names_them) {
    auto paper = office("Group, weekly");
    make_pages(paper);
    forget(paper, "Petronella Zylinska");
    EXPECT_THAT(page(paper, table_id::today), HasSubstr("Put it right|Forgotten 1|"));
    EXPECT_THAT(page(paper, table_id::morning), HasSubstr("Forgotten 1||\n"));
}
