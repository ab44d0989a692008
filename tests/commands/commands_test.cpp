#include "commands/follow_up/complete_rows.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/new_referral.hpp"
#include "commands/follow_up/set_status.hpp"
#include "commands/follow_up/snooze.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::status;
using book::table_id;
using follow_up::step_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday, noon

book::cell serial(book::day day) { return book::serial_of_day(day); }

paper_book two_referrals() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Okafor Dental"}, {"phone", "0171 2"}});
    workbook.add(table_id::contacts, {{"who", "dr. ünal"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Okafor Dental"}, {"prospect", "Ben Cole"},
            {"thanked", november(2)}, {"status", "In talks"}, {"reached", november(5)}, {"told", november(5)},
            {"told_status", "In talks"}, {"status_since", november(5)}});
    return workbook;
}

template <class Result> std::string sentence(Result const& changes) {
    return changes ? "done: " + changes->done : changes.error().sentence;
}

TEST(every_command, refuses_a_workbook_that_is_not_set_up) {
    const book::workbook workbook;
    EXPECT_THAT(sentence(new_referral(workbook, {"A", "B", {}, {}, {}, {}, {}, {}}, now)), HasSubstr("not set up yet"));
    EXPECT_THAT(sentence(log_touch(workbook, {}, now)), HasSubstr("not set up yet"));
    EXPECT_THAT(sentence(snooze(workbook, {}, now)), HasSubstr("not set up yet"));
    EXPECT_THAT(sentence(set_status(workbook, {}, now)), HasSubstr("not set up yet"));
    EXPECT_THAT(sentence(complete_rows(workbook, now)), HasSubstr("not set up yet"));
    EXPECT_THAT(sentence(todays_list(workbook, {}, {}, now)), HasSubstr("not set up yet"));
}

TEST(a_new_referral, has_the_next_number_and_is_new_since_it_was_received) {
    auto workbook = two_referrals();
    const auto changes = new_referral(workbook.read(), {" Acme ", "=1+1", "0171 9", {}, {}, {}, {}, november(17)}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "number"), book::cell{3.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "source"), book::cell{"Acme"});
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "prospect"), book::cell{"=1+1"});
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "date"), serial(november(17)));
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "status_since"), serial(november(17)));
    EXPECT_EQ(workbook.at(table_id::referrals, 3, "status"), book::cell{"New"});
    EXPECT_EQ(changes->last_number, 3);
}

TEST(a_new_referral, needs_source_prospect_and_a_day_that_has_come) {
    const auto workbook = two_referrals().read();
    EXPECT_THAT(
        sentence(new_referral(workbook, {"", "B", {}, {}, {}, {}, {}, {}}, now)), HasSubstr("source is missing"));
    EXPECT_THAT(
        sentence(new_referral(workbook, {"A", "  ", {}, {}, {}, {}, {}, {}}, now)), HasSubstr("prospect is missing"));
    EXPECT_THAT(sentence(new_referral(workbook, {"A", "B", {}, {}, {}, {}, {}, november(19)}, now)),
        HasSubstr("still to come"));
    EXPECT_THAT(sentence(new_referral(workbook, {"dr unal", "NADIA BRANDT", {}, {}, {}, {}, {}, november(16)}, now)),
        HasSubstr("No. 1"));
}

TEST(a_number, is_not_given_again_when_its_row_is_gone) {
    auto workbook = two_referrals();
    workbook.add(table_id::touches, {{"who", "X"}, {"referral", 9.0}});
    auto read = workbook.read();
    read.last_number = 9;
    EXPECT_EQ(new_referral(read, {"A", "B", {}, {}, {}, {}, {}, {}}, now)->last_number, 10);
}

TEST(a_touch, is_logged_with_the_words_of_the_lists) {
    auto workbook = two_referrals();
    const auto changes = log_touch(
        workbook.read(), {{"Acme", "VISIT", "reached", "A brochure", "Kim", "friendly"}, {}}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    EXPECT_THAT(changes->cells, IsEmpty());
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), book::cell{"Visit"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "outcome"), book::cell{"Reached"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "brought"), book::cell{"A brochure"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "referral"), book::cell{});
    EXPECT_THAT(
        sentence(log_touch(workbook.read(), {{"Acme", "Fax", {}, {}, {}, {}}, {}}, now)), HasSubstr("Visit, Call"));
    EXPECT_THAT(
        sentence(log_touch(workbook.read(), {{"", "Call", {}, {}, {}, {}}, {}}, now)), HasSubstr("name is missing"));
    EXPECT_THAT(sentence(log_touch(workbook.read(), {{"A", "", {}, {}, {}, {}}, {}}, now)), HasSubstr("what it was"));
}

TEST(a_touch, with_the_prospect_of_a_referral_is_an_attempt) {
    auto workbook = two_referrals();
    workbook.write(*log_touch(workbook.read(), {{"", "Call", "No answer", {}, {}, {}}, referral_key{1, -1}}, now));
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), book::cell{"Nadia Brandt"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{1.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"Trying"});
    workbook.write(
        *log_touch(workbook.read(), {{"nadia brandt", "Visit", "Reached", {}, {}, {}}, referral_key{1, -1}}, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{2.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"In talks"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), serial(november(18)));
}

