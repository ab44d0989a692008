#include "calc/writing/looks.hpp"
#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "text/cell_name.hpp"
#include "text/said_word.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/i18n/NumberFormatIndex.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/sheet/XViewPane.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using cells_ref = Reference<table::XCellRange>;

struct look {
    std::string_view name;
    int background, text;   // 0xRRGGBB; -1: the page's own
    bool bold;
    bool line = false;   // a thin line below: printed rows keep apart
    float points = 0;    // size of the letters; 0: the page's own
};
constexpr sal_Int32 bar_colour = 0x3F8F63;   // bright enough for a dark sheet, dark enough for paper
constexpr look heading_look{heading_style, 0xE3E8EE, 0x1F2A36, true};
constexpr look overdue{"Referral Overdue", 0xFBE0DD, 0x8A1C12, true};
constexpr look due_today{"Referral Today", 0xFDF0CE, 0x6B4500, true};
constexpr look this_week{"Referral This Week", 0xE1EDF9, 0x1B4873, false};
constexpr look band_a{"Referral Band A", 0xD9EFDD, 0x14532D, true};
constexpr look band_b{"Referral Band B", 0xEDF5E4, 0x3A5A1C, false};
constexpr look band_c{"Referral Band C", 0xF1F1F1, 0x4A4A4A, false};
constexpr look spare{"Referral Spare", -1, 0xB4B4B4, false};
constexpr look group{"Referral Group", -1, -1, true, true};
constexpr look to_do{"Referral To Do", -1, -1, false, true};
constexpr look title{"Referral Title", -1, -1, true, false, 14};
constexpr look total{"Referral Total", -1, -1, true};
constexpr look note{"Referral Note", -1, 0x767676, false};   // read on white paper and on a dark sheet
constexpr std::array looks{
    spare, heading_look, overdue, due_today, this_week, band_a, band_b, band_c, group, to_do, title, total, note};

rtl::OUString style_of(book::line_look line) {
    switch (line) {
    case book::line_look::title: return ustring(title.name);
    case book::line_look::group: return ustring(group.name);
    case book::line_look::columns: return ustring(heading_look.name);
    case book::line_look::total: return ustring(total.name);
    case book::line_look::note: return ustring(note.name);
    case book::line_look::plain: break;
    }
    return "Default";
}

struct shown_as {
    std::string_view word;
    look const* as;
};
struct condition {
    std::string formula;
    look const* as;
};
constexpr std::array flag_looks{
    shown_as{"Overdue", &overdue}, shown_as{"Today", &due_today}, shown_as{"This week", &this_week}};
constexpr std::array visit_looks{
    shown_as{"Overdue", &overdue}, shown_as{"Due", &due_today}, shown_as{"Never visited", &this_week}};
constexpr std::array band_looks{shown_as{"A", &band_a}, shown_as{"B", &band_b}, shown_as{"C", &band_c}};

// Ranks that no source has yet.
constexpr std::array place_looks{shown_as{"", &spare}};

std::span<shown_as const> looks_of(std::string_view key) {
    if (key == "flag") return flag_looks;
    if (key == "visit_flag") return visit_looks;
    if (key == "band") return band_looks;
    if (key == "place") return place_looks;
    return {};
}

Reference<beans::XPropertySet> properties(Reference<uno::XInterface> const& of) { return {of, UNO_QUERY_THROW}; }

Reference<container::XNameContainer> styles(document_ref const& document, char const* family) {
    const Reference<style::XStyleFamiliesSupplier> supplier{document, UNO_QUERY_THROW};
    return {supplier->getStyleFamilies()->getByName(rtl::OUString::createFromAscii(family)), UNO_QUERY_THROW};
}

Reference<beans::XPropertySet> new_style(
    document_ref const& document, char const* family, char const* service, rtl::OUString const& name) {
    const Reference<lang::XMultiServiceFactory> factory{document, UNO_QUERY_THROW};
    const auto made = factory->createInstance(rtl::OUString::createFromAscii(service));
    styles(document, family)->insertByName(name, Any{made});
    return properties(made);
}

