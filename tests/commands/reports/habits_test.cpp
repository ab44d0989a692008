#include "commands/reports/habits_page.hpp"
#include "commands/reports/november_habits.hpp"
#include "commands/reports/referral_tree_page.hpp"

#include "support/paper_book.hpp"
#include "text/said_word.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday

TEST(the_share_that_needed_more_than_one_attempt, is_of_those_that_anybody_tried_to_reach) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}, {"attempts", 1.0}});
    add(workbook, {{"date", november(2)}, {"attempts", 2.0}});
    add(workbook, {{"date", november(2)}, {"reached", november(3)}});
    add(workbook, {{"date", november(2)}});
    EXPECT_EQ(all_of(workbook).received, 4u);
    EXPECT_EQ(all_of(workbook).more_than_one_attempt.these, 1u);
    EXPECT_EQ(all_of(workbook).more_than_one_attempt.all, 3u);
}

TEST(the_span, holds_both_its_ends) {
    paper_book workbook;
    for (const unsigned day : {1u, 2u, 17u, 18u}) add(workbook, {{"date", november(day)}});
    EXPECT_EQ(follow_up::habits_of(workbook.read(), november(2), november(17), november(18)).received, 2u);
    add(workbook, {});
    EXPECT_EQ(all_of(workbook).received, 4u) << "without a date it is in no span";
}

TEST(the_first_call, is_counted_in_working_days_from_the_log) {
    paper_book workbook;
    add(workbook, {{"date", november(6)}, {"attempts", 3.0}, {"last_attempt", november(17)}});   // a Friday
    EXPECT_EQ(all_of(workbook).first_call, std::nullopt) << "of three attempts typed by hand the first is not known";
    workbook.add(table_id::touches, {{"when", november(9)}, {"who", "P0"}, {"kind", "Call"}, {"referral", 1.0}});
    workbook.add(
        table_id::touches, {{"when", november(6)}, {"who", "Dr Ünal"}, {"kind", "Thank-you"}, {"referral", 1.0}});
    EXPECT_EQ(all_of(workbook).first_call, 1);
    add(workbook, {{"date", november(9)}, {"attempts", 1.0}, {"last_attempt", november(9)}});
    EXPECT_EQ(all_of(workbook).first_call, 0.5) << "the middle of 0 and 1";
}

TEST(the_first_call, is_what_tried_to_reach_the_prospect_and_no_note_and_no_mail_of_theirs) {
    const auto called = [](std::string const& kind, std::string const& note) {
        paper_book workbook;
        add(workbook, {{"date", november(9)}});
        workbook.add(table_id::touches,
            {{"when", november(9)}, {"who", "P0"}, {"kind", kind}, {"note", note}, {"referral", 1.0}});
        return all_of(workbook);
    };
    for (auto const& kind : {"Note", "note", "Thank-you", "Gift", "Status report"}) {
        const auto found = called(kind, "");
        EXPECT_EQ(found.called_in_time.these, 0u) << kind;
        EXPECT_EQ(found.called_in_time.all, 1u) << kind;
        EXPECT_EQ(found.first_call, std::nullopt) << kind;
    }
    for (auto const& note : {"Mail from them: Termin?", "mail from them: -"})
        EXPECT_EQ(called("E-mail", note).called_in_time.these, 0u) << note;
    for (auto const& table : text::language_tables) {
        const auto note = text::language{table}.tr("Mail from them: {1}", "Termin?");
        EXPECT_EQ(called("E-mail", note).called_in_time.these, 0u) << note;
    }
    for (auto const& kind : {"Call", "Visit", "E-mail", "Meeting", "Ask", "Letter by pigeon", "call", ""})
        EXPECT_EQ(called(kind, "Mail to them: Hello").called_in_time.these, 1u) << kind;
    EXPECT_EQ(called("Call", "Mail from them: was read to them").called_in_time.these, 1u) << "a call is one";
}

