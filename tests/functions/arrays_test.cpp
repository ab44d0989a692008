// RANKING and FOLLOWUPS: each row says what the functions of one source or one referral say, and nothing wrong is
// answered by half.
#include "functions/engine/list.hpp"
#include "functions/generator/example_book.hpp"
#include "scoring/ledger.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace referralbook::functions {
namespace {

using book::cell_error;
using tests::november;

double serial(unsigned d) { return book::serial_of_day(november(d)); }

argument_value table(matrix rows) {
    return std::shared_ptr<table_source const>{std::make_shared<table_in_memory>(std::move(rows))};
}

argument_value ledger_of(matrix rows) {
    const std::vector<argument_value> arguments{table(std::move(rows)), book::serial_of_day(example_today)};
    return std::get<std::shared_ptr<scoring::ledger const>>(evaluate(ledger_of_referrals, arguments));
}

answer ranking(argument_value ledger, argument_value count = {}, argument_value columns = {}) {
    const std::vector<argument_value> arguments{std::move(ledger), std::move(count), std::move(columns)};
    return evaluate(source_ranking, arguments);
}

/// The arguments of FOLLOWUPS but for the referrals and today, the 4th of November 2026.
struct asked {
    argument_value rules{}, days{}, columns{};
};

answer follow_ups(matrix referrals, asked const& more = {}, std::string_view tag = "en") {
    const std::vector<argument_value> arguments{
        table(std::move(referrals)), serial(4), more.rules, more.days, more.columns};
    return evaluate(due_follow_ups, arguments, {}, in_english, text::language_of(tag));
}

matrix rows_of(answer const& given) { return std::get<matrix>(given); }
cell_error error_of(answer const& given) { return std::get<cell_error>(given); }

TEST(ranking, says_of_each_source_what_the_functions_of_one_source_say) {
    const auto ledger = ledger_of(example_referrals());
    const auto rows = rows_of(ranking(ledger, {},
        std::string{"source, place, worth, band, why, referrals, won, lost, last, pace, active, winrate, value, sure, "
                    "quiet, balance"}));
    ASSERT_EQ(rows.size(), 4U);
    const std::vector<std::pair<function_spec const*, std::vector<argument_value>>> same{{&source_rank, {}},
        {&source_worth, {}}, {&source_band, {}}, {&source_why, {}}, {&source_count, {}},
        {&source_count, {std::string{"won"}}}, {&source_count, {std::string{"lost"}}}, {&source_last, {}},
        {&source_pace, {}}, {&source_active, {}}, {&source_win_rate, {}}, {&source_value, {}}, {&source_sure, {}},
        {&source_quiet, {}}, {&balance, {}}};
    for (auto const& row : rows) {
        ASSERT_EQ(row.size(), same.size() + 1);
        for (std::size_t i = 0; i < same.size(); ++i) {
            std::vector<argument_value> arguments{ledger, std::get<std::string>(row[0])};
            arguments.insert(arguments.end(), same[i].second.begin(), same[i].second.end());
            const auto one = evaluate(*same[i].first, arguments);
            if (auto const* number = std::get_if<double>(&one))
                EXPECT_EQ(row[i + 1], book::cell{*number}) << same[i].first->name;
            else
                EXPECT_EQ(row[i + 1], book::cell{std::get<std::string>(one)}) << same[i].first->name;
        }
    }
}

TEST(ranking, shows_the_error_of_a_value_in_the_cells_that_rest_on_values_alone) {
    const auto ledger = ledger_of({{"Date", "Source", "Status", "Value"}, {serial(2), "Anna", "Won", "about 900"}});
    const book::cell wrong = cell_error::value;
    EXPECT_EQ(rows_of(ranking(ledger, 1.0, std::string{"worth,source,band,why,value,won"})),
        (matrix{{wrong, std::string{"Anna"}, wrong, wrong, wrong, 1.0}}));
}

TEST(ranking, of_a_ledger_without_sources_is_nothing) {
    const auto empty = ledger_of({{"Date", "Source"}});
    EXPECT_EQ(std::get<std::string>(ranking(empty)), "");
    EXPECT_EQ(std::get<std::string>(ranking(empty, 3.0, std::string{"source"})), "");
    EXPECT_EQ(error_of(ranking(empty, 3.0, std::string{"colour"})), cell_error::value) << "wrong even so";
}

TEST(an_array_of_one_row, stands_before_one_of_n_a_unless_one_was_asked_for) {
    const auto ledger = ledger_of({{"Date", "Source"}, {serial(2), "Anna"}});
    const book::cell none = cell_error::not_available;
    EXPECT_EQ(
        rows_of(ranking(ledger, {}, std::string{"source,place"})), (matrix{{std::string{"Anna"}, 1.0}, {none, none}}));
    EXPECT_EQ(rows_of(ranking(ledger, 2.0, std::string{"source,place"})).size(), 2U);
    EXPECT_EQ(rows_of(ranking(ledger, 1.0, std::string{"source,place"})), (matrix{{std::string{"Anna"}, 1.0}}));
}

TEST(ranking, takes_whole_numbers_of_sources) {
    const auto ledger = ledger_of(example_referrals());
    for (argument_value const& all : {argument_value{}, argument_value{0.0}, argument_value{std::string{" "}},
             argument_value{4.0}, argument_value{1e14}, argument_value{std::string{"4"}}})
        EXPECT_EQ(rows_of(ranking(ledger, all)).size(), 4U);
    for (argument_value const& wrong : {argument_value{-1.0}, argument_value{0.5}, argument_value{1e300},
             argument_value{std::string{"ten"}}, argument_value{matrix{{1.0}}}})
        EXPECT_EQ(error_of(ranking(ledger, wrong)), cell_error::value);
}

TEST(columns_of_an_array, are_chosen_by_words_headings_in_any_language_and_ranges_of_them) {
    const auto ledger = ledger_of(example_referrals());
    const auto wanted = rows_of(ranking(ledger, 2.0, std::string{"source,worth,band"}));
    for (auto const* words :
        {" SOURCE ;Worth; band", "Empfehler;Wert;Klasse", "Prescripteur; valeur; classe", "prescriptor,valor,clase"})
        EXPECT_EQ(rows_of(ranking(ledger, 2.0, std::string{words})), wanted) << words;
    EXPECT_EQ(rows_of(ranking(ledger, 2.0, matrix{{"Empfehler", "Worth", "BAND"}})), wanted);
    EXPECT_EQ(rows_of(ranking(ledger, 2.0, matrix{{"Empfehler"}, {"Worth"}, {"BAND"}})), wanted);
}

TEST(columns_of_an_array, that_are_blank_keep_their_place) {
    const auto ledger = ledger_of(example_referrals());
    const matrix wanted{{std::string{"Dr Ünal"}, {}, 1.0}};
    EXPECT_EQ(rows_of(ranking(ledger, 1.0, matrix{{"Source", {}, "Place"}})), wanted);
    EXPECT_EQ(rows_of(ranking(ledger, 1.0, std::string{"source, ,place"})), wanted);
}

TEST(columns_of_an_array, that_are_unknown_are_an_error) {
    const auto ledger = ledger_of(example_referrals());
    for (argument_value const& wrong : {argument_value{std::string{"source.worth"}},
             argument_value{std::string{"next step"}}, argument_value{7.0}, argument_value{matrix{{"Source", 7.0}}}})
        EXPECT_EQ(error_of(ranking(ledger, 1.0, wrong)), cell_error::value);
    EXPECT_EQ(error_of(ranking(ledger, 1.0, matrix{{"Source", cell_error::name}})), cell_error::name);
}

// Came on the 2nd and was thanked; the call was due on the 3rd.
const matrix one_call{{"Date", "Source", "Prospect", "Thanked"}, {serial(2), "Anna", "Ben", serial(2)}};

TEST(follow_ups, are_those_of_the_functions_of_one_row) {
    std::vector<argument_value> row(13);
    row[0] = row[6] = serial(2);
    row[12] = serial(4);
    const auto list = rows_of(follow_ups(one_call, {.columns = std::string{"when, step"}}));
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[1], std::vector<book::cell>(2, cell_error::not_available));
    EXPECT_EQ(std::get<double>(list[0][0]), std::get<double>(evaluate(next_step_due, row)));
    EXPECT_EQ(std::get<std::string>(list[0][1]), std::get<std::string>(evaluate(next_step, row)));
}