/// Nothing where it stands already: the user may have changed it.
Reference<beans::XPropertySet> make_cell_style(document_ref const& document, look const& wanted) {
    const auto name = ustring(wanted.name);
    if (styles(document, "CellStyles")->hasByName(name)) return {};
    const auto style = new_style(document, "CellStyles", "com.sun.star.style.CellStyle", name);
    if (wanted.background >= 0) style->setPropertyValue("CellBackColor", Any{sal_Int32{wanted.background}});
    if (wanted.text >= 0) style->setPropertyValue("CharColor", Any{sal_Int32{wanted.text}});
    if (wanted.bold) style->setPropertyValue("CharWeight", Any{awt::FontWeight::BOLD});
    if (wanted.points > 0) style->setPropertyValue("CharHeight", Any{wanted.points});
    if (wanted.line) {
        style->setPropertyValue("BottomBorder", Any{table::BorderLine{0xC8C8C8, 0, 9, 0}});
        // The default style of an .xlsx says bottom, and what a condition's style inherits outdoes the column's own.
        style->setPropertyValue("VertJustify", Any{table::CellVertJustify2::TOP});
    }
    return style;
}

// "$Z2": the first cell of the column, for conditions that move down with the row.
std::string first_cell(int column, int row) { return '$' + text::cell_name(column, row); }

// The conditional formats of a column; no word is told by colour alone.
std::vector<condition> conditions_of(
    book::table_id table, std::string_view key, int column, int row, text::language const& writes) {
    if (table == book::table_id::today) {
        // A line of the list has a step beside its date; a group's heading has not.
        const auto first = static_cast<int>(book::column_index(table, key));
        const auto due = first_cell(column - first, row), step = first_cell(column - first + 1, row);
        return {{"AND(" + due + "<>\"\";" + step + "=\"\")", &group}, {step + "<>\"\"", &to_do}};
    }
    std::vector<condition> result;
    const auto asked = first_cell(key == "place" ? column + 1 : column, row);
    for (auto const& [word, as] : looks_of(key)) {
        const auto is = [&](std::string_view said) { return asked + "=\"" + std::string{said} + '"'; };
        const auto said = word.empty()
            ? std::string{}
            : writes.tr(word);   // a formula that was copied from an English book answers English
        result.push_back({said == word ? is(word) : "OR(" + is(said) + ';' + is(word) + ')', as});
    }
    return result;
}

void colours(cells_ref const& cells, std::span<condition const> wanted) {
    if (wanted.empty()) return;
    const auto range = properties(cells);
    const Reference<sheet::XSheetConditionalEntries> entries{
        range->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW};
    entries->clear();
    const auto source = as<sheet::XCellRangeAddressable>(cells)->getRangeAddress();
    for (auto const& [formula, as] : wanted) {
        const beans::PropertyValue entry[]{property("Operator", sheet::ConditionOperator_FORMULA),
            property("Formula1", ustring(formula)),
            property("SourcePosition", table::CellAddress{source.Sheet, source.StartColumn, source.StartRow}),
            property("StyleName", ustring(as->name))};
        entries->addNew({entry, 4});
    }
    range->setPropertyValue("ConditionalFormat", Any{entries});
}

void numbers_only(
    cells_ref const& cells, sheet::ValidationType type, char const* from, char const* to, std::string const& message) {
    const auto range = properties(cells);
    const Reference<beans::XPropertySet> validation{range->getPropertyValue("Validation"), UNO_QUERY_THROW};
    validation->setPropertyValue("Type", Any{type});
    const Reference<sheet::XSheetCondition> condition{validation, UNO_QUERY_THROW};
    condition->setOperator(sheet::ConditionOperator_BETWEEN);
    condition->setFormula1(rtl::OUString::createFromAscii(from));
    condition->setFormula2(rtl::OUString::createFromAscii(to));
    validation->setPropertyValue("IgnoreBlankCells", Any{true});
    validation->setPropertyValue("ShowErrorMessage", Any{true});
    validation->setPropertyValue("ErrorAlertStyle", Any{sheet::ValidationAlertStyle_WARNING});
    validation->setPropertyValue("ErrorTitle", Any{rtl::OUString{"Referral Book"}});
    validation->setPropertyValue("ErrorMessage", Any{ustring(message)});
    range->setPropertyValue("Validation", Any{validation});
}

other_words others_of(std::string_view list) {
    return list == "status" || list == "outcome" ? other_words::refused : other_words::taken;
}

}

set_up_looks::set_up_looks(document_ref const& document)
    : document_{document}, formats_{as<util::XNumberFormatsSupplier>(document)->getNumberFormats()},
      writes_{book_language(document)} {
    properties(document)->getPropertyValue("CharLocale") >>= locale_;
    for (auto const& wanted : looks)
        if (const auto style = make_cell_style(document, wanted); style.is() && wanted.name == spare.name)
            style->setPropertyValue("NumberFormat", Any{own_format(";;;")});   // a place that nobody has yet
}

