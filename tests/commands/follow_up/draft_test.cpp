#include "commands/follow_up/draft.hpp"

#include "follow_up/letters/handout_texts.hpp"
#include "follow_up/letters/mailing_texts.hpp"
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using follow_up::step_id;
using enum follow_up::step_id;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};
const auto all_texts = follow_up::letter_texts().size() + follow_up::handout_texts().size() +
    follow_up::mailing_texts().size() + 2;   // the introduction and the monthly digest

paper_book one_referral(std::vector<std::pair<std::string, paper_book::value>> cells) {
    paper_book workbook;
    workbook.values.office = "Northside";
    cells.insert(cells.end(),
        {{"number", 7.0}, {"date", november(16)}, {"source", "Dr Sibel Ünal"},
            {"prospect", "Nadia \"Nan\" Brandt & Co."}});
    workbook.add(table_id::referrals, cells);
    workbook.add(table_id::contacts, {{"who", "Dr Sibel Ünal"}, {"email", "home: sibel@uenal.example; s@x.example"}});
    return workbook;
}

draft drafted(paper_book const& workbook, std::optional<step_id> step, std::string gift = {}) {
    const auto result = draft_letter(workbook.read(), {{7, -1}, step, std::move(gift)}, now);
    if (!result) {
        ADD_FAILURE() << result.error().sentence;
        return {};
    }
    return *result;
}

std::string refusal(paper_book const& workbook, std::optional<step_id> step) {
    const auto result = draft_letter(workbook.read(), {{7, -1}, step, {}}, now);
    return result ? "nothing" : result.error().sentence;
}

TEST(a_letter, takes_the_title_from_a_column_of_the_users_own) {
    auto workbook = one_referral({{"status", "New"}});
    const auto greeting = [&](char const* title) {
        const auto letter = draft_letter(workbook.read(),
            {{7, -1}, thank_source, {}, [title](book::contact const&) { return std::string{title}; }}, now);
        return letter ? letter->what.text.substr(0, letter->what.text.find('\n')) : letter.error().sentence;
    };
    EXPECT_EQ(greeting(""), "Dear Dr Ünal,");
    EXPECT_EQ(greeting("Mrs"), "Dear Mrs Dr Ünal,");
    EXPECT_EQ(greeting("Sales"), "Dear Dr Ünal,");
}

TEST(a_letter, calls_people_as_their_contact_row_does_and_not_as_a_referral_spelled_them) {
    paper_book workbook;
    workbook.values.sender = "Ada";
    workbook.values.office_phone = "030 55";
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(16)}, {"source", "DR UNAL"}, {"prospect", "OKAFOR, ADAEZE"}});
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}});
    const auto letter = drafted(workbook, thank_source);
    EXPECT_EQ(letter.reader, "Dr Ünal");
    EXPECT_THAT(letter.what.text, HasSubstr("putting Adaeze Okafor in touch"));
    EXPECT_THAT(letter.what.text, testing::EndsWith("Kind regards\nAda\n030 55"));
}

TEST(a_letter_of_thanks, goes_to_the_source_with_the_names_as_they_are) {
    const auto letter = drafted(one_referral({{"owner", "Kim"}}), thank_source);
    EXPECT_EQ(letter.what.to, "sibel@uenal.example");
    EXPECT_EQ(letter.what.subject, "Thank you for your referral");
    EXPECT_THAT(letter.what.text,
        testing::StartsWith("Dear Dr Ünal,\n\nThank you for putting Nadia \"Nan\" Brandt & Co. in touch"));
    EXPECT_THAT(letter.what.text, testing::EndsWith("Kind regards\nKim\nNorthside"));
    EXPECT_EQ(missing_in(letter), "");
}

TEST(a_letter, without_owner_and_office_ends_with_its_regards) {
    auto workbook = one_referral({});
    workbook.values.office.clear();
    EXPECT_THAT(drafted(workbook, thank_source).what.text, testing::EndsWith("\n\nKind regards"));
}

