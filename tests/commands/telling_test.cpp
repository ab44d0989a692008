// What may be told of whom (S2), by exhaustion: every letter and every calendar entry, for every status and degree.
#include "commands/follow_up/draft.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/paper/digest.hpp"
#include "commands/telling.hpp"
#include "follow_up/steps.hpp"
#include "formats/icalendar.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace referralbook;
using namespace referralbook::commands;
using book::may_tell;
using book::table_id;
using follow_up::step_id;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18)};

paper_book one_referral(std::string_view status, std::string_view degree, double number = 7) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}, {"email", "sibel@uenal.example"}});
    workbook.add(table_id::referrals,
        {{"number", number}, {"date", november(3)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
            {"phone", "0171 5550123"}, {"need", "Root canal"}, {"status", std::string{status}},
            {"status_since", november(10)}, {"attempts", 3.0}, {"last_attempt", november(9)},
            {"may_tell", std::string{degree}}, {"asked_how", november(17)}, {"score", 10.0},
            {"why_words", "You saved Nadia Brandt after her burn-out"}, {"may_quote", "yes"}});
    return workbook;
}

/// Words of the office that ask for everything.
void ask_for_everything(paper_book& workbook) {
    for (auto const& text : follow_up::letter_texts())
        workbook.add(table_id::texts,
            {{"key", std::string{text.key}}, {"subject", "{first_name}: {prospect} {feedback}"},
                {"text", "Dear {first_name}, {prospect}. {prospect} is at {stage} with {need}, {gift}. {feedback}"}});
}

/// A calendar file with its long lines in one piece again.
std::string unfolded(std::string file) {
    for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ", at)) file.erase(at, 3);
    return file;
}

bool to_source(step_id step) { return follow_up::step_of(step).says.whom == follow_up::person::source; }

}

TEST(a_letter_to_the_source, never_holds_a_name_that_may_not_be_told) {
    int letters = 0, refused = 0;
    for (const bool own_words : {false, true})
        for (const bool in_subjects : {false, true})
            for (const auto status : book::status_names)
                for (const auto degree : book::may_tell_names) {
                    auto workbook = one_referral(status, degree);
                    workbook.values.names_in_subjects = in_subjects;
                    if (own_words) ask_for_everything(workbook);
                    for (auto const& step : follow_up::steps()) {
                        const auto letter = draft_letter(workbook.read(), {{7, -1}, step.id, "Flowers"}, now);
                        SCOPED_TRACE(std::string{step.name} + ", " + std::string{status} + ", " + std::string{degree});
                        const auto allowed = *book::may_tell_of(degree);
                        if (!letter) {
                            ++refused;
                            continue;
                        }
                        ++letters;
                        auto const& what = letter->what;
                        if (!in_subjects) {
                            EXPECT_THAT(what.subject, Not(AnyOf(HasSubstr("Nadia"), HasSubstr("Brandt"))));
                        }
                        if (!to_source(step.id)) continue;
                        const auto all = what.subject + '\n' + what.text;
                        EXPECT_NE(allowed, may_tell::nothing);
                        if (allowed >= may_tell::first_name) {
                            EXPECT_THAT(all, Not(AnyOf(HasSubstr("Brandt"), HasSubstr("burn-out"))));
                        }
                        if (allowed < may_tell::thanks_only && step.id == step_id::tell_source && status == "Won") {
                            EXPECT_THAT(what.text,
                                HasSubstr(allowed == may_tell::all ? "\"You saved Nadia Brandt after her burn-out\""
                                                                   : "We asked how it was, and they are happy."));
                        }
                        if (allowed == may_tell::first_name && own_words) {
                            EXPECT_THAT(what.text, HasSubstr("Nadia"));
                        }
                        if (allowed == may_tell::thanks_only) {
                            EXPECT_THAT(all, Not(HasSubstr("Nadia")));
                            EXPECT_THAT(all, Not(HasSubstr("Root canal")));
                            if (own_words && status != "New") {   // "New" is a word of the usual texts, too
                                EXPECT_THAT(what.text, Not(HasSubstr(std::string{status} + " with")));
                            }
                        }
                    }
                }
    EXPECT_GT(letters, 250);
    EXPECT_GT(refused, 100);
}