TEST(a_touch, with_the_source_of_a_referral_does_what_it_means_there) {
    auto workbook = two_referrals();
    workbook.write(*log_touch(workbook.read(), {{"", "Thank-you", {}, {}, {}, {}}, referral_key{1, -1}}, now));
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), book::cell{"Dr Ünal"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "thanked"), serial(november(18)));
    workbook.write(*log_touch(workbook.read(), {{"", "Status report", {}, {}, {}, {}}, referral_key{2, -1}}, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "told"), serial(november(18)));
    workbook.write(*log_touch(workbook.read(), {{"Dr Ünal", "Call", "Reached", {}, {}, {}}, referral_key{1, -1}}, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{})
        << "a call to the source reaches no prospect";
}

TEST(a_status, is_written_with_its_day_and_a_win_with_its_value) {
    auto workbook = two_referrals();
    workbook.write(*set_status(workbook.read(), {{2, -1}, status::won, 1200}, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "status"), book::cell{"Won"});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "status_since"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "value"), book::cell{1200.0});
    EXPECT_THAT(sentence(set_status(workbook.read(), {{2, -1}, status::won, {}}, now)), HasSubstr("is Won already"));
    EXPECT_THAT(sentence(set_status(workbook.read(), {{2, -1}, status::won, 1500}, now)), HasSubstr("done"));
    EXPECT_THAT(
        sentence(set_status(workbook.read(), {{2, -1}, status::lost, 5}, now)), HasSubstr("Only a won referral"));
    EXPECT_THAT(sentence(set_status(workbook.read(), {{2, -1}, status::won, -5}, now)), HasSubstr("from 0 up"));
    EXPECT_THAT(
        sentence(set_status(workbook.read(), {{77, -1}, status::won, {}}, now)), HasSubstr("no referral No. 77"));
}

TEST(a_snooze, is_written_for_a_day_to_come) {
    auto workbook = two_referrals();
    workbook.write(*snooze(workbook.read(), {{2, -1}, step_id::move_on, november(30)}, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "snoozed_until"), serial(november(30)));
    EXPECT_THAT(
        sentence(snooze(workbook.read(), {{2, -1}, step_id::move_on, november(30)}, now)), HasSubstr("already"));
    EXPECT_THAT(
        sentence(snooze(workbook.read(), {{2, -1}, step_id::move_on, november(18)}, now)), HasSubstr("after today"));
    EXPECT_THAT(sentence(snooze(workbook.read(), {{2, -1}, step_id::thank_source, november(30)}, now)),
        HasSubstr("done already"));
}

TEST(a_snooze, says_that_other_steps_of_the_referral_rest_too) {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Okafor Dental"}, {"prospect", "Ben Cole"},
            {"thanked", november(2)}, {"status", "Trying"}, {"attempts", 1.0}, {"last_attempt", november(13)}});
    EXPECT_THAT(sentence(snooze(workbook.read(), {{1, -1}, step_id::try_again, november(30)}, now)),
        HasSubstr("and so is what else is due for this referral"));
    EXPECT_THAT(sentence(snooze(two_referrals().read(), {{2, -1}, step_id::move_on, november(19)}, now)),
        Not(HasSubstr("what else")));
}

TEST(a_snooze, lets_a_thank_you_wait_one_working_day) {
    paper_book workbook;
    workbook.add(table_id::referrals, {{"number", 1.0}, {"date", november(18)}, {"source", "A"}, {"prospect", "B"}});
    const auto changes = snooze(workbook.read(), {{1, -1}, step_id::thank_source, november(30)}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    EXPECT_EQ(changes->cells[0].content, serial(november(19)));
    EXPECT_THAT(sentence(snooze(two_referrals().read(), {{1, -1}, step_id::thank_source, november(30)}, now)),
        HasSubstr("no longer"));
}

TEST(completing, gives_typed_rows_numbers_and_formulas_and_changes_nothing_else) {
    auto workbook = two_referrals();
    const int row = workbook.add(table_id::referrals, {{"source", "A"}, {"prospect", "B"}});
    workbook.forget_formulas(table_id::referrals, row);
    const int who = workbook.add(table_id::contacts, {{"who", "New"}});
    workbook.forget_formulas(table_id::contacts, who);
    EXPECT_EQ(incomplete_rows(workbook.read()).contacts, 1u);
    EXPECT_EQ(incomplete_rows(workbook.read()).referrals, 1u);
    const auto changes = complete_rows(workbook.read(), now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->cells.size(), 1u);
    EXPECT_THAT(changes->done, HasSubstr("1 contact and 1 referral"));
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::referrals, row, "number"), book::cell{3.0});
    EXPECT_EQ(incomplete_rows(workbook.read()).rows(), 0u);
    EXPECT_THAT(sentence(complete_rows(workbook.read(), now)), HasSubstr("Every row is complete"));
}

