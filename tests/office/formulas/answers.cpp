#include "office/formulas/answers.hpp"
#include "office/support/as.hpp"
#include "office/support/office.hpp"

#include "functions/engine/list.hpp"
#include "functions/engine/tree_ledger.hpp"
#include "scoring/ledger.hpp"
#include "scoring/touch_log.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <cmath>
#include <stdexcept>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;

std::string printed(functions::answer const& value) {
    if (auto const* number = std::get_if<double>(&value)) return printed(uno::Any{*number});
    if (auto const* text = std::get_if<std::string>(&value)) return *text;
    if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&value))
        return (*ledger)->text() + (*ledger)->hash();
    if (auto const* log = std::get_if<std::shared_ptr<scoring::touch_log const>>(&value))
        return (*log)->text() + (*log)->hash();
    if (auto const* tree = std::get_if<std::shared_ptr<functions::tree_ledger const>>(&value))
        return (*tree)->text() + (*tree)->hash();
    return "(error)";
}

std::string printed(book::cell const& value) {
    if (auto const* number = std::get_if<double>(&value)) return printed(uno::Any{*number});
    if (auto const* text = std::get_if<std::string>(&value)) return *text;
    return std::holds_alternative<book::cell_error>(value) ? "(error)" : "";
}

bool agree(book::cell const& found, functions::answer const& wanted) {
    auto const* left = std::get_if<double>(&found);
    auto const* right = std::get_if<double>(&wanted);
    if (left && right) return std::abs(*left - *right) <= 1e-14 * std::abs(*right);
    return printed(found) == printed(wanted);
}

std::string difference(functions::matrix const& shown, functions::answer const& wanted) {
    auto const* rows = std::get_if<functions::matrix>(&wanted);
    for (std::size_t row = 0; row < shown.size(); ++row)
        for (std::size_t column = 0; column < shown[row].size(); ++column) {
            functions::answer expected = book::cell_error::not_available;
            if (!rows)
                expected = wanted;
            else if (row < rows->size() && column < (*rows)[row].size())
                expected = std::visit(
                    [](auto const& content) -> functions::answer {
                        if constexpr (std::is_same_v<std::decay_t<decltype(content)>, std::monostate>)
                            return std::string{};
                        else
                            return content;
                    },
                    (*rows)[row][column]);
            if (!agree(shown[row][column], expected))
                return "row " + std::to_string(row + 1) + ", column " + std::to_string(column + 1) + " shows " +
                    printed(shown[row][column]) + ", fresh " + printed(expected);
        }
    return {};
}

functions::function_spec const& function_of(std::string_view name) {
    for (auto const* function : functions::all_functions())
        if (function->name == "REFERRAL." + std::string{name}) return *function;
    throw std::out_of_range{std::string{name}};
}

functions::argument_value argument_of(functions::answer const& value) {
    if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&value)) return *ledger;
    if (auto const* log = std::get_if<std::shared_ptr<scoring::touch_log const>>(&value)) return *log;
    if (auto const* tree = std::get_if<std::shared_ptr<functions::tree_ledger const>>(&value)) return *tree;
    return std::get<book::cell_error>(value);
}

functions::argument_value argument_of(book::cell const& value) {
    return std::visit([](auto const& content) -> functions::argument_value { return content; }, value);
}

functions::matrix matrix_of(Reference<table::XCellRange> const& range) {
    functions::matrix result;
    for (auto const& row : as<sheet::XCellRangeData>(range)->getDataArray()) {
        auto& cells = result.emplace_back();
        for (auto const& value : row) {
            double number = 0;
            rtl::OUString text;
            if (value >>= number)
                cells.emplace_back(number);
            else if (!(value >>= text))
                cells.emplace_back(book::cell_error::value);
            else if (text.isEmpty())
                cells.emplace_back();
            else
                cells.emplace_back(narrow(text));
        }
    }
    return result;
}

}
