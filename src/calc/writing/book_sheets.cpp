#include "calc/writing/book_sheets.hpp"
#include "book/column_heading.hpp"
#include "book/rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/named_cells.hpp"
#include "calc/sheets/new_sheet.hpp"
#include "calc/writing/book_names.hpp"
#include "calc/writing/ledger_formulas.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/paper_rows.hpp"
#include "calc/writing/rows_and_formulas.hpp"
#include "commands/set_up/set_up_sheets.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using book::table_id;

constexpr int list_rows = 100;        // RB_LIST_ names reach so far, header excluded
constexpr int contact_spare = 1000;   // names typed below the contacts show up in the drop-down of sources
constexpr int list_width = 4200;      // 1/100 mm

int end_row(sheet_ref const& sheet) { return as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress().EndRow; }

bool is_planned(commands::set_up_plan const& plan, table_id id) {
    return std::ranges::find(plan.sheets, id, &std::pair<table_id, std::string>::first) != plan.sheets.end();
}

sheet_ref planned_sheet(document_ref const& document, commands::set_up_plan const& plan, table_id id) {
    const auto found = std::ranges::find(plan.sheets, id, &std::pair<table_id, std::string>::first);
    return found == plan.sheets.end() ? sheet_ref{} : sheet_named(document, found->second);
}

// So that a heading in bold and its filter button are seen whole.
int heading_width(std::string_view heading) { return 240 * static_cast<int>(heading.size()) + 800; }   // 1/100 mm

std::vector<book::cell> headings(
    commands::set_up_plan const& plan, book::table_spec const& spec, text::language const& writes) {
    std::vector<book::cell> row;
    if (spec.id == table_id::lists)
        for (auto const& list : plan.lists) row.emplace_back(list.header);
    for (auto const& column : spec.columns) row.emplace_back(heading_in(writes, spec.id, column));
    return row;
}

void fill_lists(sheet_ref const& sheet, commands::set_up_plan const& plan) {
    for (int column = -1; auto const& list : plan.lists) {
        ++column;
        std::vector<std::vector<book::cell>> rows;
        for (auto const& offer : list.offers) rows.push_back({offer});
        if (!rows.empty())
            put_rows(sheet->getCellRangeByPosition(column, 1, column, static_cast<int>(rows.size())), rows, 1);
    }
}

void set_widths(sheet_ref const& sheet, table_id id, commands::set_up_plan const& plan, set_up_looks const& looks) {
    int column = 0;
    for (auto const& described : book::table(id).columns)
        set_width(sheet, column++, std::max(described.width, heading_width(heading_in(looks.writes(), id, described))));
    if (id == table_id::lists)
        while (column < static_cast<int>(plan.lists.size())) set_width(sheet, column++, list_width);
}

book::column_kind kind_of(book::rule_kind kind) {
    using enum book::rule_kind;
    switch (kind) {
    case date:
    case holiday: return book::column_kind::date;
    case whole: return book::column_kind::whole;
    case share: return book::column_kind::share;
    case text:
    case number:
    case yes_no:
    case telling:
    case weekend: break;
    }
    return book::column_kind::number;
}

void fill_rules(document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan,
    set_up_looks const& looks) {
    const int count = static_cast<int>(plan.rules.size());
    put_rows(sheet->getCellRangeByPosition(0, 1, 2, count), plan.rules, 3);
    as<beans::XPropertySet>(sheet->getCellRangeByPosition(1, 1, 1, commands::rules_rows - 1))
        ->setPropertyValue("HoriJustify", Any{table::CellHoriJustify_RIGHT});
    int row = 0;
    for (auto const& cells : plan.rules) {
        ++row;
        auto const specs = book::rule_specs();
        const auto spec = std::ranges::find(specs, book::text_of(cells[0]), &book::rule_spec::key);
        if (spec == specs.end()) {
            looks.line(sheet->getCellRangeByPosition(0, row, 2, row), book::line_look::group);
            continue;
        }
        const Reference<table::XCellRange> value{sheet->getCellRangeByPosition(1, row, 1, row)};
        looks.value(value, kind_of(spec->kind));
        if (spec->kind == book::rule_kind::text) {   // as long as somebody writes it
            as<beans::XPropertySet>(value)->setPropertyValue("HoriJustify", Any{table::CellHoriJustify_LEFT});
            as<beans::XPropertySet>(value)->setPropertyValue("IsTextWrapped", Any{true});
        }
        if (spec->kind == book::rule_kind::yes_no)
            looks.drop_down(value, text::choices_in(looks.writes(), "\"yes\";\"no\""), other_words::refused);
        if (spec->kind == book::rule_kind::telling)
            looks.drop_down(value,
                text::choices_in(looks.writes(), book::column(book::table_id::referrals, "may_tell").choices),
                other_words::refused);
        if (spec->key == "Today") define_name(document, book::names::today, value);
    }
    // Below the last rule there is room for more holidays.
    const auto spare = sheet->getCellRangeByPosition(1, row + 1, 1, commands::rules_rows - 1);
    looks.value(spare, book::column_kind::date);
    fit_rows_to_paper(document, sheet->getCellRangeByPosition(0, 1, 2, count));
    define_name(document, book::names::rules, sheet->getCellRangeByPosition(0, 0, 2, commands::rules_rows - 1));
}

