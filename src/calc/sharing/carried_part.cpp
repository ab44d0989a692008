#include "calc/sharing/carried_part.hpp"
#include "calc/office/office_language.hpp"
#include "sharing/carried.hpp"
#include "sharing/pull_text.hpp"

#include <algorithm>
#include <utility>

namespace referralbook::calc {

namespace {

using namespace std::chrono_literals;
using clock = std::chrono::steady_clock;
using state = server_answer::state;

constexpr int rows_a_window = 20'000;
constexpr std::size_t keys_a_window = 500;
constexpr auto piece = 1s;   // of reading, in one round
constexpr auto between_readings = 30s;

book::problem silent() { return {tr("The server stopped answering.")}; }

}

// The rows of these names, in order, as they stood after the change of that number.
book::result<sharing::rows> carried_part::rows_as_of(std::int64_t number, sdbc_link& link,
    std::span<sharing::row_name const> names, later_changes const& history_after) const {
    auto const& referrals = *sharing::find_shared(book::table_id::referrals);
    sharing::stored_rows now;
    for (std::size_t begin = 0; begin < names.size(); begin += keys_a_window) {
        std::vector<std::string> keys;
        for (auto const& name : names.subspan(begin, std::min(keys_a_window, names.size() - begin)))
            keys.push_back(name.id);
        const auto answer = link.send(rows_named_text(referrals, book_, keys, tables_));
        if (answer.how != state::done) return book::refuse(silent());
        if (const auto added = add_rows(referrals, answer.rows, now); !added) return book::refuse(added.error());
    }
    std::vector<sharing::change> since;
    // One that is not there may have been deleted since.
    if (now.size() < names.size() ||
        std::ranges::any_of(now, [&](auto const& row) { return row.second.revision > number; })) {
        auto history = history_after(number);
        if (!history) return book::refuse(history.error());
        since = std::move(*history);
    }
    auto rows = base_as_of(now, since);
    std::erase_if(rows, [&](auto const& row) { return !std::ranges::binary_search(names, row.first); });
    return rows;
}

book::result<void> carried_part::look_up(sdbc_link& link, sharing::desk& desk, later_changes const& history_after) {
    const auto names = desk.to_look_up();
    if (names.empty()) return {};
    const auto found = rows_as_of(desk.seen(), link, names, history_after);
    if (!found) return book::refuse(found.error());
    desk.looked_up(names, *found);
    return {};
}

book::result<void> carried_part::leave_out(sdbc_link& link, sharing::desk const& desk,
    std::vector<sharing::change>& history, std::int64_t last, later_changes const& history_after) {
    const auto names = sharing::carried_in(history, desk.base());
    const auto at_the_end = rows_as_of(last, link, names, history_after);
    if (!at_the_end) return book::refuse(at_the_end.error());
    auto held = sharing::held_part(history, *at_the_end, desk.base(), desk.sheet(), held_since_);
    changed_ |= held.carried_changed;
    history = std::move(held.changes);
    return {};
}

book::result<carried_part::reading> carried_part::read(sdbc_link& link, sharing::rows const& base) {
    const auto begin = clock::now();
    const bool is_under_way = !after_.empty();
    if (!is_under_way && (!changed_ || (was_read_ != clock::time_point{} && begin - was_read_ < between_readings)))
        return reading{};
    while (clock::now() - begin < piece) {
        const auto answer = link.send(sharing::carried_text(book_, held_since_, after_, rows_a_window));
        if (answer.how != state::done) return book::refuse(silent());
        const auto rows = sharing::carried_of(answer.rows);
        if (!rows) return book::refuse(rows.error());
        for (auto const& row : *rows)
            if (!base.contains({book::table_id::referrals, row.id}))
                rows_.add({.date = row.received,
                    .source = row.source,
                    .result = row.won ? scoring::outcome::won : scoring::outcome::lost,
                    .value = row.value});
        if (rows->size() == rows_a_window) {
            after_ = rows->back().id;
            continue;
        }
        after_.clear();
        changed_ = false;
        was_read_ = clock::now();
        return reading{std::make_shared<scoring::carried_referrals const>(std::exchange(rows_, {}).take())};
    }
    return reading{nullptr, true};
}

}