TEST(a_monthly_digest, never_holds_a_name_that_may_not_be_told) {
    int letters = 0;
    for (const auto status : book::status_names)
        for (const auto degree : book::may_tell_names) {
            SCOPED_TRACE(std::string{status} + ", " + std::string{degree});
            auto const workbook = one_referral(status, degree).read();
            const auto all = digests_of(workbook, {}, {november(30), digest_way::mail}, now.today,
                [](book::day day) { return book::iso_date(day); });
            for (auto const& letter : all.gets) {
                ++letters;
                EXPECT_THAT(letter.subject, Not(AnyOf(HasSubstr("Nadia"), HasSubstr("Brandt"))));
                EXPECT_EQ(letter.text.contains("Nadia"), degree == "All" || degree == "First name");
                EXPECT_EQ(letter.text.contains("Brandt"), degree == "All") << letter.text;
                EXPECT_EQ(letter.text.contains("burn-out"), degree == "All" && status == "Won");
                EXPECT_EQ(letter.text.contains("they are happy"), degree == "First name" && status == "Won");
            }
        }
    EXPECT_EQ(letters, 3 * 8) << "one of each, but where nothing may be told";
}

TEST(a_letter_to_the_source, that_stays_shut_says_why) {
    const auto why = [](std::string_view status, std::string_view degree, step_id step) {
        const auto letter = draft_letter(one_referral(status, degree).read(), {{7, -1}, step, {}}, now);
        return letter ? std::string{"(drafted)"} : letter.error().sentence;
    };
    EXPECT_THAT(why("Meeting", "Nothing", step_id::tell_source), HasSubstr("(May tell: Nothing)"));
    EXPECT_THAT(why("New", "nothing", step_id::thank_source), HasSubstr("by word, without a name"));
    EXPECT_THAT(why("Won", "Thanks only", step_id::reward_source), HasSubstr("Thank the source instead"));
    EXPECT_THAT(why("Trying", "Thanks only", step_id::ask_source), HasSubstr("cannot be asked"));
    EXPECT_THAT(why("Trying", "a little", step_id::ask_source), HasSubstr("(May tell: Nothing)"))
        << "a word that is no degree allows nothing";
    EXPECT_EQ(why("Meeting", "Thanks only", step_id::tell_source), "(drafted)");
}

TEST(what_may_be_told, is_said_by_the_type_of_the_source_where_the_row_is_blank) {
    auto workbook = one_referral("New", "");
    workbook.values.tell_partners = may_tell::first_name;
    workbook.values.tell_others = may_tell::nothing;
    const auto read = workbook.read();
    EXPECT_EQ(told_to_source(read, read.referrals.front()), may_tell::first_name);
    auto stranger = read.referrals.front();
    stranger.source = "Somebody Else";
    EXPECT_EQ(told_to_source(read, stranger), may_tell::nothing);
    stranger.tell = may_tell::all;
    EXPECT_EQ(told_to_source(read, stranger), may_tell::all);
}