TEST(a_letter, is_of_the_first_open_step_that_is_done_by_writing) {
    EXPECT_EQ(drafted(one_referral({}), {}).from->step, thank_source);
    EXPECT_EQ(drafted(one_referral({{"thanked", november(16)}, {"status", "Won"}, {"told_status", "Won"},
                          {"told", november(17)}}),
                  {})
                  .from->step,
        reward_source);
    EXPECT_EQ(drafted(one_referral({{"thanked", november(16)}}), {}).from->step, thank_source)
        << "a first call is next; of the letters the thank-you is always possible";
}

TEST(a_letter, of_the_status_says_where_the_referral_stands) {
    EXPECT_THAT(
        drafted(one_referral({{"status", "Meeting"}}), tell_source).what.subject, HasSubstr("arranged to meet"));
    EXPECT_THAT(drafted(one_referral({{"status", "Lost"}}), tell_source).what.text, HasSubstr("the door stays open"));
}

TEST(a_letter, that_would_be_wrong_is_refused) {
    EXPECT_THAT(refusal(one_referral({}), first_call), HasSubstr("done by talking"));
    EXPECT_THAT(refusal(one_referral({}), reward_source), HasSubstr("not won"));
    EXPECT_THAT(refusal(one_referral({}), ask_client), HasSubstr("not won"));
    EXPECT_THAT(refusal(one_referral({}), check_in), HasSubstr("Nurture"));
    EXPECT_THAT(refusal(one_referral({{"status", "Lost"}}), ask_source), HasSubstr("closed"));
    auto regulated = one_referral({{"status", "Won"}});
    regulated.values.gifts_regulated = true;
    EXPECT_THAT(refusal(regulated, reward_source), HasSubstr("regulated"));
}

TEST(a_letter, where_gifts_are_regulated_names_none_whatever_its_text_says) {
    auto workbook = one_referral({{"status", "Won"}, {"gift", "Flowers"}});
    workbook.values.gifts_regulated = true;
    workbook.add(table_id::texts,
        {{"key", "Thank the source"}, {"subject", "Thanks"}, {"text", "Dear {first_name}, and {gift}"}});
    EXPECT_EQ(drafted(workbook, thank_source, "Book").what.text, "Dear Dr Ünal, and {gift}");
    for (const auto step : letters_of(workbook.read(), workbook.read().referrals.front(), now))
        EXPECT_NE(step, reward_source);
}

TEST(a_letter, of_a_reward_names_the_gift_that_was_chosen) {
    const auto workbook = one_referral({{"status", "Won"}, {"gift", "Flowers"}});
    EXPECT_THAT(drafted(workbook, reward_source).what.text, HasSubstr("Flowers"));
    EXPECT_THAT(drafted(workbook, reward_source, "Theatre tickets").what.text, HasSubstr("Theatre tickets"));
    const auto without = drafted(one_referral({{"status", "Won"}}), reward_source);
    EXPECT_THAT(without.what.text, HasSubstr("{gift}"));
    EXPECT_THAT(missing_in(without), HasSubstr("{gift}"));
}

TEST(a_letter, to_the_prospect_takes_the_address_of_the_referral_first) {
    EXPECT_EQ(drafted(one_referral({{"status", "Nurture"}, {"email", "nan@brandt.example"}}), check_in).what.to,
        "nan@brandt.example");
    EXPECT_EQ(drafted(one_referral({{"status", "Nurture"}}), check_in).what.to, "");
}

TEST(the_offices_own_text, counts_and_its_unknown_fields_are_said) {
    auto workbook = one_referral({{"status", "meeting"}});
    workbook.add(table_id::texts,
        {{"key", " tell the source where it stands: MEETING "}, {"subject", "Neues von {prospect}"},
            {"text", "Hallo {first_name}, {stage} mit {kunde}."}});
    const auto letter = drafted(workbook, tell_source);
    EXPECT_EQ(letter.what.text, "Hallo Dr Ünal, Meeting mit {kunde}.");
    EXPECT_THAT(letter.unknown, ElementsAre("{kunde}"));
    EXPECT_THAT(missing_in(letter), HasSubstr("{kunde}; there are {first_name}, {source}"));
}

