#include "office/support/workbook.hpp"
#include "office/support/as.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XCellRangesAccess.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <stdexcept>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

workbook::workbook(Reference<uno::XComponentContext> const& context, Reference<lang::XComponent> const& component)
    : context_{context}, component_{component} {}

workbook::workbook(workbook&& other) noexcept : context_{other.context_}, component_{other.component_} {
    other.component_.clear();
}

workbook& workbook::operator=(workbook&& other) noexcept {
    std::swap(context_, other.context_);
    std::swap(component_, other.component_);
    return *this;
}

workbook::~workbook() {
    try {
        close();
    } catch (uno::Exception const&) {
        // An office that has gone holds no document.
    }
}

void workbook::close() {
    if (!component_.is()) return;
    const auto component = component_;
    component_.clear();
    tests::as<util::XModifiable>(component)->setModified(false);
    tests::as<util::XCloseable>(component)->close(true);
}

Reference<sheet::XSpreadsheetDocument> workbook::model() const { return as<sheet::XSpreadsheetDocument>(); }

std::vector<std::string> workbook::sheet_titles() const {
    std::vector<std::string> result;
    for (auto const& title : model()->getSheets()->getElementNames()) result.push_back(narrow(title));
    return result;
}

bool workbook::has_sheet(std::string_view title) const { return model()->getSheets()->hasByName(wide(title)); }

Reference<sheet::XSpreadsheet> workbook::sheet(std::string_view title) const {
    return {model()->getSheets()->getByName(wide(title)), UNO_QUERY_THROW};
}

Reference<sheet::XSpreadsheet> workbook::sheet(int index) const {
    return {tests::as<container::XIndexAccess>(model()->getSheets())->getByIndex(index), UNO_QUERY_THROW};
}

Reference<sheet::XSpreadsheet> workbook::add_sheet(std::string_view title) {
    const auto count = static_cast<sal_Int16>(model()->getSheets()->getElementNames().getLength());
    model()->getSheets()->insertNewByName(wide(title), count);
    return sheet(title);
}

