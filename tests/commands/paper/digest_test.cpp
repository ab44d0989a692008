// The monthly digest: where each referral of a source stands, as far as it may be told.
#include "commands/paper/add_contact.hpp"
#include "commands/paper/digest.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <array>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::date;
using tests::november;
using tests::paper_book;
using tests::reasons;

const moment now{november(18), 0.5};
const std::vector<std::string> in_york{"1 High St", "YO1 7HH", "York"};

struct office {
    paper_book paper;
    contact_table table{.first_column = 0, .headers = {"Street", "Postcode", "City"}, .rows = {}};
    book::workbook workbook{};

    office() {
        paper.values.sender = "Kim";
        paper.values.office = "Northside";
        paper.values.office_phone = "030 1";
        paper.values.office_email = "office@northside.example";
    }
    void contact(std::string who, std::vector<std::pair<std::string, paper_book::value>> more = {},
        std::vector<std::string> address = in_york) {
        tests::add_contact(paper, table, std::move(who), std::move(more), std::move(address));
    }
    int referral(std::string source, std::string prospect, book::day received, std::string status,
        std::string may_tell = "", std::vector<std::pair<std::string, paper_book::value>> more = {}) {
        more.insert(more.end(),
            {{"date", received}, {"source", std::move(source)}, {"prospect", std::move(prospect)},
                {"status", std::move(status)}, {"may_tell", std::move(may_tell)}});
        return paper.add(table_id::referrals, more);
    }
    digests made(digest_choice const& choice = {date(2026, 10, 31)}) {
        workbook = paper.read();
        return digests_of(workbook, table, choice, now.today, [](book::day day) { return book::iso_date(day); });
    }
    std::string only_text(digest_choice const& choice = {date(2026, 10, 31)}) {
        const auto all = made(choice);
        return all.gets.size() == 1 ? all.gets.front().text : std::to_string(all.gets.size()) + " letters";
    }
};

TEST(a_digest, is_one_letter_for_each_source_about_all_of_its_referrals) {
    office of;
    of.contact("Ann Lee", {{"first_name", "Ann"}});
    of.contact("Bob Ray");
    of.referral("Lee, Ann", "Maria Kern", date(2026, 10, 2), "Meeting");
    of.referral("Ann Lee", "Jon Fox", date(2026, 9, 3), "Trying");
    of.referral("Bob Ray", "Ida Falk", date(2026, 10, 5), "New");
    const auto all = of.made();
    ASSERT_EQ(all.gets.size(), 2u);
    EXPECT_EQ(all.gets[0].subject, "Where your referrals stand");
    EXPECT_THAT(all.gets[0].text,
        AllOf(HasSubstr("Dear Ann,"), HasSubstr("\nMaria Kern (2026-10-02): we have arranged to meet.\n"),
            HasSubstr("\nJon Fox (2026-09-03): we have tried to call and have not got through yet.\n"),
            Not(HasSubstr("Falk")), Not(HasSubstr("{"))));
    EXPECT_THAT(all.gets[0].label, ElementsAre("Ann Lee", "1 High St", "York YO1 7HH"));
    EXPECT_THAT(all.gets[1].text, AllOf(HasSubstr("Ida Falk"), Not(HasSubstr("Kern"))));
    EXPECT_EQ(all.gets[0].told.size(), 2u);
    EXPECT_EQ(preview_of(all, {}), "2 sources get one.\nAnn Lee: 2 referrals\nBob Ray: 1 referral");
}

TEST(a_digest, speaks_of_what_is_open_or_was_closed_in_the_month_or_since) {
    office of;
    of.contact("Ann Lee");
    of.referral("Ann Lee", "Open Early", date(2026, 2, 1), "Proposal");
    of.referral("Ann Lee", "Won Before", date(2026, 8, 1), "Won", "", {{"status_since", date(2026, 9, 30)}});
    of.referral("Ann Lee", "Won First", date(2026, 8, 1), "Won", "", {{"status_since", date(2026, 10, 1)}});
    of.referral("Ann Lee", "Lost Since", date(2026, 8, 1), "Lost", "", {{"status_since", november(3)}});
    of.referral("Ann Lee", "Came Last", date(2026, 10, 31), "New");
    of.referral("Ann Lee", "Came Later", november(1), "New");
    const auto text = of.only_text();
    for (auto const* told : {"Open Early", "Won First", "Lost Since", "Came Last"}) EXPECT_THAT(text, HasSubstr(told));
    for (auto const* other : {"Won Before", "Came Later"}) EXPECT_THAT(text, Not(HasSubstr(other)));
    EXPECT_THAT(of.only_text({november(30)}), AllOf(HasSubstr("Came Later"), Not(HasSubstr("Won First"))));
    EXPECT_EQ(end_of_last_month(november(18)), date(2026, 10, 31));
    EXPECT_EQ(end_of_last_month(date(2027, 1, 1)), date(2026, 12, 31));
    EXPECT_EQ(month_name(date(2026, 10, 31), text::language_of("de")), "Oktober 2026");
}