TEST(the_offices_own_text, that_was_emptied_gives_way_to_the_usual_one) {
    auto workbook = one_referral({});
    workbook.add(table_id::texts, {{"key", "Thank the source"}, {"subject", ""}});
    EXPECT_THAT(drafted(workbook, thank_source).what.text, HasSubstr("Thank you for putting"));
}

TEST(a_letter_that_was_sent, does_its_step_and_brings_the_texts_the_first_time) {
    auto workbook = one_referral({});
    const auto changes = log_letter(workbook.read(), {{7, -1}, thank_source, {}, "Kim", {}}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "thanked"), book::cell{book::serial_of_day(november(18))});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), book::cell{"Thank-you"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "note"), book::cell{"Letter: Thank you for your referral"});
    EXPECT_EQ(workbook.rows(table_id::texts), static_cast<int>(all_texts));
    const auto again = log_letter(workbook.read(), {{7, -1}, thank_source, {}, {}, {}}, now);
    ASSERT_TRUE(again) << again.error().sentence;
    workbook.write(*again);
    EXPECT_EQ(workbook.rows(table_id::touches), 2) << "thanked once more: it goes to the log";
    EXPECT_EQ(workbook.rows(table_id::texts), static_cast<int>(all_texts)) << "the texts only once";
}

TEST(a_letter_that_was_sent, to_somebody_in_nurture_is_an_attempt_without_answer) {
    auto workbook = one_referral({{"status", "Nurture"}, {"thanked", november(16)}});
    const auto changes = log_letter(workbook.read(), {{7, -1}, check_in, {}, {}, {}}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{1.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"Nurture"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), book::cell{"E-mail"});
}

TEST(a_letter, has_words_for_a_kind_of_people_before_those_for_everybody) {
    const auto thanks_to = [](std::string type) {
        paper_book workbook;
        workbook.add(table_id::referrals,
            {{"number", 7.0}, {"date", november(16)}, {"source", "Bea Kern"}, {"prospect", "Ada"}});
        workbook.add(table_id::contacts, {{"who", "Bea Kern"}, {"type", std::move(type)}});
        workbook.add(table_id::texts, {{"key", "Thank the source (Partner)"}, {"text", "Hello partner {first_name}"}});
        workbook.add(table_id::texts,
            {{"key", "thank the source (CLIENT)"}, {"subject", "Thanks"}, {"text", "Hello client {first_name}"}});
        return drafted(workbook, thank_source).what;
    };
    const auto usual = thanks_to("");
    EXPECT_THAT(usual.text, AllOf(Not(HasSubstr("Hello partner")), Not(HasSubstr("Hello client"))));
    EXPECT_THAT(thanks_to("partner").text, HasSubstr("Hello partner"));
    EXPECT_EQ(thanks_to("Partner").subject, usual.subject) << "blank there: that of everybody";
    EXPECT_THAT(thanks_to("Kunde").text, HasSubstr("Hello client"));
    EXPECT_EQ(thanks_to("Client").subject, "Thanks");
    EXPECT_EQ(thanks_to("Patient").subject, "Thanks") << "whoever counts as a client";
}

