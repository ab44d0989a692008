// Who must not be contacted (columns Do not contact, Not before, Correspondence), by exhaustion: every status, every
// step, both sides of a referral.
#include "commands/contacting.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/visits/call_plan.hpp"
#include "follow_up/steps.hpp"
#include "panels/known/digest.hpp"
#include "panels/look_after.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include <map>

namespace {

using namespace referralbook;
using namespace referralbook::commands;
using book::table_id;
using follow_up::person;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18)};

enum class wish { none, never, later, unreadable, no_letters };
constexpr wish all_wishes[]{wish::none, wish::never, wish::later, wish::unreadable, wish::no_letters};

void add_contact(paper_book& workbook, std::string const& who, wish what) {
    std::vector<std::pair<std::string, paper_book::value>> cells{
        {"who", who}, {"type", "Partner"}, {"email", "a@b.example"}, {"area", "North"}};
    if (what == wish::never) cells.emplace_back("do_not_contact", "Yes");
    if (what == wish::later) cells.emplace_back("not_before", november(26));
    if (what == wish::unreadable) cells.emplace_back("not_before", "after the holidays");
    if (what == wish::no_letters) cells.emplace_back("correspondence", "no");
    workbook.add(table_id::contacts, cells);
}

paper_book one_referral(std::string_view status, wish source, wish prospect) {
    paper_book workbook;
    workbook.values.today = now.today;
    add_contact(workbook, "Dr Ünal", source);
    add_contact(workbook, "Nadia Brandt", prospect);
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(3)}, {"source", "dr. unal"}, {"prospect", "Brandt, Nadia"},
            {"email", "n@b.example"}, {"status", std::string{status}}, {"status_since", november(4)}, {"attempts", 3.0},
            {"last_attempt", november(5)}});
    return workbook;
}

bool leaves_alone(wish what) { return what == wish::never || what == wish::later || what == wish::unreadable; }

}

TEST(who_must_not_be_contacted, has_no_step_that_is_due_and_no_letter) {
    for (const auto source : all_wishes)
        for (const auto prospect : all_wishes)
            for (const auto status : book::status_names) {
                SCOPED_TRACE(std::string{status} + ' ' + std::to_string(static_cast<int>(source)) + ' ' +
                    std::to_string(static_cast<int>(prospect)));
                auto workbook = one_referral(status, source, prospect);
                const auto read = workbook.read();
                const auto known = panels::digest_of(read, now.today);
                for (auto const& item : known->list.items) {
                    const auto of = item.what->says.whom == person::source ? source : prospect;
                    EXPECT_FALSE(leaves_alone(of) && item.due <= now.today) << item.what->name;
                    EXPECT_NE(of, wish::never) << item.what->name;
                    EXPECT_NE(of, wish::unreadable) << item.what->name;
                    if (of == wish::later) {
                        EXPECT_GE(item.due, november(26)) << item.what->name;
                    }
                }
                for (auto const& step : follow_up::steps()) {
                    const auto of = step.says.whom == person::source ? source : prospect;
                    const auto letter = draft_letter(read, {{7, -1}, step.id, "Flowers"}, now);
                    if (of != wish::none) {
                        EXPECT_FALSE(letter) << step.name;
                    }
                    if (of == wish::none) continue;
                    EXPECT_THAT(letter.error().sentence,
                        AnyOf(HasSubstr("Dr Ünal "), HasSubstr("Nadia Brandt "), HasSubstr("done by talking")));
                }
            }
}

TEST(who_must_not_be_contacted, leaves_the_steps_with_others_as_they_are) {
    for (const auto status : book::status_names)
        for (const auto who : {person::source, person::prospect}) {
            const auto steps = [&](wish what) {
                const auto read = one_referral(
                    status, who == person::source ? what : wish::none, who == person::prospect ? what : wish::none)
                                      .read();
                std::map<std::string_view, std::optional<book::day>> found;
                for (auto const& open : follow_up::open_steps(read.referrals[0].facts, now.today, read.values))
                    if (open.what->says.whom != who) found[open.what->name] = open.due;
                return found;
            };
            // Once nobody may be asked to help, trying again does not wait for that (F3).
            auto free = steps(wish::none), barred = steps(wish::never);
            if (who == person::source) {
                free.erase("Try again");
                barred.erase("Try again");
            }
            if (who == person::prospect) free.erase("Ask the source to help");   // to reach whom nobody may reach
            EXPECT_EQ(free, barred) << status;
            EXPECT_EQ(steps(wish::none), steps(wish::no_letters)) << status;
        }
}