TEST(a_digest, keeps_to_what_may_be_told_of_each) {
    office of;
    of.contact("Ann Lee");
    of.referral("Ann Lee", "Maria Kern", date(2026, 10, 2), "Won", "First name");
    of.referral("Ann Lee", "Jon Fox", date(2026, 10, 3), "Lost", "Thanks only");
    of.referral("Ann Lee", "Ida Falk", date(2026, 10, 4), "Won", "Nothing");
    const auto all = of.made();
    ASSERT_EQ(all.gets.size(), 1u);
    EXPECT_THAT(all.gets[0].text,
        AllOf(HasSubstr("Maria (2026-10-02): they have decided to come to us"), HasSubstr("in good hands"),
            Not(HasSubstr("Kern")), Not(HasSubstr("Jon")), Not(HasSubstr("Fox")), Not(HasSubstr("not to go on")),
            Not(HasSubstr("2026-10-03")), Not(HasSubstr("Ida")), Not(HasSubstr("2026-10-04"))));
    EXPECT_EQ(all.gets[0].told.size(), 2u) << "nothing is told of the third";
}

TEST(a_digest, of_thanks_alone_says_neither_who_nor_how_many) {
    office of;
    of.contact("Ann Lee");
    const auto with = [&] { return of.only_text(); };
    of.referral("Ann Lee", "Jon Fox", date(2026, 10, 3), "Lost", "Thanks only");
    const auto of_one = with();
    EXPECT_THAT(of_one, HasSubstr("Whoever comes through you is in good hands here."));
    of.referral("Ann Lee", "Ida Falk", date(2026, 10, 4), "Won", "Thanks only");
    of.referral("Ann Lee", "Max Ray", date(2026, 10, 5), "Won", "a word that is no degree");
    EXPECT_EQ(with(), of_one);
}

TEST(a_digest, tells_no_name_that_must_not_be_told_whatever_status_and_degree) {
    const std::array degrees{"All", "First name", "Thanks only", "Nothing", "", "?"};
    const std::array states{"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Lost", "Nurture"};
    for (const auto* rule : {book::may_tell_names.begin(), book::may_tell_names.begin() + 3})
        for (auto const* degree : degrees)
            for (auto const* state : states) {
                office of;
                of.paper.values.tell_clients = of.paper.values.tell_partners = of.paper.values.tell_advisers =
                    of.paper.values.tell_others = *book::may_tell_of(*rule);
                of.contact("Ann Lee");
                of.referral("Ann Lee", "Xaveria Quenz", date(2026, 10, 2), state, degree);
                const auto all = of.made();
                const auto held = book::may_tell_of(degree);
                const auto holds = held ? *held : *degree ? book::may_tell::nothing : *book::may_tell_of(*rule);
                std::string text;
                for (auto const& one : all.gets) text += one.subject + '\n' + one.text;
                const auto which = std::string{degree} + ", " + state;
                EXPECT_EQ(text.find("Quenz") != std::string::npos, holds == book::may_tell::all) << which;
                EXPECT_EQ(text.find("Xaveria") != std::string::npos, holds <= book::may_tell::first_name) << which;
                EXPECT_EQ(all.gets.empty(), holds == book::may_tell::nothing) << which;
                EXPECT_EQ(all.left_out.empty(), holds != book::may_tell::nothing) << which;
            }
}

