#include "commands/history/recorded.hpp"
#include "book/column_heading.hpp"
#include "book/rows/row_content.hpp"
#include "sharing/shared_table.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace referralbook::commands {

namespace {

using book::cell;
using book::column_kind;
using book::table_id;

book::column_spec const* spec_of(table_id table, std::string_view column) {
    auto const columns = book::table(table).columns;
    const auto found = std::ranges::find(columns, column, &book::column_spec::key);
    return found == columns.end() ? nullptr : &*found;
}

bool is_day(column_kind kind) {
    return book::is_date(kind) || kind == column_kind::weekday || kind == column_kind::month;
}

std::span<std::string_view const> naming_columns(table_id table) {
    static constexpr std::array<std::string_view, 1> who{"who"}, key{"key"}, source{"source"}, goal{"goal"},
        spelling{"spelling"}, first{"first"};
    static constexpr std::array<std::string_view, 2> given{"client", "partner"}, touch{"referral", "who"};
    static constexpr std::array<std::string_view, 3> referral{"number", "prospect", "source"};
    switch (table) {
    case table_id::referrals: return referral;
    case table_id::touches: return touch;
    case table_id::contacts: return who;
    case table_id::given: return given;
    case table_id::plans: return source;
    case table_id::goals: return goal;
    case table_id::aliases: return spelling;
    case table_id::apart: return first;
    default: return key;
    }
}

/// The columns that stand for each row while a change set is looked at: a number that it gives is the row's already.
/// Above the most lines changes are counted and nothing of them is read or named.
class recorder {
public:
    recorder(book::change_set const& changes, recorded_facts const& facts, std::size_t most)
        : changes_{changes}, facts_{facts}, most_{most} {}

    recorded_changes take() {
        for (auto const& one : changes_.cells) add(one.table, one.column, one.row, one.expected, one.content, one.as);
        for (auto const& one : changes_.sheet_cells)
            if (const auto spot = facts_.spot_of(one.sheet, one.row, one.column))
                add(spot->table, spot->column, one.row, one.expected, one.content, one.as);
        for (auto const& one : changes_.removals) {
            if (!is_recorded(one.table) || made_.is_full(most_)) continue;
            const auto at = [&](std::string_view key) { return facts_.at(one.table, key, one.row); };
            made_.lines.push_back({one.table, row_called(one.table, at), "",
                row_in_history(one.table, at, facts_.origin, facts_.writes), {}});
        }
        for (auto const& one : changes_.rows) {
            if (!is_recorded(one.table) || one.table == table_id::texts) continue;   // our own letters, when first used
            if (made_.is_full(most_)) continue;
            const auto at = [&](std::string_view key) {
                const auto found = std::ranges::find(one.cells, key, &std::pair<std::string, cell>::first);
                return found == one.cells.end() ? cell{} : found->second;
            };
            made_.lines.push_back({one.table, row_called(one.table, at), "", {},
                row_in_history(one.table, at, facts_.origin, facts_.writes)});
        }
        return std::move(made_);
    }

private:
    void add(table_id table, std::string_view column, int row, cell const& before, cell const& after,
        std::optional<column_kind> as) {
        if (!is_recorded(table, column)) return;
        const auto shown = [&](cell const& content) -> cell {
            if (auto const* number = std::get_if<double>(&content); number && as && is_day(*as))
                if (const auto day = book::day_of_serial(*number, facts_.origin)) return book::iso_date(*day);
            return shown_in_history(table, column, content, facts_.origin, facts_.writes);
        };
        const auto was = shown(before), is = shown(after);
        if (was == is || (book::is_blank(was) && book::is_blank(is))) return;
        if (made_.is_full(most_)) return;
        made_.lines.push_back({table, called(table, row), heading_in_history(table, column, facts_.writes), was, is});
    }

    cell called(table_id table, int row) {
        if (given_.empty())
            for (auto const& one : changes_.cells)
                given_[{one.table, one.row}].emplace(std::string_view{one.column}, &one.content);
        const auto given = given_.find({table, row});
        return row_called(table, [&](std::string_view key) {
            auto held = facts_.at(table, key, row);
            if (!book::is_blank(held) || given == given_.end()) return held;
            const auto found = given->second.find(key);
            return found == given->second.end() ? held : *found->second;
        });
    }

    book::change_set const& changes_;
    recorded_facts const& facts_;
    std::size_t most_;
    std::map<std::pair<table_id, int>, std::map<std::string_view, cell const*>> given_;   // cells that it writes
    recorded_changes made_;
};

book::row_append remark(
    std::string const& said, std::string const& what, recorded_by const& by, recorded_facts const& facts) {
    book::row_append row{table_id::history, {}};
    row.cells.emplace_back("when", book::serial_of_day(by.now.today, facts.origin) + by.now.time_of_day);
    if (!by.who.empty()) row.cells.emplace_back("by", by.who);
    row.cells.emplace_back("what", what);
    if (!said.empty()) row.cells.emplace_back("after", said);
    return row;
}

}