void fill_sources(document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan,
    set_up_looks const& looks) {
    std::vector<std::vector<book::cell>> places;
    for (int place = 1; place <= plan.source_places; ++place) places.push_back({static_cast<double>(place)});
    put_rows(sheet->getCellRangeByPosition(0, 1, 0, plan.source_places), places, 1);
    std::map<std::string, int, std::less<>> columns;
    std::vector<std::string> formulas;
    for (auto const& column : book::table(table_id::sources).columns) {
        if (column.owner == book::column_owner::formula) formulas.emplace_back(column.key);
        columns.emplace(column.key, static_cast<int>(columns.size()));
    }
    fill_formulas(document, sheet, table_id::sources, columns, formulas, 1, plan.source_places, looks.writes());
}

Reference<sheet::XDatabaseRanges> database_ranges(document_ref const& document) {
    const Reference<beans::XPropertySet> properties{document, UNO_QUERY_THROW};
    return {properties->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
}

void show_filter_buttons(Reference<sheet::XDatabaseRanges> const& ranges, rtl::OUString const& name) {
    as<beans::XPropertySet>(ranges->getByName(name))->setPropertyValue("AutoFilter", Any{true});
}

}

void create_sheets(document_ref const& document, commands::set_up_plan const& plan) {
    const auto writes = book_language(document);
    sal_Int16 next = 0;   // the planned sheets come in their order; Rules have no name yet by which they are found
    for (auto const& [id, title] : plan.sheets) {
        const auto at = std::max(place_among_sheets(document, id), next);
        insert_sheet(document, ustring(title), at);
        next = static_cast<sal_Int16>(at + 1);
        if (id == table_id::rules) continue;   // RB_RULES covers the table, not its header row alone
        auto const& spec = book::table(id);
        const int last = static_cast<int>(headings(plan, spec, writes).size()) - 1;
        define_name(document, spec.name, sheet_named(document, title)->getCellRangeByPosition(0, 0, last, 0));
    }
    // Drop-downs refer to these: a name that is not there when they are made stays unknown to them.
    if (const auto lists = planned_sheet(document, plan, table_id::lists); lists.is()) {
        int column = 0;
        for (auto const& list : plan.lists) {
            const int last = std::max(list_rows, static_cast<int>(list.offers.size()));
            define_name(document, book::list_name(list.key), lists->getCellRangeByPosition(column, 1, column, last));
            ++column;
        }
    }
    // Where the user has removed the sheet Sources there is nothing to offer.
    const auto sources = named_place(document, book::table(table_id::sources).name);
    if (sources && !named_cells(document, book::list_name(contact_list)).is()) {
        const int column = sources->StartColumn + 1;
        define_name(document, book::list_name(contact_list),
            sheet_at(document, sources->Sheet)
                ->getCellRangeByPosition(column, sources->StartRow + 1, column, sources->StartRow + contact_spare));
    }
}

void fill_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks) {
    // Before anything stands in them: with each look of a sheet the office lays out anew all sheets that share it.
    for (auto const& [id, title] : plan.sheets) {
        const auto sheet = sheet_named(document, title);
        set_widths(sheet, id, plan, looks);
        dress_sheet(document, sheet, id);
    }
    for (auto const& [id, title] : plan.sheets) {
        auto const& spec = book::table(id);
        const auto sheet = sheet_named(document, title);
        const auto header = headings(plan, spec, looks.writes());
        const auto cells = sheet->getCellRangeByPosition(0, 0, static_cast<int>(header.size()) - 1, 0);
        put_rows(cells, {header}, static_cast<int>(header.size()));
        looks.heading(cells);
        for (int column = 0; auto const& described : spec.columns) looks.column(sheet, id, described, column++, 1);
        if (id == table_id::lists) fill_lists(sheet, plan);
        if (id == table_id::rules) fill_rules(document, sheet, plan, looks);
        if (id == table_id::sources) fill_sources(document, sheet, plan, looks);
    }
}