TEST(a_digest, leaves_out_who_must_not_be_written_to_and_says_why) {
    office of;
    of.contact("Never Seen", {{"do_not_contact", "yes"}});
    of.contact("Not Yet", {{"not_before", november(30)}});
    of.contact("No Letters", {{"correspondence", "no"}});
    of.contact("No Address", {}, {});
    of.contact("Told Nothing");
    of.contact("Sent Nobody");
    for (auto const* who : {"Never Seen", "Not Yet", "No Letters", "No Address", "Somebody Else"})
        of.referral(who, "P", date(2026, 10, 2), "New");
    of.referral("Told Nothing", "P", date(2026, 10, 2), "New", "Nothing");
    const auto all = of.made();
    EXPECT_THAT(all.gets, IsEmpty());
    EXPECT_THAT(reasons(all),
        ElementsAre("Somebody Else is not in the contacts: no address is known.",
            "Never Seen must not be contacted (column Do not contact).", HasSubstr("not to be contacted before"),
            "No Letters wants no letters (column Correspondence: no).",
            "No Address has no address: a street and a place are needed.",
            "Told Nothing may be told nothing about anybody they sent (May tell: Nothing)."));
    EXPECT_THAT(preview_of(all, {}), HasSubstr("0 sources get one. 6 are left out:\nSomebody Else is"));
}

TEST(a_digest, goes_to_nobody_who_is_a_way_and_speaks_of_nobody_who_was_forgotten) {
    office of;
    of.paper.values.ways = "Website";
    of.contact("Website");
    of.contact("Ann Lee");
    of.referral("Website", "P", date(2026, 10, 2), "New");
    of.referral("Ann Lee", "Forgotten 7", date(2026, 10, 2), "New");
    of.referral("Ann Lee", "Jon Fox", date(2026, 10, 2), "New");
    EXPECT_THAT(of.only_text(), AllOf(HasSubstr("Jon Fox"), Not(HasSubstr("Forgotten"))));
}

TEST(a_digest, reaches_who_has_moved_at_the_new_firm_alone_and_a_firm_by_who_stayed_there) {
    office of;
    of.paper.values.today = now.today;
    of.contact("Dr A", {{"company", "Okafor"}, {"moved_to", "Harbour"}, {"moved_on", november(2)}});
    of.contact("Dr B", {{"company", "Okafor"}, {"moved_to", "?"}});
    of.contact("Dr C", {{"company", "Harbour"}}, {"2 New St", "LS1 1AA", "Leeds"});
    of.referral("Dr A", "Jon Fox", date(2026, 10, 2), "New");
    of.referral("Dr B", "Ida Falk", date(2026, 10, 2), "New");
    of.referral("Harbour", "Eve Lamb", date(2026, 10, 3), "New");
    const auto all = of.made();
    ASSERT_EQ(all.gets.size(), 2u);
    EXPECT_THAT(all.gets[0].label, ElementsAre("Dr A", "Harbour", "2 New St", "Leeds LS1 1AA"));
    EXPECT_EQ(all.gets[1].who, "Dr C");
    EXPECT_THAT(all.gets[1].text, HasSubstr("Eve Lamb"));
    EXPECT_THAT(reasons(all), ElementsAre(HasSubstr("Dr B has left Okafor")));
}

TEST(a_digest, by_mail_needs_an_address_of_mail_and_may_be_for_one_source_alone) {
    office of;
    of.contact("Ann Lee", {{"email", "ann@lee.example; other@lee.example"}}, {});
    of.contact("Bob Ray", {}, in_york);
    for (auto const* who : {"Ann Lee", "Bob Ray"}) of.referral(who, "P Q", date(2026, 10, 2), "New");
    const auto all = of.made({date(2026, 10, 31), digest_way::mail});
    ASSERT_EQ(all.gets.size(), 1u);
    EXPECT_EQ(all.gets[0].to, "ann@lee.example");
    EXPECT_THAT(all.gets[0].label, IsEmpty());
    EXPECT_THAT(reasons(all), ElementsAre("Bob Ray has no e-mail address."));
    const auto one = of.made({date(2026, 10, 31), digest_way::paper, {"ray, bob"}});
    ASSERT_EQ(one.gets.size(), 1u);
    EXPECT_EQ(one.gets[0].who, "Bob Ray");
    EXPECT_THAT(one.left_out, IsEmpty());
}