TEST(what_may_be_told, knows_a_client_by_every_word_for_one) {
    for (auto const* type : {"Client", "patient", "KUNDE", "Customer"}) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", type}});
        workbook.add(table_id::referrals, {{"number", 7.0}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
        workbook.values.tell_clients = may_tell::nothing;
        const auto read = workbook.read();
        EXPECT_EQ(told_to_source(read, read.referrals.front()), may_tell::nothing) << type;
    }
}

TEST(somebody_who_was_sent, is_called_as_far_as_may_be_told) {
    const auto called = [](std::string name, may_tell degree) {
        book::referral row;
        row.prospect = std::move(name);
        return prospect_as_told({}, row, degree);
    };
    EXPECT_EQ(called("Brandt, Nadia", may_tell::all), "Nadia Brandt");
    EXPECT_EQ(called("Brandt, Nadia", may_tell::first_name), "Nadia");
    EXPECT_EQ(called("Kern Falk, Maria", may_tell::first_name), "Maria");
    EXPECT_EQ(called("Maria Kern Falk", may_tell::first_name), "Maria") << "Kern may be a family name";
    EXPECT_EQ(called("Dr. Maria Kern, LPC", may_tell::first_name), "Maria");
    EXPECT_EQ(called("Ortega y Gasset, José", may_tell::first_name), "José");
    EXPECT_EQ(called("Anna & Paul Kern", may_tell::first_name), "Anna & Paul");
    EXPECT_EQ(called("Mr & Mrs Fenwick", may_tell::first_name), somebody_sent);
    EXPECT_EQ(called("Familie Huber", may_tell::first_name), somebody_sent);
    EXPECT_EQ(called("Brandt", may_tell::first_name), somebody_sent) << "a last name alone";
    EXPECT_EQ(called("Brandt Dental Ltd", may_tell::first_name), somebody_sent);
    EXPECT_EQ(called("Nadia Brandt", may_tell::thanks_only), somebody_sent);
    EXPECT_EQ(called("", may_tell::all), "");
    EXPECT_EQ(with_large_beginnings("the person you sent us is here. the person you sent us waits for the person you "
                                    "sent us"),
        "The person you sent us is here. The person you sent us waits for the person you sent us");
}

TEST(somebody_who_was_sent, is_called_by_the_first_name_that_the_book_holds) {
    const auto letter_about = [](std::string first, std::string last, std::string who, std::string named) {
        auto workbook = one_referral("New", "First name");
        workbook.add(table_id::contacts, {{"who", who}, {"first_name", first}, {"last_name", last}});
        auto read = workbook.read();
        read.referrals.front().prospect = std::move(named);
        const commands::contact_finder contacts{read};
        const auto told = prospect_as_told(read, read.referrals.front(), may_tell::first_name);
        EXPECT_EQ(prospect_as_told(read, read.referrals.front(), may_tell::first_name, contacts), told);
        return told;
    };
    EXPECT_EQ(letter_about("Nadia", "Brandt", "Brandt Nadia", "Brandt Nadia"), "Nadia");
    EXPECT_EQ(letter_about("Xenobia", "Martin", "Martin Xenobia", "Dr. Martin Xenobia"), "Xenobia");
    EXPECT_EQ(letter_about("", "", "Brandt Nadia", "Brandt Nadia"), somebody_sent);
    EXPECT_EQ(letter_about("Nadia", "Brandt", "Brandt Nadia", "Kern Nadia"), somebody_sent) << "somebody else";

    auto workbook = one_referral("New", "First name");
    for (auto const* first : {"Brandt", "Nadia"})
        workbook.add(table_id::contacts, {{"who", "Brandt Nadia"}, {"first_name", first}});
    auto read = workbook.read();
    read.referrals.front().prospect = "Brandt Nadia";
    EXPECT_EQ(prospect_as_told(read, read.referrals.front(), may_tell::first_name), somebody_sent) << "they differ";
}

TEST(a_calendar_file, never_holds_a_name_that_may_not_be_told) {
    for (const double number : {7.0, 0.0})
        for (const auto status : book::status_names)
            for (const auto degree : book::may_tell_names) {
                SCOPED_TRACE(std::string{status} + ", " + std::string{degree});
                auto const content = calendar_content_of(
                    one_referral(status, degree, number).read(), {}, {.days = 400}, now.today);
                for (auto const& entry : content.wanted)
                    EXPECT_THAT(entry.summary, Not(AnyOf(HasSubstr("Nadia"), HasSubstr("Brandt"))));
                const auto file = unfolded(formats::calendar_text({"b", "", {}}, content.wanted));
                if (degree == "All" && !content.wanted.empty()) {
                    EXPECT_THAT(file, HasSubstr("Nadia"));
                    continue;
                }
                EXPECT_THAT(file, Not(AnyOf(HasSubstr("Brandt"), HasSubstr("brandt"))));
                if (degree == "First name") continue;
                EXPECT_THAT(file, Not(AnyOf(HasSubstr("Nadia"), HasSubstr("nadia"), HasSubstr("5550123"))));
            }
}

/// Every kind of item that falls due of plans; of those about a client with her name in each spelling.
paper_book plans_about_clients() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}, {"email", "sibel@uenal.example"}});
    workbook.add(table_id::plans,
        {{"source", "Dr Ünal"}, {"stage", "Attract"}, {"rung_on", november(19)}, {"coach_on", november(19)},
            {"meets", "Alone, weekly"}, {"meet_on", november(19)}, {"board", "yes"}, {"board_on", november(19)},
            {"activity_on", november(19)}, {"promised", "report on Nadia Brandt"}, {"promise_on", november(19)}});
    workbook.add(table_id::plans,
        {{"source", "Group A"}, {"meets", "Group, monthly"}, {"meet_on", november(19)},
            {"promised", "NADIA BRANDT's x-rays"}});
    for (auto const* client :
        {"Nadia Brandt", "Brandt, Nadia", "Dr. Nadia Brandt", "NADIA BRANDT", "Frau Brandt", "Nadia & Paul Brandt",
            "brandt", "Nadia", "Brandt Nadia", "Familie Brandt", "Nadia Brandt-Kern", "Nadia Brandt (Köln)"})
        workbook.add(table_id::given, {{"date", november(3)}, {"partner", "Kern"}, {"client", client}});
    return workbook;
}

