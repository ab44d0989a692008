// Enquiries however they came, why somebody was lost, and what clients say.
#include "commands/follow_up/draft.hpp"
#include "commands/follow_up/new_enquiry.hpp"
#include "commands/follow_up/note_answer.hpp"
#include "commands/follow_up/set_status.hpp"
#include "follow_up/answers.hpp"
#include "follow_up/steps.hpp"
#include "scoring/enquiries.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::cell;
using book::status;
using book::table_id;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

book::workbook with_rules(paper_book const& paper) {
    auto read = paper.read();
    read.grids[table_id::rules] = {{std::string{"Office"}, std::string{"Us"}, cell{}}, {cell{}, cell{}, cell{}}};
    return read;
}

cell const* written(book::row_append const& row, std::string_view key) {
    const auto found = std::ranges::find(row.cells, key, &std::pair<std::string, cell>::first);
    return found == row.cells.end() ? nullptr : &found->second;
}

cell source_of(book::change_set const& set) { return *written(set.rows.front(), "source"); }

std::vector<std::string> rules_written(book::change_set const& set) {
    std::vector<std::string> texts;
    for (auto const& one : set.cells)
        if (one.table == table_id::rules) texts.push_back(book::text_of(one.content));
    return texts;
}

new_enquiry_arguments enquiry(std::string source, std::string way) {
    return {{std::move(source), "Ida Roth", "0451 22", "", "Implant", "Kim", "", {}}, std::move(way)};
}