TEST(a_digest, has_the_office_s_own_words_and_refuses_fields_that_it_cannot_have) {
    office of;
    of.contact("Ann Lee");
    of.referral("Ann Lee", "Jon Fox", date(2026, 10, 2), "New");
    EXPECT_EQ(against_digest(of.paper.read()), "");
    const auto row = of.paper.add(table_id::texts,
        {{"key", "Monthly digest"}, {"subject", "News of {month}"}, {"text", "Hello {first_name}\n{list}"}});
    const auto all = of.made();
    EXPECT_EQ(all.gets.at(0).subject, "News of October 2026");
    EXPECT_THAT(all.gets.at(0).text, HasSubstr("Hello Ann\nJon Fox (2026-10-02)"));
    EXPECT_EQ(row, 1);
    office other;
    other.paper.add(table_id::texts, {{"key", "Monthly digest"}, {"text", "{list} {prospect}"}});
    EXPECT_THAT(against_digest(other.paper.read()), HasSubstr("cannot hold {prospect}"));
    office named;
    named.paper.add(table_id::texts, {{"key", "Monthly digest"}, {"subject", "About {List}"}, {"text", "{list}"}});
    EXPECT_THAT(against_digest(named.paper.read()), HasSubstr("names of prospects stay out of subjects"));
    office without;
    without.paper.add(table_id::texts, {{"key", "Monthly digest"}, {"text", "Hello"}});
    EXPECT_THAT(against_digest(without.paper.read()), HasSubstr("needs {list}"));
    office poor;
    poor.paper.values.office_phone = "";
    poor.paper.add(table_id::texts, {{"key", "Monthly digest"}, {"text", "{list} {office_phone} now"}});
    EXPECT_THAT(against_digest(poor.paper.read()), HasSubstr("nothing for {office_phone}"));
}

TEST(a_digest, names_nobody_in_its_subject_however_the_field_is_written) {
    for (auto const* field : {"{list}", "{List}", "{LIST}", "{ list }", "{list }", "{\tlist}", "{\u00A0list}"})
        for (auto const* around : {"", "News: ", "{month} "}) {
            office of;
            of.paper.add(table_id::texts,
                {{"key", "Monthly digest"}, {"subject", std::string{around} + field}, {"text", "{list}"}});
            EXPECT_THAT(against_digest(of.paper.read()), HasSubstr("names of prospects stay out of subjects")) << field;
            office well;
            well.paper.add(table_id::texts,
                {{"key", "Monthly digest"}, {"subject", "The {month} list"}, {"text", std::string{around} + field}});
            EXPECT_EQ(against_digest(well.paper.read()), "") << field;
        }
}

TEST(a_digest, has_words_for_a_kind_of_people_which_are_looked_at_as_well) {
    office of;
    of.contact("Ann Lee", {{"type", "Client"}});
    of.referral("Ann Lee", "Jon Fox", date(2026, 10, 2), "New");
    of.paper.add(table_id::texts, {{"key", "Monthly digest (client)"}, {"text", "Dear friend\n{list}"}});
    EXPECT_THAT(of.made().gets.at(0).text, testing::StartsWith("Dear friend\n"));
    EXPECT_FALSE(of.made().gets.at(0).subject.empty()) << "that of everybody";
    EXPECT_EQ(against_digest(of.paper.read()), "");
    of.paper.add(table_id::texts, {{"key", "Monthly digest (Adviser)"}, {"text", "{list} {prospect}"}});
    EXPECT_THAT(against_digest(of.paper.read()), HasSubstr("cannot hold {prospect}"));
}

TEST(digests, are_in_the_log_and_their_referrals_count_as_told_in_one_step) {
    office of;
    of.contact("Ann Lee");
    of.contact("Bob Ray");
    const int first = of.referral("Ann Lee", "Maria Kern", date(2026, 10, 2), "Meeting", "", {{"number", 1.0}});
    const int second = of.referral("Ann Lee", "Jon Fox", date(2026, 10, 3), "Won", "Nothing", {{"number", 2.0}});
    const int third = of.referral("Bob Ray", "Ida Falk", date(2026, 10, 4), "New", "Thanks only", {{"number", 3.0}});
    const auto all = of.made();
    const auto changes = log_digests(of.workbook, all.gets, "Kim", now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->title, "Digests to 2 sources");
    EXPECT_THAT(changes->done, HasSubstr("2 digests are in the log, and their referrals count as told."));
    of.paper.write(*changes);
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 1, "who")), "Ann Lee");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 1, "kind")), "Status report");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 1, "note")),
        "Monthly digest of October 2026: Where your referrals stand");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::touches, 2, "referral")), "3");
    EXPECT_EQ(book::text_of(of.paper.at(table_id::referrals, first, "told_status")), "Meeting");
    EXPECT_EQ(of.paper.at(table_id::referrals, first, "told"), of.paper.at(table_id::referrals, third, "told"));
    EXPECT_TRUE(book::is_blank(of.paper.at(table_id::referrals, second, "told"))) << "nothing was told of that one";
    EXPECT_GT(of.paper.rows(table_id::texts), 20);
    EXPECT_FALSE(log_digests(of.paper.read(), {}, "", now));
}

