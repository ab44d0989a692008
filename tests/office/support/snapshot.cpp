#include "office/support/snapshot.hpp"
#include "office/support/as.hpp"

#include "office/support/cell_area.hpp"
#include "office/support/relative_formula.hpp"
#include "text/cell_name.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <limits>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;
using properties = Reference<beans::XPropertySet>;

namespace {

std::string range_text(table::CellRangeAddress const& area) { return area_text({area}); }

std::string range_text(Any const& address) {
    table::CellRangeAddress area;
    address >>= area;
    return std::to_string(area.Sheet) + '!' + range_text(area);
}

class taker {
public:
    explicit taker(workbook const& workbook) : book_{workbook} {}

    snapshot take(bool with_looks) {
        put("sheets", joined(book_.sheet_titles()));
        names();
        database_ranges();
        for (auto const& title : book_.sheet_titles()) sheet(title, book_.sheet(title), with_looks);
        return std::move(result_);
    }

private:
    void put(std::string const& place, std::string const& text) {
        auto& entry = result_.entries[place];
        if (!entry.empty()) entry += " | ";
        entry += text;
    }

    static std::string joined(std::vector<std::string> const& words) {
        std::string text;
        for (auto const& word : words) text += (text.empty() ? "" : ", ") + word;
        return text;
    }

    void names() {
        const Reference<container::XNameAccess> all{
            book_.as<beans::XPropertySet>()->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
        for (auto const& name : all->getElementNames())
            put("name " + narrow(name), narrow(as<sheet::XNamedRange>(all->getByName(name))->getContent()));
    }

    void database_ranges() {
        const Reference<container::XNameAccess> all{
            book_.as<beans::XPropertySet>()->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
        for (auto const& name : all->getElementNames()) {
            const auto range = all->getByName(name);
            put("database range " + narrow(name),
                range_text(Any{as<sheet::XDatabaseRange>(range)->getDataArea()}) + " filter " +
                    printed(properties { range, UNO_QUERY_THROW } -> getPropertyValue("AutoFilter")));
        }
    }

    void sheet(std::string const& title, Reference<sheet::XSpreadsheet> const& one, bool with_looks) {
        const Reference<sheet::XUsedAreaCursor> cursor{one->createCursor(), UNO_QUERY_THROW};
        cursor->gotoEndOfUsedArea(false);
        const auto end = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
        cells(title, one->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow));
        if (!with_looks) return;
        columns_and_rows(title, one, end);
        formats(title, one);
        conditional_formats(title, one);
        const properties about{one, UNO_QUERY_THROW};
        put(title + " visible", printed(about->getPropertyValue("IsVisible")));
        put(title + " protected", as<util::XProtectable>(one)->isProtected() ? "yes" : "no");
        const auto charts = as<table::XTableChartsSupplier>(one)->getCharts();
        for (auto const& name : charts->getElementNames()) put(title + " charts", narrow(name));
    }

    void cells(std::string const& title, Reference<table::XCellRange> const& used) {
        const auto formulas = as<sheet::XCellRangeFormula>(used)->getFormulaArray();
        const auto values = as<sheet::XCellRangeData>(used)->getDataArray();
        for (sal_Int32 row = 0; row < formulas.getLength(); ++row)
            for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column) {
                const auto formula = narrow(formulas[row][column]);
                if (formula.empty()) continue;
                const Any value = values[row][column];
                auto text = formula;
                if (formula.starts_with('='))
                    text += " -> " + (value.hasValue() ? printed(value) : error(*used->getCellByPosition(column, row)));
                else if (value.getValueTypeClass() == uno::TypeClass_STRING)
                    text = "text " + text;
                put(title + '!' + text::cell_name(column, row), text);
            }
    }

    static std::string error(table::XCell& cell) {
        constexpr sal_Int32 circle = 522;
        return cell.getError() == circle ? "a circle" : "an error";
    }

    void columns_and_rows(
        std::string const& title, Reference<sheet::XSpreadsheet> const& one, table::CellRangeAddress const& end) {
        const Reference<table::XColumnRowRange> lines{one, UNO_QUERY_THROW};
        const Reference<container::XIndexAccess> columns{lines->getColumns(), UNO_QUERY_THROW};
        for (sal_Int32 i = 0; i <= end.EndColumn + 3; ++i) {   // and a few to the right of the used ones
            const properties column{columns->getByIndex(i), UNO_QUERY_THROW};
            put(title + " column " + text::cell_name(i, 0),
                printed(column->getPropertyValue("Width")) + " visible " +
                    printed(column->getPropertyValue("IsVisible")));
        }
        // Rows can be many; their hidden state is asked for the first thousand.
        const Reference<container::XIndexAccess> rows{lines->getRows(), UNO_QUERY_THROW};
        for (sal_Int32 i = 0; i <= std::min<sal_Int32>(end.EndRow, 999); ++i) {
            const properties row{rows->getByIndex(i), UNO_QUERY_THROW};
            if (printed(row->getPropertyValue("IsVisible")) != "true")
                put(title + " hidden rows", std::to_string(i + 1));
        }
    }

