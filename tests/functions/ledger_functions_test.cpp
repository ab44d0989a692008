#include "functions/engine/list.hpp"
#include "functions/generator/example_book.hpp"
#include "scoring/ledger.hpp"
#include "scoring/touch_log.hpp"

#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::functions;
using book::cell_error;

argument_value table(matrix rows) {
    return std::shared_ptr<table_source const>{std::make_shared<table_in_memory>(std::move(rows))};
}

const double today = book::serial_of_day(example_today);

answer ledger_of(matrix rows, argument_value as_of = today) {
    const std::vector<argument_value> arguments{table(std::move(rows)), std::move(as_of)};
    return evaluate(ledger_of_referrals, arguments);
}

std::shared_ptr<scoring::ledger const> built(answer const& made) {
    return std::get<std::shared_ptr<scoring::ledger const>>(made);
}

answer ask(function_spec const& function, answer const& ledger, argument_value what) {
    const std::vector<argument_value> arguments{built(ledger), std::move(what)};
    return evaluate(function, arguments);
}

cell_error error_of(answer const& given) { return std::get<cell_error>(given); }

TEST(ledger, finds_its_columns_by_header_in_any_order_and_case) {
    const auto made = ledger_of({{"VALUE", "Prospect", " status ", "source", "Date"},
        {500.0, "P", "won", "Anna", today - 9}, {{}, "Q", "LOST", "Anna", today - 3}});
    auto const* anna = built(made)->find("anna");
    ASSERT_TRUE(anna);
    EXPECT_EQ(anna->won, 1);
    EXPECT_EQ(anna->lost, 1);
    EXPECT_EQ(built(made)->office().values.mean, 500);
    EXPECT_EQ(built(made)->text(), "2 referrals, 1 source");
}

TEST(ledger, needs_the_headers_date_and_source_alone) {
    EXPECT_EQ(error_of(ledger_of({{"Source"}, {"Anna"}})), cell_error::value);
    EXPECT_EQ(error_of(ledger_of({{"Date"}, {today}})), cell_error::value);
    EXPECT_EQ(error_of(ledger_of({{{}}})), cell_error::value);
    EXPECT_EQ(built(ledger_of({{"Date", "Source"}, {today, "Anna"}}))->text(), "1 referral, 1 source");
    EXPECT_EQ(built(ledger_of({{"Date", "Source"}}))->text(), "no referrals yet");
}

TEST(ledger, refuses_a_day_of_today_that_is_none) {
    for (argument_value const& bad : {argument_value{}, argument_value{0.0}, argument_value{-1.0}, argument_value{"x"},
             argument_value{1e9}, argument_value{matrix{{today}}}})
        EXPECT_EQ(error_of(ledger_of({{"Date", "Source"}}, bad)), cell_error::value);
    EXPECT_EQ(error_of(ledger_of({{"Date", "Source"}}, cell_error::division)), cell_error::division);
}

TEST(ledger, refuses_rules_with_a_wrong_value) {
    const std::vector<argument_value> arguments{
        table({{"Date", "Source"}}), today, matrix{{"Key", "Value"}, {"Half-life", "soon"}}};
    EXPECT_EQ(error_of(evaluate(ledger_of_referrals, arguments)), cell_error::value);
}

TEST(ledger, reports_rows_it_cannot_read) {
    const auto made = ledger_of({{"Date", "Source", "Status", "Value"}, {today, "Anna", "New", {}},
        {"yesterday", "Anna", "New", {}}, {cell_error::value, "Anna", "New", {}}, {today, cell_error::value, "New", {}},
        {-3.0, "Anna", "New", {}}, {"Total", {}, {}, 900.0}, {{}, {}, {}, {}}, {today + 1, "Anna", "New", {}},
        {today, "Anna", "Perhaps", {}}, {today, "Anna", cell_error::name, {}}, {today, 4711.0, "", {}}});
    EXPECT_EQ(built(made)->text(),
        "4 referrals, 2 sources; 5 rows left out (4 without a date, 1 without a source); "
        "1 dated after today; 2 unknown statuses");
    EXPECT_EQ(std::get<double>(ask(source_count, made, "4711")), 1);
    EXPECT_EQ(std::get<double>(ask(source_count, made, 4711.0)), 1);
}

TEST(an_unusable_value, shows_in_the_functions_that_rest_on_values_and_only_for_its_source) {
    for (book::cell const& bad : {book::cell{cell_error::division}, book::cell{"about 900"}}) {
        const auto made = ledger_of({{"Date", "Source", "Status", "Value"}, {today - 90, "Anna", "Won", bad},
            {today - 60, "Ben", "Won", 300.0}, {today - 60, "Cleo", "Lost", "nothing"}});
        for (auto const* function : {&source_worth, &source_value, &source_band, &source_why})
            EXPECT_EQ(error_of(ask(*function, made, "Anna")), cell_error::value) << function->name;
        for (auto const* function : {&source_pace, &source_win_rate, &source_count, &source_last})
            EXPECT_TRUE(std::holds_alternative<double>(ask(*function, made, "Anna"))) << function->name;
        for (auto const* function : {&source_worth, &source_value})
            for (auto const* name : {"Ben", "Cleo"})
                EXPECT_TRUE(std::holds_alternative<double>(ask(*function, made, name))) << function->name << name;
        EXPECT_EQ(built(made)->office().values.mean, 300);
    }
}