TEST(an_enquiry, that_somebody_sent_is_a_referral_of_theirs) {
    auto what = enquiry("Dr Ünal", "");
    what.tell = book::may_tell::first_name;
    const auto set = new_enquiry(with_rules({}), what, now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_EQ(source_of(*set), cell{"Dr Ünal"});
    EXPECT_EQ(*written(set->rows.front(), "may_tell"), cell{"First name"});
    EXPECT_EQ(*written(set->rows.front(), "need"), cell{"Implant"});
    EXPECT_THAT(set->cells, IsEmpty());
    EXPECT_THAT(set->done, HasSubstr("Ida Roth from Dr Ünal"));
    EXPECT_EQ(set->title, "New enquiry Ida Roth");
    EXPECT_EQ(set->written_title, "New enquiry Ida Roth") << "in the history too";
}

TEST(an_enquiry, is_refused_where_a_book_of_before_cannot_keep_what_may_be_told) {
    auto read = with_rules({});
    read.places.at(table_id::referrals).columns.erase("may_tell");
    auto what = enquiry("Dr Ünal", "");
    EXPECT_TRUE(new_enquiry(read, what, now));
    what.tell = book::may_tell::nothing;
    EXPECT_THAT(new_enquiry(read, what, now).error().sentence, HasSubstr("no column May tell"));
}

TEST(an_enquiry, that_came_another_way_makes_it_a_way_in_the_same_step) {
    const auto set = new_enquiry(with_rules({}), enquiry("", "Website"), now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_EQ(source_of(*set), cell{"Website"});
    EXPECT_THAT(rules_written(*set), Contains("Website"));
    EXPECT_EQ(written(set->rows.front(), "may_tell"), nullptr);
}

TEST(an_enquiry, by_a_known_way_leaves_the_rules_alone) {
    paper_book paper;
    paper.values.ways = "Website";
    const auto set = new_enquiry(with_rules(paper), enquiry("", "website"), now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(rules_written(*set), IsEmpty());
}

TEST(an_enquiry, by_a_way_that_is_somebody_the_book_knows_is_refused) {
    paper_book paper;
    paper.add(table_id::contacts, {{"who", "Dr Kern"}, {"company", "Kern Dental"}});
    paper.add(table_id::contacts, {{"who", "Website"}});
    paper.add(table_id::aliases, {{"spelling", "Kern, Dr."}, {"source", "Dr Kern"}});
    paper.add(table_id::aliases, {{"spelling", "Goggle"}, {"source", "Google"}});
    for (auto const* source : {"Okafor Dental", "Newsletter", "Google", "Suchmaschine", "Unknown"})
        paper.add(
            table_id::referrals, {{"date", november(2)}, {"source", std::string{source}}, {"prospect", "Max Roth"}});
    paper.values.ways = "Google";
    const auto read = with_rules(paper);
    for (auto const* way : {"Dr Kern", "dr. kern", "DR KERN ", "Kern, Dr.", "Kern Dental", "Okafor Dental",
             "okafor dental", "Newsletter", "Max Roth", "max roth"}) {
        const auto set = new_enquiry(read, enquiry("", way), now);
        ASSERT_FALSE(set) << way;
        EXPECT_THAT(set.error().sentence, HasSubstr("is known as a person or firm")) << way;
    }
    for (auto const* way : {"Website", "website", "Google", "google", "Goggle", "Suchmaschine", "Search engine",
             "Walk-in", "Flyer", "Town fair", "Kern's poster", ""}) {
        const auto set = new_enquiry(read, enquiry("", way), now);
        EXPECT_TRUE(set) << way << ": " << set.error().sentence;
    }
    EXPECT_THAT(rules_written(*new_enquiry(read, enquiry("", "Goggle"), now)), IsEmpty()) << "it means Google";
    EXPECT_TRUE(new_enquiry(read, enquiry("Dr Kern", ""), now));
}

TEST(an_enquiry, of_which_nobody_knows_is_counted_as_unknown_and_thanks_nobody) {
    const auto set = new_enquiry(with_rules({}), enquiry("", ""), now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_EQ(source_of(*set), cell{"Unknown"});
    EXPECT_THAT(rules_written(*set), Contains("Unknown"));
    EXPECT_THAT(set->done, HasSubstr("nobody knows"));

    paper_book after;
    after.values.ways = "Unknown";
    after.add(
        table_id::referrals, {{"number", 1.0}, {"date", november(18)}, {"source", "Unknown"}, {"prospect", "Ida"}});
    const auto row = after.read().referrals.front();
    EXPECT_EQ(scoring::origin_of(row), scoring::origin::unknown);
    for (auto const& open : follow_up::open_steps(row.facts, november(30), {}))
        EXPECT_EQ(open.what->says.whom, follow_up::person::prospect);
}

TEST(an_enquiry, needs_a_name_and_one_origin_at_most) {
    auto what = enquiry("Dr Ünal", "Website");
    EXPECT_THAT(new_enquiry(with_rules({}), what, now).error().sentence, HasSubstr("either"));
    what = enquiry("", "Website");
    what.what.prospect = " ";
    EXPECT_THAT(new_enquiry(with_rules({}), what, now).error().sentence, HasSubstr("the name is missing"));
}

TEST(the_ways_offered, are_those_of_the_rules_and_the_usual_ones_each_once_without_the_unknown) {
    paper_book paper;
    paper.values.ways = "Fair, website, Unknown";
    const auto offers = ways_offered(paper.read());
    EXPECT_EQ(offers.front(), "Fair");
    EXPECT_EQ(std::ranges::count(offers, "Website") + std::ranges::count(offers, "website"), 1);
    EXPECT_THAT(offers, Not(Contains("Unknown")));
    EXPECT_THAT(offers, Contains("Walk-in"));
}

paper_book one(std::vector<std::pair<std::string, paper_book::value>> cells) {
    paper_book workbook;
    cells.insert(
        cells.end(), {{"number", 7.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals, cells);
    return workbook;
}

using said = std::optional<std::string>;

set_status_arguments lost(said because, said to = {}, said fit = {}) {
    return {{7, -1}, status::lost, {}, {}, false, std::move(because), std::move(to), std::move(fit)};
}

TEST(a_loss, says_why_and_to_whom) {
    auto workbook = one({});
    const auto set = set_status(workbook.read(), lost("Chose another", "Rival Ltd", "yes"), now);
    ASSERT_TRUE(set) << set.error().sentence;
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), cell{"Lost"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "lost_because"), cell{"Chose another"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "lost_to"), cell{"Rival Ltd"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "fit"), cell{"yes"});
}

TEST(a_loss, for_want_of_fit_is_a_misfit) {
    auto workbook = one({{"status", "Lost"}});
    const auto set = set_status(workbook.read(), lost("No fit"), now);
    ASSERT_TRUE(set) << set.error().sentence;
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "fit"), cell{"no"});
}

TEST(a_loss, clears_what_is_said_to_be_blank_and_leaves_what_is_not_said) {
    const std::vector<std::pair<std::string, paper_book::value>> held{
        {"status", "Lost"}, {"lost_because", "Price"}, {"lost_to", "Rival Ltd"}, {"fit", "no"}};
    auto workbook = one(held);
    const auto cleared = set_status(workbook.read(), lost("", "", ""), now);
    ASSERT_TRUE(cleared) << cleared.error().sentence;
    workbook.write(*cleared);
    for (auto const* key : {"lost_because", "lost_to", "fit"})
        EXPECT_EQ(workbook.at(table_id::referrals, 1, key), cell{}) << key;

    workbook = one(held);
    const auto half = set_status(workbook.read(), lost({}, "Another Ltd"), now);
    ASSERT_TRUE(half) << half.error().sentence;
    workbook.write(*half);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "lost_because"), cell{"Price"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "lost_to"), cell{"Another Ltd"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "fit"), cell{"no"});
}

