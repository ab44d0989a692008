#include "commands/history/recorded.hpp"
#include "book/rows.hpp"
#include "sharing/shared_table.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace referralbook::commands {

namespace {

using book::cell;
using book::column_kind;
using book::table_id;

constexpr std::size_t most_lines_of_a_change = 500;

book::column_spec const* spec_of(table_id table, std::string_view column) {
    auto const columns = book::table(table).columns;
    const auto found = std::ranges::find(columns, column, &book::column_spec::key);
    return found == columns.end() ? nullptr : &*found;
}

bool is_day(column_kind kind) {
    return kind == column_kind::date || kind == column_kind::date_time || kind == column_kind::weekday ||
        kind == column_kind::month;
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
class recorder {
public:
    recorder(book::change_set const& changes, recorded_facts const& facts) : changes_{changes}, facts_{facts} {}

    recorded_changes take() {
        for (auto const& one : changes_.cells) add(one.table, one.column, one.row, one.expected, one.content, one.as);
        for (auto const& one : changes_.sheet_cells)
            if (const auto spot = facts_.spot_of(one.sheet, one.row, one.column))
                add(spot->table, spot->column, one.row, one.expected, one.content, one.as);
        for (auto const& one : changes_.removals) {
            if (!is_recorded(one.table)) continue;
            const auto at = [&](std::string_view key) { return facts_.at(one.table, key, one.row); };
            put({one.table, row_called(one.table, at), "", row_in_history(one.table, at, facts_.origin, facts_.writes),
                {}});
        }
        for (auto const& one : changes_.rows) {
            if (!is_recorded(one.table) || one.table == table_id::texts) continue;   // our own letters, when first used
            const auto at = [&](std::string_view key) {
                const auto found = std::ranges::find(one.cells, key, &std::pair<std::string, cell>::first);
                return found == one.cells.end() ? cell{} : found->second;
            };
            put({one.table, row_called(one.table, at), "", {},
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
        put({table, called(table, row), heading_in_history(table, column, facts_.writes), was, is});
    }

    cell called(table_id table, int row) const {
        return row_called(table, [&](std::string_view key) {
            auto held = facts_.at(table, key, row);
            if (!book::is_blank(held)) return held;
            const auto given = std::ranges::find_if(changes_.cells, [&](book::cell_change const& one) {
                return one.table == table && one.row == row && one.column == key;
            });
            return given == changes_.cells.end() ? held : given->content;
        });
    }

    void put(recorded_change change) {
        if (made_.lines.size() < most_lines_of_a_change)
            made_.lines.push_back(std::move(change));
        else
            ++made_.more;
    }

    book::change_set const& changes_;
    recorded_facts const& facts_;
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
    return spec ? writes.trc(text::heading_word, spec->header) : std::string{column};
}

std::string row_in_history(table_id table, std::function<cell(std::string_view key)> const& at, book::null_date origin,
    text::language const& writes) {
    std::string all;
    for (auto const& spec : book::table(table).columns) {
        if (!is_recorded(table, spec.key)) continue;
        const auto said = book::text_of(shown_in_history(table, spec.key, at(spec.key), origin, writes));
        if (said.empty()) continue;
        if (!all.empty()) all += "; ";
        all += writes.trc(text::heading_word, spec.header) + ": " + said;
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

recorded_changes changes_to_record(book::change_set const& changes, recorded_facts const& facts) {
    return recorder{changes, facts}.take();
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

std::vector<book::row_append> history_of(
    book::change_set const& changes, recorded_facts const& facts, recorded_by const& by) {
    if (changes.history == book::remembered::by_title) return {remark({}, changes.title, by, facts)};
    const auto made = changes_to_record(changes, facts);
    if (made.lines.empty()) return {};
    const auto more = [&](std::size_t count) {
        return remark(facts.writes.trn("{1} more change", "{1} more changes", count), changes.title, by, facts);
    };
    std::vector<book::row_append> rows;
    if (changes.history == book::remembered::each_cell)
        for (auto const& one : made.lines) rows.push_back(history_row(one, changes.title, by, facts));
    else
        rows.push_back(remark(
            facts.writes.trn("{1} change", "{1} changes", made.lines.size() + made.more), changes.title, by, facts));
    if (changes.history == book::remembered::each_cell && made.more > 0) rows.push_back(more(made.more));
    return rows;
}

int history_lines_to_drop(
    std::vector<std::optional<book::day>> const& days, book::day today, int months, std::size_t coming) {
    constexpr book::days grace{7};
    std::size_t drop = 0;
    const auto is_old = [&](std::optional<book::day> day, book::days more) {
        return day && book::months_later(*day, months) + more <= today;
    };
    if (!days.empty() && is_old(days.front(), grace))
        while (drop < days.size() && is_old(days[drop], book::days{0})) ++drop;
    constexpr std::size_t most = most_history_lines;
    if (days.size() - drop + coming > most) {
        const auto kept = most - most / 20;   // room for a while
        drop = std::max(drop, days.size() - std::min(days.size(), kept > coming ? kept - coming : 0));
    }
    return static_cast<int>(drop);
}

}
