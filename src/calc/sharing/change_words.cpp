#include "calc/sharing/change_words.hpp"
#include "book/column_heading.hpp"
#include "book/rule_text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/today.hpp"
#include "calc/writing/bulk_numbers.hpp"
#include "commands/typed_day.hpp"
#include "sharing/shared_table.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// "10:42" of what was today, else with its day.
std::string moment_words(std::string const& when, text::language const& say) {
    const auto day = book::day_of_iso(std::string_view{when}.substr(0, 10));
    auto time = sharing::time_of(when);
    if (!day || *day == local_today()) return time;
    return commands::day_to_type(*day, say) + ' ' + time;
}

}

std::string name_of_row(sharing::record const& row, text::language const& say) {
    return text::or_else(sharing::who_or_what(row), say.tr("a row"));
}

change_words::change_words(document_ref const& document, text::language say)
    : document_{document}, say_{say}, writes_{book_language(document)}, places_{shared_places(document)} {}

uno::Reference<table::XCell> change_words::cell_of(book::table_id id, std::string_view column, int below) const {
    const auto place = std::ranges::find(places_, id, &shared_place::table);
    if (place == places_.end()) return {};
    const auto at = place->columns.find(column);
    if (at == place->columns.end()) return {};
    return sheet_named(document_, place->at.sheet)->getCellByPosition(at->second, place->at.header_row + below);
}

std::string change_words::heading_of(book::table_id table, std::string_view column) const {
    if (sharing::is_own_column(column)) return std::string{column.substr(1)};
    if (const auto heading = cell_of(table, column, 0); heading.is())
        if (auto shown = text::on_one_line(book::text_of(content_of(heading))); !shown.empty()) return shown;
    for (auto const& one : book::table(table).columns)
        if (one.key == column) return heading_in(writes_, table, one);
    return std::string{column};
}

bool change_words::holds_days(book::table_id table, std::string_view column) const {
    if (auto const* shared = sharing::find_shared(table)->find(column)) return is_day(shared->kind);
    const uno::Reference<beans::XPropertySet> first{cell_of(table, column, 1), uno::UNO_QUERY};
    if (!first.is()) return false;
    sal_Int32 key = 0;
    const uno::Reference<util::XNumberFormatsSupplier> supplier{document_, uno::UNO_QUERY_THROW};
    return format_type(supplier->getNumberFormats(), first, key) & util::NumberFormat::DATE;
}

std::string change_words::content(
    book::table_id table, std::string_view column, book::cell const& held, days said) const {
    if (book::is_blank(held)) return say_.tr("blank");
    if (auto const* number = std::get_if<double>(&held); number && holds_days(table, column)) {
        // Days in columns of the office's own are kept as this workbook counts them.
        const auto origin = sharing::is_own_column(column) ? origin_of(document_) : book::null_date{};
        if (const auto day = book::day_of_serial(*number, origin))
            return said == days::in_figures ? book::iso_date(*day) : commands::day_to_type(*day, say_);
    }
    return text::on_one_line(book::text_of(in_words_of(writes_, table, column, held)));
}

std::string change_words::of_change(sharing::change const& one) const {
    auto const& what = one.what;
    // The line begins with the day in figures: all its days are said so.
    const auto content_of_row = [&](std::string_view column, book::cell const& held) {
        return content(what.row.table, column, held, days::in_figures);
    };
    auto text = say_.tr("{1}, {2}: {3}.", one.when, one.who, one.title.empty() ? say_.tr("typed") : one.title);
    if (what.kind == sharing::edit_kind::added) text += ' ' + say_.tr("New:");
    const bool deleted = what.kind == sharing::edit_kind::deleted;
    if (deleted) text += ' ' + say_.tr("Deleted: {1}.", name_of_row(what.before, say_));
    for (auto const& [column, held] : deleted ? what.before : what.after) {
        text += ' ' + say_.tr("{1}: {2}", heading_of(what.row.table, column), content_of_row(column, held));
        if (what.kind == sharing::edit_kind::changed)
            text += ' ' + say_.tr("(was {1})", content_of_row(column, sharing::cell_of(what.before, column)));
        text += ';';
    }
    if (text.ends_with(';')) text.back() = '.';
    return text;
}

std::string change_words::sheet_of(book::table_id table) const {
    const auto place = std::ranges::find(places_, table, &shared_place::table);
    return place == places_.end() ? std::string{sharing::find_shared(table)->sql_name} : place->at.sheet;
}

std::string change_words::of_rows(sharing::rows const& all) const {
    constexpr std::size_t most_names = 3;
    std::map<book::table_id, std::vector<std::string>> names;
    for (auto const& [name, row] : all) names[name.table].push_back(name_of_row(row, say_));
    std::vector<std::string> lines;
    for (auto& [table, of] : names) {
        const auto count = of.size();
        if (count > most_names) {
            of.resize(most_names);
            of.emplace_back("…");
        }
        lines.push_back(
            say_.trn("{2}: {1} row, {3}", "{2}: {1} rows, {3}", count, sheet_of(table), text::joined_by(of, ", ")));
    }
    return text::joined_by(lines, "; ");
}

/// What I wrote into a row that is gone: "Note: left a message; Status: Won". Nothing where it is not known what was in
/// common, as in conflicts that were kept before.
std::string change_words::written_here(sharing::conflict const& gone) const {
    if (gone.common_row.empty()) return {};
    auto either = gone.mine_row;
    either.insert(gone.common_row.begin(), gone.common_row.end());
    std::vector<std::string> parts;
    for (auto const& [column, any] : either) {
        const auto mine = sharing::cell_of(gone.mine_row, column);
        if (!sharing::same_content(mine, sharing::cell_of(gone.common_row, column)))
            parts.push_back(
                say_.tr("{1}: {2}", heading_of(gone.row.table, column), content(gone.row.table, column, mine)));
    }
    return text::joined_by(parts, say_.between_parts());
}

std::string change_words::of_conflict(sharing::conflict const& one, sharing::record const& row) const {
    using enum sharing::conflict_kind;
    const auto said = [&](book::cell const& cell) { return content(one.row.table, one.column, cell); };
    const auto at = moment_words(one.when, say_);
    const auto name = name_of_row(row.empty() ? one.mine_row : row, say_);
    auto what = say_.tr("{1} of {2}", heading_of(one.row.table, one.column), name);
    switch (one.kind) {
    case theirs_stands:
    case done_already:
        return say_.tr("{1}: you wrote {2}; {3} wrote {4} at {5}, and that was kept.", what, said(one.mine), one.who,
            said(one.theirs), at);
    case both_kept: return say_.tr("{1}: you and {2} both wrote, and both stand there.", what, one.who);
    case row_came_back: return say_.tr("{1}: you deleted it, {2} changed it at {3}, so it is back.", name, one.who, at);
    case row_gone: {
        const auto mine = written_here(one);
        const auto gone = say_.tr("{1}: {2} deleted it at {3} while you were changing it.", name, one.who, at);
        return mine.empty() ? gone : gone + ' ' + say_.tr("You wrote: {1}.", mine);
    }
    case not_taken:
        return say_.tr("{1}: the server does not take what you wrote; it stands in this workbook alone.",
            one.row.id.empty() ? sheet_of(one.row.table) : name);
    }
    return what;
}

}