void add_own_columns(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks) {
    for (auto const& [id, key, column] : plan.own_columns) {
        auto const& spec = book::column(id, key);
        auto place = table_places(document).at(id);
        const auto sheet = sheet_named(document, place.sheet);
        const int first_row = place.header_row + 1;
        const auto heading = sheet->getCellRangeByPosition(column, place.header_row, column, place.header_row);
        heading->getCellByPosition(0, 0)->setFormula(
            ustring(heading_in(looks.writes(), id, spec)));   // setDataArray would not be undone here
        looks.heading(heading);
        looks.column(sheet, id, spec, column, first_row);
        set_width(sheet, column, std::max(spec.width, heading_width(heading_in(looks.writes(), id, spec))));
        place.columns.emplace(key, column);
        if (spec.owner == book::column_owner::formula)
            fill_formulas(document, sheet, id, place.columns, {key}, first_row, last_used_row(sheet), looks.writes());
        define_name(document, book::table(id).name,
            sheet->getCellRangeByPosition(place.first_column, place.header_row, column, place.header_row));
    }
}

void write_into_rules(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks) {
    if (plan.newer.empty() && !plan.status_words && !plan.ways_rule) return;
    const auto place = table_places(document).at(table_id::rules);
    const auto sheet = sheet_named(document, place.sheet);
    const auto cell = [&](int column, int row) { return sheet->getCellByPosition(place.first_column + column, row); };
    const auto set_text = [&](int column, int row, std::string const& words) {
        as<com::sun::star::text::XTextRange>(cell(column, row))->setString(ustring(words));
    };
    const auto name_rule = [&](std::string_view key, int row) {
        const auto spec = std::ranges::find(book::rule_specs(), key, &book::rule_spec::key);
        set_text(0, row, std::string{key});
        set_text(2, row, looks.writes().trc(book::rule_word, spec->what));
        const int column = place.first_column + 1;
        looks.value(sheet->getCellRangeByPosition(column, row, column, row), kind_of(spec->kind));
    };
    for (auto const& one : plan.newer) {
        cell(1, one.row)->setValue(one.now);
        if (one.renamed) name_rule(one.key, one.row);
    }
    if (auto const& words = plan.status_words) {
        if (words->is_new) name_rule(book::status_words_key, words->row);
        set_text(1, words->row, words->text);
    }
    if (plan.ways_rule) set_text(1, plan.ways_rule->row, plan.ways_rule->text);
}

void finish_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks) {
    const bool rules = is_planned(plan, table_id::rules);
    const auto formula = [](Reference<table::XCell> const& cell, std::string const& text) {
        cell->setFormula(ustring(text));
    };
    if (rules || !named_cells(document, book::names::rulebook).is())
        formula(ledger_cell(document, book::names::rulebook, text::to_say("Rules changed"), 3, looks),
            "=REFERRAL.RULES(" + std::string{book::names::rules} + ')');
    if (rules || is_planned(plan, table_id::referrals))
        formula(ledger_cell(document, book::names::ledger, text::to_say("Referrals read"), 1, looks),
            "=REFERRAL.LEDGER(" + whole_table(document, table_id::referrals) + ';' + std::string{book::names::today} +
                ';' + std::string{book::names::rulebook} + ')');
    if (rules || is_planned(plan, table_id::touches))
        formula(ledger_cell(document, book::names::touch_log, text::to_say("Touches read"), 2, looks),
            "=REFERRAL.TOUCHES(" + whole_table(document, table_id::touches) + ')');
    const auto last = ledger_cell(document, book::names::last_number, text::to_say("Last referral number"), 4, looks);
    if (rules || last->getValue() < static_cast<double>(plan.referrals.last_number))
        last->setValue(static_cast<double>(plan.referrals.last_number));

    let_ledgers_read_own_sheets(document, looks);

    if (auto const& contacts = plan.contacts; plan.has_contacts && contacts.columns.contains("who")) {
        const auto place = named_place(document, book::contact_name("who"));
        const int first = place->StartRow + 1, bottom = std::max(contacts.last_row, first) + contact_spare;
        const auto sheet = sheet_at(document, place->Sheet);
        define_name(document, book::list_name(contact_list),
            sheet->getCellRangeByPosition(
                place->StartColumn, first, place->StartColumn, std::min(bottom, end_row(sheet))));
    }
}

void add_filters(document_ref const& document, commands::set_up_plan const& plan) {
    const auto ranges = database_ranges(document);
    for (const auto id : {table_id::referrals, table_id::touches, table_id::sources}) {
        const auto sheet = planned_sheet(document, plan, id);
        if (!sheet.is()) continue;
        auto area = *named_place(document, book::table(id).name);
        area.EndRow = std::max(last_used_row(sheet), area.StartRow + 1);
        std::string name = std::string{book::table(id).title} + "_rows";
        for (int n = 2; ranges->hasByName(ustring(name)); ++n)
            name = std::string{book::table(id).title} + "_rows_" + std::to_string(n);
        ranges->addNewByName(ustring(name), area);
        show_filter_buttons(ranges, ustring(name));
        // Redo of a new sheet brings the range back, and leaves its buttons away.
        keep_in_step(document, {},
            [name = ustring(name)](document_ref const& in) { show_filter_buttons(database_ranges(in), name); });
    }
}

}
