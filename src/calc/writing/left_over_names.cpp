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
#include <com/sun/star/sheet/XDataPilotDescriptor.hpp>
#include <com/sun/star/sheet/XDataPilotField.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

bool speaks(Reference<uno::XInterface> const& what, commands::person_traces const& who) {
    const Reference<com::sun::star::text::XTextRange> text{what, UNO_QUERY};
    return text.is() && who.in(utf8(text->getString()));
}

/// Whether a shape leads to them, or a part of its text.
bool leads(Reference<uno::XInterface> const& shape, commands::person_traces const& who) {
    const auto has_link = [&](Reference<uno::XInterface> const& what, char const* property) {
        const Reference<beans::XPropertySet> properties{what, UNO_QUERY};
        const auto name = rtl::OUString::createFromAscii(property);
        rtl::OUString target;
        return properties.is() && properties->getPropertySetInfo()->hasPropertyByName(name) &&
            (properties->getPropertyValue(name) >>= target) && who.in_link(utf8(target));
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
            const Reference<beans::XPropertySet> properties{portion, UNO_QUERY};
            Reference<uno::XInterface> field;
            return properties.is() && properties->getPropertySetInfo()->hasPropertyByName("TextField") &&
                (properties->getPropertyValue("TextField") >>= field) && has_link(field, "URL");
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

std::vector<std::string> left_over_names(document_ref const& document, commands::person_traces const& who) {
    std::vector<std::string> found;
    const auto sheets = as<container::XIndexAccess>(document->getSheets());
    const auto pages = as<drawing::XDrawPagesSupplier>(document)->getDrawPages();   // one a sheet
    for (sal_Int32 i = 0; i < sheets->getCount() && i < pages->getCount(); ++i) {
        const Reference<container::XIndexAccess> shapes{pages->getByIndex(i), UNO_QUERY};
        if (any_shape(shapes, who))
            found.push_back(tr("A text box on the sheet {1} still holds the name: please change it there.",
                title_of(sheet_at(document, i))));
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
    const auto names = names_of(document);
    for (auto const& name : names->getElementNames())
        if (who.in(utf8(name)) || who.in(utf8(as<sheet::XNamedRange>(names->getByName(name))->getContent())))
            found.push_back(tr("The name {1} of cells still holds it: please change it there.", utf8(name)));
    return found;
}

}