void set_up_looks::heading(cells_ref const& cells) const {
    const auto range = properties(cells);
    range->setPropertyValue("CellStyle", Any{ustring(heading_look.name)});
    range->setPropertyValue("VertJustify", Any{table::CellVertJustify2::CENTER});
}

sal_Int32 set_up_looks::number_format(book::column_kind kind) const {
    using namespace i18n::NumberFormatIndex;
    using enum book::column_kind;
    const Reference<util::XNumberFormatTypes> types{formats_, UNO_QUERY_THROW};
    switch (kind) {
    case date: return types->getFormatIndex(DATE_SYS_DDMMYYYY, locale_);
    case date_time: return date_with_time();
    case month: return own_format("MMM YY");
    case tally: return own_format("#,##0;-#,##0;");
    case money: return types->getFormatIndex(NUMBER_1000DEC2, locale_);
    case whole: return types->getFormatIndex(NUMBER_INT, locale_);
    case share: return own_format(writes_.trc("number format", "0%"));
    case phone: return types->getFormatIndex(TEXT, locale_);   // keeps the leading zero
    case weekday: return own_format(writes_.trc("date", "{1} {2} {3}", "NN", "D", "MMM"));
    case time: return types->getFormatIndex(TIME_HHMM, locale_);
    case text:
    case note:
    case number:
    case choice: break;
    }
    return types->getStandardIndex(locale_);
}

void set_up_looks::whole_money(cells_ref const& cells, shown_zero zero) const {
    const auto code = zero == shown_zero::nothing ? "[=0]\"\";[<10]0.0#;#,##0" : "[=0]0;[<10]0.0#;#,##0";
    properties(cells)->setPropertyValue("NumberFormat", Any{own_format(code)});
}

void set_up_looks::share_of_something(cells_ref const& cells) const {
    properties(cells)->setPropertyValue("NumberFormat", Any{own_format(writes_.trc("number format", "0%") + ";\"–\"")});
}

/// The date as in all other columns, and the time behind it.
sal_Int32 set_up_looks::date_with_time() const {
    rtl::OUString date;
    formats_->getByKey(number_format(book::column_kind::date))->getPropertyValue("FormatString") >>= date;
    const auto code = date + " HH:MM";
    const auto known = formats_->queryKey(code, locale_, false);
    return known >= 0 ? known : formats_->addNew(code, locale_);
}

sal_Int32 set_up_looks::own_format(std::string_view english_code) const {
    const auto code = ustring(english_code);
    const lang::Locale english{"en", "US", {}};
    const auto known = formats_->queryKey(code, english, false);
    return known >= 0 ? known : formats_->addNewConverted(code, english, locale_);
}

void set_up_looks::value(cells_ref const& cells, book::column_kind kind) const {
    properties(cells)->setPropertyValue("NumberFormat", Any{number_format(kind)});
}

void set_up_looks::drop_down(cells_ref const& cells, std::string_view formula, other_words others) const {
    const auto range = properties(cells);
    const Reference<beans::XPropertySet> validation{range->getPropertyValue("Validation"), UNO_QUERY_THROW};
    validation->setPropertyValue("Type", Any{sheet::ValidationType_LIST});
    validation->setPropertyValue("ShowList", Any{sheet::TableValidationVisibility::UNSORTED});
    validation->setPropertyValue("IgnoreBlankCells", Any{true});
    as<sheet::XSheetCondition>(validation)->setFormula1(ustring(formula));
    validation->setPropertyValue("ShowErrorMessage", Any{others == other_words::refused});
    if (others == other_words::refused) {
        validation->setPropertyValue("ErrorAlertStyle", Any{sheet::ValidationAlertStyle_STOP});
        validation->setPropertyValue("ErrorTitle", Any{rtl::OUString{"Referral Book"}});
        validation->setPropertyValue(
            "ErrorMessage", Any{ustring(writes_.tr("Please choose one of the words of the list."))});
    }
    range->setPropertyValue("Validation", Any{validation});
}

