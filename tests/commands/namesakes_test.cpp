#include "commands/contact_of.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/known_people.hpp"
#include "commands/privacy/what_we_hold.hpp"
#include "commands/unknown_names.hpp"
#include "support/paper_book.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::paper_book;

namespace {

void add(paper_book& to, std::string who, std::string company, std::string area = "", std::string phone = "",
    std::string email = "") {
    to.add(
        table_id::contacts, {{"who", who}, {"company", company}, {"area", area}, {"phone", phone}, {"email", email}});
}

/// Two at one firm, told apart by the phone, and one elsewhere.
paper_book two_at_one_firm() {
    paper_book workbook;
    add(workbook, "Anna Kern", "Kern Dental", "Ulm", "0731 1");
    add(workbook, "Anna Kern", "Kern Dental", "Ulm", "0731 2; 0171 2");
    add(workbook, "Anna Kern", "Hafenbank", "Kiel", "040 3", "a@hafen.example");
    return workbook;
}

std::ptrdiff_t row_of(book::workbook const& book, std::string_view who) {
    auto const* one = commands::contact_of(book, who);
    return one ? one - book.contacts.data() : -1;
}

}

TEST(a_firm_that_several_of_a_name_share, tells_none_of_them_and_the_next_mark_does) {
    auto paper = two_at_one_firm();
    const auto book = paper.read();
    const commands::known_people people{book};
    const commands::contact_finder finder{book};
    EXPECT_THAT(people.namesakes("Anna Kern"),
        ElementsAre("Anna Kern (0731 1)", "Anna Kern (0731 2)", "Anna Kern (Hafenbank)"));
    for (auto const* shared : {"Anna Kern (Kern Dental)", "anna kern (KERN DENTAL)", "Anna Kern (Ulm)"}) {
        EXPECT_THAT(people.namesakes(shared), ElementsAre("Anna Kern (0731 1)", "Anna Kern (0731 2)")) << shared;
        EXPECT_EQ(row_of(book, shared), -1) << shared;
        EXPECT_FALSE(finder.of(shared)) << shared;
        EXPECT_FALSE(commands::the_only_contact_of(book, shared)) << shared;
        const auto held = commands::what_we_hold(book, tests::whole_book_of(paper), shared);
        ASSERT_FALSE(held) << shared;
    }
    const std::vector<std::pair<std::string, std::ptrdiff_t>> one_each{{"0731 1", 0}, {"0731 2", 1}, {"0171 2", 1},
        {"0731 2; 0171 2", 1}, {"Hafenbank", 2}, {"hafenbank", 2}, {"Kiel", 2}, {"040 3", 2}, {"A@hafen.example", 2}};
    for (auto const& [mark, row] : one_each) {
        const auto who = "Anna Kern (" + mark + ')';
        EXPECT_EQ(row_of(book, who), row) << who;
        EXPECT_EQ(finder.of(who), &book.contacts[static_cast<std::size_t>(row)]) << who;
        EXPECT_THAT(people.namesakes(who), IsEmpty()) << who;
    }
    for (auto const* nobody : {"Anna Kern (Bonn)", "Anna Kern (0731 9)", "Anna Kern ()", "Otto Kern (Kern Dental)"})
        EXPECT_EQ(row_of(book, nobody), -1) << nobody;
}

TEST(a_firm_that_one_person_has_in_two_rows, tells_them) {
    paper_book workbook;
    add(workbook, "Anna Kern", "Kern Dental", "", "0731 1");
    add(workbook, "Dr. Anna Kern", "Kern Dental", "", "0731-1");
    add(workbook, "Anna Kern", "Hafenbank", "", "0731 1");
    const auto book = workbook.read();
    EXPECT_EQ(row_of(book, "Anna Kern (Kern Dental)"), 0);
    EXPECT_THAT(commands::known_people{book}.namesakes("Anna Kern (Kern Dental)"), IsEmpty());
    EXPECT_THAT(commands::known_people{book}.namesakes("Anna Kern").size(), 2u);
}

TEST(a_touch_with_a_firm_that_several_share, is_noted_with_it_and_says_that_it_counts_for_them) {
    const auto log = [](std::string who) {
        commands::log_touch_arguments what;
        what.words.who = who;
        what.words.kind = "Visit";
        auto paper = two_at_one_firm();
        const auto done = commands::log_touch(
            paper.read(), what, {std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}, 0.5});
        EXPECT_TRUE(done) << who;
        if (done) paper.write(*done);
        return std::pair{done ? done->done : std::string{},
            book::text_of(paper.at(table_id::touches, 1, "who")) + '|' +
                book::text_of(paper.at(table_id::touches, 1, "note"))};
    };
    EXPECT_EQ(log("Anna Kern (Kern Dental)").second, "Anna Kern|Kern Dental");
    EXPECT_THAT(log("Anna Kern (Kern Dental)").first,
        HasSubstr("Several contacts are called Anna Kern (Kern Dental), and this counts for all of them; to mean one, "
                  "write behind the name what tells them apart: Anna Kern (0731 2)."));
    EXPECT_EQ(log("Anna Kern (0731 2)").second, "Anna Kern|0731 2");
    EXPECT_EQ(log("Anna Kern (Hafenbank)").second, "Anna Kern|Hafenbank");
    EXPECT_EQ(log("Anna Kern (Kiel)").second, "Anna Kern|Hafenbank") << "what tells her apart today";
}

