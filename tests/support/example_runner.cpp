#include "support/example_runner.hpp"

#include "functions/engine/list.hpp"
#include "functions/engine/tree_ledger.hpp"
#include "functions/generator/example_book.hpp"
#include "functions/generator/example_text.hpp"
#include "functions/generator/overloaded.hpp"
#include "scoring/ledger.hpp"
#include "scoring/touch_log.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::tests {

using namespace functions;

namespace {

argument_value table(matrix const& rows) {
    return std::shared_ptr<table_source const>{std::make_shared<table_in_memory>(rows)};
}

// As Calc hands a ledger cell over: resolved, or as the error of something that is no ledger.
argument_value ledger_of(std::string_view method, std::vector<argument_value> arguments) {
    const auto all = all_functions();
    const auto found = std::ranges::find(all, method, &function_spec::method);
    if (found == all.end()) return book::cell_error::name;
    const auto answered = evaluate(**found, arguments);
    if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&answered)) return *ledger;
    if (auto const* touches = std::get_if<std::shared_ptr<scoring::touch_log const>>(&answered)) return *touches;
    if (auto const* tree = std::get_if<std::shared_ptr<tree_ledger const>>(&answered)) return *tree;
    return book::cell_error::not_available;
}

std::string text_of(std::string_view method, std::vector<argument_value> arguments) {
    const auto all = all_functions();
    return std::get<std::string>(evaluate(**std::ranges::find(all, method, &function_spec::method), arguments));
}

argument_value value_of(example_table name) {
    switch (name) {
    case example_table::referrals: return table(example_referrals());
    case example_table::open_referrals: return table(example_open_referrals());
    case example_table::touches: return table(example_touches());
    case example_table::rules: return example_rules();
    case example_table::ledger:
        return ledger_of("ledger", {table(example_referrals()), book::serial_of_day(example_today)});
    case example_table::aliases: return table(example_aliases());
    case example_table::given: return table(example_given());
    case example_table::plans: return table(example_plans());
    case example_table::network_ledger:
        return ledger_of("ledger",
            {table(example_referrals()), book::serial_of_day(example_today), {}, value_of(example_table::aliasbook),
                value_of(example_table::givenbook)});
    case example_table::aliasbook: return text_of("aliases", {table(example_aliases())});
    case example_table::givenbook:
        return text_of("given", {table(example_given()), book::serial_of_day(example_today)});
    case example_table::introductions: return table(example_introductions());
    case example_table::tree: return ledger_of("tree", {table(example_introductions())});
    case example_table::touch_ledger: return ledger_of("touches", {table(example_touches())});
    case example_table::not_a_ledger: return book::cell_error::not_available;
    }
    return {};
}

double serial_of(date_and_time value) {
    const auto date = floor<std::chrono::days>(value);
    return book::serial_of_day(date) + static_cast<double>((value - date).count()) / 1440;
}

argument_value value_of(example_value const& shown) {
    return std::visit(
        overloaded{
            [](std::monostate) -> argument_value { return 0.0; },   // an empty cell arrives as 0
            [](double number) -> argument_value { return number; },
            [](std::string_view text) -> argument_value { return std::string{text}; },
            [](std::chrono::year_month_day const& date) -> argument_value {
                return book::serial_of_day(std::chrono::sys_days{date});
            },
            [](date_and_time value) -> argument_value { return serial_of(value); },
            [](book::cell_error error) -> argument_value { return error; },
            [](example_table name) { return value_of(name); },
            [](ledger_sentence) -> argument_value { return book::cell_error::value; },       // never an argument
            [](example_rows const&) -> argument_value { return book::cell_error::value; },   // nor that
        },
        shown);
}

// A cell of an array as an answer of its own.
answer answer_of(book::cell const& content) {
    if (auto const* number = std::get_if<double>(&content)) return *number;
    if (auto const* error = std::get_if<book::cell_error>(&content)) return *error;
    return book::is_blank(content) ? std::string{} : std::get<std::string>(content);
}

bool near(double left, double right) { return std::abs(left - right) <= 1e-6 * std::max(1.0, std::abs(right)); }

}

answer run(function_spec const& function, example const& shown) {
    std::vector<argument_value> arguments;
    for (auto const& value : shown.arguments) arguments.push_back(value_of(value));
    return evaluate(function, arguments);
}

bool agrees(answer const& actual, example_value const& expected) {
    auto const* number = std::get_if<double>(&actual);
    auto const* text = std::get_if<std::string>(&actual);
    auto const* error = std::get_if<book::cell_error>(&actual);
    return std::visit(overloaded{
                          [&](std::monostate) { return text && text->empty(); },
                          [&](double wanted) { return number && near(*number, wanted); },
                          [&](std::string_view wanted) { return text && *text == wanted; },
                          [&](std::chrono::year_month_day const& wanted) {
                              return number && *number == book::serial_of_day(std::chrono::sys_days{wanted});
                          },
                          [&](date_and_time wanted) { return number && std::abs(*number - serial_of(wanted)) < 1e-5; },
                          [&](book::cell_error wanted) { return error && *error == wanted; },
                          [&](ledger_sentence wanted) {
                              if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&actual))
                                  return (*ledger)->text() == wanted.text;
                              if (text) return text->starts_with(std::string{wanted.text} + " [");
                              if (auto const* tree = std::get_if<std::shared_ptr<tree_ledger const>>(&actual))
                                  return (*tree)->text() == wanted.text;
                              auto const* touches = std::get_if<std::shared_ptr<scoring::touch_log const>>(&actual);
                              return touches && (*touches)->text() == wanted.text;
                          },
                          [](example_table) { return false; },   // no function gives a table
                          [&](example_rows const& wanted) {
                              auto const* rows = std::get_if<matrix>(&actual);
                              return rows &&
                                  std::ranges::equal(*rows, wanted.rows, [](auto const& left, auto const& right) {
                                      return std::ranges::equal(left, right, [](auto const& cell, auto const& one) {
                                          return agrees(answer_of(cell), functions::value_of(one));
                                      });
                                  });
                          },
                      },
        expected);
}

std::string printed(answer const& actual) {
    return std::visit(overloaded{
                          [](double number) { return book::text_of(number); },
                          [](std::string const& text) { return '"' + text + '"'; },
                          [](book::cell_error error) { return result_text(error); },
                          [](matrix const& rows) {
                              std::string text;
                              for (auto const& row : rows) {
                                  if (!text.empty()) text += " / ";
                                  for (auto const& cell : row) text += printed(answer_of(cell)) + ", ";
                              }
                              return text;
                          },
                          [](auto const&) { return std::string{"a ledger"}; },
                      },
        actual);
}

}