TEST(the_functions_of_a_source, answer_n_a_for_unknown_and_value_for_a_range) {
    const auto made = ledger_of(example_referrals());
    for (auto const* function : {&source_worth, &source_pace, &source_win_rate, &source_value, &source_count,
             &source_band, &source_why, &source_last}) {
        EXPECT_EQ(error_of(ask(*function, made, "Nobody")), cell_error::not_available) << function->name;
        EXPECT_EQ(error_of(ask(*function, made, {})), cell_error::not_available) << function->name;
        EXPECT_EQ(error_of(ask(*function, made, 0.0)), cell_error::not_available) << function->name;
        EXPECT_EQ(error_of(ask(*function, made, matrix{{"Wei Lam"}})), cell_error::value) << function->name;
        EXPECT_EQ(error_of(ask(*function, made, cell_error::name)), cell_error::name) << function->name;
        for (argument_value const& other : {argument_value{}, argument_value{"x"}, argument_value{1.0}}) {
            const std::vector<argument_value> arguments{other, "Wei Lam"};
            EXPECT_EQ(error_of(evaluate(*function, arguments)), cell_error::not_available) << function->name;
        }
        const std::vector<argument_value> in_error{cell_error::reference, "Wei Lam"};
        EXPECT_EQ(error_of(evaluate(*function, in_error)), cell_error::reference) << function->name;
    }
}

TEST(ledger, takes_a_text_that_says_a_number_for_that_number) {
    const matrix header{{"Date", "Source", "Status", "Value"}};
    const auto of = [&](book::cell value) {
        auto rows = header;
        rows.push_back({today - 9, "Anna", "Won", std::move(value)});
        return built(ledger_of(rows))->hash();
    };
    EXPECT_EQ(of(" 500 "), of(500.0));
    EXPECT_EQ(of("512,50"), of(512.5));
    EXPECT_NE(of("1,250"), of(1.25));   // a thousand or a fraction: not guessed
}

TEST(a_blank_source, is_nobody_even_where_a_source_is_called_nought) {
    const auto made = ledger_of({{"Date", "Source"}, {today - 9, 0.0}, {today - 5, "Anna"}});
    EXPECT_EQ(error_of(ask(source_count, made, 0.0)), cell_error::not_available);   // an empty cell arrives as 0
    EXPECT_EQ(std::get<double>(ask(source_count, made, "0")), 1);
}

TEST(rules, are_read_from_a_range_as_well) {
    const matrix rows{
        {"Key", "Value", "What it does"}, {"Half-life", 90.0, "x"}, {{}, {}, {}}, {"Retry gap days", "9", {}}};
    const std::vector<argument_value> arguments{table(rows)};
    EXPECT_EQ(std::get<std::string>(evaluate(rulebook, arguments)), "Retry gap days=9;Half-life=90");
    const std::vector<argument_value> in_error{table({{"Key", "Value"}, {"Half-life", cell_error::division}})};
    EXPECT_EQ(error_of(evaluate(rulebook, in_error)), cell_error::value);
    const std::vector<argument_value> one_column{table({{"Key"}, {"Half-life"}})};
    EXPECT_EQ(error_of(evaluate(rulebook, one_column)), cell_error::value);
    EXPECT_EQ(std::get<std::string>(evaluate(rulebook, {})), "");
}

TEST(top, counts_whole_places_from_one_to_the_last) {
    const auto made = ledger_of(example_referrals());
    EXPECT_EQ(std::get<std::string>(ask(source_top, made, 2.0)), "Harbour Accountants");
    EXPECT_EQ(std::get<std::string>(ask(source_top, made, 4.9)), "Adaeze Okafor");
    for (const double n : {0.0, 0.99, -1.0, 5.0, 1e300})
        EXPECT_EQ(error_of(ask(source_top, made, n)), cell_error::not_available) << n;
    EXPECT_EQ(error_of(ask(source_top, made, "first")), cell_error::value);
}

TEST(dates_of_the_ledgers, count_from_the_null_date_of_the_document) {
    using namespace std::chrono;
    const book::null_date mac{sys_days{1904y / January / 1}};
    const double now = book::serial_of_day(example_today, mac);
    const std::vector<argument_value> arguments{table({{"Date", "Source"}, {now - 5, "Anna"}}), now};
    const std::vector<argument_value> asked{built(evaluate(ledger_of_referrals, arguments, mac)), "Anna"};
    EXPECT_EQ(std::get<double>(evaluate(source_last, asked, mac)), now - 5);
    EXPECT_EQ(std::get<double>(evaluate(source_last, asked)), today - 5);
}

TEST(last_touch, reads_the_log_by_its_headers) {
    const std::vector<argument_value> arguments{
        table({{"Outcome", "WHO", "When", "Kind"}, {"Reached", "Anna", 100.75, "Call"}, {{}, "Dr Anna", 120.0, "Note"},
            {"No answer", "Anna", 130.0, "Call"}, {{}, "Anna", "soon", "Visit"}})};
    const auto log = evaluate(ledger_of_touches, arguments);
    auto const& touches = std::get<std::shared_ptr<scoring::touch_log const>>(log);
    EXPECT_EQ(touches->text(), "3 touches, 1 person; 1 row left out (1 without a date)");
    const std::vector<argument_value> asked{touches, "anna"};
    EXPECT_EQ(std::get<double>(evaluate(last_touch, asked)), 120);
}

}