TEST(a_calendar_file, names_no_client_of_a_source_plan_in_any_field) {
    for (const bool in_subjects : {false, true}) {
        auto workbook = plans_about_clients();
        workbook.values.names_in_subjects = in_subjects;
        const auto content = calendar_content_of(workbook.read(), {}, {.days = 400}, now.today);
        ASSERT_EQ(content.wanted.size(), 20u);
        std::set<std::string> keys;
        for (auto const& entry : content.wanted) keys.insert(entry.key);
        EXPECT_EQ(keys.size(), 16u) << "each a thing of its own, one person in any spelling";
        const auto file = unfolded(formats::calendar_text({"b", "", {}}, content.wanted));
        EXPECT_EQ(file.contains("report on Nadia Brandt"), in_subjects);
        for (auto const& key : keys)
            EXPECT_THAT(key, Not(testing::ContainsRegex("[Nn][Aa][Dd][Ii][Aa]|[Bb][Rr][Aa][Nn][Dd][Tt]")));
        if (!in_subjects) {
            EXPECT_THAT(file, Not(testing::ContainsRegex("[Nn][Aa][Dd][Ii][Aa]|[Bb][Rr][Aa][Nn][Dd][Tt]")));
        }
    }
}

TEST(a_calendar_file, knows_the_other_items_of_a_plan_by_the_keys_that_calendars_took_before) {
    const auto content = calendar_content_of(plans_about_clients().read(), {}, {.days = 400}, now.today);
    std::vector<std::string> keys;
    for (auto const& entry : content.wanted)
        if (!entry.key.starts_with("plan-Given") && !entry.key.starts_with("plan-Promise")) keys.push_back(entry.key);
    EXPECT_THAT(keys,
        testing::UnorderedElementsAre("plan-Ladder-shown-unal-8ca25a072", "plan-Coaching-unal-b0f468341",
            "plan-Meeting-unal-6df1b1ecd", "plan-Meeting-monthly-group-33008f8fa",
            "plan-Advisory-board-advisory-board-9eec4065a", "plan-Activity-unal-d8870d8f5"));
}

TEST(a_calendar_file, names_them_in_its_titles_where_the_rule_says_so) {
    auto workbook = one_referral("Nurture", "All");
    workbook.values.names_in_subjects = true;
    const auto content = calendar_content_of(workbook.read(), {}, {.days = 400}, now.today);
    EXPECT_THAT(content.wanted,
        testing::Contains(testing::Field(&formats::calendar_entry::summary, HasSubstr("Nadia Brandt"))));
}

TEST(what_may_be_told, is_the_same_where_the_contact_is_known) {
    for (auto const* type : {"Client", "Partner", "Adviser", "Neighbour", ""})
        for (auto const* degree : {"", "Nothing", "Thanks only"}) {
            auto book_of = one_referral("New", degree);
            auto workbook = book_of.read();
            workbook.values.tell_clients = may_tell::all;
            workbook.values.tell_partners = may_tell::first_name;
            workbook.values.tell_advisers = may_tell::thanks_only;
            workbook.values.tell_others = may_tell::nothing;
            workbook.contacts.at(0).type = type;
            auto const& row = workbook.referrals.at(0);
            EXPECT_EQ(told_to_source(workbook, row, workbook.contacts.at(0)), told_to_source(workbook, row));
        }
}

