#include "calc/writing/forgotten_writer.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/pivot_tables.hpp"
#include "calc/writing/left_over_names.hpp"
#include "commands/privacy/person_traces.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertySetInfo.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentProperties.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor3.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;

namespace {

void write_comment(sheet_ref const& sheet, commands::comment_change const& wanted) {
    const auto comments = as<sheet::XSheetAnnotationsSupplier>(sheet)->getAnnotations();
    for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
        const auto at = as<sheet::XSheetAnnotation>(comments->getByIndex(i))->getPosition();
        if (at.Row != wanted.row || at.Column != wanted.column) continue;
        comments->removeByIndex(i);
        break;
    }
    if (wanted.text.empty()) return;
    table::CellAddress at;
    at.Column = wanted.column;
    at.Row = wanted.row;
    comments->insertNew(at, ustring(wanted.text));
}

rtl::OUString cleaned(commands::person_traces const& who, std::string const& code, rtl::OUString const& held) {
    const auto text = utf8(held);
    const auto left = who.is_name(text) ? code : who.without(text, code);
    return left == text ? held : ustring(left);
}

/// Conditions that somebody left in a filter: they are saved with the sheet.
void forget_filter(
    Reference<sheet::XDatabaseRange> const& range, commands::person_traces const& who, std::string const& code) {
    const Reference<sheet::XSheetFilterDescriptor3> filter{range->getFilterDescriptor(), uno::UNO_QUERY};
    if (!filter.is()) return;
    auto fields = filter->getFilterFields3();
    bool changed = false;
    auto* const field = fields.getArray();
    for (sal_Int32 i = 0; i < fields.getLength(); ++i) {
        auto* const value = field[i].Values.getArray();
        for (sal_Int32 j = 0; j < field[i].Values.getLength(); ++j)
            if (const auto wanted = cleaned(who, code, value[j].StringValue); wanted != value[j].StringValue) {
                value[j].StringValue = wanted;
                changed = true;
            }
    }
    if (changed) filter->setFilterFields3(fields);
}

void forget_filters(document_ref const& document, commands::person_traces const& who, std::string const& code) {
    const auto properties = as<beans::XPropertySet>(document);
    Reference<sheet::XDatabaseRanges> named;
    Reference<sheet::XUnnamedDatabaseRanges> unnamed;
    properties->getPropertyValue("DatabaseRanges") >>= named;
    properties->getPropertyValue("UnnamedDatabaseRanges") >>= unnamed;
    if (named.is())
        for (auto const& name : named->getElementNames())
            forget_filter(as<sheet::XDatabaseRange>(named->getByName(name)), who, code);
    const auto sheets = as<container::XIndexAccess>(document->getSheets())->getCount();
    for (sal_Int32 i = 0; unnamed.is() && i < sheets; ++i)
        if (unnamed->hasByTable(i)) forget_filter(as<sheet::XDatabaseRange>(unnamed->getByTable(i)), who, code);
}

/// A chart keeps a copy of what it shows and is saved with it, whatever its cells have become. Those of our page go
/// where they show the name; the command Dashboard makes them again.
void take_charts_away(document_ref const& document, book::workbook const& workbook, commands::forgetting const& what) {
    const auto page = workbook.places.find(book::table_id::dashboard);
    const auto sheet = page == workbook.places.end() ? sheet_ref{} : sheet_named(document, page->second.sheet);
    if (!sheet.is()) return;
    const auto charts = as<table::XTableChartsSupplier>(sheet)->getCharts();
    for (auto const& name : charts->getElementNames())
        if (std::ranges::any_of(as<table::XTableChart>(charts->getByName(name))->getRanges(),
                [&](auto const& block) { return shows_text(sheet, block, what.code); }))
            charts->removeByName(name);
}

}

book::result<void> check_forgotten(document_ref const& document, commands::forgetting const& what) {
    std::set<std::string> sheets;
    for (auto const& one : what.formulas) sheets.insert(one.sheet);
    for (auto const& one : what.comments) sheets.insert(one.sheet);
    for (auto const& one : what.links) sheets.insert(one.sheet);
    for (auto const& title : sheets)
        if (is_protected(sheet_named(document, title)))
            return book::refuse(
                tr("The sheet {1} is protected. Take the protection off under Tools > Protect Sheet and try again.",
                    title));
    const Reference<util::XProtectable> structure{document, uno::UNO_QUERY};
    if (!what.titles.empty() && structure.is() && structure->isProtected())
        return book::refuse(tr("The sheet {1} bears the name in its title, and the structure of the workbook is "
                               "protected. Take that off under Tools > Protect Spreadsheet Structure and try again.",
            what.titles.front().sheet));
    return {};
}

