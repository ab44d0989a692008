#include "calc/writing/left_over_names.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"
#include "calc/sheets/pivot_tables.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertySetInfo.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XDataPilotDescriptor.hpp>
#include <com/sun/star/sheet/XDataPilotField.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

/// A property that this kind of object, or this office, may lack.
uno::Any property_of(Reference<uno::XInterface> const& what, char const* property) {
    const Reference<beans::XPropertySet> properties{what, UNO_QUERY};
    const auto name = rtl::OUString::createFromAscii(property);
    return properties.is() && properties->getPropertySetInfo()->hasPropertyByName(name)
        ? properties->getPropertyValue(name)
        : uno::Any{};
}

/// Whether a text among these properties speaks of them.
bool any_text(Reference<uno::XInterface> const& what, std::initializer_list<char const*> properties,
    commands::person_traces const& who) {
    return std::ranges::any_of(properties, [&](char const* property) {
        rtl::OUString text;
        return (property_of(what, property) >>= text) && who.in(utf8(text));
    });
}

bool speaks(Reference<uno::XInterface> const& what, commands::person_traces const& who) {
    const Reference<com::sun::star::text::XTextRange> text{what, UNO_QUERY};
    return text.is() && who.in(utf8(text->getString()));
}

/// Whether a shape leads to them, or a part of its text.
bool leads(Reference<uno::XInterface> const& shape, commands::person_traces const& who) {
    const auto has_link = [&](Reference<uno::XInterface> const& what, char const* property) {
        rtl::OUString target;
        return (property_of(what, property) >>= target) && who.in_link(utf8(target));
    };
    const auto any_part = [](Reference<uno::XInterface> const& whole, auto const& is_so) {
        const Reference<container::XEnumerationAccess> parts{whole, UNO_QUERY};
        const auto each = parts.is() ? parts->createEnumeration() : Reference<container::XEnumeration>{};
        while (each.is() && each->hasMoreElements())
            if (is_so(Reference<uno::XInterface>{each->nextElement(), UNO_QUERY})) return true;
        return false;
    };
    return has_link(shape, "Hyperlink") || any_part(shape, [&](auto const& paragraph) {
        return any_part(paragraph, [&](auto const& portion) {
            Reference<uno::XInterface> field;
            return (property_of(portion, "TextField") >>= field) && has_link(field, "URL");
        });
    });
}

bool any_shape(Reference<container::XIndexAccess> const& shapes, commands::person_traces const& who) {
    for (sal_Int32 i = 0; shapes.is() && i < shapes->getCount(); ++i) {
        const Reference<uno::XInterface> shape{shapes->getByIndex(i), UNO_QUERY};
        if (speaks(shape, who) || leads(shape, who)) return true;
        if (any_shape(Reference<container::XIndexAccess>{shape, UNO_QUERY}, who)) return true;   // a group
    }
    return false;
}

/// A picture or another shape whose name, title or description speaks of them.
bool any_described(Reference<container::XIndexAccess> const& shapes, commands::person_traces const& who) {
    for (sal_Int32 i = 0; shapes.is() && i < shapes->getCount(); ++i) {
        const Reference<uno::XInterface> shape{shapes->getByIndex(i), UNO_QUERY};
        if (any_text(shape, {"Name", "Title", "Description"}, who)) return true;
        if (any_described(Reference<container::XIndexAccess>{shape, UNO_QUERY}, who)) return true;
    }
    return false;
}

/// Words to choose from, and what is said beside them.
bool any_validity(sheet_ref const& sheet, commands::person_traces const& who) {
    const auto formats = as<sheet::XUniqueCellFormatRangesSupplier>(sheet)->getUniqueCellFormatRanges();
    for (sal_Int32 i = 0; i < formats->getCount(); ++i) {
        const Reference<uno::XInterface> cells{formats->getByIndex(i), UNO_QUERY};
        Reference<sheet::XSheetCondition> validity;
        property_of(cells, "Validation") >>= validity;
        if (!validity.is()) continue;
        if (who.in(utf8(validity->getFormula1())) || who.in(utf8(validity->getFormula2()))) return true;
        if (any_text(validity, {"InputTitle", "InputMessage", "ErrorTitle", "ErrorMessage"}, who)) return true;
    }
    return false;
}

bool any_conditional_format(sheet_ref const& sheet, commands::person_traces const& who) {
    Reference<sheet::XConditionalFormats> formats;
    property_of(sheet, "ConditionalFormats") >>= formats;
    if (!formats.is()) return false;
    for (auto const& format : formats->getConditionalFormats()) {
        const Reference<container::XIndexAccess> entries{format, UNO_QUERY};
        for (sal_Int32 i = 0; entries.is() && i < entries->getCount(); ++i) {
            const Reference<uno::XInterface> entry{entries->getByIndex(i), UNO_QUERY};
            if (any_text(entry, {"Formula1", "Formula2"}, who)) return true;
        }
    }
    return false;
}