TEST(who_must_not_be_contacted, is_on_no_list_of_visits_no_call_plan_and_in_no_calendar) {
    for (const auto what : all_wishes) {
        auto workbook = one_referral("New", what, wish::none);
        workbook.add(
            table_id::touches, {{"when", november(1) - book::days{40}}, {"who", "Dr Ünal"}, {"kind", "Visit"}});
        const auto known = panels::digest_of(workbook.read(), now.today);
        const bool free = !leaves_alone(what);
        const auto visited = [&](auto const& list) {
            return std::ranges::any_of(
                list, [&](auto const& item) { return known->workbook.contacts[item.contact].who == "Dr Ünal"; });
        };
        EXPECT_EQ(visited(known->visits.due) || visited(known->visits.never), free) << static_cast<int>(what);

        workbook.write(*call_plan(workbook.read(), known->ranking, now));
        bool planned = false;
        for (auto const& line : workbook.page(table_id::call_plan)) {
            if (book::text_of(line[2]) != "Dr Ünal") continue;
            planned = true;
            auto const* day = std::get_if<double>(&line[0]);
            if (what == wish::later && day) {
                EXPECT_GE(*book::day_of_serial(*day), november(26));
            }
        }
        EXPECT_EQ(planned, what != wish::never && what != wish::unreadable) << static_cast<int>(what);

        const auto content = calendar_content_of(
            workbook.read(), {{"Dr Ünal", november(20), {}}}, {.follow_ups = false, .days = 60}, now.today);
        if (what == wish::never || what == wish::unreadable) {
            EXPECT_THAT(content.wanted, IsEmpty());
        } else {
            ASSERT_EQ(content.wanted.size(), 1u);
            EXPECT_EQ(content.wanted[0].date, what == wish::later ? november(26) : november(20));
        }
    }
}

TEST(who_must_not_be_contacted, may_be_contacted_from_their_day_on) {
    const auto read = one_referral("New", wish::later, wish::none).read();
    EXPECT_THAT(against_contact(read, "Dr Ünal", november(25)), HasSubstr("not to be contacted before"));
    EXPECT_EQ(against_contact(read, "Dr Ünal", november(26)), "");
}

TEST(who_must_not_be_contacted, is_told_of_in_one_sentence_where_a_command_did_it_all_the_same) {
    const auto workbook = one_referral("New", wish::never, wish::no_letters);
    log_touch_arguments call;
    call.words.who = "Dr Ünal";
    call.words.kind = "Call";
    const auto logged = log_touch(workbook.read(), call, now);
    ASSERT_TRUE(logged);
    EXPECT_THAT(logged->done, HasSubstr("is in the log. Dr Ünal must not be contacted (column Do not contact)."));
    const auto done = mark_done(workbook.read(), {{7, -1}, follow_up::step_id::thank_source, {}, {}, {}, {}}, now);
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().sentence, HasSubstr("Dr Ünal must not be contacted"));
    EXPECT_EQ(against_contact(workbook.read(), "Nadia Brandt", now.today), "") << "calls are welcome";
    EXPECT_THAT(
        against_contact(workbook.read(), "Nadia Brandt", now.today, contact_by::letter), HasSubstr("wants no letters"));
}

TEST(who_must_not_be_contacted, is_the_one_of_several_rows_of_a_name_whose_wish_is_strictest) {
    paper_book workbook;
    add_contact(workbook, "Dr Ünal", wish::later);
    add_contact(workbook, "Ünal, Dr.", wish::never);
    workbook.add(table_id::aliases, {{"spelling", "The tooth lady"}, {"source", "Dr Ünal"}});
    const recognition::contact_wishes wishes{workbook.read()};
    ASSERT_TRUE(wishes.of("the tooth lady"));
    EXPECT_TRUE(wishes.of("the tooth lady")->never);
    EXPECT_FALSE(wishes.of("Otto Kern"));
    EXPECT_FALSE(wishes.of(""));
}

TEST(who_must_not_be_contacted, speaks_for_the_office_where_they_are_the_first_contact) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Ada Okafor"}, {"company", "Okafor Dental"}, {"do_not_contact", "yes"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"company", "Cole & Co"}});
    workbook.add(table_id::contacts, {{"who", "Eve Dietz"}, {"company", "Cole & Co"}, {"do_not_contact", "yes"}});
    const recognition::contact_wishes wishes{workbook.read()};
    EXPECT_TRUE(wishes.of("okafor dental"));
    EXPECT_FALSE(wishes.of("Cole & Co")) << "Ben Cole is whom we would call";
}

TEST(who_was_forgotten, is_contacted_by_nobody) {
    paper_book workbook;
    workbook.values.today = now.today;
    workbook.add(table_id::contacts, {{"who", "Forgotten 7"}, {"type", "Partner"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(3)}, {"source", "Forgotten 7"}, {"prospect", "Forgotten 12"}});
    const auto known = panels::digest_of(workbook.read(), now.today);
    EXPECT_THAT(known->list.items, IsEmpty());
    EXPECT_THAT(known->visits.never, IsEmpty());
    EXPECT_THAT(against_contact(workbook.read(), "Forgotten 7", now.today), HasSubstr("was forgotten"));
    for (const auto* name : {"Forgotten", "Forgotten Books Ltd", "Forgotten 0", "Anna Forgotten 7x", "7"})
        EXPECT_FALSE(recognition::number_of_forgotten(name)) << name;
    EXPECT_EQ(recognition::number_of_forgotten(" forgotten  12"), 12);
}