TEST(a_loss, that_is_none_any_more_takes_its_reason_along) {
    for (const auto wanted : {status::fresh, status::in_talks, status::meeting, status::won, status::nurture}) {
        auto workbook = one({{"status", "Trying"}});
        workbook.write(*set_status(workbook.read(), lost("No fit", "Rival Ltd"), now));
        const auto again = set_status(workbook.read(), {.referral = {7, -1}, .wanted = wanted}, now);
        ASSERT_TRUE(again) << again.error().sentence;
        EXPECT_THAT(again->done, HasSubstr("Taken out: Lost because: No fit; Lost to: Rival Ltd; Fit: no."));
        workbook.write(*again);
        for (auto const* key : {"lost_because", "lost_to", "fit"})
            EXPECT_EQ(workbook.at(table_id::referrals, 1, key), cell{}) << key;
    }
}

TEST(a_loss, that_is_none_any_more_keeps_the_fit_that_was_said_by_itself) {
    const auto fit_after = [](said because, said held, said fit) {
        auto workbook = one({{"status", "Lost"}, {"lost_because", *because}, {"fit", *held}});
        auto what = set_status_arguments{.referral = {7, -1}, .wanted = status::won};
        what.fit = std::move(fit);
        const auto set = set_status(workbook.read(), what, now);
        workbook.write(*set);
        EXPECT_EQ(book::text_of(workbook.at(table_id::referrals, 1, "lost_because")), "");
        return workbook.at(table_id::referrals, 1, "fit");
    };
    EXPECT_EQ(fit_after("Price", "no", {}), cell{"no"});
    EXPECT_EQ(fit_after("", "no", {}), cell{"no"});
    EXPECT_EQ(fit_after("No fit", "yes", {}), cell{"yes"}) << "somebody changed it";
    EXPECT_EQ(fit_after("No fit", "no", "no"), cell{"no"}) << "it is said again";
    EXPECT_EQ(fit_after("No fit", "no", "yes"), cell{"yes"});
    EXPECT_EQ(fit_after("No fit", "no", ""), cell{});
}

TEST(a_loss, that_stays_one_keeps_its_reason) {
    auto workbook = one({{"status", "Lost"}, {"lost_because", "No fit"}, {"lost_to", "Rival Ltd"}, {"fit", "no"}});
    const auto later = set_status(
        workbook.read(), {.referral = {7, -1}, .wanted = status::lost, .since = now.today - book::days{1}}, now);
    ASSERT_TRUE(later) << later.error().sentence;
    EXPECT_THAT(later->done, testing::Not(HasSubstr("Taken out")));
    workbook.write(*later);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "lost_because"), cell{"No fit"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "fit"), cell{"no"});
}

TEST(a_loss, fits_or_does_not) {
    EXPECT_THAT(set_status(one({}).read(), lost({}, {}, "perhaps"), now).error().sentence, HasSubstr("yes or no"));
}

TEST(a_loss, needs_no_reason_and_nothing_else_has_one) {
    auto workbook = one({});
    EXPECT_TRUE(set_status(workbook.read(), lost(""), now));
    auto won = lost("Price");
    won.wanted = status::won;
    EXPECT_THAT(set_status(workbook.read(), won, now).error().sentence, HasSubstr("Only a lost referral"));
}

TEST(a_loss, goes_into_the_note_of_a_book_without_the_columns) {
    auto read = one({{"note", "by phone"}}).read();
    for (auto const* key : {"lost_because", "lost_to", "fit"}) read.places.at(table_id::referrals).columns.erase(key);
    const auto set = set_status(read, lost("Price", "Rival Ltd"), now);
    ASSERT_TRUE(set) << set.error().sentence;
    for (auto const& change : set->cells) {
        EXPECT_NE(change.column, "lost_because");
        if (change.column != "note") continue;
        EXPECT_EQ(change.content, cell{"by phone; Lost because: Price; Lost to: Rival Ltd"});
    }
}

