#include "calc/set_up/set_up_reader.hpp"
#include "book/rules/rule_specs.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/reader.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/column_cells.hpp"
#include "calc/sheets/named_cells.hpp"
#include "commands/set_up/further_columns.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "commands/set_up/set_up_referrals.hpp"
#include "commands/set_up/set_up_sheets.hpp"
#include "commands/set_up/sheet_rows.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_language.hpp"
#include "text/cell_name.hpp"
#include "text/fold.hpp"
#include "text/whole_part.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

int sheet_index(sheet_ref const& sheet) { return as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress().Sheet; }

void add_standing_names(document_ref const& document, int sheet, commands::set_up_facts& facts) {
    const Reference<beans::XPropertySet> properties{document, UNO_QUERY_THROW};
    const Reference<container::XNameAccess> named{properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
    for (auto const& wide : named->getElementNames()) {
        const auto name = utf8(wide);
        if (!name.starts_with("RB_")) continue;
        const auto place = named_place(document, name);
        if (!place) continue;
        facts.names.insert(name);
        if (place->Sheet == sheet && name.starts_with(commands::log_name)) facts.log_taken = true;
        if (place->Sheet != sheet) continue;
        // Another log may stand above or below.
        if (place->StartRow == facts.found.header_row) commands::note_history_name(facts, name, place->StartColumn);
        for (auto const& column : book::table(book::table_id::contacts).columns)
            if (name == book::contact_name(column.key))
                facts.contact_columns.emplace(column.key, place->StartColumn);
            else if (name == commands::leave_name(column.key))
                facts.left_alone.emplace(column.key, place->StartColumn);
    }
}

/// Notes the columns that our tables lack, and only those that came with later versions: any other one may be there
/// under a header that somebody translated, and must not come a second time.
void note_lacking_columns(document_ref const& document, std::map<book::table_id, book::table_place> const& places,
    commands::set_up_facts& facts) {
    for (auto const& [id, place] : places) {
        if (id == book::table_id::contacts || book::table(id).form == book::table_form::page) continue;
        std::optional<std::set<int>> filled;
        int free = place.last_column + 1;
        for (auto const& spec : book::table(id).columns) {
            if (!spec.later || place.columns.contains(spec.key)) continue;
            if (!filled) filled = filled_columns(sheet_named(document, place.sheet), 0);
            while (filled->contains(free)) ++free;
            facts.lacking.push_back({id, std::string{spec.key}, free++});
        }
    }
}

/// The referrals that stand, and whether any of them came from this sheet. Where none did, though who referred them was
/// known, the history was declined when the contacts were set up: it is not proposed again.
void note_known_referrals(document_ref const& document, commands::set_up_facts& facts) {
    if (!facts.names.contains(book::table(book::table_id::referrals).name)) return;
    const auto workbook = read_workbook(document);
    for (auto const& row : workbook.referrals) {
        std::pair named{recognition::name_key(row.prospect), recognition::name_key(row.source)};
        ++facts.known_referrals[named];
        if (book::is_open(row.facts.state)) facts.open_referrals.insert(std::move(named));
    }
    if (facts.contacts_sheet != facts.sheet || facts.wanted.kind != recognition::sheet_kind::contacts_and_referrals)
        return;
    if (!facts.contact_columns.contains("referred_by") && !facts.left_alone.contains("referred_by")) return;
    const commands::sheet_rows rows{facts};
    for (std::size_t row = 0; row < rows.count(); ++row)
        if (facts.known_referrals.contains(
                {recognition::name_key(rows.who(row)), recognition::name_key(rows.source(row))}))
            return;
    facts.wanted.kind = recognition::sheet_kind::contacts;
    const auto roles = recognition::roles_of(facts.wanted.kind);
    std::erase_if(
        facts.wanted.columns, [&](auto const& one) { return std::ranges::find(roles, one.first) == roles.end(); });
}

void note_rules(document_ref const& document, std::map<book::table_id, book::table_place> const& places,
    commands::set_up_facts& facts) {
    const auto found = places.find(book::table_id::rules);
    const auto area = named_place(document, book::names::rules);
    if (found == places.end() || !area) return;
    auto const& place = found->second;
    const int columns[]{place.first_column, place.first_column + 1};
    std::vector<std::vector<book::cell>> rows;
    read_rows(sheet_named(document, place.sheet), columns, place.header_row + 1, area->EndRow,
        [&](int, std::span<book::cell> cells) { rows.emplace_back(cells.begin(), cells.end()); });
    const int first = place.header_row + 1;
    facts.newer = commands::newer_defaults(rows, first);
    facts.status_words = commands::rule_row_or_free(book::status_words_key, rows, first, facts.newer);
    if (facts.status_words) facts.answers.statuses = commands::statuses_of_text(facts.status_words->text);
    facts.ways = commands::rule_row_of(book::ways_key, rows, first);
}

/// Where the contacts of the book stand. Who is referred on another sheet than theirs is a log.
void note_contacts(document_ref const& document, int index, commands::set_up_facts& facts) {
    const auto place = named_place(document, book::table(book::table_id::contacts).name);
    if (!place) return;
    facts.contacts_sheet = title_of(sheet_at(document, place->Sheet));
    if (place->Sheet == index) facts.contacts_header_row = place->StartRow;
    if (!facts.contacts_sheet.empty() && facts.contacts_sheet != facts.sheet &&
        facts.wanted.kind == recognition::sheet_kind::contacts_and_referrals)
        facts.wanted = commands::as_log(facts.wanted);
}

/// Hands over each cell of a column of a table of ours; none where the column is missing.
void each_cell_of(document_ref const& document, book::table_place const& place, std::string_view key,
    std::function<void(book::cell const&)> const& use) {
    const auto column = place.columns.find(key);
    if (column == place.columns.end()) return;
    const auto sheet = sheet_named(document, place.sheet);
    const int columns[]{column->second};
    read_rows(sheet, columns, place.header_row + 1, last_used_row(sheet),
        [&](int, std::span<book::cell> cells) { use(cells[0]); });
}

/// The sources of the referrals that stand, and the greatest number that was ever given.
void note_sources_and_numbers(document_ref const& document, std::map<book::table_id, book::table_place> const& places,
    commands::set_up_facts& facts) {
    if (const auto last = named_cells(document, book::names::last_number); last.is())
        facts.last_number = text::whole_part(last->getCellByPosition(0, 0)->getValue()).value_or(0);
    const auto referrals = places.find(book::table_id::referrals);
    if (referrals == places.end()) return;
    each_cell_of(document, referrals->second, "source", [&](book::cell const& cell) {
        if (auto text = book::text_of(cell); !text.empty()) facts.sources.push_back(std::move(text));
    });
    each_cell_of(document, referrals->second, "number", [&](book::cell const& cell) {
        if (auto const* value = std::get_if<double>(&cell))
            facts.last_number = std::max(facts.last_number, text::whole_part(*value).value_or(0));
    });
}

std::string name_of_table(
    std::string const& title, std::vector<recognition::survey> const& all, recognition::survey const& one) {
    if (all.size() == 1) return title;
    const bool beside = std::ranges::count(all, one.header_row, &recognition::survey::header_row) > 1;
    return beside && !one.columns.empty()
        ? tr("{1}, from column {2}", title, text::column_letters(one.columns.front().column))
        : tr("{1}, from row {2}", title, one.header_row + 1);
}

}