/// Names of cells, of the whole document or of a sheet.
void add_names(std::vector<std::string>& found, Reference<container::XNameAccess> const& names,
    commands::person_traces const& who) {
    if (!names.is()) return;
    for (auto const& name : names->getElementNames())
        if (who.in(utf8(name)) || who.in(utf8(as<sheet::XNamedRange>(names->getByName(name))->getContent())))
            found.push_back(tr("The name {1} of cells still holds it: please change it there.", utf8(name)));
}

/// A chart is saved with a copy of its cells, which may be that of before.
bool any_chart(sheet_ref const& sheet, std::string const& code) {
    const auto charts = as<table::XTableChartsSupplier>(sheet)->getCharts();
    return std::ranges::any_of(charts->getElementNames(), [&](auto const& name) {
        return std::ranges::any_of(as<table::XTableChart>(charts->getByName(name))->getRanges(),
            [&](table::CellRangeAddress const& block) { return shows_text(sheet, block, code); });
    });
}

bool any_header(Reference<beans::XPropertySet> const& style, commands::person_traces const& who) {
    for (const auto* part :
        {"RightPageHeaderContent", "LeftPageHeaderContent", "RightPageFooterContent", "LeftPageFooterContent"}) {
        Reference<sheet::XHeaderFooterContent> content;
        style->getPropertyValue(rtl::OUString::createFromAscii(part)) >>= content;
        if (content.is() &&
            (speaks(content->getLeftText(), who) || speaks(content->getCenterText(), who) ||
                speaks(content->getRightText(), who)))
            return true;
    }
    return false;
}

/// Whether a pivot table still knows them: one of a database, or one whose sheet is protected, is not made anew.
bool knows(Reference<sheet::XDataPilotTable> const& table, commands::person_traces const& who) {
    const auto fields = as<sheet::XDataPilotDescriptor>(table)->getDataPilotFields();
    for (sal_Int32 i = 0; fields.is() && i < fields->getCount(); ++i) {
        const Reference<sheet::XDataPilotField> field{fields->getByIndex(i), UNO_QUERY};
        const Reference<container::XNameAccess> items{
            field.is() ? field->getItems() : Reference<container::XIndexAccess>{}, UNO_QUERY};
        if (!items.is()) continue;
        for (auto const& name : items->getElementNames())
            if (who.in(utf8(name))) return true;
    }
    return false;
}

}

bool shows_text(sheet_ref const& sheet, table::CellRangeAddress const& block, std::string const& text) {
    const auto cells = as<sheet::XCellRangeData>(
        sheet->getCellRangeByPosition(block.StartColumn, block.StartRow, block.EndColumn, block.EndRow))
                           ->getDataArray();
    return std::ranges::any_of(cells, [&](auto const& row) {
        return std::ranges::any_of(
            row, [&](uno::Any const& content) { return book::text_of(cell_of(content)).contains(text); });
    });
}

std::vector<std::string> left_over_names(
    document_ref const& document, commands::person_traces const& who, std::string const& code) {
    std::vector<std::string> found;
    const auto sheets = as<container::XIndexAccess>(document->getSheets());
    const auto pages = as<drawing::XDrawPagesSupplier>(document)->getDrawPages();   // one a sheet
    for (sal_Int32 i = 0; i < sheets->getCount() && i < pages->getCount(); ++i) {
        const Reference<container::XIndexAccess> shapes{pages->getByIndex(i), UNO_QUERY};
        if (any_shape(shapes, who))
            found.push_back(tr("A text box on the sheet {1} still holds the name: please change it there.",
                title_of(sheet_at(document, i))));
        const auto sheet = sheet_at(document, i);
        if (any_described(shapes, who))
            found.push_back(tr("A picture on the sheet {1} bears the name in its description: please change it there.",
                title_of(sheet)));
        if (any_chart(sheet, code))
            found.push_back(
                tr("A chart on the sheet {1} is saved with a copy of its cells, which may hold the name: please make "
                   "it anew.",
                    title_of(sheet)));
        if (any_validity(sheet, who) || any_conditional_format(sheet, who))
            found.push_back(
                tr("A list to choose from or a conditional format on the sheet {1} still holds the name: please "
                   "change it there.",
                    title_of(sheet)));
        Reference<container::XNameAccess> local;
        property_of(sheet, "NamedRanges") >>= local;
        add_names(found, local, who);
    }
    Reference<container::XNameAccess> styles;
    as<style::XStyleFamiliesSupplier>(document)->getStyleFamilies()->getByName("PageStyles") >>= styles;
    for (auto const& name : styles->getElementNames())
        if (any_header(as<beans::XPropertySet>(styles->getByName(name)), who))
            found.push_back(
                tr("The header or footer of the page style {1} still holds the name: please change it there.",
                    utf8(name)));
    for (auto const& [sheet, table] : pivot_tables(document))
        if (knows(table, who))
            found.push_back(
                tr("The pivot table on the sheet {1} still holds the name: please refresh it there.", title_of(sheet)));
    add_names(found, {names_of(document), UNO_QUERY}, who);
    return found;
}

}