TEST(the_first_call, is_nobodys_fault_where_they_were_not_to_be_called_by_then) {
    const auto called = [](book::day not_before, std::optional<unsigned> on) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", "P0"}, {"not_before", not_before}});
        add(workbook, {{"date", november(2)}});
        if (on)
            workbook.add(
                table_id::touches, {{"when", november(*on)}, {"who", "P0"}, {"kind", "Call"}, {"referral", 1.0}});
        return all_of(workbook).called_in_time;
    };
    EXPECT_EQ(called(november(10), 10).all, 0u) << "called on the first day they may be";
    EXPECT_EQ(called(november(10), {}).all, 0u);
    EXPECT_EQ(called(november(2), 10).all, 1u);
    EXPECT_EQ(called(november(2), 10).these, 0u);
    EXPECT_EQ(called(november(10), 3).these, 1u);
}

TEST(promises_to_sources, are_none_where_nobody_may_be_told_and_where_nobody_sent_them) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const auto counted = [](cells const& more, cells const& contact) {
        paper_book workbook;
        if (!contact.empty()) workbook.add(table_id::contacts, contact);
        cells row{{"date", november(2)}, {"status", "Meeting"}, {"status_since", november(3)}, {"number", 1.0},
            {"source", "Dr Ünal"}, {"prospect", "P0"}};
        for (auto const& [key, value] : more) {
            std::erase_if(row, [&](auto const& one) { return one.first == key; });
            row.emplace_back(key, value);
        }
        workbook.add(table_id::referrals, row);
        const auto found = all_of(workbook);
        return std::pair{found.told_in_time.all, found.thanked_same_day.all};
    };
    using both = std::pair<std::size_t, std::size_t>;
    EXPECT_EQ(counted({}, {}), both(1, 1));
    EXPECT_EQ(counted({{"may_tell", "Nothing"}}, {}), both(0, 1)) << "thanks by word are enough";
    EXPECT_EQ(counted({{"may_tell", "whatever"}}, {}), both(0, 1)) << "a word that is no degree allows nothing";
    EXPECT_EQ(counted({{"may_tell", "Thanks only"}}, {}), both(1, 1));
    EXPECT_EQ(counted({{"may_tell", "First name"}}, {}), both(1, 1));
    EXPECT_EQ(counted({{"source", ""}}, {}), both(0, 0));
    EXPECT_EQ(counted({}, {{"who", "Dr Ünal"}, {"do_not_contact", "yes"}}), both(0, 0));
    EXPECT_EQ(counted({}, {{"who", "Dr Ünal"}, {"not_before", november(9)}}), both(0, 0));
    EXPECT_EQ(counted({}, {{"who", "Dr Ünal"}, {"not_before", november(5)}}), both(1, 0)) << "by the day it was due";
    EXPECT_EQ(counted({}, {{"who", "Dr Ünal"}, {"not_before", november(2)}}), both(1, 1));
    EXPECT_EQ(counted({{"thanked", november(2)}}, {{"who", "Dr Ünal"}, {"not_before", november(9)}}), both(0, 1));
    EXPECT_EQ(counted({{"told", november(17)}, {"told_status", "Meeting"}},
                  {{"who", "Dr Ünal"}, {"not_before", november(17)}}),
        both(0, 0))
        << "told on the first day they may be";
}

TEST(thanks_of_the_same_day, are_of_all_but_those_of_today_that_wait) {
    paper_book workbook;
    add(workbook, {{"date", november(17)}, {"thanked", november(17)}});
    add(workbook, {{"date", november(16)}, {"thanked", november(17)}});
    add(workbook, {{"date", november(16)}});
    add(workbook, {{"date", november(18)}});
    EXPECT_EQ(all_of(workbook).thanked_same_day.these, 1u);
    EXPECT_EQ(all_of(workbook).thanked_same_day.all, 3u);
}

