#include "office/monkey/edits.hpp"
#include "office/monkey/odd_values.hpp"
#include "office/support/as.hpp"
#include "text/cell_name.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/util/XSortable.hpp>

#include <algorithm>
#include <array>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using properties = Reference<beans::XPropertySet>;

namespace {

/// A rectangle of a sheet.
struct place {
    std::string title;
    Reference<sheet::XSpreadsheet> sheet;
    int left, top, right, bottom;
    Reference<table::XCellRange> range() const { return sheet->getCellRangeByPosition(left, top, right, bottom); }
    std::string text() const { return title + '!' + text::cell_name(left, top) + ':' + text::cell_name(right, bottom); }
};

class editor {
public:
    editor(dice& die, workbook& workbook) : die_{die}, workbook_{workbook} {}

    std::string edit() {
        using kind = std::string (editor::*)();
        // The kinds that people do most stand more than once.
        static constexpr std::array kinds{&editor::type, &editor::type, &editor::type, &editor::type, &editor::rule,
            &editor::rule, &editor::clear, &editor::rows, &editor::rows, &editor::columns, &editor::sort, &editor::sort,
            &editor::merge, &editor::filter, &editor::rename, &editor::copy_sheet, &editor::remove_sheet,
            &editor::remove_name, &editor::protect, &editor::hide, &editor::select, &editor::select, &editor::undo,
            &editor::undo, &editor::calculation, &editor::paste, &editor::formats, &editor::move_cells};
        static_assert(std::is_same_v<kind, decltype(kinds)::value_type>);
        return (this->*die_.one_of(kinds))();
    }

private:
    place a_place(int widest, int highest) {
        const auto titles = workbook_.sheet_titles();
        const auto title = die_.one_of(titles);
        const auto sheet = workbook_.sheet(title);
        const auto cursor = sheet->createCursor();
        as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
        const auto end = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
        const int left = die_.below(std::min<int>(end.EndColumn, 40) + 2),
                  top = die_.below(std::min<int>(end.EndRow, 60) + 2);
        return {title, sheet, left, top, left + die_.below(widest), top + die_.below(highest)};
    }

    std::string type() {
        const auto at = a_place(1, 1);
        const auto cell = at.sheet->getCellByPosition(at.left, at.top);
        switch (die_.below(4)) {
        case 0: cell->setValue(odd_number(die_)); break;
        case 1: cell->setFormula(wide("=ROW()*2+SUM($Z$1:$Z$3)")); break;
        case 2: cell->setFormula(wide(odd_text(die_))); break;
        default: workbook_.put_text("$'" + at.title + "'." + text::cell_name(at.left, at.top), odd_text(die_));
        }
        return "type into " + at.text();
    }

    std::string rule() {
        if (!workbook_.has_sheet("Rules")) return type();
        const auto cell = workbook_.sheet("Rules")->getCellByPosition(die_.below(6), die_.below(50));
        if (die_.in_hundred(50))
            cell->setValue(odd_number(die_));
        else
            cell->setFormula(wide(odd_text(die_)));
        return "nonsense into a rule";
    }

    std::string clear() {
        const auto at = a_place(4, 4);
        as<sheet::XSheetOperation>(at.range())
            ->clearContents(sheet::CellFlags::VALUE | sheet::CellFlags::STRING | sheet::CellFlags::FORMULA |
                sheet::CellFlags::DATETIME);
        return "clear " + at.text();
    }

    std::string rows() {
        const auto at = a_place(1, 4);
        const auto rows = as<table::XColumnRowRange>(at.sheet)->getRows();
        const int count = at.bottom - at.top + 1;
        if (die_.in_hundred(60))
            rows->insertByIndex(at.top, count);
        else
            rows->removeByIndex(at.top, count);
        return "insert or delete rows " + at.text();
    }

    std::string columns() {
        const auto at = a_place(2, 1);
        const auto columns = as<table::XColumnRowRange>(at.sheet)->getColumns();
        if (die_.in_hundred(75))
            columns->insertByIndex(at.left, at.right - at.left + 1);
        else
            columns->removeByIndex(at.left, 1);
        return "insert or delete columns " + at.text();
    }

    std::string sort() {
        const auto at = a_place(12, 15);
        const auto sortable = as<util::XSortable>(at.range());
        auto how = sortable->createSortDescriptor();
        for (auto& property : how)
            if (property.Name == "SortFields") {
                table::TableSortField field;
                field.Field = 0;
                field.IsAscending = die_.in_hundred(50);
                property.Value <<= uno::Sequence<table::TableSortField>{&field, 1};
            }
        sortable->sort(how);
        return "sort " + at.text();
    }

    std::string merge() {
        const auto at = a_place(3, 3);
        as<util::XMergeable>(at.range())->merge(die_.in_hundred(70));
        return "merge " + at.text();
    }

    std::string filter() {
        const auto at = a_place(3, 6);
        const properties rows{as<table::XColumnRowRange>(at.range())->getRows(), uno::UNO_QUERY_THROW};
        rows->setPropertyValue("IsVisible", Any{die_.in_hundred(30)});
        return "hide rows " + at.text();
    }