cell row_called(table_id table, std::function<cell(std::string_view key)> const& at) {
    for (const auto key : naming_columns(table))
        if (auto held = at(key); !book::is_blank(held)) return held;
    if (table != table_id::contacts) return {};
    std::string name;
    for (const auto key : {"first_name", "last_name"})
        if (const auto part = book::text_of(at(key)); !part.empty()) name += (name.empty() ? "" : " ") + part;
    if (name.empty()) name = book::text_of(at("company"));
    return name.empty() ? cell{} : cell{name};
}

cell shown_in_history(table_id table, std::string_view column, cell const& content, book::null_date origin,
    text::language const& writes) {
    auto const* spec = spec_of(table, column);
    if (book::is_blank(content)) return {};
    if (auto const* number = std::get_if<double>(&content); number && spec && is_day(spec->kind))
        if (const auto day = book::day_of_serial(*number, origin)) return book::iso_date(*day);
    if (auto const* word = std::get_if<std::string>(&content); word && spec && book::has_own_words(spec->choices)) {
        const auto english = text::english_of(text::choice_word, *word);
        if (!english.empty()) return writes.trc(text::choice_word, english);
    }
    return content;
}

std::string heading_in_history(table_id table, std::string_view column, text::language const& writes) {
    auto const* spec = spec_of(table, column);
    return spec ? heading_in(writes, table, *spec) : std::string{column};
}

std::string row_in_history(table_id table, std::function<cell(std::string_view key)> const& at, book::null_date origin,
    text::language const& writes) {
    std::string all;
    for (auto const& spec : book::table(table).columns) {
        if (!is_recorded(table, spec.key)) continue;
        const auto said = book::text_of(shown_in_history(table, spec.key, at(spec.key), origin, writes));
        if (said.empty()) continue;
        if (!all.empty()) all += "; ";
        all += heading_in(writes, table, spec) + ": " + said;
    }
    return all;
}

bool is_recorded(table_id table) { return sharing::find_shared(table) != nullptr; }

bool is_recorded(table_id table, std::string_view column) {
    if (!is_recorded(table)) return false;
    auto const* spec = spec_of(table, column);
    // The name of a contact is a column of the user's own in many a sheet.
    return !spec || spec->owner != book::column_owner::formula || (table == table_id::contacts && column == "who");
}

recorded_changes changes_to_record(book::change_set const& changes, recorded_facts const& facts, std::size_t most) {
    return recorder{changes, facts, most}.take();
}

book::row_append history_row(
    recorded_change const& change, std::string const& what, recorded_by const& by, recorded_facts const& facts) {
    auto row = remark({}, what, by, facts);
    const auto put = [&](char const* key, cell content) {
        if (!book::is_blank(content)) row.cells.emplace_back(key, std::move(content));
    };
    put("table", facts.writes.trc(text::sheet_word, book::table(change.table).title));
    put("row", change.row);
    put("column", change.column);
    put("before", change.before);
    put("after", change.after);
    return row;
}

book::row_append more_changes_row(
    std::size_t count, std::string const& what, recorded_by const& by, recorded_facts const& facts) {
    return remark(facts.writes.trn("{1} more change", "{1} more changes", count), what, by, facts);
}

std::vector<book::row_append> history_of(
    book::change_set const& changes, recorded_facts const& facts, recorded_by const& by, std::size_t beside) {
    auto const& title = changes.written_title.empty() ? changes.title : changes.written_title;
    if (changes.history == book::remembered::by_title) return {remark({}, title, by, facts)};
    const bool each = changes.history == book::remembered::each_cell;
    const auto made = changes_to_record(changes, facts, each ? most_lines_of_a_change : 0);
    const auto more = made.more + beside;
    if (made.lines.empty() && more == 0) return {};
    if (!each) return {remark(facts.writes.trn("{1} change", "{1} changes", more), title, by, facts)};
    std::vector<book::row_append> rows;
    for (auto const& one : made.lines) rows.push_back(history_row(one, title, by, facts));
    if (more > 0) rows.push_back(more_changes_row(more, title, by, facts));
    return rows;
}

std::vector<int> history_lines_to_drop(
    std::vector<std::optional<book::day>> const& days, book::day today, int months, std::size_t coming) {
    constexpr book::days grace{7};
    constexpr std::size_t most = most_history_lines;
    const auto is_old = [&](book::day day, book::days more) { return book::months_later(day, months) + more <= today; };
    std::vector<bool> goes(days.size(), false);
    std::size_t count = 0;
    const auto take_away = [&](std::size_t at) {
        goes[at] = true;
        ++count;
    };
    const auto first = std::ranges::find_if(days, [](auto const& day) { return day.has_value(); });
    if (first != days.end() && is_old(**first, grace))
        for (std::size_t i = 0; i < days.size() && (!days[i] || is_old(*days[i], book::days{0})); ++i)
            if (days[i]) take_away(i);
    coming = std::min(coming, most);
    if (days.size() - count + coming > most) {
        const auto kept = most - most / 20;   // room for a while
        const auto stay = kept > coming ? kept - coming : 0;
        for (std::size_t i = 0; i < days.size() && days.size() - count > stay; ++i)
            if (!goes[i]) take_away(i);
    }
    std::vector<int> lines;
    for (std::size_t i = 0; i < goes.size(); ++i)
        if (goes[i]) lines.push_back(static_cast<int>(i));
    return lines;
}

}