TEST(a_history_that_set_up_settled, is_no_habit) {
    paper_book workbook;
    const auto settle = [&](std::vector<std::pair<std::string, paper_book::value>> cells) {
        cells.insert(cells.end(), {{"thanked", november(16)}, {"told", november(16)}});
        add(workbook, std::move(cells));
    };
    settle({{"date", november(1) - book::days{60}}, {"status", "In talks"}, {"told_status", "In talks"}});
    // Its day was given for all that had none.
    settle({{"date", november(16)}, {"status", "Won"}, {"told_status", "Won"}, {"invited", november(16)}});
    settle({{"date", november(16)}, {"status", "Trying"}, {"attempts", 1.0}, {"told_status", "Trying"}});
    add(workbook,
        {{"date", november(1) - book::days{50}}, {"status", "In talks"}, {"thanked", november(16)},
            {"told", november(17)}, {"told_status", "In talks"}});
    const auto found = follow_up::habits_of(workbook.read(), november(1) - book::days{90}, november(18), november(18));
    EXPECT_EQ(found.received, 4u);
    EXPECT_EQ(found.settled, 4u) << "told again since, too";
    EXPECT_EQ(found.thanked_same_day.all, 0u);
    EXPECT_EQ(found.told_in_time.all, 0u);
    EXPECT_EQ(found.called_in_time.all, 0u);
    EXPECT_EQ(found.more_than_one_attempt.all, 0u);
    add(workbook, {{"date", november(16)}, {"thanked", november(16)}});
    add(workbook, {{"date", november(13)}, {"thanked", november(16)}});
    EXPECT_EQ(all_of(workbook).thanked_same_day.these, 1u) << "thanked on the day of set-up";
    EXPECT_EQ(all_of(workbook).thanked_same_day.all, 2u);
}

TEST(an_office_that_catches_up, has_settled_no_history) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}, {"thanked", november(3)}});
    add(workbook, {{"date", november(1) - book::days{60}}, {"thanked", november(16)}, {"told", november(16)}});
    const auto found = [&] {
        return follow_up::habits_of(workbook.read(), november(1) - book::days{90}, november(18), november(18));
    };
    EXPECT_EQ(found().settled, 0u);
    for (int i = 0; i < 9; ++i)
        add(workbook, {{"date", november(1) - book::days{60}}, {"thanked", november(16)}, {"told", november(16)}});
    EXPECT_EQ(found().settled, 10u) << "a history that was taken later";
}

TEST(told_in_time, is_at_its_border_two_working_days_after_the_change) {
    const auto told = [](std::optional<unsigned> day) {
        paper_book workbook;
        std::vector<std::pair<std::string, paper_book::value>> cells{
            {"date", november(2)}, {"status", "Meeting"}, {"status_since", november(12)}};   // a Thursday
        if (day) cells.insert(cells.end(), {{"told", november(*day)}, {"told_status", "Meeting"}});
        add(workbook, cells);
        return all_of(workbook).told_in_time;
    };
    EXPECT_EQ(told(16).these, 1u);
    EXPECT_EQ(told(17).these, 0u);
    EXPECT_EQ(told(17).all, 1u);
    EXPECT_EQ(told({}).all, 1u) << "the 16th has passed";
    paper_book waiting;
    add(waiting, {{"date", november(2)}, {"status", "Meeting"}, {"status_since", november(17)}});
    add(waiting, {{"date", november(2)}, {"status", "Trying"}});
    EXPECT_EQ(all_of(waiting).told_in_time.all, 0u) << "there is still time, and nothing to tell";
}

TEST(told_in_time, counts_the_first_telling_where_the_source_was_told_again) {
    const auto told = [](std::optional<unsigned> reported, std::optional<double> about) {
        paper_book workbook;
        add(workbook,
            {{"date", november(2)}, {"status", "Meeting"}, {"status_since", november(3)}, {"told", november(17)},
                {"told_status", "Meeting"}});
        if (reported) {
            std::vector<std::pair<std::string, paper_book::value>> cells{
                {"when", november(*reported)}, {"who", "dr. Uenal"}, {"kind", "Status report"}};
            if (about) cells.emplace_back("referral", *about);
            workbook.add(table_id::touches, cells);
            workbook.add(table_id::aliases, {{"spelling", "dr. Uenal"}, {"source", "Dr Ünal"}});
        }
        return all_of(workbook).told_in_time.these;
    };
    EXPECT_EQ(told({}, {}), 0u);
    EXPECT_EQ(told(4, 1.0), 1u);
    EXPECT_EQ(told(5, 1.0), 1u) << "two working days";
    EXPECT_EQ(told(6, 1.0), 0u);
    EXPECT_EQ(told(2, 1.0), 0u) << "of the status before";
    EXPECT_EQ(told(4, 2.0), 0u) << "about somebody else";
    EXPECT_EQ(told(4, {}), 1u) << "a digest is about all that they sent";
}