TEST(an_answer, that_is_happy_by_one_limit_is_never_unhappy_by_the_other) {
    book::rules rules;
    rules.happy_from = 6;
    rules.unhappy_up_to = 6;
    EXPECT_EQ(follow_up::mood_of(rules, 6), follow_up::mood::happy);
    EXPECT_EQ(follow_up::mood_of(rules, 5), follow_up::mood::unhappy);
    auto workbook = one(
        {{"status", "Won"}, {"status_since", november(2)}, {"put_right", november(10)}, {"score", 3.0}});
    workbook.values.happy_from = 6;
    workbook.values.unhappy_up_to = 6;
    const auto set = note_answer(workbook.read(), {{7, -1}, 6.0, "", "", {}, ""}, now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(set->done, HasSubstr("Happy"));
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "put_right"), cell{book::serial_of_day(november(10))});
}

answer_arguments says(double score) { return {{7, -1}, score, "Trust", "always there", true, "Kim"}; }

TEST(an_answer, is_written_with_its_day_and_logged) {
    auto workbook = one({{"status", "Won"}, {"status_since", november(2)}});
    const auto set = note_answer(workbook.read(), says(9), now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(set->done, HasSubstr("may be asked for referrals"));
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "score"), cell{9.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "asked_how"), cell{book::serial_of_day(november(18))});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "why_us"), cell{"Trust"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "why_words"), cell{"always there"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "may_quote"), cell{"yes"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), cell{"Nadia Brandt"});
    const auto row = workbook.read().referrals.front();
    EXPECT_EQ(row.facts.score, 9.0);
    EXPECT_EQ(row.may_quote, true);
}

TEST(an_answer, of_the_unhappy_says_until_when_it_is_put_right_and_opens_that_again) {
    auto workbook = one(
        {{"status", "Won"}, {"status_since", november(2)}, {"put_right", november(10)}, {"score", 3.0}});
    const auto set = note_answer(workbook.read(), says(6), now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(set->done, HasSubstr("Put it right by Fri 20 Nov"));
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "put_right"), cell{});
}

TEST(an_answer, of_the_unhappy_ends_what_was_put_off) {
    const auto put_off_after = [](auto const& command) {
        auto workbook = one({{"status", "Won"}, {"status_since", november(2)}, {"snoozed_until", november(30)}});
        workbook.write(*command(workbook.read()));
        return workbook.read().referrals.at(0).snoozed_until;
    };
    EXPECT_EQ(put_off_after([](auto const& read) { return note_answer(read, says(9), now); }), november(30))
        << "nothing is urgent";
    EXPECT_EQ(put_off_after([](auto const& read) { return note_answer(read, says(3), now); }), std::nullopt);
}

TEST(an_answer, is_refused_where_it_is_none_or_nobody_is_a_client) {
    auto workbook = one({{"status", "Won"}});
    for (const double score : {-1.0, 11.0, 4.5})
        EXPECT_THAT(note_answer(workbook.read(), says(score), now).error().sentence, HasSubstr("0 to 10")) << score;
    EXPECT_THAT(note_answer(one({}).read(), says(9), now).error().sentence, HasSubstr("Only a client"));
    auto read = workbook.read();
    read.places.at(table_id::referrals).columns.erase("score");
    EXPECT_THAT(note_answer(read, says(9), now).error().sentence, HasSubstr("no columns"));
}

/// The letter that tells the source of a won referral where it stands.
std::string told(paper_book const& workbook) {
    const auto letter = draft_letter(workbook.read(), {{7, -1}, follow_up::step_id::tell_source, {}}, now);
    return letter ? letter->what.text : letter.error().sentence;
}

TEST(feedback, stands_in_the_letter_to_the_source_as_far_as_may_be_told) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const cells happy{{"status", "Won"}, {"score", 9.0}, {"asked_how", november(16)}, {"why_words", "always there"}};
    const auto with = [&](cells more) {
        more.insert(more.end(), happy.begin(), happy.end());
        return told(one(more));
    };
    EXPECT_THAT(with({}), HasSubstr("We asked how it was, and they are happy."));
    EXPECT_THAT(with({}), Not(HasSubstr("always there"))) << "nobody said that it may be quoted";
    EXPECT_THAT(with({{"may_quote", "yes"}}), HasSubstr("what they said: \"always there\""));
    for (const auto* word : {"Thanks only", "Nothing"}) {
        EXPECT_THAT(with({{"may_quote", "yes"}, {"may_tell", word}}), Not(HasSubstr("always there"))) << word;
        EXPECT_THAT(with({{"may_tell", word}}), Not(HasSubstr("happy"))) << word;
    }
    const auto unhappy = told(one({{"status", "Won"}, {"score", 8.0}, {"may_quote", "yes"}, {"why_words", "so so"}}));
    EXPECT_THAT(unhappy, Not(HasSubstr("so so")));
    EXPECT_EQ(unhappy, told(one({{"status", "Won"}}))) << "word for word as it was before anybody was asked";
}

}
}
