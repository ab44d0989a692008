#include "book/history_line.hpp"
#include "book/schema.hpp"
#include "text/own_words.hpp"

#include <algorithm>

namespace referralbook::book {

namespace {

std::optional<table_id> table_titled(std::string const& title) {
    const auto english = text::in_english(text::sheet_word, title);
    const auto found = std::ranges::find(tables(), english, &table_spec::title);
    return found == tables().end() ? std::nullopt : std::optional{found->id};
}

}

std::optional<history_line> history_line_of(std::span<cell const> cells, int row) {
    const auto at = [&](std::string_view key) -> cell const& { return cells[column_index(table_id::history, key)]; };
    history_line line;
    if (auto const* serial = std::get_if<double>(&at("when"))) line.when = *serial;
    line.by = text_of(at("by"));
    line.what = text_of(at("what"));
    line.table = table_titled(text_of(at("table")));
    line.row = at("row");
    line.column = text_of(at("column"));
    line.before = at("before");
    line.after = at("after");
    line.at = row;
    if (line.what.empty() && is_blank(line.row) && is_blank(line.before) && is_blank(line.after)) return {};
    return line;
}

bool is_of_status(history_line const& line) {
    return line.table == table_id::referrals &&
        text::in_english(text::heading_word, line.column) == column(table_id::referrals, "status").header;
}

}
