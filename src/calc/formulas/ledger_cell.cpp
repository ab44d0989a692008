#include "calc/formulas/ledger_cell.hpp"
#include "book/rules/compact_rules.hpp"
#include "calc/office/as.hpp"

#include "calc/formulas/asked_cells.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/formulas/ledger_registry.hpp"
#include "calc/formulas/range_table.hpp"
#include "calc/formulas/written_range.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document_of.hpp"
#include "functions/engine/handle.hpp"
#include "functions/engine/ledger_formula.hpp"
#include "functions/engine/tree_ledger.hpp"
#include "scoring/ledger.hpp"
#include "scoring/touch_log.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using book::cell_error;
using functions::argument_value;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

any_ledger none() { return std::shared_ptr<scoring::ledger const>{}; }

std::shared_ptr<functions::table_source const> table_in(Reference<table::XCellRange> const& range) {
    return std::make_shared<range_table>(range);
}

any_ledger build(
    functions::function_spec const& builder, std::span<argument_value const> arguments, book::null_date origin) {
    const auto built = functions::evaluate(builder, arguments, origin);
    if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&built)) return *ledger;
    if (auto const* touches = std::get_if<std::shared_ptr<scoring::touch_log const>>(&built)) return *touches;
    if (auto const* tree = std::get_if<std::shared_ptr<functions::tree_ledger const>>(&built)) return *tree;
    return none();
}

bool is_there(any_ledger const& value) {
    return std::visit([](auto const& pointer) { return pointer != nullptr; }, value);
}

std::string hash_of(any_ledger const& value) {
    return std::visit([](auto const& pointer) { return pointer ? pointer->hash() : std::string{}; }, value);
}

// Read as data, not as text: while Calc calculates, the text of a formula cell is "...". Reading data also makes Calc
// calculate a cell that is waiting to be.
rtl::OUString text_in(Reference<table::XCellRange> const& range) {
    const auto data = as<sheet::XCellRangeData>(range)->getDataArray();
    rtl::OUString content;
    std::as_const(data)[0][0] >>= content;
    return content;
}

/// Builds the ledger again whose cell was not recalculated since it left the memory. The formula's range is read if it
/// can be told without calculating; else the range it had when it was last calculated, if its content still has the
/// hash.
any_ledger rebuild(functions::ledger_formula const& formula, functions::handle const& shown,
    Reference<table::XCellRange> const& cell, Reference<beans::XPropertySet> const& document) {
    const auto sheet = as<sheet::XSheetCellRange>(cell)->getSpreadsheet();
    const Reference<sheet::XSpreadsheetDocument> model{document, UNO_QUERY_THROW};
    const auto origin = origin_of(document);
    std::vector<argument_value> arguments(1);
    for (std::size_t i = 1; i < formula.builder->arguments.size(); ++i) {
        const auto name = formula.builder->arguments[i].name;
        auto& value = arguments.emplace_back();
        // The day and the rules that it was built with stand in its text.
        if (name == "rules") {
            value = shown.rules;
        } else if (name == "today") {
            if (shown.as_of) value = book::serial_of_day(*shown.as_of, origin);
        } else if (i < formula.arguments.size() && !formula.arguments[i].empty()) {
            const auto cells = written_range(formula.arguments[i], sheet, model);
            if (!cells.is()) return none();
            auto text = utf8(text_in(cells));
            if (formula.builder->arguments[i].kind == functions::argument_kind::carried)
                value = carried_argument(std::move(text));
            else
                value = std::move(text);
        }
    }
    if (const auto range = written_range(formula.arguments.front(), sheet, model); range.is()) {
        arguments.front() = table_in(range);
        return build(*formula.builder, arguments, origin);
    }
    if (const auto range = written_range(shown.address, sheet, model); range.is()) {
        arguments.front() = table_in(range);
        if (auto built = build(*formula.builder, arguments, origin); hash_of(built) == shown.hash) return built;
    }
    return none();
}