TEST(follow_ups, look_as_many_days_ahead_as_is_said) {
    const matrix later{{"Date", "Source", "Prospect", "Thanked", "Snoozed until"},
        {serial(2), "Anna", "Ben", serial(2), {}}, {serial(4), "Anna", "Cleo", serial(4), {}}};
    const auto count = [&](argument_value days) {
        auto rows = rows_of(follow_ups(later, {.days = std::move(days)}));
        std::erase(rows, std::vector<book::cell>(4, cell_error::not_available));
        return rows.size();
    };
    EXPECT_EQ(count({}), 1U);
    EXPECT_EQ(count(0.0), 1U);
    EXPECT_EQ(count(1.0), 2U) << "the call of the 5th";
    EXPECT_GE(count(30.0), 2U);
    EXPECT_GE(count(1e14), 2U);
    for (argument_value const& wrong : {argument_value{-1.0}, argument_value{1.5}, argument_value{std::string{"week"}}})
        EXPECT_EQ(error_of(follow_ups(later, {.days = wrong})), cell_error::value);
}

TEST(follow_ups, that_lie_more_than_a_week_ahead_are_listed_where_asked_for) {
    const matrix won{
        {"Date", "Source", "Prospect", "Status", "Status since", "Thanked", "Told", "Told status", "Rewarded"},
        {serial(2), "Anna", "Ben", "Nurture", serial(3), serial(2), serial(3), "Nurture", {}}};
    EXPECT_EQ(std::get<std::string>(follow_ups(won, {.days = 7.0})), "");
    const auto rows = rows_of(follow_ups(won, {.days = 400.0, .columns = std::string{"flag,step"}}));
    EXPECT_EQ(rows.front(), (std::vector<book::cell>{std::string{"Later"}, std::string{"Check in again"}}));
}