TEST(a_digest, names_the_rows_of_a_source_that_cannot_be_read_in_one_sentence) {
    office of;
    of.contact("Ann Lee");
    of.contact("Bob Ray");
    const auto unreadable = [&](std::string source, double number) {
        of.paper.add(table_id::referrals,
            {{"number", number}, {"date", "soon"}, {"source", std::move(source)}, {"prospect", "P"},
                {"status", "New"}});
    };
    unreadable("Bob Ray", 1);
    EXPECT_THAT(reasons(of.made()),
        ElementsAre("No. 1, P from Bob Ray is left out: its row cannot be read. Please correct it first."));
    for (const double number : {2.0, 3.0}) unreadable(number == 2 ? "Lee, Ann" : "Ann Lee", number);
    EXPECT_THAT(reasons(of.made()),
        ElementsAre(HasSubstr("No. 1"),
            "No. 2, P from Lee, Ann and No. 3, P from Ann Lee are left out: their rows cannot be read. Please "
            "correct them first."));
    EXPECT_THAT(
        reasons(of.made({date(2026, 10, 31), digest_way::paper, {"Ann Lee"}})), ElementsAre(HasSubstr("No. 2")));
    for (double number = 4; number < 20; ++number) unreadable("Ann Lee", number);
    const auto all = of.made();
    ASSERT_EQ(all.left_out.size(), 2u);
    EXPECT_EQ(all.left_out[1].who, "Ann Lee");
    EXPECT_THAT(all.left_out[1].why, HasSubstr("and 15 others are left out"));
}

TEST(digests, that_were_made_for_all_are_those_of_one_source_as_well) {
    office of;
    of.contact("Ann Lee");
    of.contact("Dr C", {{"company", "Harbour"}});
    of.contact("No Letters", {{"correspondence", "no"}});
    for (auto const* who : {"Ann Lee", "Harbour", "No Letters"}) of.referral(who, "P Q", date(2026, 10, 2), "New");
    const auto all = of.made();
    for (auto const* who : {"Lee, Ann", "Harbour", "Dr C", "No Letters", "Nobody"}) {
        const auto one = for_these(of.workbook, all, {who});
        const auto made = of.made({date(2026, 10, 31), digest_way::paper, {who}});
        ASSERT_EQ(one.gets.size(), made.gets.size()) << who;
        for (std::size_t i = 0; i < one.gets.size(); ++i) EXPECT_EQ(one.gets[i].text, made.gets[i].text) << who;
        EXPECT_EQ(reasons(one), reasons(made)) << who;
    }
    EXPECT_EQ(for_these(of.workbook, all, {"Harbour"}).gets.at(0).who, "Dr C");
    EXPECT_EQ(for_these(of.workbook, all, {"No Letters"}).left_out.size(), 1u);
    EXPECT_EQ(for_these(of.workbook, all, {}).gets.size(), 2u);
}

namespace {

std::vector<digest_letter> letters_to(std::vector<std::string> const& names) {
    std::vector<digest_letter> letters;
    for (auto const& who : names)
        letters.push_back({.who = who, .month = {}, .label = {}, .to = {}, .subject = {}, .text = {}});
    return letters;
}

}

TEST(digests_by_mail, are_logged_only_where_the_mail_program_took_them_and_the_others_are_said) {
    const auto letters = letters_to({"Ann Lee", "Bob Ray", "Cem Oz"});
    const auto handed = [&](std::vector<handed_as> answers) {
        std::size_t at = 0;
        return hand_over(letters, [&](digest_letter const&) { return answers.at(at++); }, {});
    };
    using enum handed_as;
    const auto all = handed({whole, whole, whole});
    EXPECT_EQ(all.done.size(), 3u);
    EXPECT_EQ(all.said, "3 drafts are handed to your mail program.");
    const auto some = handed({whole, nothing, nothing});
    ASSERT_EQ(some.done.size(), 1u);
    EXPECT_EQ(some.done[0].who, "Ann Lee");
    EXPECT_EQ(some.said,
        "1 draft is handed to your mail program. No mail program could be opened for Bob Ray and Cem Oz: nothing of "
        "that is logged.");
    const auto none = handed({nothing, nothing, nothing});
    EXPECT_TRUE(none.done.empty());
    EXPECT_EQ(none.said, "No mail program could be opened for Ann Lee, Bob Ray and Cem Oz: nothing of that is logged.");
    EXPECT_THAT(handed({nothing, nothing, words_copied}).said,
        AllOf(HasSubstr("1 draft is handed"), HasSubstr("so it was copied"), HasSubstr("for Ann Lee and Bob Ray:")));
}

}
}
