#include "calc/sharing/server_history.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sharing/server_reading.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace referralbook::calc {

using server = server_answer::state;

namespace {

constexpr int changes_a_window = 2000, changes_of_a_row = 100'000;

bool any_speaks(book::table_id table, sharing::record const& row, speaks_of const& speaks) {
    return std::ranges::any_of(row, [&](auto const& cell) { return speaks(table, cell.first, cell.second); });
}

}

book::result<history_part> history_after(sdbc_link& link, std::string const& book, std::int64_t seen) {
    const auto answer = link.send(sharing::history_text(book, seen, changes_a_window));
    if (answer.how != server::done) return book::refuse(not_answered());
    auto changes = sharing::changes_of(answer.rows);
    if (!changes) return book::refuse(changes.error());
    return history_part{std::move(*changes), sharing::last_number_of(answer.rows)};
}

namespace {

/// Hands over one window after the other, as long as `use` does not refuse.
template <class F>
book::result<void> each_window_after(sdbc_link& link, std::string const& book, std::int64_t seen, F const& use) {
    while (true) {
        auto part = history_after(link, book, seen);
        if (!part) return book::refuse(part.error());
        if (part->last == 0) return {};
        seen = part->last;
        if (auto done = use(part->changes); !done) return done;
    }
}

}

book::result<std::vector<sharing::change>> all_history_after(
    sdbc_link& link, std::string const& book, std::int64_t seen) {
    std::vector<sharing::change> all;
    const auto read = each_window_after(link, book, seen, [&](std::vector<sharing::change>& window) {
        std::ranges::move(window, std::back_inserter(all));
        return book::result<void>{};
    });
    if (!read) return book::refuse(read.error());
    return all;
}

book::result<std::vector<sharing::change>> last_changes(
    sdbc_link& link, std::string const& book, std::optional<sharing::row_name> const& row, int most) {
    const auto answer = link.send(
        sharing::changes_text(book, row ? sharing::find_shared(row->table)->sql_name : std::string_view{},
            row ? row->id : std::string_view{}, most));
    if (answer.how != server::done) return book::refuse(not_answered());
    return sharing::changes_of(answer.rows);
}

book::result<std::vector<sharing::change>> changes_about(sdbc_link& link, std::string const& book,
    sharing::rows const& held, speaks_of const& speaks, std::chrono::steady_clock::time_point until) {
    const auto in_time = [&]() -> book::result<void> {
        if (std::chrono::steady_clock::now() <= until) return {};
        return book::refuse(tr("It is too long to be read while somebody waits for it."));
    };
    std::set<sharing::row_name> about;
    for (auto const& [name, row] : held)
        if (any_speaks(name.table, row, speaks)) about.insert(name);
    const auto read = each_window_after(link, book, 0, [&](std::vector<sharing::change> const& window) {
        for (auto const& [what, number, operation, desk, who, when, title] : window)
            if (any_speaks(what.row.table, what.before, speaks) || any_speaks(what.row.table, what.after, speaks) ||
                speaks(what.row.table, "", title))
                about.insert(what.row);
        return in_time();
    });
    if (!read) return book::refuse(read.error());
    std::vector<sharing::change> found;
    for (auto const& row : about) {
        auto of_row = last_changes(link, book, row, changes_of_a_row);
        if (!of_row) return book::refuse(of_row.error());
        std::ranges::move(*of_row, std::back_inserter(found));
        if (auto done = in_time(); !done) return book::refuse(done.error());
    }
    std::ranges::sort(found, {}, &sharing::change::number);
    return found;
}

}