TEST(follow_ups, of_an_empty_table_are_nothing) {
    EXPECT_EQ(std::get<std::string>(follow_ups({{"Date", "Source"}})), "");
    EXPECT_EQ(std::get<std::string>(follow_ups({{"Date", "Source"}, {{}, {}}, {std::string{}, std::string{}}})), "");
}

TEST(follow_ups, need_the_headers_date_and_source_alone_in_any_language) {
    EXPECT_EQ(error_of(follow_ups({{"Source"}, {"Anna"}})), cell_error::value);
    EXPECT_EQ(error_of(follow_ups({{"Date"}, {serial(2)}})), cell_error::value);
    EXPECT_EQ(rows_of(follow_ups({{"Datum", "Empfehler"}, {serial(2), "Anna"}})).size(), 2U) << "thank and call";
}

TEST(follow_ups, of_rows_that_cannot_be_read_say_what_is_to_be_mended_behind_all_others) {
    auto rows = one_call;
    rows.insert(rows.begin() + 1, {cell_error::division, "Anna", "Dora", "soon"});
    rows.push_back({{}, "Anna", "Eve", {}});
    EXPECT_EQ(rows_of(follow_ups(rows, {.columns = std::string{"whom,why"}})),
        (matrix{{std::string{"Ben"}, std::string{"from Anna, came Mon 2 Nov, not called yet"}},
            {std::string{"Dora"}, std::string{"Cannot be read: Date, Thanked"}},
            {std::string{"Eve"}, std::string{"Cannot be read: Date"}}}));
}

TEST(follow_ups, list_nothing_to_do_with_a_way_nor_with_somebody_forgotten) {
    const matrix rows{
        {"Date", "Source", "Prospect"}, {serial(2), "Website", "Ben"}, {serial(2), "Forgotten 7", "Cleo"}};
    EXPECT_EQ(rows_of(follow_ups(
                  rows, {.rules = std::string{"Ways, not people=Website"}, .columns = std::string{"step,whom"}})),
        (matrix{{std::string{"First call"}, std::string{"Ben"}}, {std::string{"First call"}, std::string{"Cleo"}}}));
}