TEST(gifts, count_once_with_their_cost) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"gift", "Book"}, {"rewarded", november(9)}});
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"gift", "Wine"}, {"rewarded", november(9)}});
    workbook.add(table_id::touches,
        {{"when", november(9)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Book"}, {"referral", 1.0},
            {"cost", 20.0}});
    EXPECT_EQ(all_of(workbook).gifts, 2u);
    EXPECT_EQ(all_of(workbook).spent, 20);
}

TEST(what_gifts_cost, is_unknown_where_the_log_names_no_cost_and_nothing_where_none_was_given) {
    paper_book workbook;
    EXPECT_EQ(all_of(workbook).spent, 0);
    workbook.add(table_id::touches, {{"when", november(9)}, {"who", "Dr Ünal"}, {"kind", "Gift"}});
    EXPECT_EQ(all_of(workbook).spent, std::nullopt);
    workbook.add(table_id::touches, {{"when", november(9)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"cost", 0.0}});
    EXPECT_EQ(all_of(workbook).spent, 0) << "a gift that cost nothing";
}

TEST(the_days_until_the_end, are_unknown_where_nobody_wrote_when_it_came) {
    paper_book workbook;
    for (auto const* status : {"Won", "Lost"}) add(workbook, {{"date", november(2)}, {"status", status}});
    EXPECT_EQ(all_of(workbook).days_to_won, std::nullopt);
    EXPECT_EQ(all_of(workbook).stands[static_cast<std::size_t>(book::status::lost)], std::nullopt);
    const auto page = habits_page(workbook.read(), now);
    std::string text;
    for (auto const& line : page->pages.at(0).lines)
        for (auto const& cell : line.cells) text += book::text_of(cell.content) + '|';
    EXPECT_THAT(text, HasSubstr("Until Won|–|–|"));
    EXPECT_THAT(text, HasSubstr("Working days to the first call|–|–|"));
    EXPECT_THAT(text, HasSubstr("–: nothing is recorded that tells it."));
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"status_since", november(2)}});
    EXPECT_EQ(all_of(workbook).days_to_won, 0) << "won on the day it came";
}

TEST(the_stages, tell_the_days_in_the_middle) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"status_since", november(12)}});
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"status_since", november(16)}});
    add(workbook, {{"date", november(2)}, {"status", "Meeting"}, {"status_since", november(15)}});
    const auto found = all_of(workbook);
    EXPECT_EQ(found.days_to_won, 12);
    EXPECT_EQ(found.stands[static_cast<std::size_t>(book::status::meeting)], 3);
    EXPECT_EQ(found.now[static_cast<std::size_t>(book::status::won)], 2u);
}

TEST(the_page_of_habits, is_calm_without_referrals_and_names_no_gift_where_they_are_regulated) {
    paper_book workbook;
    workbook.values.gifts_regulated = true;
    const auto page = habits_page(workbook.read(), now);
    ASSERT_TRUE(page);
    for (auto const& line : page->pages.front().lines)
        for (auto const& cell : line.cells) EXPECT_EQ(book::text_of(cell.content).find("ift"), std::string::npos);
    EXPECT_THAT(page->done, HasSubstr("0 referrals this year"));
}

TEST(the_page_of_the_tree, indents_clients_below_who_brought_them_and_leaves_out_what_came_to_nothing) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}, {"status", "Won"}, {"value", 900.0}});   // P0
    add(workbook, {{"date", november(3)}, {"status", "Lost"}});                    // P1
    workbook.add(table_id::referrals,
        {{"number", 9.0}, {"date", november(4)}, {"source", "P0"}, {"prospect", "Zoë"}, {"status", "Won"},
            {"value", 50.0}});
    workbook.add(table_id::contacts, {{"who", "Kim"}, {"referred_by", "Zoë"}, {"type", "Client"}});
    workbook.add(table_id::contacts, {{"who", "Lou"}, {"referred_by", "A search engine"}});
    const auto changes = referral_tree_page(workbook.read(), now);
    ASSERT_TRUE(changes);
    std::vector<std::string> shown;
    for (auto const& line : changes->pages.front().lines)
        if (line.cells.size() > 4 && line.look != book::line_look::columns)
            shown.push_back(std::string(static_cast<std::size_t>(line.indent), '>') +
                book::text_of(line.cells[0].content) + ' ' + book::text_of(line.cells[6].content));
    EXPECT_THAT(shown, testing::ElementsAre("Dr Ünal 950", ">P0 50", ">>Zoë ", ">>>Kim "));
    EXPECT_THAT(changes->done, HasSubstr("3 clients in 3 generations"));
}

