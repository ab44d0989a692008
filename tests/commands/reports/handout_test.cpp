#include "commands/reports/handout.hpp"
#include "commands/reports/office_card.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::paper_book;

namespace {

const commands::moment now{book::day{std::chrono::days{20000}}, 0.5};

std::string page_of(paper_book const& workbook, std::string_view source) {
    const auto answer = commands::handout(workbook.read(), source, now);
    if (!answer) return answer.error().sentence;
    std::string text;
    for (auto const& line : answer->pages.at(0).lines)
        for (auto const& cell : line.cells) text += book::text_of(cell.content) + '\n';
    return text;
}

}

TEST(a_handout, merges_the_plan_of_the_source) {
    paper_book workbook;
    workbook.values.office = "Northside";
    workbook.add(table_id::plans,
        {{"source", "Dr Sibel Ünal"}, {"gain", "Fewer worried calls"}, {"ask", "A three-way meeting"},
            {"script", "I know somebody you should meet."}});
    const auto page = page_of(workbook, "Ünal, Sibel");
    EXPECT_THAT(page, HasSubstr("Northside"));
    EXPECT_THAT(page, HasSubstr("Fewer worried calls"));
    EXPECT_THAT(page, HasSubstr("A three-way meeting\nI know somebody you should meet.\n"));
    EXPECT_THAT(page, Not(HasSubstr("{")));
}

TEST(a_handout, says_a_choice_in_the_books_language) {
    const std::pair<char const*, char const*> choices[]{
        {"A three-way meeting", "Ein Treffen zu dritt"}, {"our own words", "our own words"}, {"", ""}};
    for (auto const& [ask, said] : choices) {
        paper_book workbook;
        workbook.add(table_id::plans, {{"source", "Dr Weigand"}, {"ask", ask}, {"script", "Rufen Sie an."}});
        auto book = workbook.read();
        book.writes = text::language_of("de");
        const auto page = commands::handout(book, "Dr Weigand", now);
        ASSERT_TRUE(page);
        std::string text;
        for (auto const& line : page->pages.at(0).lines)
            for (auto const& cell : line.cells) text += book::text_of(cell.content) + '\n';
        EXPECT_THAT(text, HasSubstr(std::string{said} + "\nRufen Sie an.")) << ask;
    }
}

TEST(a_handout, leaves_out_what_the_book_does_not_know) {
    paper_book workbook;
    const auto page = page_of(workbook, "Somebody new");
    EXPECT_THAT(page, HasSubstr("For Somebody new"));
    EXPECT_THAT(page, Not(HasSubstr("{")));
    EXPECT_THAT(page, Not(HasSubstr("How to reach us"))) << "neither owner nor office";
}

TEST(a_handout, speaks_in_the_offices_own_words) {
    paper_book workbook;
    workbook.add(table_id::texts,
        {{"key", "hand-out: ideal client"}, {"subject", "Our people"}, {"text", "Roofers in {office}."}});
    workbook.values.office = "Northside";
    EXPECT_THAT(page_of(workbook, "Acme"), HasSubstr("Our people\n\nRoofers in Northside.\n"));
}

TEST(a_handout, leaves_room_for_a_code_where_the_office_has_a_card) {
    paper_book workbook;
    workbook.values.office = "Northside";
    EXPECT_EQ(commands::office_card(workbook.read()), "") << "nothing to keep";
    EXPECT_THAT(page_of(workbook, "Acme"), Not(HasSubstr("camera")));
    workbook.values.office_phone = "030 1; ext, 5";
    EXPECT_EQ(commands::office_card(workbook.read()),
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Northside;;;;\r\nFN:Northside\r\nORG:Northside\r\n"
        "TEL:030 1\\; ext\\, 5\r\nEND:VCARD\r\n");
    EXPECT_THAT(page_of(workbook, "Acme"), HasSubstr("point the camera"));
    workbook.values.sender = "Kim Doe";
    EXPECT_THAT(commands::office_card(workbook.read()), HasSubstr("FN:Kim Doe\r\nORG:Northside"));
    workbook.values.office.clear();
    workbook.values.sender.clear();
    EXPECT_EQ(commands::office_card(workbook.read()), "") << "nobody is named";
}