TEST(where_no_more_than_thanks_may_be_told, the_steps_that_would_tell_more_are_not_open) {
    const auto steps = [](std::string_view status, std::string_view degree, double attempts) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}});
        workbook.add(table_id::referrals,
            {{"number", 7.0}, {"date", november(3)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
                {"thanked", november(3)}, {"status", std::string{status}}, {"status_since", november(10)},
                {"attempts", attempts}, {"last_attempt", november(5)}, {"may_tell", std::string{degree}}});
        const auto read = workbook.read();
        std::vector<step_id> ids;
        for (auto const& open : follow_up::open_steps(read.referrals.at(0).facts, now.today, read.values))
            ids.push_back(open.what->id);
        return ids;
    };
    using enum step_id;
    using testing::ElementsAre;
    EXPECT_THAT(steps("Trying", "All", 2), ElementsAre(ask_source, tell_source));
    EXPECT_THAT(steps("Trying", "First name", 2), ElementsAre(ask_source, tell_source));
    EXPECT_THAT(steps("Trying", "Thanks only", 2), ElementsAre(try_again, tell_source)) << "the prospect is not lost";
    EXPECT_THAT(steps("Trying", "Nothing", 2), ElementsAre(try_again));
    EXPECT_THAT(steps("Trying", "whatever", 2), ElementsAre(try_again)) << "no degree allows nothing";
    EXPECT_THAT(steps("Won", "First name", 1), ElementsAre(tell_source, reward_source, ask_client, ask_how));
    EXPECT_THAT(steps("Won", "Thanks only", 1), ElementsAre(tell_source, ask_client, ask_how));
    EXPECT_THAT(steps("Won", "Nothing", 1), ElementsAre(ask_client, ask_how));
}

TEST(somebody_who_was_forgotten, is_told_of_to_nobody) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}, {"email", "sibel@uenal.example"}});
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(3)}, {"source", "Dr Ünal"}, {"prospect", "Forgotten 7"},
            {"thanked", november(3)}, {"status", "Trying"}, {"attempts", 2.0}, {"last_attempt", november(5)},
            {"may_tell", "All"}});
    const auto read = workbook.read();
    EXPECT_THAT(follow_up::open_steps(read.referrals.at(0).facts, now.today, read.values), testing::IsEmpty());
    for (auto const& step : follow_up::steps())
        if (to_source(step.id)) {
            EXPECT_FALSE(draft_letter(read, {{7, -1}, step.id, "Flowers"}, now)) << step.name;
        }
}

TEST(a_calendar_file, holds_their_own_words_only_where_all_may_be_told) {
    for (const auto degree : book::may_tell_names) {
        paper_book workbook;
        workbook.add(table_id::referrals,
            {{"number", 7.0}, {"date", november(3)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
                {"status", "Won"}, {"status_since", november(10)}, {"may_tell", std::string{degree}},
                {"asked_how", november(17)}, {"score", 3.0}, {"why_words", "Nadia Brandt waited an hour"}});
        const auto content = calendar_content_of(workbook.read(), {}, {.days = 400}, now.today);
        const auto file = unfolded(formats::calendar_text({"b", "", {}}, content.wanted));
        EXPECT_EQ(file.contains("waited an hour"), degree == "All") << degree;
    }
}

TEST(a_source_whose_name_several_contacts_have, is_not_written_to_before_it_is_said_who_is_meant) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Anna Kern"}, {"company", "Kern Dental"}, {"type", "Partner"}, {"email", "a@kern.example"}});
    workbook.add(table_id::contacts,
        {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"type", "Client"}, {"email", "a@hafen.example"}});
    workbook.values.tell_clients = may_tell::thanks_only;
    for (const auto* source : {"Anna Kern", "Anna Kern (Hafenbank)"})
        workbook.add(table_id::referrals,
            {{"number", source[9] == ' ' ? 2.0 : 1.0}, {"date", november(3)}, {"source", source},
                {"prospect", "Nadia Brandt"}, {"status", "Trying"}, {"attempts", 1.0}});
    const auto read = workbook.read();
    const auto unclear = draft_letter(read, {{1, -1}, step_id::thank_source, ""}, now);
    ASSERT_TRUE(unclear);
    EXPECT_EQ(unclear->what.to, "");
    EXPECT_THAT(missing_in(*unclear), HasSubstr("Anna Kern (Hafenbank), Anna Kern (Kern Dental)"));
    EXPECT_THAT(unclear->what.text, Not(HasSubstr("Nadia"))) << "she may be the client";
    auto stricter = read;
    stricter.values.tell_clients = may_tell::nothing;
    EXPECT_FALSE(draft_letter(stricter, {{1, -1}, step_id::thank_source, ""}, now));
    const auto clear = draft_letter(read, {{2, -1}, step_id::thank_source, ""}, now);
    ASSERT_TRUE(clear);
    EXPECT_EQ(clear->what.to, "a@hafen.example");
}