TEST(whom_nothing_tells, can_be_asked_for_beside_who_is_told) {
    paper_book workbook;
    add(workbook, "Ida Rot", "", "Ulm", "0731 7777777");
    add(workbook, "Ida Rot", "");
    workbook.add(table_id::referrals, {{"source", "Ida Rot (Ulm)"}, {"prospect", "Ben Cole"}});
    workbook.add(table_id::referrals, {{"source", "Ida Rot"}, {"prospect", "Cleo Falk"}});
    const auto book = workbook.read();
    const commands::known_people people{book};
    EXPECT_EQ(row_of(book, "Ida Rot ()"), 1);
    EXPECT_EQ(row_of(book, "ida rot ()"), 1);
    EXPECT_TRUE(people.knows("Ida Rot ()"));
    EXPECT_THAT(people.namesakes("Ida Rot ()"), IsEmpty());
    EXPECT_THAT(people.to_ask_for("Ida Rot"), ElementsAre("Ida Rot ()", "Ida Rot (Ulm)"));
    EXPECT_EQ(commands::namesakes_in(book).asked(book.contacts[1]), "Ida Rot ()");
    EXPECT_EQ(commands::namesakes_in(book).asked(book.contacts[0]), "Ida Rot (Ulm)");
    EXPECT_EQ(commands::namesakes_in(book).told(book.contacts[1]), "Ida Rot");
    const auto hold = [&](std::string_view who) {
        return commands::what_we_hold(book, tests::whole_book_of(workbook), who);
    };
    ASSERT_FALSE(hold("Ida Rot"));
    EXPECT_THAT(hold("Ida Rot").error().sentence, HasSubstr("Ida Rot () and Ida Rot (Ulm)"));
    const auto unmarked = hold("Ida Rot ()");
    ASSERT_TRUE(unmarked) << unmarked.error().sentence;
    std::string all;
    for (auto const& fact : *unmarked)
        all += fact.sheet + ' ' + std::to_string(fact.row + 1) + ' ' + fact.content + '\n';
    EXPECT_THAT(all, HasSubstr("Contacts 3 Ida Rot\n"));
    EXPECT_THAT(all, HasSubstr("Referrals 3 Cleo Falk\n"));
    for (auto const* others : {"Contacts 2", "0731 7777777", "Ben Cole"})
        EXPECT_THAT(all, testing::Not(HasSubstr(others))) << others;
    ASSERT_TRUE(hold("Ida Rot (Ulm)"));
}

TEST(who_bears_a_name_alone, is_asked_for_by_the_name) {
    paper_book workbook;
    add(workbook, "Tom Cole", "Cole AG", "Ulm", "7");
    add(workbook, "Paul Falk", "");
    add(workbook, "Paul Falk", "");
    const auto book = workbook.read();
    for (auto const& one : book.contacts) EXPECT_EQ(commands::namesakes_in(book).asked(one), one.who);
    EXPECT_EQ(row_of(book, "Tom Cole ()"), -1);
    EXPECT_EQ(row_of(book, "Paul Falk ()"), -1);
}

TEST(the_sentence_of_namesakes, says_firm_only_where_the_firm_tells) {
    const auto said = [](auto... rows) {
        paper_book workbook;
        (add(workbook, "Anna Kern", rows[0], rows[1], rows[2], rows[3]), ...);
        const auto all = commands::said_of_namesakes(workbook.read(), {"Anna Kern"});
        return all.empty() ? std::string{} : all.front();
    };
    using cells = std::array<std::string, 4>;
    constexpr auto firm = "write the firm behind the name: Anna Kern (Kern Dental).";
    constexpr auto other = "write behind the name what tells them apart: Anna Kern (";
    EXPECT_THAT(said(cells{"Kern Dental"}, cells{"Hafenbank"}), HasSubstr(firm));
    EXPECT_THAT(said(cells{"Kern Dental"}, cells{}), HasSubstr(firm));
    EXPECT_THAT(said(cells{"", "Ulm"}, cells{"", "Kiel"}), HasSubstr(std::string{other} + "Ulm)."));
    EXPECT_THAT(said(cells{"", "Ulm"}, cells{}), HasSubstr(std::string{other} + "Ulm)."));
    EXPECT_THAT(said(cells{"", "", "0731 1"}, cells{"", "", "0731 2"}), HasSubstr(std::string{other} + "0731 2)."));
    EXPECT_THAT(said(cells{"AG", "", "", "a@a.example"}, cells{"AG", "", "", "b@a.example"}),
        HasSubstr(std::string{other} + "b@a.example)."));
    EXPECT_EQ(said(cells{}, cells{}), "");
    EXPECT_EQ(said(cells{"AG", "Ulm", "1"}, cells{"AG", "Bonn", "1"}), "");
}

TEST(the_log, says_whom_of_a_name_it_means_by_any_mark) {
    const auto book = two_at_one_firm().read();
    const auto same = commands::namesakes_in(book);
    for (auto const* mark : {"0731 1", "0171 2", "Hafenbank", "HAFENBANK", "Kiel", "a@hafen.example", "Kern Dental"}) {
        EXPECT_NE(same.mark_noted("Anna Kern", mark), "") << mark;
        EXPECT_NE(same.mark_noted("Anna Kern", std::string{mark} + "; brought cake"), "") << mark;
        EXPECT_EQ(same.mark_noted("Otto Kern", mark), "") << mark;
    }
    for (auto const* note : {"", "brought cake", "Ulmer Münster", "0731", "Kern", "was at Hafenbank", "; Kiel"})
        EXPECT_EQ(same.mark_noted("Anna Kern", note), "") << note;
    const auto marks = same.marks_of(*same.meant("Anna Kern (0731 2)"));
    EXPECT_TRUE(marks.contains("0171 2") && marks.contains("kern dental") && !marks.contains("0731 1"));
}