argument_value as_argument(any_ledger const& value) {
    if (!is_there(value)) return cell_error::not_available;
    return std::visit([](auto const& pointer) -> argument_value { return pointer; }, value);
}

/// The key of a ledger cell whose text is older than its range: the place of the cell and the text.
std::string place_of(
    Reference<table::XCellRange> const& cell, Reference<beans::XPropertySet> const& document, std::string const& text) {
    rtl::OUString id, where;
    document->getPropertyValue("RuntimeUID") >>= id;
    as<beans::XPropertySet>(cell)->getPropertyValue("AbsoluteName") >>= where;
    return utf8(id) + '\n' + utf8(where) + '\n' + text;
}

}

argument_value ledger_behind(Reference<table::XCellRange> const& range, Reference<beans::XPropertySet> document,
    Reference<uno::XComponentContext> const& context) {
    const Reference<sheet::XCellRangeAddressable> addressable{range, UNO_QUERY_THROW};
    const auto area = addressable->getRangeAddress();
    if (area.StartRow != area.EndRow || area.StartColumn != area.EndColumn) return cell_error::not_available;

    const auto cell = range->getCellByPosition(0, 0);
    if (cell->getType() != table::CellContentType_FORMULA) return cell_error::not_available;
    std::string written;
    std::optional<functions::ledger_formula> formula;
    const auto is_ledger_call = [&] {
        written = utf8(cell->getFormula());
        formula = functions::ledger_formula_of(written);
        return formula.has_value();
    };
    // Looked at once for each place and text, because writing the formula out costs more than all else; and before
    // anything is calculated, because a formula of any other kind may lead back here.
    const bool known_place = the_asked_cells().knows(area);
    if (!known_place && !is_ledger_call()) return cell_error::not_available;
    const auto content = text_in(range);
    if (const auto found = the_asked_cells().find(area, content)) return *found;
    if (known_place && !is_ledger_call()) return cell_error::not_available;
    if (const auto code = cell->getError(); code != 0) return static_cast<cell_error>(code);
    const auto text = utf8(content);
    const auto shown = functions::handle_of(text);
    if (!shown) return cell_error::not_available;

    const auto remembered = [&](any_ledger const& ledger) {
        auto result = as_argument(ledger);
        if (is_there(ledger) && hash_of(ledger) == shown->hash) the_asked_cells().put(area, content, result);
        return result;
    };
    if (const auto found = the_registry().find(shown->hash)) return remembered(*found);
    if (!document.is()) document = document_of(range, context);
    if (!document.is()) return cell_error::not_available;
    const auto place = place_of(range, document, text);
    if (const auto found = the_registry().find(place)) return as_argument(*found);
    const auto built = rebuild(*formula, *shown, range, document);
    const auto hash = hash_of(built);
    the_registry().put(hash == shown->hash ? hash : place, built);
    return remembered(built);
}

std::string remember(
    functions::answer const& built, std::span<argument_value const> arguments, book::null_date origin) {
    const functions::call call{arguments, origin};
    functions::handle shown;
    if (auto const* table = dynamic_cast<range_table const*>(&call.table(0))) shown.address = table->address();
    if (auto const* ledger = std::get_if<std::shared_ptr<scoring::ledger const>>(&built)) {
        shown.as_of = call.required_date(1);
        shown.rules = book::compact(call.rules(2));
        shown.hash = (*ledger)->hash();
        the_registry().put(shown.hash, *ledger);
        return functions::text_with_handle((*ledger)->text(), shown);
    }
    const auto kept = [&](auto const& table) {
        shown.hash = table->hash();
        the_registry().put(shown.hash, table);
        return functions::text_with_handle(table->text(), shown);
    };
    if (auto const* tree = std::get_if<std::shared_ptr<functions::tree_ledger const>>(&built)) return kept(*tree);
    return kept(std::get<std::shared_ptr<scoring::touch_log const>>(built));
}

}