TEST(a_letter, to_the_prospect_says_nothing_of_a_source_that_is_a_code_or_a_way) {
    const auto written = [](std::string const& source, step_id step, std::string const& own = {}) {
        paper_book workbook;
        workbook.values.ways = "Website, Search engine, Unknown";
        workbook.add(table_id::referrals,
            {{"number", 7.0}, {"date", november(3)}, {"source", source}, {"prospect", "Nadia Brandt"},
                {"status", step == ask_client ? "Won" : "Nurture"}, {"status_since", november(4)}});
        if (!own.empty())
            workbook.add(table_id::texts,
                {{"key", std::string{step_of(step).name}}, {"subject", "{source}: hello"}, {"text", own}});
        const auto letter = drafted(workbook, step);
        EXPECT_THAT(letter.blank, Not(testing::Contains("{source}")));
        return letter.what.subject + '\n' + letter.what.text;
    };
    for (auto const* source :
        {"Forgotten 7", "forgotten 7", "Forgotten 12", "Website", "website", "WEBSITE", "Search engine", "Unknown", ""})
        for (const auto step : {ask_client, check_in})
            for (auto const* own : {"", "Through {source} you came.", "{ Source } sent you"}) {
                const auto letter = written(source, step, own);
                for (auto const* word : {"orgotten", "ebsite", "earch", "known", "{source}", "through  "})
                    EXPECT_THAT(letter, Not(HasSubstr(word))) << letter;
                EXPECT_THAT(
                    letter, HasSubstr(step == ask_client ? "You came to us some weeks ago." : "We spoke some time"));
            }
    EXPECT_THAT(written("Dr Ünal", ask_client), HasSubstr("You came to us through Dr Ünal some weeks ago."));
    EXPECT_THAT(written("Dr Ünal", check_in), HasSubstr("when Dr Ünal had put us in touch"));
    EXPECT_THAT(written("Website Kern", check_in), HasSubstr("when Website Kern had")) << "no way of the rule";
    paper_book own;
    own.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(3)}, {"source", "Forgotten 1"}, {"prospect", "P"}, {"status", "Nurture"}});
    own.add(table_id::texts, {{"key", "Check in again"}, {"text", "Hello, our own words"}});
    EXPECT_THAT(drafted(own, check_in).what.text, HasSubstr("our own words")) << "which say no source";
    own.add(table_id::texts, {{"key", "Check in again without a source"}, {"text", "never used here"}});
    EXPECT_THAT(drafted(own, check_in).what.text, HasSubstr("our own words"));
}

TEST(the_texts, can_be_made_by_themselves_and_completed) {
    auto workbook = one_referral({});
    auto made = make_texts(workbook.read(), now);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->rows.size(), all_texts);
    workbook.add(table_id::texts, {{"key", "thank the source"}, {"text", "mine"}});
    made = make_texts(workbook.read(), now);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->rows.size(), all_texts - 1);
    workbook.write(*made);
    EXPECT_THAT(make_texts(workbook.read(), now).error().sentence, HasSubstr("all there"));
    EXPECT_EQ(workbook.at(table_id::texts, 1, "text"), book::cell{"mine"});
}

RC_GTEST_PROP(a_letter, has_every_step_that_it_offers, ()) {
    const auto state = *rc::gen::elementOf(
        std::vector<std::string>(book::status_names.begin(), book::status_names.end()));
    auto workbook = one_referral({{"status", state}, {"attempts", static_cast<double>(*rc::gen::inRange(0, 4))},
        {"last_attempt", november(10)}});
    workbook.values.gifts_regulated = *rc::gen::arbitrary<bool>();
    const auto read = workbook.read();
    const auto offered = letters_of(read, read.referrals.front(), now);
    RC_ASSERT(!offered.empty());
    for (auto const& one : follow_up::steps()) {
        const auto step = one.id;
        const bool can = draft_letter(read, {{7, -1}, step, {}}, now).has_value();
        RC_ASSERT(can == (std::ranges::find(offered, step) != offered.end()));
        if (can) RC_ASSERT(log_letter(read, {{7, -1}, step, "Book", {}, {}}, now).has_value());
    }
    for (auto const& open : follow_up::open_steps(read.referrals.front().facts, now.today, read.values))
        if (follow_up::has_letter(open.what->id)) RC_ASSERT(std::ranges::find(offered, open.what->id) != offered.end());
}

}
}
