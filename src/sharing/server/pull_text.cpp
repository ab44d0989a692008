#include "sharing/server/pull_text.hpp"
#include "sharing/server/json.hpp"
#include "sharing/server/sql_text.hpp"

#include <charconv>
#include <optional>
#include <utility>

namespace referralbook::sharing {

namespace {

std::optional<std::int64_t> number_of(std::string_view text) {
    std::int64_t number = 0;
    const auto end = text.data() + text.size();
    return !text.empty() && std::from_chars(text.data(), end, number).ptr == end ? std::optional{number} : std::nullopt;
}

std::optional<edit_kind> kind_of(std::string_view text) {
    if (text == "a") return edit_kind::added;
    if (text == "c") return edit_kind::changed;
    if (text == "d") return edit_kind::deleted;
    return std::nullopt;
}

// A blank cell says something in a changed row alone.
record content_of(record cells, edit_kind kind) {
    if (kind != edit_kind::changed) std::erase_if(cells, [](auto const& one) { return book::is_blank(one.second); });
    return cells;
}

std::string rows_of_table_text(shared_table const& table, std::string_view book, server_tables const& there) {
    std::string text = "select id,cast(rev as text)";
    for (auto const& column : table.columns)
        text += there.has(table, column) ? ",coalesce(cast(\"" + column.sql_name + "\" as text),'')" : ",''";
    return text.append(",cast(odd as text) from rb.").append(table.sql_name) + " where book=" + sql_literal(book) +
        " and not gone";
}

enum history_column { number, operation, table, id, kind, before, after, desk, who, when, title, history_columns };

std::optional<change> change_of(std::vector<std::string> const& line, shared_table const& of) {
    const auto no = number_of(line[number]);
    const auto what = kind_of(line[kind]);
    auto old = record_of_json(line[before], of), now = record_of_json(line[after], of);
    if (!no || *no < 1 || !what || line[id].empty() || !old || !now) return std::nullopt;
    return change{{{of.table, line[id]}, *what, content_of(std::move(*old), *what), content_of(std::move(*now), *what)},
        *no, line[operation], line[desk], line[who], line[when], line[title]};
}

}

std::string last_change_text(std::string_view book) {
    return "select cast(last as text) from rb.book where id=" + sql_literal(book);
}

std::string history_columns_text() {
    return "select cast(no as text),cast(op as text),tab,id,cast(kind as text),cast(before as text),"
           "cast(after as text),cast(desk as text),who,to_char(at,'YYYY-MM-DD HH24:MI'),title";
}

// change.no and not no: that would be the column of the answer, a text, in whose order 10 comes before 2.
std::string history_text(std::string_view book, std::int64_t seen, int most) {
    return history_columns_text().append(" from rb.change where book=" + sql_literal(book) + " and change.no>" +
        std::to_string(seen) + " order by change.no limit " + std::to_string(most));
}

book::result<std::vector<change>> changes_of(text_rows const& answer) {
    std::vector<change> changes;
    for (auto const& line : answer) {
        auto const* of = line.size() == history_columns ? find_shared(line[table]) : nullptr;
        if (!of && line.size() == history_columns) continue;
        auto read = of ? change_of(line, *of) : std::nullopt;
        if (!read) return book::refuse("The history on the server holds a line that this version cannot read.");
        changes.push_back(std::move(*read));
    }
    return changes;
}

std::int64_t last_number_of(text_rows const& answer) {
    return answer.empty() || answer.back().empty() ? 0 : number_of(answer.back()[number]).value_or(0);
}

std::string rows_text(shared_table const& table, std::string_view book, std::string_view after, int most,
    server_tables const& there, std::string_view but_for) {
    auto text = rows_of_table_text(table, book, there);
    if (!but_for.empty()) text.append(" and not ").append(but_for);
    return text + " and id>" + sql_literal(after) + " order by id limit " + std::to_string(most);
}

std::string rows_where_text(
    shared_table const& table, std::string_view book, server_tables const& there, std::string_view condition) {
    return rows_of_table_text(table, book, there).append(" and ").append(condition);
}

book::result<void> add_rows(shared_table const& table, text_rows const& answer, stored_rows& into) {
    for (auto const& line : answer) {
        const bool fits = line.size() == table.columns.size() + 3 && !line[0].empty();
        const auto revision = fits ? number_of(line[1]) : std::nullopt;
        auto odd = fits ? record_of_json(line.back(), table) : std::nullopt;
        if (!revision || !odd) return book::refuse("A table on the server holds a row that this version cannot read.");
        auto& row = into[{table.table, line[0]}];
        row = {std::move(*odd), *revision};
        for (std::size_t place = 0; place < table.columns.size(); ++place) {
            auto const& column = table.columns[place];
            if (!row.content.contains(column.key))
                set_cell(row.content, column.key, cell_of_typed(line[place + 2], column));
        }
        std::erase_if(row.content, [](auto const& one) { return book::is_blank(one.second); });
    }
    return {};
}

}