void write_forgotten(document_ref const& document, book::workbook const& workbook, commands::forgetting const& what) {
    if (const auto who = commands::person_traces::of(workbook, what.name)) forget_filters(document, *who, what.code);
    for (auto const& one : what.formulas)
        sheet_named(document, one.sheet)->getCellByPosition(one.column, one.row)->setFormula(ustring(one.formula));
    for (auto const& one : what.links) {
        const auto cell = as<com::sun::star::text::XTextRange>(
            sheet_named(document, one.sheet)->getCellByPosition(one.column, one.row));
        cell->setString(cell->getString());
    }
    for (auto const& one : what.comments) write_comment(sheet_named(document, one.sheet), one);
    take_charts_away(document, workbook, what);
    for (auto const& one : what.titles) {
        auto title = one.title;
        for (int more = 2; sheet_named(document, title).is(); ++more) title = one.title + ' ' + std::to_string(more);
        as<container::XNamed>(sheet_named(document, one.sheet))->setName(ustring(title));
    }
    // A pivot table keeps a copy of what it was made of, and is saved with it.
    for (auto const& [sheet, table] : pivot_tables(document)) table->refresh();
}

void forget_properties(document_ref const& document, book::workbook const& workbook, commands::forgetting const& what) {
    const auto who = commands::person_traces::of(workbook, what.name);
    if (!who) return;
    const auto clean = [&](rtl::OUString const& held) { return cleaned(*who, what.code, held); };
    const auto sheets = as<container::XIndexAccess>(document->getSheets());
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        // What macros call the sheet: its title when it was made.
        const Reference<beans::XPropertySet> sheet{sheet_at(document, i), uno::UNO_QUERY_THROW};
        rtl::OUString name;
        if ((sheet->getPropertyValue("CodeName") >>= name) && clean(name) != name)
            sheet->setPropertyValue("CodeName", Any{clean(name)});
    }
    const auto properties = as<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties();
    const auto put = [](rtl::OUString const& held, rtl::OUString const& wanted, auto const& set) {
        if (held != wanted) set(wanted);
    };
    put(properties->getTitle(), clean(properties->getTitle()), [&](auto const& text) { properties->setTitle(text); });
    put(properties->getSubject(), clean(properties->getSubject()),
        [&](auto const& text) { properties->setSubject(text); });
    put(properties->getDescription(), clean(properties->getDescription()),
        [&](auto const& text) { properties->setDescription(text); });
    put(properties->getAuthor(), clean(properties->getAuthor()),
        [&](auto const& text) { properties->setAuthor(text); });
    put(properties->getModifiedBy(), clean(properties->getModifiedBy()),
        [&](auto const& text) { properties->setModifiedBy(text); });
    put(properties->getPrintedBy(), clean(properties->getPrintedBy()),
        [&](auto const& text) { properties->setPrintedBy(text); });
    auto keywords = properties->getKeywords();
    bool changed = false;
    auto* const word = keywords.getArray();
    for (sal_Int32 i = 0; i < keywords.getLength(); ++i)
        if (const auto wanted = clean(word[i]); wanted != word[i]) {
            word[i] = wanted;
            changed = true;
        }
    if (changed) properties->setKeywords(keywords);
    const Reference<beans::XPropertySet> own{properties->getUserDefinedProperties(), uno::UNO_QUERY_THROW};
    for (auto const& one : own->getPropertySetInfo()->getProperties()) {
        rtl::OUString held;
        // Those of a shared book lead to its server; what they hold of people forget_conflicts() cleans.
        if (std::string_view{utf8(one.Name)}.starts_with(properties_of_sharing)) continue;
        if (!(own->getPropertyValue(one.Name) >>= held)) continue;
        if (const auto wanted = clean(held); wanted != held) own->setPropertyValue(one.Name, Any{wanted});
    }
}

}