namespace {

Reference<sheet::XNamedRanges> names_of(workbook const& workbook) {
    return {workbook.as<beans::XPropertySet>()->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
}

}

Reference<table::XCellRange> workbook::range(std::string_view address) const {
    const auto text = wide(address);
    if (const auto names = names_of(*this); names->hasByName(text)) {
        const Reference<sheet::XCellRangeReferrer> name{names->getByName(text), UNO_QUERY_THROW};
        if (auto cells = name->getReferredCells(); cells.is()) return cells;
    }
    try {
        const auto found = tests::as<sheet::XCellRangesAccess>(model()->getSheets())->getCellRangesByName(text);
        if (found.getLength() == 1) return found[0];
    } catch (lang::IllegalArgumentException const&) {
        // said below
    }
    throw std::out_of_range{"no cell " + std::string{address}};
}

Reference<table::XCell> workbook::cell(std::string_view address) const {
    return range(address)->getCellByPosition(0, 0);
}

std::string workbook::name(std::string_view name) const {
    const auto names = names_of(*this);
    if (!names->hasByName(wide(name))) return {};
    return narrow(tests::as<sheet::XNamedRange>(names->getByName(wide(name)))->getContent());
}

void workbook::add_name(std::string_view name, std::string_view address) {
    names_of(*this)->addNewByName(wide(name), wide(address), table::CellAddress{0, 0, 0}, 0);
}

void workbook::put(std::string_view address, std::string_view typed) { cell(address)->setFormula(wide(typed)); }

void workbook::put(std::string_view address, double number) { cell(address)->setValue(number); }

void workbook::put_text(std::string_view address, std::string_view text) {
    tests::as<com::sun::star::text::XTextRange>(cell(address))->setString(wide(text));
}

void workbook::put_rows(std::string_view top_left, std::vector<std::vector<Any>> const& rows) {
    if (rows.empty()) return;
    const Reference<sheet::XSheetCellRange> start{range(top_left), UNO_QUERY_THROW};
    const auto at = tests::as<sheet::XCellRangeAddressable>(start)->getRangeAddress();
    uno::Sequence<uno::Sequence<Any>> data(static_cast<sal_Int32>(rows.size()));
    auto* line = data.getArray();
    for (auto const& row : rows) *line++ = uno::Sequence<Any>(row.data(), static_cast<sal_Int32>(row.size()));
    const auto target = tests::as<table::XCellRange>(start->getSpreadsheet())
                            ->getCellRangeByPosition(at.StartColumn, at.StartRow,
                                at.StartColumn + static_cast<sal_Int32>(rows[0].size()) - 1,
                                at.StartRow + static_cast<sal_Int32>(rows.size()) - 1);
    tests::as<sheet::XCellRangeData>(target)->setDataArray(data);
}

double workbook::number(std::string_view address) const { return cell(address)->getValue(); }

std::string workbook::text(std::string_view address) const {
    return narrow(tests::as<com::sun::star::text::XTextRange>(cell(address))->getString());
}

std::string workbook::formula(std::string_view address) const { return narrow(cell(address)->getFormula()); }

int workbook::error(std::string_view address) const { return cell(address)->getError(); }

std::string workbook::shown(std::string_view address) const {
    switch (const int code = error(address); code) {
    case 0: break;
    case 503: return "#NUM!";
    case 519: return "#VALUE!";
    case 524: return "#REF!";
    case 525: return "#NAME?";
    case 532: return "#DIV/0!";
    case 32767: return "#N/A";
    default: return "Err:" + std::to_string(code);
    }
    const auto content = cell(address);
    const auto type = content->getType();
    bool number = type == table::CellContentType_VALUE;
    if (type == table::CellContentType_FORMULA) {
        sal_Int32 result = 0;
        tests::as<beans::XPropertySet>(content)->getPropertyValue("FormulaResultType2") >>= result;
        number = result == 1;   // sheet::FormulaResult::VALUE
    }
    return number ? printed(Any{content->getValue()}) : text(address);
}

void workbook::calculate() const { as<sheet::XCalculatable>()->calculate(); }

void workbook::hard_recalculate() const { as<sheet::XCalculatable>()->calculateAll(); }

Reference<document::XUndoManager> workbook::undo_manager() const {
    return as<com::sun::star::document::XUndoManagerSupplier>()->getUndoManager();
}

bool workbook::undo() {
    const auto manager = undo_manager();
    if (!manager->isUndoPossible()) return false;
    manager->undo();
    return true;
}

bool workbook::redo() {
    const auto manager = undo_manager();
    if (!manager->isRedoPossible()) return false;
    manager->redo();
    return true;
}

std::vector<std::string> workbook::undo_titles() const {
    std::vector<std::string> result;
    for (auto const& title : undo_manager()->getAllUndoActionTitles()) result.push_back(narrow(title));
    return result;
}

void workbook::store(std::filesystem::path const& path, std::string_view filter) {
    as<frame::XStorable>()->storeToURL(
        url_of(path), named_values({{"FilterName", any(filter)}, {"Overwrite", any(true)}}));
}

bool workbook::modified() const { return as<util::XModifiable>()->isModified(); }

Reference<frame::XController> workbook::controller() const { return as<frame::XModel>()->getCurrentController(); }

void workbook::activate_sheet(std::string_view title) {
    tests::as<sheet::XSpreadsheetView>(controller())->setActiveSheet(sheet(title));
}

void workbook::select(std::string_view address) {
    const Reference<sheet::XSheetCellRange> target{range(address), UNO_QUERY_THROW};
    tests::as<sheet::XSpreadsheetView>(controller())->setActiveSheet(target->getSpreadsheet());
    tests::as<view::XSelectionSupplier>(controller())->select(Any{target});
}

command_result workbook::dispatch(std::string_view url, std::initializer_list<named_value> arguments) const {
    const Reference<frame::XDispatchProvider> window{controller()->getFrame(), UNO_QUERY_THROW};
    const Any answered = frame::DispatchHelper::create(context_)->executeDispatch(
        window, wide(url), "_self", 0, named_values(arguments));
    frame::DispatchResultEvent event;
    if (!(answered >>= event)) return {};
    return {event.State == frame::DispatchResultState::SUCCESS, event.Result};
}

}