TEST(a_handout, brings_its_words_along_and_is_of_somebody) {
    paper_book workbook;
    const auto answer = commands::handout(workbook.read(), "Acme", now);
    ASSERT_TRUE(answer);
    EXPECT_THAT(answer->done, HasSubstr("Texts"));
    EXPECT_FALSE(answer->rows.empty());
    EXPECT_THAT(page_of(workbook, "  "), HasSubstr("source is missing"));
}

TEST(a_handout, speaks_to_a_kind_of_people_where_there_are_words_for_it) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Kern Tax"}, {"type", "Berater"}});
    workbook.add(table_id::contacts, {{"who", "Acme"}, {"type", "Client"}});
    workbook.add(
        table_id::texts, {{"key", "Hand-out: ideal client (adviser)"}, {"text", "Owners of firms with ten people."}});
    workbook.add(table_id::texts,
        {{"key", "Hand-out: ideal client"}, {"subject", "Our people"}, {"text", "Everybody in town."}});
    EXPECT_THAT(page_of(workbook, "Kern Tax"), HasSubstr("Our people\n\nOwners of firms with ten people.\n"));
    for (const auto* other : {"Acme", "Somebody new"})
        EXPECT_THAT(page_of(workbook, other), HasSubstr("Our people\n\nEverybody in town.\n")) << other;
}

TEST(a_handout, names_nobody_who_was_referred_or_sent_whatever_the_plan_says) {
    for (auto const* text : {"How is Nadia Brandt?", "Tell of Frau Brandt", "BRANDT is happy", "ask about Nadia",
             "Brandts' wedding", "Someone like Kern", "call Otto Kern", "As with the Dietz family", "Dietz, Eve"}) {
        paper_book workbook;
        workbook.add(table_id::referrals, {{"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
        workbook.add(table_id::referrals, {{"source", "Ben Cole"}, {"prospect", "Otto Kern"}});
        workbook.add(table_id::given, {{"partner", "Ben Cole"}, {"client", "Eve Dietz"}});
        workbook.add(table_id::plans,
            {{"source", "Dr Ünal"}, {"gain", text}, {"ask", "A call"}, {"script", std::string{"Say: "} + text}});
        const auto answer = commands::handout(workbook.read(), "Dr Ünal", now);
        ASSERT_TRUE(answer);
        for (auto const* name : {"Nadia", "Brandt", "BRANDT", "Kern", "Dietz"})
            EXPECT_THAT(page_of(workbook, "Dr Ünal"), Not(HasSubstr(name))) << text;
        EXPECT_THAT(page_of(workbook, "Dr Ünal"), HasSubstr("A call"));
        EXPECT_THAT(answer->done, testing::EndsWith("referred or sent: Script, What they gain.")) << text;
    }
}

TEST(a_handout, keeps_what_the_plan_says_of_others) {
    for (auto const* text : {"Dr Ünal's patients wait less", "Ask for Ben Cole", "A report within a day",
             "Otto rings you", "Nobody waits", "Eve of the holiday: a gift", "brand new x-rays", "We kern fonts",
             "A dental check for free", "The harbour is near"}) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", "Ben Cole"}});
        workbook.add(table_id::referrals, {{"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
        workbook.add(table_id::referrals, {{"source", "Ben Cole"}, {"prospect", "Otto Kern"}});
        workbook.add(table_id::given, {{"partner", "Ben Cole"}, {"client", "Eve Dietz"}});
        workbook.add(table_id::referrals, {{"source", "Dr Ünal"}, {"prospect", "Harbour Dental Ltd"}});
        workbook.add(table_id::plans, {{"source", "Dr Ünal"}, {"gain", text}, {"script", text}});
        EXPECT_THAT(page_of(workbook, "Dr Ünal"), HasSubstr(text));
        EXPECT_THAT(commands::handout(workbook.read(), "Dr Ünal", now)->done, Not(HasSubstr("Left out")));
    }
}
