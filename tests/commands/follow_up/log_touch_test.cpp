#include "commands/follow_up/log_touch.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::paper_book;

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}, 0.5};

paper_book with_a_referral() {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", now.today - book::days{2}}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    return workbook;
}

log_touch_arguments touch(std::string who, std::string kind, std::optional<referral_key> referral = {}) {
    log_touch_arguments what;
    what.words.who = std::move(who);
    what.words.kind = std::move(kind);
    what.referral = referral;
    return what;
}

TEST(a_note_about_the_prospect, is_no_attempt_to_reach_them) {
    for (const auto* kind : {"Note", "Thank-you", "Status report", "Gift"}) {
        auto workbook = with_a_referral();
        workbook.write(*log_touch(workbook.read(), touch("Nadia Brandt", kind, referral_key{1}), now));
        const auto facts = workbook.read().referrals[0].facts;
        EXPECT_EQ(facts.attempts, 0) << kind;
        EXPECT_EQ(facts.state, book::status::fresh) << kind;
    }
    auto workbook = with_a_referral();
    workbook.write(*log_touch(workbook.read(), touch("Nadia Brandt", "Call", referral_key{1}), now));
    EXPECT_EQ(workbook.read().referrals[0].facts.attempts, 1);
}

TEST(a_status_report, to_prospect_and_source_at_once_tells_the_source_and_tries_nobody) {
    auto workbook = with_a_referral();
    workbook.write(*log_touch(workbook.read(), touch("Nadia Brandt; Dr Ünal", "Status report", referral_key{1}), now));
    const auto read = workbook.read();
    EXPECT_EQ(read.touches.size(), 2u);
    EXPECT_EQ(read.referrals[0].facts.told, now.today);
    EXPECT_EQ(read.referrals[0].facts.told_status, book::status::fresh);
    EXPECT_EQ(read.referrals[0].facts.state, book::status::fresh);
}

TEST(a_status_report, of_a_day_before_the_status_tells_the_source_of_another) {
    paper_book workbook;
    const auto day = [](int before) { return now.today - book::days{before}; };
    const auto row = workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", day(20)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}, {"status", "Won"},
            {"status_since", day(4)}});
    auto report = touch("Dr Ünal", "Status report", referral_key{1});
    report.on = day(10);
    workbook.write(*log_touch(workbook.read(), report, now));
    EXPECT_EQ(workbook.read().referrals[0].facts.told, day(10));
    EXPECT_EQ(workbook.at(table_id::referrals, row, "told_status"), book::cell{}) << "of Won they know nothing yet";
    report.on = day(4);
    workbook.write(*log_touch(workbook.read(), report, now));
    EXPECT_EQ(workbook.read().referrals[0].facts.told, day(4));
    EXPECT_EQ(workbook.read().referrals[0].facts.told_status, book::status::won);
    report.on = day(7);
    workbook.write(*log_touch(workbook.read(), report, now));
    EXPECT_EQ(workbook.read().referrals[0].facts.told, day(4)) << "told again since";
    EXPECT_EQ(workbook.read().referrals[0].facts.told_status, book::status::won);
}

TEST(an_asking, that_is_logged_afterwards_is_not_the_last_one) {
    auto workbook = with_a_referral();
    auto asking = touch("Dr Ünal", "Ask", referral_key{1});
    workbook.write(*log_touch(workbook.read(), asking, now));
    asking.on = now.today - book::days{1};
    workbook.write(*log_touch(workbook.read(), asking, now));
    EXPECT_EQ(workbook.read().referrals[0].facts.asked, now.today);
}

TEST(a_kind_of_touch, that_is_on_no_list_is_refused_with_what_the_list_of_the_office_offers) {
    auto workbook = with_a_referral().read();
    EXPECT_THAT(log_touch(workbook, touch("Ann", "Fax"), now).error().sentence,
        HasSubstr("\"Fax\" is not on the list Kind: choose one of Visit, Call, E-mail"));
    workbook.lists["kind"] = {"Call", "Lunch"};
    EXPECT_THAT(
        log_touch(workbook, touch("Ann", "Fax"), now).error().sentence, HasSubstr("choose one of Call, Lunch."));
    EXPECT_TRUE(log_touch(workbook, touch("Ann", "lunch"), now));
    EXPECT_TRUE(log_touch(workbook, touch("Ann", "visit"), now)) << "ours are known all the same";
}

TEST(a_touch_with_a_name_of_several_contacts, says_that_it_counts_for_all_and_how_one_is_meant) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}});
    EXPECT_THAT(log_touch(workbook.read(), touch("Anna Kern", "Visit"), now)->done,
        HasSubstr("Several contacts are called Anna Kern, and this counts for all of them"));
    EXPECT_THAT(log_touch(workbook.read(), touch("Anna Kern (Hafenbank)", "Visit"), now)->done,
        testing::AllOf(Not(HasSubstr("Several contacts")), Not(HasSubstr("Visits count"))));
    workbook.add(table_id::contacts, {{"who", "Jan Jansen"}, {"area", "Delft"}});
    workbook.add(table_id::contacts, {{"who", "Jan Jansen"}, {"area", "Utrecht"}});
    EXPECT_THAT(log_touch(workbook.read(), touch("Jan Jansen (Delft)", "Visit"), now)->done,
        testing::AllOf(Not(HasSubstr("Several contacts")), Not(HasSubstr("Visits count"))));
    EXPECT_THAT(log_touch(workbook.read(), touch("Jan Jansen", "Visit"), now)->done,
        HasSubstr("write behind the name what tells them apart: Jan Jansen (Utrecht)."));
}

}
}