    std::string rename() {
        const auto at = a_place(1, 1);
        if (die_.in_hundred(50)) return "rename nothing";
        // The monkey knows it by its first name still: original_sheet() in monkey.cpp.
        as<container::XNamed>(at.sheet)->setName(wide(at.title + " of " + std::to_string(die_.below(1000))));
        return "rename " + at.title;
    }

    std::string copy_sheet() {
        const auto at = a_place(1, 1);
        bool shown = false;
        properties { at.sheet, uno::UNO_QUERY_THROW } -> getPropertyValue("IsVisible") >>= shown;
        if (workbook_.sheet_titles().size() > 25 || !shown) return "copy nothing";
        // As a user has it in front: of a sheet that the window has never shown the office dies.
        workbook_.activate_sheet(at.title);
        workbook_.model()->getSheets()->copyByName(
            wide(at.title), wide("Copy " + std::to_string(die_.below(100000))), static_cast<sal_Int16>(die_.below(4)));
        return "copy the sheet " + at.title;
    }

    std::string remove_sheet() {
        const auto at = a_place(1, 1);
        if (workbook_.sheet_titles().size() < 3 || die_.in_hundred(50)) return "remove nothing";
        workbook_.model()->getSheets()->removeByName(wide(at.title));
        return "remove the sheet " + at.title;
    }

    std::string remove_name() {
        const Reference<sheet::XNamedRanges> names{
            workbook_.as<beans::XPropertySet>()->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW};
        const auto all = names->getElementNames();
        if (!all.hasElements() || die_.in_hundred(70)) return "remove no name";
        auto const& name = all[die_.below(all.getLength())];
        names->removeByName(name);
        return "remove the name " + narrow(name);
    }

    std::string protect() {
        const auto at = a_place(1, 1);
        const auto lock = as<util::XProtectable>(at.sheet);
        if (lock->isProtected())
            lock->unprotect({});
        else if (die_.in_hundred(30))
            lock->protect({});
        return "protect or unprotect " + at.title;
    }

    std::string hide() {
        const auto at = a_place(3, 1);
        const properties what{die_.in_hundred(40) ? Reference<uno::XInterface>{at.sheet}
                                                  : as<table::XColumnRowRange>(at.range())->getColumns(),
            uno::UNO_QUERY_THROW};
        what->setPropertyValue("IsVisible", Any{die_.in_hundred(60)});
        return "hide or show " + at.text();
    }

    std::string select() {
        const auto at = a_place(4, 4);
        workbook_.select(
            "$'" + at.title + "'." + text::cell_name(at.left, at.top) + ':' + text::cell_name(at.right, at.bottom));
        return "select " + at.text();
    }

    std::string undo() {
        const int steps = 1 + die_.below(4);
        for (int i = 0; i < steps; ++i) workbook_.undo();
        for (int i = die_.below(steps + 1); i > 0; --i) workbook_.redo();
        return "undo and redo";
    }

    std::string calculation() {
        const auto calculating = workbook_.as<sheet::XCalculatable>();
        calculating->enableAutomaticCalculation(die_.in_hundred(80));
        if (die_.in_hundred(30)) calculating->calculateAll();
        return "calculation on or off";
    }

    std::string paste() {
        const auto from = a_place(5, 5);
        const auto to = a_place(1, 1);
        as<sheet::XCellRangeMovement>(to.sheet)->copyRange(
            address(to), as<sheet::XCellRangeAddressable>(from.range())->getRangeAddress());
        return "copy " + from.text() + " to " + to.text();
    }

    std::string move_cells() {
        const auto from = a_place(2, 2);
        const auto to = a_place(1, 1);
        as<sheet::XCellRangeMovement>(to.sheet)->moveRange(
            address(to), as<sheet::XCellRangeAddressable>(from.range())->getRangeAddress());
        return "move " + from.text() + " to " + to.text();
    }

    static table::CellAddress address(place const& at) {
        const auto area = as<sheet::XCellRangeAddressable>(at.range())->getRangeAddress();
        return {area.Sheet, area.StartColumn, area.StartRow};
    }

    std::string formats() {
        const auto at = a_place(4, 8);
        const properties cells{at.range(), uno::UNO_QUERY_THROW};
        cells->setPropertyValue("CellBackColor", Any{sal_Int32{0xffeecc}});
        cells->setPropertyValue("NumberFormat", Any{sal_Int32{die_.in_hundred(50) ? 0 : 10}});   // General, or percent
        return "paint " + at.text();
    }

    dice& die_;
    workbook& workbook_;
};

}

std::string random_edit(dice& die, workbook& workbook) try {
    return editor{die, workbook}.edit();
} catch (lang::DisposedException const&) {
    throw;   // the office has gone
} catch (uno::Exception const&) {
    return "an edit that the office refuses";
} catch (std::out_of_range const&) {
    return "an edit of nothing";
}

}