/// The steps of a referral that came on the 2nd, by columns of the user's own; 60 days ahead.
std::string steps_where(book::cell heading, book::cell content) {
    const matrix rows{{"Date", heading, "Source", "Prospect"}, {serial(2), content, "Anna", "Ben"}};
    const auto given = follow_ups(rows, {.days = 60.0, .columns = std::string{"step, when"}});
    std::string all;
    if (auto const* list = std::get_if<matrix>(&given))
        for (auto const& row : *list)
            if (auto const* due = std::get_if<double>(&row[1]))
                all += book::text_of(row[0]) + ' ' + std::to_string(static_cast<int>(*due - serial(0))) + "; ";
    return all;
}

TEST(follow_ups, obey_do_not_contact_and_not_before_where_the_range_has_them) {
    const std::string usual = "Thank the source 2; First call 3; ";
    const std::string left_alone = "Thank the source 2; ";
    EXPECT_EQ(steps_where("Anything", "yes"), usual);
    for (auto const* heading : {"Do not contact", "do not CONTACT", "Nicht kontaktieren"}) {
        for (book::cell const& never : std::vector<book::cell>{"yes", "Yes", "ja", "x", "since May", 1.0})
            EXPECT_EQ(steps_where(heading, never), left_alone) << heading << ' ' << book::text_of(never);
        for (book::cell const& no : std::vector<book::cell>{{}, "", "no", "No", "nein", "-", "non"})
            EXPECT_EQ(steps_where(heading, no), usual) << heading << ' ' << book::text_of(no);
    }
    EXPECT_EQ(steps_where("Do not contact", cell_error::not_available), left_alone) << "nobody can know";
    for (book::cell const& none : std::vector<book::cell>{{}, "", 0.0, serial(1), serial(3)})
        EXPECT_EQ(steps_where("Not before", none), usual) << book::text_of(none);
    const std::string later = "Thank the source 2; First call ";
    EXPECT_EQ(steps_where("Not before", serial(18)), later + "18; ");
    EXPECT_EQ(steps_where("Not before", serial(21)), later + "23; ") << "a Saturday moves to Monday";
    EXPECT_EQ(steps_where("Nicht vor", serial(20)), later + "20; ");
    for (book::cell const& unreadable : std::vector<book::cell>{"summer", "31.11.", -5.0, cell_error::value})
        EXPECT_EQ(steps_where("Not before", unreadable), left_alone) << book::text_of(unreadable);
}

TEST(follow_ups, ask_how_it_was_only_where_the_table_has_the_column) {
    matrix rows{{"Date", "Source", "Prospect", "Status", "Status since", "Thanked", "Anything"},
        {serial(1), "Anna", "Ben", "Won", serial(1), serial(1), {}}};
    const auto steps = [&] {
        const auto list = rows_of(follow_ups(rows, {.days = 60.0, .columns = std::string{"step"}}));
        return std::ranges::count(list, std::vector<book::cell>{std::string{"Ask how it was"}}) == 1;
    };
    EXPECT_FALSE(steps());
    rows[0].back() = "Asked how it was";
    EXPECT_TRUE(steps());
}

TEST(follow_ups, are_said_in_the_language_that_is_handed_over) {
    auto rows = one_call;
    rows.push_back({"soon", "Anna", "Eve", {}});
    const auto german = rows_of(follow_ups(rows, {.columns = std::string{"Schritt;Fällig;Status"}}, "de"));
    EXPECT_EQ(german,
        (matrix{{std::string{"Erster Anruf"}, serial(3), std::string{"Neu"}}, {std::string{}, {}, std::string{}}}));
    EXPECT_EQ(rows_of(follow_ups(rows, {.columns = std::string{"why"}}, "de"))[1][0],
        book::cell{std::string{"Nicht lesbar: Datum"}});
}

TEST(follow_ups, count_dates_from_the_null_date_of_the_document) {
    using namespace std::chrono;
    const book::null_date mac{sys_days{1904y / January / 1}};
    const auto of = [&](unsigned d) { return book::serial_of_day(november(d), mac); };
    const std::vector<argument_value> arguments{
        table({{"Date", "Source", "Prospect", "Thanked"}, {of(2), "Anna", "Ben", of(2)}}), of(4)};
    EXPECT_EQ(std::get<double>(rows_of(evaluate(due_follow_ups, arguments, mac))[0][0]), of(3));
}

}
}