TEST(completing, says_which_contacts_were_referred_and_have_no_referral) {
    auto workbook = two_referrals();
    const auto typed = [&](char const* who, char const* by) {
        workbook.forget_formulas(
            table_id::contacts, workbook.add(table_id::contacts, {{"who", who}, {"referred_by", by}}));
    };
    typed("Nadia Brandt", "Dr. Ünal");   // that one is there
    typed("Eva Gil", "nobody");
    typed("Ina Falk", "");
    EXPECT_EQ(complete_rows(workbook.read(), now)->done, "Completed 3 contacts.");
    typed("Ben Cole", "Dr. Ünal");
    EXPECT_EQ(complete_rows(workbook.read(), now)->done,
        "Completed 4 contacts. Ben Cole has somebody under Referred by, but no referral: New referral makes one.");
    typed("Tom Ruiz", "Acme");
    EXPECT_EQ(complete_rows(workbook.read(), now)->done,
        "Completed 5 contacts. Ben Cole and Tom Ruiz have somebody under Referred by, but no referral: New referral "
        "makes one of each.");
}

// As where a server gives them and somebody typed some.
TEST(completing, gives_no_number_that_stands_there) {
    auto workbook = two_referrals();
    workbook.add(table_id::referrals, {{"source", "A"}, {"prospect", "B"}});
    workbook.add(table_id::referrals, {{"number", 5.0}, {"source", "A"}, {"prospect", "C"}});
    workbook.add(table_id::referrals, {{"source", "A"}, {"prospect", "D"}});
    auto read = workbook.read();
    read.last_number = 3;
    EXPECT_EQ(numbers_for_rows(read), 2);
    const auto changes = complete_rows(read, now);
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->cells.size(), 2u);
    EXPECT_EQ(changes->cells[0].content, book::cell{4.0});
    EXPECT_EQ(changes->cells[1].content, book::cell{6.0});
    EXPECT_EQ(changes->first_number, 4);
    EXPECT_EQ(changes->last_number, 6);
}

follow_up::checklist list_of(book::workbook const& workbook) {
    return follow_up::checklist_of(workbook.referrals, now.today, workbook.values);
}

std::vector<std::string> lines(paper_book const& workbook) {
    std::vector<std::string> found;
    for (int row = 1; row <= workbook.rows(table_id::today); ++row) {
        auto const& due = workbook.at(table_id::today, row, "due");
        found.push_back((std::holds_alternative<double>(due) ? "- " : book::text_of(due)) +
            book::text_of(workbook.at(table_id::today, row, "step")) + " " +
            book::text_of(workbook.at(table_id::today, row, "who")) +
            book::text_of(workbook.at(table_id::today, row, "done")));
    }
    return found;
}

TEST(todays_list, is_grouped_and_refilled_and_keeps_what_was_noted) {
    auto workbook = two_referrals();
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    const auto first = lines(workbook);
    ASSERT_GE(first.size(), 4u);
    EXPECT_THAT(first[0], HasSubstr("Overdue"));
    EXPECT_EQ(first[1], "- Thank the source Dr Ünal☐");
    const book::cell_change note{table_id::today, "done", 2, "☐", "left a note"};
    book::change_set noted;
    noted.cells.push_back(note);
    workbook.write(noted);
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    EXPECT_EQ(lines(workbook)[1], "- Thank the source Dr Ünalleft a note");
    workbook.write(*todays_list(workbook.read(), {}, {}, now));
    EXPECT_EQ(lines(workbook)[0], "Nothing is due. Have a good day. ");
    for (int row = 2; row <= workbook.rows(table_id::today); ++row)
        EXPECT_EQ(lines(workbook)[static_cast<std::size_t>(row - 1)], " ");
}

TEST(todays_list, stops_at_what_can_be_printed_and_says_how_many_more) {
    paper_book workbook;
    for (int i = 0; i < 400; ++i)
        workbook.add(table_id::referrals,
            {{"number", i + 1.0}, {"date", november(18)}, {"source", "A"}, {"prospect", "P" + std::to_string(i)},
                {"status", "Lost"}, {"told", november(18)}, {"told_status", "Lost"}});
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    EXPECT_EQ(workbook.rows(table_id::today), 302);
    EXPECT_THAT(lines(workbook).back(), HasSubstr("And more: 100 lines"));
    workbook.write(*todays_list(workbook.read(), {}, {}, now));
    EXPECT_EQ(lines(workbook).back(), " ") << "all lines of the old list are gone";
}

TEST(todays_list, does_not_run_into_a_line_of_the_user) {
    auto workbook = two_referrals();
    workbook.add(table_id::today, {{"due", "My own line"}});
    EXPECT_THAT(
        sentence(todays_list(workbook.read(), list_of(workbook.read()), {}, now)), HasSubstr("holds something else"));
    EXPECT_EQ(lines(workbook)[0], "My own line ");
}

}
}
