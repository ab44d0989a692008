#include "calc/writing/page_looks.hpp"
#include "book/date.hpp"
#include "book/rules/rule_table.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/sheets/book_language.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <algorithm>
#include <array>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using property_set = Reference<beans::XPropertySet>;

constexpr int day_lists = 0x2E6B4F, records = 0x3B6EA8, reports = 0xC98A1B, upkeep = 0x8A8A8A;   // 0xRRGGBB of tabs

struct sheet_manner {
    table_id id;
    int tab;
    int names = 1;   ///< columns from the left that say who a row is about
};
// In the order in which the sheets stand.
constexpr std::array manners{sheet_manner{table_id::today, day_lists}, sheet_manner{table_id::morning, day_lists},
    sheet_manner{table_id::call_plan, day_lists}, sheet_manner{table_id::referrals, records, 4},
    sheet_manner{table_id::sources, records, 2}, sheet_manner{table_id::touches, records, 2},
    sheet_manner{table_id::given, records, 3}, sheet_manner{table_id::plans, records},
    sheet_manner{table_id::goals, reports}, sheet_manner{table_id::dashboard, reports},
    sheet_manner{table_id::agenda, reports}, sheet_manner{table_id::network, reports},
    sheet_manner{table_id::tree, reports}, sheet_manner{table_id::habits, reports},
    sheet_manner{table_id::handout, reports}, sheet_manner{table_id::recommended, reports},
    sheet_manner{table_id::texts, upkeep}, sheet_manner{table_id::rules, upkeep}, sheet_manner{table_id::lists, upkeep},
    sheet_manner{table_id::aliases, upkeep}, sheet_manner{table_id::apart, upkeep},
    sheet_manner{table_id::duplicates, upkeep}, sheet_manner{table_id::dates, upkeep},
    sheet_manner{table_id::imported, upkeep}, sheet_manner{table_id::held, upkeep},
    sheet_manner{table_id::history, upkeep}};

sheet_manner const& manner_of(table_id id) { return *std::ranges::find(manners, id, &sheet_manner::id); }

// 1/100 mm of the smaller of A4 and Letter between the margins.
constexpr int margin = 1200, upright_room = 21000 - 2 * margin, landscape_room = 27940 - 2 * margin;
// Letters of 10 points printed smaller than this are hard to read.
constexpr double smallest_scale = 0.67, smallest_upright = 0.75;
constexpr int most_pages_wide = 4;

constexpr std::string_view first_style = "Referral Book", todays_style = "Referral Book today",
                           morning_style = "Referral Book morning";

struct page_shape {
    bool upright = false;
    int pages_wide = 1;
    int pages_high = 0;   ///< 0 = as many as it needs
};

/// The fewest pages side by side on which the columns can be read.
page_shape shape_for(int width, int names) {
    if (upright_room >= width * smallest_upright) return {.upright = true};
    for (int pages = 1; pages < most_pages_wide; ++pages)
        if (const int each = (width - names) / pages + names; landscape_room >= each * smallest_scale)
            return {false, pages};
    return {false, most_pages_wide};
}

rtl::OUString style_name(page_shape shape) {
    std::string name{first_style};
    if (shape.upright) name += " upright";
    if (shape.pages_wide > 1) name += ", " + std::to_string(shape.pages_wide) + " pages wide";
    return ustring(name);
}

Reference<container::XNameContainer> page_styles(document_ref const& document) {
    return {as<style::XStyleFamiliesSupplier>(document)->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW};
}