std::vector<set_up_table> tables_to_set_up(document_ref const& document, sheet_ref const& own) {
    const auto of_the_book = sheets_of_our_tables(document);
    std::vector<set_up_table> tables;
    const int asked_for = sheet_index(own);
    for (int index = 0;; ++index) {
        const auto sheet = sheet_at(document, index);
        if (!sheet.is()) break;
        if (index != asked_for && (of_the_book.contains(index) || !is_visible(sheet))) continue;
        auto all = surveys_of(document, sheet);
        for (auto const& one : all)
            if (one.kind != recognition::sheet_kind::neither || (index == asked_for && all.size() == 1))
                tables.push_back({sheet, name_of_table(title_of(sheet), all, one), one});
    }
    return tables;
}

std::size_t best_table(std::vector<set_up_table> const& tables, sheet_ref const& asked_for) {
    const int index = sheet_index(asked_for);
    std::size_t best = 0;
    double most = -1;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto promise = recognition::promise_of(tables[i].found);
        // A table on the sheet that was asked for comes before any other, however good that is.
        const double here = sheet_index(tables[i].sheet) == index && promise > 0 ? 1000 : 0;
        if (promise + here > most) most = promise + here, best = i;
    }
    return best;
}

std::vector<std::pair<std::string, recognition::sheet_kind>> tables_beside(
    document_ref const& document, std::vector<set_up_table> const& tables, std::size_t chosen) {
    std::set<int> of_the_book{sheet_index(tables[chosen].sheet)};
    const Reference<beans::XPropertySet> properties{document, UNO_QUERY_THROW};
    const Reference<container::XNameAccess> named{properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
    for (auto const& wide : named->getElementNames()) {
        const auto name = utf8(wide);
        if (!name.starts_with(commands::log_name) && name != book::table(book::table_id::contacts).name) continue;
        if (const auto place = named_place(document, name)) of_the_book.insert(place->Sheet);
    }
    std::vector<std::pair<std::string, recognition::sheet_kind>> others;
    for (auto const& table : tables)
        if (table.found.kind != recognition::sheet_kind::neither && !of_the_book.contains(sheet_index(table.sheet)))
            others.emplace_back(table.name, table.found.kind);
    return others;
}

sheet_ref sheet_to_set_up(document_ref const& document, sheet_ref const& in_front) {
    const auto contacts = named_place(document, book::table(book::table_id::contacts).name);
    const bool own = sheets_of_our_tables(document).contains(sheet_index(in_front));
    return own && contacts ? sheet_at(document, contacts->Sheet) : in_front;
}

commands::set_up_facts facts_for_set_up(uno::Reference<uno::XComponentContext> const& context,
    document_ref const& document, sheet_ref const& sheet, recognition::survey found, recognition::mapping wanted,
    book::day today) {
    commands::set_up_facts facts;
    facts.sheet = title_of(sheet);
    facts.found = std::move(found);
    facts.wanted = std::move(wanted);
    facts.today = today;
    facts.say = office_language();
    facts.origin = origin_of(document);
    std::vector<std::string> headings;
    for (auto const& one : facts.found.columns) headings.push_back(one.heading);
    facts.writes = language_to_begin_in(context, document, recognition::language_of_headings(headings));
    for (auto const& title : document->getSheets()->getElementNames()) facts.sheet_titles.push_back(utf8(title));
    const int index = sheet_index(sheet);
    facts.last_column = as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress().EndColumn;
    add_standing_names(document, index, facts);
    note_contacts(document, index, facts);
    commands::remember_choices(facts);
    facts.filled_columns = filled_columns(sheet, std::max(facts.found.header_row - facts.found.header_lines + 1, 0));
    read_mapped_cells(document, sheet, facts);
    note_known_referrals(document, facts);
    const auto places = table_places(document);
    note_lacking_columns(document, places, facts);
    note_rules(document, places, facts);
    note_sources_and_numbers(document, places, facts);
    return facts;
}

void read_mapped_cells(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts& facts) {
    date_formats formats{document};
    const auto read = [&](int column) {
        if (!facts.cells.contains(column))
            facts.cells.emplace(
                column, column_cells(sheet, formats, column, facts.found.first_data_row, facts.found.last_data_row));
    };
    for (auto const& [what, column] : facts.wanted.columns) read(column);
    for (const auto what : {recognition::role::phone, recognition::role::email})
        for (auto const& further : commands::further_columns(facts, what)) read(further.column);
}

}