    std::string look(properties const& cells) {
        // Cells that nobody has touched have no style until their column is made: they look like those of Default.
        auto text = printed(cells->getPropertyValue("CellStyle"));
        text = (text.empty() ? "Default" : text) + ' ';
        for (auto const* property : {"CellBackColor", "CharColor", "CharWeight", "CharPosture", "CharHeight",
                 "HoriJustify", "VertJustify", "IsTextWrapped"})
            text += printed(cells->getPropertyValue(wide(property))) + ' ';
        sal_Int32 key = 0;
        cells->getPropertyValue("NumberFormat") >>= key;
        text += printed(book_.as<util::XNumberFormatsSupplier>()->getNumberFormats()->getByKey(key)->getPropertyValue(
            "FormatString"));
        const properties validation{cells->getPropertyValue("Validation"), UNO_QUERY_THROW};
        const Reference<sheet::XSheetCondition> condition{validation, UNO_QUERY_THROW};
        const auto kind = printed(validation->getPropertyValue("Type"));
        if (kind != "0")
            text += " validation " + kind + ' ' + narrow(condition->getFormula1()) + ' ' +
                narrow(condition->getFormula2()) + ' ' + printed(validation->getPropertyValue("ShowList"));
        return text;
    }

    void formats(std::string const& title, Reference<sheet::XSpreadsheet> const& one) {
        const Reference<container::XIndexAccess> all{
            as<sheet::XUniqueCellFormatRangesSupplier>(one)->getUniqueCellFormatRanges(), UNO_QUERY_THROW};
        // Two looks the office keeps apart may read the same here, and how it cuts the areas is its own affair.
        std::map<std::string, std::vector<table::CellRangeAddress>> by_look;
        for (sal_Int32 i = 0; i < all->getCount(); ++i) {
            const Reference<sheet::XSheetCellRanges> ranges{all->getByIndex(i), UNO_QUERY_THROW};
            auto& area = by_look[look({ranges, UNO_QUERY_THROW})];
            for (auto const& part : ranges->getRangeAddresses()) area.push_back(part);
        }
        for (auto const& [text, area] : by_look) put(title + " look of " + area_text(area), text);
    }

    /// The cell that the formulas of a conditional format are relative to: as its first cell says, where that shows
    /// this very format. Once Undo has cut formats, of two that overlap a cell tells of one alone; a new one begins
    /// there.
    static table::CellAddress source_of(Reference<sheet::XSpreadsheet> const& one,
        uno::Sequence<table::CellRangeAddress> const& parts, properties const& entry) {
        auto const& first = parts[0];
        const Reference<container::XIndexAccess> shown{
            properties{one->getCellByPosition(first.StartColumn, first.StartRow), UNO_QUERY_THROW}
            -> getPropertyValue("ConditionalFormat"),
            UNO_QUERY_THROW};
        const table::CellAddress begin{first.Sheet, first.StartColumn, first.StartRow};
        if (shown->getCount() == 0 || !entry->getPropertySetInfo()->hasPropertyByName("Formula1")) return begin;
        const Reference<sheet::XSheetCondition> condition{shown->getByIndex(0), UNO_QUERY_THROW};
        const bool this_one = printed(entry->getPropertyValue("Formula1")) == printed(Any{condition->getFormula1()});
        return this_one ? condition->getSourcePosition() : begin;
    }

    static std::string entry_text(properties const& entry, table::CellAddress const& from) {
        const auto info = entry->getPropertySetInfo();
        std::string text;
        for (auto const* property : {"Operator", "Formula1", "Formula2", "StyleName"})
            if (info->hasPropertyByName(wide(property)))
                text += relative_formula(printed(entry->getPropertyValue(wide(property))), from.Column, from.Row) + ' ';
        return text;
    }

    void conditional_formats(std::string const& title, Reference<sheet::XSpreadsheet> const& one) {
        const Reference<sheet::XConditionalFormats> all{
            properties{one, UNO_QUERY_THROW} -> getPropertyValue("ConditionalFormats"), UNO_QUERY_THROW};
        // Redo joins formats that say the same, and Undo of 24.2 and newer cuts them: as with looks, how the office
        // cuts the areas is its own affair.
        std::map<std::string, std::vector<table::CellRangeAddress>> by_text;
        for (auto const& format : all->getConditionalFormats()) {
            const Reference<sheet::XSheetCellRanges> ranges{
                properties{format, UNO_QUERY_THROW} -> getPropertyValue("Range"), UNO_QUERY_THROW};
            const auto parts = ranges->getRangeAddresses();
            if (format->getCount() == 0) continue;
            const auto source = source_of(one, parts, {format->getByIndex(0), UNO_QUERY_THROW});
            std::string text;
            for (sal_Int32 i = 0; i < format->getCount(); ++i)
                text += entry_text({format->getByIndex(i), UNO_QUERY_THROW}, source) + "; ";
            auto& area = by_text[text];
            for (auto const& part : parts) area.push_back(part);
        }
        for (auto const& [text, area] : by_text) put(title + " conditional format of " + area_text(area), text);
    }

    workbook const& book_;
    snapshot result_;
};

}

snapshot snapshot_of(workbook const& workbook) { return taker{workbook}.take(true); }

snapshot cells_of(workbook const& workbook) { return taker{workbook}.take(false); }

std::vector<std::string> differences(snapshot const& before, snapshot const& after, std::size_t most) {
    std::vector<std::string> result;
    std::size_t count = 0;
    const auto say = [&](std::string line) {
        if (++count <= most) result.push_back(std::move(line));
    };
    for (auto const& [place, text] : before.entries) {
        const auto found = after.entries.find(place);
        if (found == after.entries.end())
            say(place + ": was " + text + ", is gone");
        else if (found->second != text)
            say(place + ": was " + text + ", is " + found->second);
    }
    for (auto const& [place, text] : after.entries)
        if (!before.entries.contains(place)) say(place + ": is new: " + text);
    if (count > most) result.push_back("and " + std::to_string(count - most) + " more");
    return result;
}

}