TEST(a_wish_in_a_cell, is_read_as_people_write_it) {
    for (const auto* no : {"", " ", "no", "Nein", "non", "0", "-"}) EXPECT_FALSE(book::says_do_not_contact(no)) << no;
    for (const auto* yes : {"yes", "x", "ja", "1", "never again", "oui"})
        EXPECT_TRUE(book::says_do_not_contact(yes)) << yes;
    for (const auto* welcome : {"", "yes", "Ja", "oui", "1"})
        EXPECT_TRUE(book::says_letters_are_welcome(welcome)) << welcome;
    for (const auto* not_welcome : {"no", "nein", "0", "by phone only"})
        EXPECT_FALSE(book::says_letters_are_welcome(not_welcome)) << not_welcome;
}

TEST(of_two_wishes, the_stricter_stays) {
    const book::cell early{46000.0}, late{46100.0}, words{std::string{"soon"}}, none;
    EXPECT_EQ(is_stricter_wish("not_before", early, late), true);
    EXPECT_EQ(is_stricter_wish("not_before", late, early), false);
    EXPECT_EQ(is_stricter_wish("not_before", late, words), true);
    EXPECT_EQ(is_stricter_wish("not_before", words, late), false);
    EXPECT_EQ(is_stricter_wish("not_before", none, early), true);
    EXPECT_EQ(is_stricter_wish("not_before", early, none), false);
    EXPECT_EQ(is_stricter_wish("do_not_contact", std::string{"no"}, std::string{"yes"}), true);
    EXPECT_EQ(is_stricter_wish("do_not_contact", std::string{"yes"}, std::string{"no"}), false);
    EXPECT_EQ(is_stricter_wish("correspondence", std::string{"yes"}, std::string{"no"}), true);
    EXPECT_EQ(is_stricter_wish("correspondence", std::string{"no"}, std::string{"yes"}), false);
    EXPECT_EQ(is_stricter_wish("phone", none, early), std::nullopt);
    for (auto const* wrong :
        {"wrong", "Wrong", " WRONG ", "falsch", "faux", "incorrecto", "sbagliato", "fout", "errado"}) {
        const book::cell says{std::string{wrong}};
        for (auto const& other : {early, late, none, words}) {
            EXPECT_EQ(is_stricter_wish("verified", other, says), true) << wrong;
            EXPECT_EQ(is_stricter_wish("verified", says, other), false) << wrong;
        }
        EXPECT_EQ(is_stricter_wish("verified", says, says), false) << wrong;
        EXPECT_EQ(is_stricter_wish("phone", says, early), std::nullopt) << "no word of that column";
    }
    for (auto const& other : {early, late, none, words})
        EXPECT_EQ(is_stricter_wish("verified", other, late), std::nullopt) << "which of two days is better is no wish";
}

TEST(what_is_against_a_contact, is_the_same_with_the_wishes_of_all_made_once) {
    for (const auto what : all_wishes) {
        const auto workbook = one_referral("New", what, wish::none).read();
        const contacting wishes{workbook};
        for (const auto how : {contact_by::anything, contact_by::letter})
            for (auto const* who : {"dr. unal", "Nadia Brandt", "Nobody"})
                EXPECT_EQ(wishes.against(who, now.today, how), against_contact(workbook, who, now.today, how));
    }
}

TEST(a_prospect_who_is_not_to_be_contacted_yet, is_not_asked_about_before_their_day) {
    const auto read = one_referral("Trying", wish::none, wish::later).read();
    ASSERT_EQ(read.referrals.at(0).facts.prospect_from, november(26));
    const auto open = follow_up::open_steps(read.referrals.at(0).facts, now.today, read.values);
    const auto asks = std::ranges::find(
        open, follow_up::step_id::ask_source, [](auto const& one) { return one.what->id; });
    ASSERT_NE(asks, open.end());
    EXPECT_EQ(asks->due, november(26));
    EXPECT_FALSE(draft_letter(read, {{7, -1}, follow_up::step_id::ask_source, ""}, now));
    const auto barred = one_referral("Trying", wish::none, wish::never).read();
    EXPECT_FALSE(draft_letter(barred, {{7, -1}, follow_up::step_id::ask_source, ""}, now));
}

TEST(one_of_several_of_a_name, is_left_alone_by_the_firm_behind_it) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"do_not_contact", "yes"}});
    const recognition::contact_wishes wishes{workbook.read()};
    EXPECT_TRUE(wishes.of("Anna Kern (Hafenbank)")->never);
    EXPECT_FALSE(wishes.of("Anna Kern (Kern Dental)"));
    EXPECT_TRUE(wishes.of("Anna Kern")->never) << "of several the strictest";
}