void set_up_looks::column(
    sheet_ref const& sheet, book::table_id table, book::column_spec const& spec, int column, int first_row) const {
    using enum book::column_kind;
    const auto whole_sheet = as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress();
    const cells_ref cells{sheet->getCellRangeByPosition(column, first_row, column, whole_sheet.EndRow)};
    value(cells, spec.kind);
    const auto range = properties(cells);
    if (spec.key == "worth") whole_money(cells);
    if (table == book::table_id::goals && spec.kind == number)
        range->setPropertyValue("NumberFormat", Any{own_format("[>=1000]#,##0;General")});
    if (table == book::table_id::sources && spec.key == "share") range->setPropertyValue("CharColor", Any{bar_colour});
    if (table != book::table_id::contacts) range->setPropertyValue("VertJustify", Any{table::CellVertJustify2::TOP});
    if (spec.key == "band" || spec.key == "done")
        range->setPropertyValue("HoriJustify", Any{table::CellHoriJustify_CENTER});
    else if (spec.kind == text || spec.kind == choice || spec.kind == phone || spec.kind == note ||
        spec.kind == weekday) {
        range->setPropertyValue("HoriJustify", Any{table::CellHoriJustify_LEFT});
        range->setPropertyValue("ParaIndent", Any{sal_Int16{100}});   // a number may stand close by on the left
    }
    if (spec.kind == note && table != book::table_id::referrals && table != book::table_id::sources)
        range->setPropertyValue("IsTextWrapped", Any{true});
    // On paper a long name or step must not be cut.
    if ((spec.key == "who" || spec.key == "step" || spec.key == "what") &&
        (table == book::table_id::today || table == book::table_id::morning))
        range->setPropertyValue("IsTextWrapped", Any{true});
    if (spec.choices.starts_with('"'))
        drop_down(cells, text::choices_in(writes_, spec.choices), other_words::taken);
    else if (!spec.choices.empty())
        drop_down(cells, book::list_name(spec.choices), others_of(spec.choices));
    else if (spec.key == "source" && table == book::table_id::referrals)
        drop_down(cells, book::list_name(contact_list), other_words::taken);
    else if (spec.key == "who" && table == book::table_id::touches)
        drop_down(cells, book::list_name(contact_list), other_words::taken);
    else if (spec.key == "cadence")
        numbers_only(cells, sheet::ValidationType_WHOLE, "14", "42",
            writes_.tr("Days between two visits, from 14 to 42; blank = by band."));
    else if (spec.kind == date && spec.owner == book::column_owner::typed)
        numbers_only(cells, sheet::ValidationType_DATE, "1", "2958465",
            writes_.tr("This is not a date that Calc understands; it would not count."));
    // The words of a page are coloured one by one, as it is written anew as a whole.
    if (book::table(table).form != book::table_form::page)
        colours(cells, conditions_of(table, spec.key, column, first_row, writes_));
}

void set_up_looks::line(cells_ref const& cells, book::line_look as) const {
    properties(cells)->setPropertyValue("CellStyle", Any{style_of(as)});
}

void set_up_looks::word(cells_ref const& cell, std::string_view key, std::string_view word) const {
    for (auto const& shown : looks_of(key))
        if (!word.empty() && text::says(word, shown.word))
            properties(cell)->setPropertyValue("CellStyle", Any{ustring(shown.as->name)});
}

bool set_up_looks::shows_words(std::string_view key) { return !looks_of(key).empty(); }

void freeze_headers(document_ref const& document, std::span<std::pair<book::table_id, std::string> const> tables,
    Reference<frame::XController> const& controller) {
    const Reference<sheet::XSpreadsheetView> view{controller, UNO_QUERY};
    const Reference<sheet::XViewFreezable> panes{controller, UNO_QUERY};
    const Reference<sheet::XViewPane> shown{controller, UNO_QUERY};
    if (!view.is() || !panes.is() || !shown.is()) return;
    const auto in_front = view->getActiveSheet();
    for (auto const& [id, sheet] : tables) {
        if (book::table(id).hidden) continue;
        view->setActiveSheet(sheet_named(document, sheet));
        shown->setFirstVisibleColumn(0);   // what is scrolled away would be frozen out of sight
        shown->setFirstVisibleRow(0);
        panes->freezeAtPosition(id == book::table_id::referrals ? 4 : 0, 1);
    }
    view->setActiveSheet(in_front);
}

void freeze_headers_on_redo(
    document_ref const& document, std::span<std::pair<book::table_id, std::string> const> tables) {
    keep_in_step(document, {}, [kept = std::vector(tables.begin(), tables.end())](document_ref const& in) {
        freeze_headers(in, kept, as<frame::XModel>(in)->getCurrentController());
    });
}

void set_width(sheet_ref const& sheet, int column, int width) {
    if (width <= 0) return;
    const Reference<table::XColumnRowRange> all{sheet, UNO_QUERY_THROW};
    as<beans::XPropertySet>(all->getColumns()->getByIndex(column))->setPropertyValue("Width", Any{sal_Int32{width}});
}

}