class printed_words {
public:
    printed_words(document_ref const& document, Reference<com::sun::star::text::XText> const& text)
        : factory_{document, UNO_QUERY_THROW}, text_{text} {
        text_->setString({});
        cursor_ = text_->createTextCursor();
    }
    printed_words& words(std::string_view words) {
        cursor_->gotoEnd(false);
        text_->insertString(as<com::sun::star::text::XTextRange>(cursor_), ustring(words), false);
        return *this;
    }
    printed_words& field(char const* kind) {
        const auto name = rtl::OUString::createFromAscii("com.sun.star.text.TextField.") +
            rtl::OUString::createFromAscii(kind);
        const Reference<com::sun::star::text::XTextContent> content{factory_->createInstance(name), UNO_QUERY_THROW};
        cursor_->gotoEnd(false);
        text_->insertTextContent(as<com::sun::star::text::XTextRange>(cursor_), content, false);
        return *this;
    }

private:
    Reference<lang::XMultiServiceFactory> factory_;
    Reference<com::sun::star::text::XText> text_;
    Reference<com::sun::star::text::XTextCursor> cursor_;
};

Reference<sheet::XHeaderFooterContent> content_of_style(property_set const& style, char const* which) {
    return {style->getPropertyValue(rtl::OUString::createFromAscii(which)), UNO_QUERY_THROW};
}

void write_header(
    document_ref const& document, property_set const& style, std::string_view left, std::string_view right) {
    const auto header = content_of_style(style, "RightPageHeaderContent");
    if (left.empty())
        printed_words{document, header->getLeftText()}.field("SheetName");
    else
        printed_words{document, header->getLeftText()}.words(left);
    header->getCenterText()->setString({});
    header->getRightText()->setString(ustring(right));
    style->setPropertyValue("RightPageHeaderContent", Any{header});
}

/// A sentence whose fields {1}, {2} are the office's own, in their order.
void write_fields(printed_words& to, std::string_view sentence, std::initializer_list<char const*> fields) {
    for (auto const* field : fields) {
        const auto at = sentence.find('{');
        to.words(sentence.substr(0, at)).field(field);
        sentence.remove_prefix(std::min(sentence.size(), at == std::string_view::npos ? at : at + 3));
    }
    to.words(sentence);
}

void write_footer(document_ref const& document, property_set const& style, std::string_view left) {
    const auto writes = book_language(document);
    const auto footer = content_of_style(style, "RightPageFooterContent");
    printed_words words_left{document, footer->getLeftText()};
    if (left.empty())
        write_fields(words_left, writes.tr("Printed on {1}"), {"Date"});
    else
        words_left.words(left);
    footer->getCenterText()->setString({});
    printed_words words_right{document, footer->getRightText()};
    // For translators: both fields in this order
    write_fields(words_right, writes.tr("Page {1} of {2}"), {"PageNumber", "PageCount"});
    style->setPropertyValue("RightPageFooterContent", Any{footer});
}

