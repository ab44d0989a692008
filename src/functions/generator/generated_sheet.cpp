#include "functions/generator/generated_sheet.hpp"

#include "functions/engine/list.hpp"
#include "functions/generator/example_book.hpp"
#include "functions/generator/example_text.hpp"
#include "functions/generator/overloaded.hpp"
#include "text/letters.hpp"

namespace referralbook::functions {

namespace {

std::string text_cell(std::string_view text) {
    if (text.empty()) return "<table:table-cell/>";
    return "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(text) + "</text:p></table:table-cell>";
}

std::string number_cell(double number) {
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + book::text_of(number) + "\"/>";
}

std::string formula_cell(std::string_view formula) {
    return "<table:table-cell table:formula=\"of:=" + escaped(formula) + "\"/>";
}

std::string row(std::string const& cells) { return "<table:table-row>" + cells + "</table:table-row>\n"; }

// Examples with a blank argument refer to this empty cell: that is how a blank cell of a table arrives.
constexpr std::string_view blank_cell = "EX_BLANK";

std::string method_path(std::string_view method) { return "ORG.REFERRALBOOK.FUNCTIONS." + text::in_capitals(method); }

std::string stored_formula(function_spec const& function, example const& shown) {
    std::string text = method_path(function.method) + '(';
    for (std::size_t i = 0; i < shown.arguments.size(); ++i) {
        if (i) text += ';';
        text += std::holds_alternative<std::monostate>(shown.arguments[i]) ? std::string{blank_cell}
                                                                           : argument_text(shown.arguments[i]);
    }
    return text + ')';
}

/// Whether `actual`, a cell or a formula, is what is expected.
std::string agreement(example_value const& expected, std::string const& actual) {
    return std::visit(
        overloaded{
            [&](std::monostate) { return actual + "=\"\""; },
            [&](double number) {
                return "ABS(" + actual + "-(" + book::text_of(number) + "))<=0.000001*MAX(1;ABS(" + actual + "))";
            },
            [&](std::string_view text) { return "EXACT(" + actual + ';' + argument_text(text) + ')'; },
            [&](std::chrono::year_month_day const& date) { return actual + '=' + argument_text(date); },
            [&](date_and_time at_time) { return "ABS(" + actual + "-(" + argument_text(at_time) + "))<0.00001"; },
            [&](book::cell_error error) {
                return "IFERROR(ORG.OPENOFFICE.ERRORTYPE(" + actual + ")=" + std::to_string(static_cast<int>(error)) +
                    ";FALSE())";
            },
            [&](ledger_sentence sentence) {
                const auto start = std::string{sentence.text} + " [";   // plain ASCII
                return "EXACT(LEFT(" + actual + ';' + std::to_string(start.size()) + ");" + argument_text(start) + ')';
            },
            [](example_table) { return std::string{"FALSE()"}; },   // no function gives a table
            [&](example_rows const& array) {
                auto text = "AND(ROWS(" + actual + ")=" + std::to_string(array.rows.size()) + ";COLUMNS(" + actual +
                    ")=" + std::to_string(array.rows.front().size());
                for (std::size_t row = 0; row < array.rows.size(); ++row)
                    for (std::size_t column = 0; column < array.rows[row].size(); ++column)
                        text += ';' +
                            agreement(value_of(array.rows[row][column]),
                                "INDEX(" + actual + ';' + std::to_string(row + 1) + ';' + std::to_string(column + 1) +
                                    ')');
                return text + ')';
            },
        },
        expected);
}

std::string examples_sheet() {
    std::string rows = row(text_cell("All right") + formula_cell("AND([.E3:.E10000])")) +
        row(text_cell("Function") + text_cell("Formula") + text_cell("Result") + text_cell("Expected") +
            text_cell("Agrees"));
    int line = 3;
    for (auto const* function : all_functions())
        for (auto const& shown : function->examples) {
            const auto at = std::to_string(line++);
            rows += row(text_cell(function->name) + text_cell(formula_text(*function, shown)) +
                formula_cell(stored_formula(*function, shown)) + text_cell(result_text(shown.result)) +
                formula_cell(agreement(shown.result,
                    // The cell shows the first value of an array alone.
                    std::holds_alternative<example_rows>(shown.result) ? stored_formula(*function, shown)
                                                                       : "[.C" + at + "]")));
        }
    return "<table:table table:name=\"Examples\">\n" + rows + "</table:table>\n";
}

std::string data_sheet(std::string_view title, matrix const& table) {
    std::string rows;
    for (auto const& line : table) {
        std::string cells;
        for (auto const& content : line) {
            if (auto const* number = std::get_if<double>(&content))
                cells += number_cell(*number);
            else
                cells += text_cell(book::text_of(content));
        }
        rows += row(cells);
    }
    return "<table:table table:name=\"" + std::string{title} + "\">\n" + rows + "</table:table>\n";
}

std::string ledger_sheet() {
    const auto today = argument_text(std::chrono::year_month_day{example_today});
    return "<table:table table:name=\"Ledgers\">\n" +
        row(text_cell("Ledger") + formula_cell(method_path("ledger") + "(EX_REFERRALS;" + today + ")")) +
        row(text_cell("Touch log") + formula_cell(method_path("touches") + "(EX_TOUCHES)")) +
        row(text_cell("Another text") + text_cell("no ledger")) + row(text_cell("Blank")) +
        row(text_cell("Tree") + formula_cell(method_path("tree") + "(EX_WHO_BROUGHT_WHOM)")) +
        row(text_cell("Network") +
            formula_cell(method_path("ledger") + "(EX_REFERRALS;" + today + ";;EX_ALIASBOOK;EX_GIVENBOOK)")) +
        row(text_cell("Aliases") + formula_cell(method_path("aliases") + "(EX_ALIASES)")) +
        row(text_cell("Given") + formula_cell(method_path("given") + "(EX_GIVEN;" + today + ")")) + "</table:table>\n";
}

std::string named_range(std::string_view name, std::string_view address) {
    return "<table:named-range table:name=\"" + std::string{name} +
        "\" table:base-cell-address=\"$Examples.$A$1\" "
        "table:cell-range-address=\"" +
        std::string{address} + "\"/>\n";
}

std::string table_address(std::string_view sheet, matrix const& table) {
    const char last = static_cast<char>('A' + table.front().size() - 1);
    return '$' + std::string{sheet} + ".$A$1:.$" + last + '$' + std::to_string(table.size());
}

}

std::string example_sheet() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.3\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\n<office:body><office:spreadsheet>\n" +
        examples_sheet() + data_sheet("Referrals", example_referrals()) + data_sheet("Touches", example_touches()) +
        data_sheet("Open", example_open_referrals()) + data_sheet("Introductions", example_introductions()) +
        data_sheet("Rules", example_rules()) + data_sheet("Aliases", example_aliases()) +
        data_sheet("Given", example_given()) + data_sheet("Plans", example_plans()) + ledger_sheet() +
        "<table:named-expressions>\n" + named_range("ALL_RIGHT", "$Examples.$B$1") +
        named_range("EX_REFERRALS", table_address("Referrals", example_referrals())) +
        named_range("EX_OPEN_REFERRALS", table_address("Open", example_open_referrals())) +
        named_range("EX_TOUCHES", table_address("Touches", example_touches())) +
        named_range("EX_WHO_BROUGHT_WHOM", table_address("Introductions", example_introductions())) +
        named_range("EX_TREE", "$Ledgers.$B$5") + named_range("EX_RULES", table_address("Rules", example_rules())) +
        named_range("EX_ALIASES", table_address("Aliases", example_aliases())) +
        named_range("EX_GIVEN", table_address("Given", example_given())) +
        named_range("EX_PLANS", table_address("Plans", example_plans())) +
        named_range("EX_ALIASBOOK", "$Ledgers.$B$7") + named_range("EX_GIVENBOOK", "$Ledgers.$B$8") +
        named_range("EX_NETWORK_LEDGER", "$Ledgers.$B$6") + named_range("EX_LEDGER", "$Ledgers.$B$1") +
        named_range("EX_TOUCHLOG", "$Ledgers.$B$2") + named_range("EX_OTHER", "$Ledgers.$B$3") +
        named_range(blank_cell, "$Ledgers.$B$4") +
        "</table:named-expressions>\n</office:spreadsheet></office:body></office:document>\n";
}

}