TEST(the_page_of_the_tree, calls_one_of_joined_names_as_the_sheet_aliases_does) {
    paper_book workbook;
    workbook.add(table_id::aliases, {{"spelling", "Sparkasse, Fr. Aigner"}, {"source", "Monika Aigner"}});
    workbook.add(table_id::aliases, {{"spelling", "Prof. Vogt"}, {"source", "Vogt Kanzlei"}});
    for (auto const* who : {"Sparkasse, Fr. Aigner", "Ben Ude"}) workbook.add(table_id::contacts, {{"who", who}});
    double number = 0;
    for (auto const* source : {"Sparkasse, Fr. Aigner", "Monika Aigner", "Prof. Vogt", "ben ude", "Kim Lee"})
        workbook.add(table_id::referrals,
            {{"number", ++number}, {"date", november(2)}, {"source", source},
                {"prospect", "P" + std::to_string(number)}, {"status", "Won"}, {"value", 100 - number}});
    const auto changes = referral_tree_page(workbook.read(), now);
    ASSERT_TRUE(changes);
    std::vector<std::string> roots;
    for (auto const& line : changes->pages.front().lines)
        if (line.look == book::line_look::total) {
            roots.push_back(book::text_of(line.cells[0].content));
            for (const std::size_t column : {5u, 6u}) EXPECT_EQ(line.cells[column].as, book::column_kind::money);
        }
    EXPECT_THAT(roots, testing::ElementsAre("Monika Aigner", "Vogt Kanzlei", "Ben Ude", "Kim Lee"));
}

namespace {

std::string habits_text(paper_book const& workbook) {
    std::string text;
    const auto page = habits_page(workbook.read(), now);
    for (auto const& line : page->pages.front().lines) {
        for (auto const& cell : line.cells) text += book::text_of(cell.content) + '|';
        text += '\n';
    }
    return text;
}

void call(paper_book& workbook, book::day on, int hour, int reached, int all) {
    for (int i = 0; i < all; ++i)
        workbook.add(table_id::touches,
            {{"when", book::serial_of_day(on) + hour / 24.0}, {"who", "Dr Ünal"}, {"kind", "Call"},
                {"outcome", i < reached ? "Reached" : "No answer"}});
}

}

TEST(the_page_of_habits, says_when_sources_are_reached_and_which_time_is_clearly_the_best) {
    paper_book workbook;
    add(workbook, {{"date", november(2)}});
    EXPECT_EQ(habits_text(workbook).find("When people are reached"), std::string::npos);
    call(workbook, november(3), 9, 4, 4);
    EXPECT_EQ(habits_text(workbook).find("When people are reached"), std::string::npos) << "four tries say nothing";
    call(workbook, november(3), 9, 1, 1);
    EXPECT_THAT(habits_text(workbook), HasSubstr("Tuesday morning|–|5 of 5||"));
    EXPECT_THAT(habits_text(workbook), HasSubstr("No time is clearly better"));
    call(workbook, november(5), 15, 1, 12);
    EXPECT_THAT(habits_text(workbook), HasSubstr("Tuesday morning|–|5 of 5|Clearly the best time for sources.|"));
    EXPECT_THAT(habits_text(workbook), HasSubstr("Thursday afternoon|–|1 of 12||"));
}

TEST(the_page_of_habits, counts_the_wrong_rows_of_a_bought_list) {
    paper_book workbook;
    EXPECT_EQ(habits_text(workbook).find("bought"), std::string::npos);
    for (int i = 0; i < 10; ++i) {
        std::vector<std::pair<std::string, paper_book::value>> cells{{"who", "P" + std::to_string(i)},
            {"bought_from", "Acme Lists"}, {"list_of", november(2)}, {"basis", "consent"}};
        if (i < 2) cells.emplace_back("verified", "wrong");
        if (i >= 2 && i < 5) cells.emplace_back("verified", november(9));
        workbook.add(table_id::contacts, cells);
    }
    EXPECT_THAT(habits_text(workbook),
        HasSubstr(
            "Acme Lists, Mon 2 Nov|0.4|5|10 people. Of the whole list probably 12 to 77 % are wrong. Legal basis: "
            "consent.|"));
}

}
}
