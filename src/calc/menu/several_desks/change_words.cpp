#include "calc/menu/several_desks/change_words.hpp"
#include "calc/office/office_language.hpp"
#include "book/date.hpp"
#include "calc/sharing/book_picture.hpp"
#include "sharing/shared_table.hpp"

namespace referralbook::calc {

namespace {

std::string content_words(book::table_id table, std::string_view column, book::cell const& content) {
    if (book::is_blank(content)) return "blank";
    auto const* shared = sharing::find_shared(table)->find(column);
    if (auto const* number = std::get_if<double>(&content); number && shared && is_day(shared->kind))
        if (const auto day = book::day_of_serial(*number)) return book::iso_date(*day);
    return book::text_of(content);
}

}

std::string heading_of(book::table_id table, std::string_view column) {
    if (sharing::is_own_column(column)) return std::string{column.substr(1)};
    for (auto const& one : book::table(table).columns)
        if (one.key == column) return std::string{one.header};
    return std::string{column};
}

std::string name_of_row(sharing::record const& row) {
    std::string name;
    for (auto const* column : {"prospect", "@Name", "first_name", "last_name", "company", "who", "source", "key"}) {
        const auto part = book::text_of(sharing::cell_of(row, column));
        if (part.empty()) continue;
        name = name.empty() ? part : name + ' ' + part;
        if (std::string_view{column} != "first_name") break;
    }
    return name.empty() ? tr("a row") : name;
}

std::string words_of_change(sharing::change const& one) {
    auto text = tr("{1}, {2}: {3}.", one.when, one.who, one.title.empty() ? tr("typed") : one.title);
    if (one.what.kind == sharing::edit_kind::added) text += ' ' + tr("New:");
    if (one.what.kind == sharing::edit_kind::deleted)
        return text + ' ' + tr("Deleted: {1}.", name_of_row(one.what.before));
    for (auto const& [column, content] : one.what.after) {
        text += ' ' + heading_of(one.what.row.table, column) + ": " +
            content_words(one.what.row.table, column, content);
        if (one.what.kind == sharing::edit_kind::changed)
            text += ' ' +
                tr("(was {1})", content_words(one.what.row.table, column, sharing::cell_of(one.what.before, column)));
        text += ';';
    }
    if (text.ends_with(';')) text.back() = '.';
    return text;
}

std::string words_of_conflict(sharing::conflict const& one, sharing::record const& row) {
    using enum sharing::conflict_kind;
    const auto content = [&](book::cell const& cell) { return content_words(one.row.table, one.column, cell); };
    const auto at = one.when.size() > 11 ? one.when.substr(11) : one.when;
    const auto name = name_of_row(row.empty() ? one.mine_row : row);
    auto what = tr("{1} of {2}", heading_of(one.row.table, one.column), name);
    switch (one.kind) {
    case theirs_stands:
    case done_already:
        return tr("{1}: you wrote {2}, {3} wrote {4} at {5}, which stands.", what, content(one.mine), one.who,
            content(one.theirs), at);
    case both_kept: return tr("{1}: you and {2} both wrote, and both stand there.", what, one.who);
    case row_came_back: return tr("{1}: you deleted it, {2} changed it at {3}, so it is back.", name, one.who, at);
    case row_gone: return tr("{1}: {2} deleted it at {3} while you were changing it.", name, one.who, at);
    }
    return what;
}

}