void set_paper(property_set const& style, page_shape shape) {
    sal_Int32 width = 21000, height = 29700;   // 1/100 mm
    style->getPropertyValue("Width") >>= width;
    style->getPropertyValue("Height") >>= height;
    const auto [shorter, longer] = std::minmax(width, height);
    style->setPropertyValue("IsLandscape", Any{!shape.upright});
    style->setPropertyValue("Width", Any{shape.upright ? shorter : longer});
    style->setPropertyValue("Height", Any{shape.upright ? longer : shorter});
    style->setPropertyValue("ScaleToPagesX", Any{static_cast<sal_Int16>(shape.pages_wide)});
    style->setPropertyValue("ScaleToPagesY", Any{static_cast<sal_Int16>(shape.pages_high)});
    for (const auto side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"})
        style->setPropertyValue(rtl::OUString::createFromAscii(side), Any{sal_Int32{margin}});
}

/// The style of that name; made where it is missing, else as the user may have changed it.
rtl::OUString page_style(document_ref const& document, rtl::OUString const& name, page_shape shape) {
    const auto styles = page_styles(document);
    if (styles->hasByName(name)) return name;
    const Any made{as<lang::XMultiServiceFactory>(document)->createInstance("com.sun.star.style.PageStyle")};
    styles->insertByName(name, made);
    const property_set style{made, UNO_QUERY_THROW};
    set_paper(style, shape);
    for (const auto on : {"HeaderIsOn", "HeaderIsShared", "FooterIsOn", "FooterIsShared"})
        style->setPropertyValue(rtl::OUString::createFromAscii(on), Any{true});
    const bool todays = name == ustring(todays_style);
    const auto writes = book_language(document);
    write_header(document, style, todays ? writes.tr("Today's list") : "", "");
    write_footer(document, style,
        todays ? writes.tr(
                     "Tick the boxes with a pen, or type x under {1} in Calc", writes.trc(text::heading_word, "Done"))
               : "");
    return name;
}

/// Of the columns that are seen, in 1/100 mm.
int width_of(sheet_ref const& sheet, int first, int last) {
    const auto columns = as<table::XColumnRowRange>(sheet)->getColumns();
    int sum = 0;
    for (int i = first; i <= last; ++i) {
        sal_Int32 width = 0;
        const property_set column{columns->getByIndex(i), UNO_QUERY_THROW};
        bool seen = true;
        column->getPropertyValue("IsVisible") >>= seen;
        column->getPropertyValue("Width") >>= width;
        if (seen) sum += width;
    }
    return sum;
}

/// Repeats the heading row, and where pages stand side by side the columns of names. Each call has the office lay all
/// pages out anew.
void repeat(sheet_ref const& sheet, int header_row, int names, bool side_by_side) {
    const auto areas = as<sheet::XPrintAreas>(sheet);
    auto whole = as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress();
    if (header_row >= 0) {
        auto rows = whole;
        rows.StartRow = rows.EndRow = header_row;
        areas->setTitleRows(rows);
    }
    if (!side_by_side || names == 0) return;
    whole.EndColumn = names - 1;
    areas->setTitleColumns(whole);
}

void set_page_style(sheet_ref const& sheet, Any const& style) {
    as<beans::XPropertySet>(sheet)->setPropertyValue("PageStyle", style);
}

/// Gives the sheet of that title a page style. The office keeps no step of it, and a new sheet comes back by Redo
/// without one.
step_part page_style_of(std::string const& title, Any const& style) {
    return [title, style](document_ref const& document) { set_page_style(sheet_named(document, title), style); };
}

book::rules rules_of(document_ref const& document) {
    const auto place = named_place(document, book::names::rules);
    if (!place) return {};
    std::vector<std::pair<book::cell, book::cell>> rows;
    read_rows(sheet_at(document, place->Sheet), std::array<int, 2>{place->StartColumn, place->StartColumn + 1},
        place->StartRow + 1, place->EndRow,
        [&](int, std::span<book::cell> cells) { rows.emplace_back(cells[0], cells[1]); });
    return book::rules_from(rows, origin_of(document)).values;
}

bool has_print_settings(sheet_ref const& sheet) {
    const auto areas = as<sheet::XPrintAreas>(sheet);
    rtl::OUString style;
    as<beans::XPropertySet>(sheet)->getPropertyValue("PageStyle") >>= style;
    return style != "Default" || areas->getPrintAreas().hasElements() || areas->getPrintTitleRows() ||
        areas->getPrintTitleColumns();
}

/// Whether a sheet holds a filter or another database range, the user's own ones too.
bool holds_database_range(document_ref const& document, int sheet) {
    const property_set of{document, UNO_QUERY_THROW};
    const Reference<sheet::XUnnamedDatabaseRanges> unnamed{
        of->getPropertyValue("UnnamedDatabaseRanges"), UNO_QUERY_THROW};
    if (unnamed->hasByTable(sheet)) return true;
    const Reference<sheet::XDatabaseRanges> named{of->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
    return std::ranges::any_of(named->getElementNames(), [&](rtl::OUString const& name) {
        const Reference<sheet::XDatabaseRange> range{named->getByName(name), UNO_QUERY_THROW};
        return range->getDataArea().Sheet == sheet;
    });
}

/// The first place from the wanted one on that is not between a sheet with a database range and another sheet: when the
/// new sheet is taken back, the office would lose that range. At the end it does not.
int place_that_undo_leaves_whole(document_ref const& document, int wanted) {
    const int count = document->getSheets()->getElementNames().getLength();
    for (int at = wanted; at < count; ++at)
        if (at == 0 || !holds_database_range(document, at - 1)) return at;
    return count;
}

}

sal_Int16 place_among_sheets(document_ref const& document, table_id id) {
    const int count = document->getSheets()->getElementNames().getLength();
    int after = -1, before = count;
    bool later = false;
    for (auto const& one : manners) {
        if (one.id == id) {
            later = true;
            continue;
        }
        const auto place = named_place(document, book::table(one.id).name);
        if (!place) continue;
        if (!later) after = std::max<int>(after, place->Sheet);
        if (later) before = std::min<int>(before, place->Sheet);
    }
    return static_cast<sal_Int16>(place_that_undo_leaves_whole(document, after >= 0 ? after + 1 : before));
}

void dress_sheet(document_ref const& document, sheet_ref const& sheet, table_id id) {
    auto const& manner = manner_of(id);
    auto const& spec = book::table(id);
    const property_set looks{sheet, UNO_QUERY_THROW};
    looks->setPropertyValue("TabColor", Any{sal_Int32{manner.tab}});
    // The sheet Lists has a column for each list.
    const int columns = static_cast<int>(spec.columns.empty() ? book::lists().size() : spec.columns.size());
    const auto shape = id == table_id::dashboard ? page_shape{}
        // its charts stand beside the columns, on one page with them
        : id == table_id::morning ? page_shape{.upright = true, .pages_high = 1}
                                  : shape_for(width_of(sheet, 0, columns - 1), width_of(sheet, 0, manner.names - 1));
    const auto name = id == table_id::today ? ustring(todays_style)
        : id == table_id::morning           ? ustring(morning_style)
                                            : style_name(shape);
    const Any style{page_style(document, name, shape)};
    set_page_style(sheet, style);
    keep_in_step(document, {}, page_style_of(title_of(sheet), style));
    const bool has_headings = spec.form != book::table_form::page;
    if (has_headings) repeat(sheet, 0, manner.names, shape.pages_wide > 1);
}

void dress_contacts(document_ref const& document, sheet_ref const& sheet, int header_row, int last_name_column) {
    if (has_print_settings(sheet)) return;
    const int last = last_used_column(sheet);
    const int names = last_name_column < 6 ? last_name_column + 1 : 0;
    const auto shape = shape_for(width_of(sheet, 0, last), names > 0 ? width_of(sheet, 0, names - 1) : 0);
    const auto before = as<beans::XPropertySet>(sheet)->getPropertyValue("PageStyle");
    const Any style{page_style(document, style_name(shape), shape)};
    set_page_style(sheet, style);
    keep_in_step(document, page_style_of(title_of(sheet), before), page_style_of(title_of(sheet), style));
    repeat(sheet, header_row, names, shape.pages_wide > 1);
}

void write_printed_headers(document_ref const& document) {
    const auto rules = rules_of(document);
    const auto styles = page_styles(document);
    for (auto const& name : styles->getElementNames()) {
        if (!name.startsWith(ustring(first_style))) continue;
        const property_set style{styles->getByName(name), UNO_QUERY_THROW};
        bool on = false;
        style->getPropertyValue("HeaderIsOn") >>= on;
        if (!on) continue;   // a book of before, or switched off
        auto right = rules.office;
        if ((name == ustring(todays_style) || name == ustring(morning_style)) && rules.today)
            text::append_part(right, ", ", book::short_date(*rules.today, {}, book_language(document)));
        const auto header = content_of_style(style, "RightPageHeaderContent");
        if (header->getRightText()->getString() == ustring(right)) continue;
        header->getRightText()->setString(ustring(right));
        style->setPropertyValue("RightPageHeaderContent", Any{header});
    }
}

}
