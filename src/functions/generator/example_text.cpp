#include "functions/generator/example_text.hpp"
#include "functions/generator/overloaded.hpp"
#include "text/clock_text.hpp"

namespace referralbook::functions {

namespace {

std::string date_text(std::chrono::year_month_day const& date) { return book::iso_date(std::chrono::sys_days{date}); }

int minute_of(date_and_time value) { return static_cast<int>((value - floor<std::chrono::days>(value)).count()); }

std::string_view error_text(book::cell_error error) {
    switch (error) {
    case book::cell_error::value: return "#VALUE!";
    case book::cell_error::not_available: return "#N/A";
    case book::cell_error::number: return "#NUM!";
    case book::cell_error::division: return "#DIV/0!";
    case book::cell_error::reference: return "#REF!";
    case book::cell_error::name: return "#NAME?";
    case book::cell_error::illegal_argument: return "Err:502";
    }
    return "#VALUE!";
}

}

std::string_view name_of(example_table table) {
    switch (table) {
    case example_table::referrals: return "EX_REFERRALS";
    case example_table::open_referrals: return "EX_OPEN_REFERRALS";
    case example_table::touches: return "EX_TOUCHES";
    case example_table::rules: return "EX_RULES";
    case example_table::ledger: return "EX_LEDGER";
    case example_table::aliases: return "EX_ALIASES";
    case example_table::given: return "EX_GIVEN";
    case example_table::plans: return "EX_PLANS";
    case example_table::aliasbook: return "EX_ALIASBOOK";
    case example_table::givenbook: return "EX_GIVENBOOK";
    case example_table::network_ledger: return "EX_NETWORK_LEDGER";
    case example_table::touch_ledger: return "EX_TOUCHLOG";
    case example_table::introductions: return "EX_WHO_BROUGHT_WHOM";
    case example_table::tree: return "EX_TREE";
    case example_table::not_a_ledger: return "EX_OTHER";
    }
    return "EX_OTHER";
}

std::string argument_text(example_value const& value) {
    return std::visit(
        overloaded{
            [](std::monostate) { return std::string{}; }, [](double number) { return book::text_of(number); },
            [](std::string_view text) {
                std::string quoted{'"'};
                for (const char letter : text) quoted += letter == '"' ? std::string{"\"\""} : std::string{letter};
                return quoted + '"';
            },
            [](std::chrono::year_month_day const& date) {
                return "DATE(" + std::to_string(static_cast<int>(date.year())) + ';' +
                    std::to_string(static_cast<unsigned>(date.month())) + ';' +
                    std::to_string(static_cast<unsigned>(date.day())) + ')';
            },
            [](date_and_time at) {
                return argument_text(std::chrono::year_month_day{floor<std::chrono::days>(at)}) + "+TIME(" +
                    std::to_string(minute_of(at) / 60) + ';' + std::to_string(minute_of(at) % 60) + ";0)";
            },
            [](book::cell_error error) { return std::string{error == book::cell_error::division ? "1/0" : "NA()"}; },
            [](example_table table) { return std::string{name_of(table)}; },
            [](ledger_sentence sentence) { return std::string{sentence.text} + " [...]"; },
            [](example_rows const&) { return std::string{"NA()"}; },   // never an argument
        },
        value);
}

std::string formula_text(function_spec const& function, example const& shown) {
    std::string text = '=' + std::string{function.name} + '(';
    for (std::size_t i = 0; i < shown.arguments.size(); ++i) {
        if (i) text += ';';
        text += argument_text(shown.arguments[i]);
    }
    return text + ')';
}

std::string result_text(example_value const& value) {
    return std::visit(overloaded{
                          [](std::monostate) { return std::string{}; },
                          [](double number) { return book::text_of(number); },
                          [](std::string_view text) { return std::string{text}; },
                          [](std::chrono::year_month_day const& date) { return date_text(date); },
                          [](date_and_time at) {
                              return date_text(floor<std::chrono::days>(at)) + ' ' +
                                  text::clock_text(minute_of(at), text::hour_digits::as_needed);
                          },
                          [](book::cell_error error) { return std::string{error_text(error)}; },
                          [](example_table table) { return std::string{name_of(table)}; },
                          [](ledger_sentence sentence) { return std::string{sentence.text} + " [...]"; },
                          [](example_rows const& array) {
                              std::string text;
                              for (auto const& row : array.rows) {
                                  if (!text.empty()) text += " / ";
                                  for (std::size_t i = 0; i < row.size(); ++i)
                                      text += (i ? ", " : "") + result_text(value_of(row[i]));
                              }
                              return text;
                          },
                      },
        value);
}

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += letter;
        }
    }
    return result;
}

}
