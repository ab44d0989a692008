#include "calc/sharing/carried_part.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sharing/server_reading.hpp"
#include "sharing/desk/carried.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/rebase.hpp"

#include <algorithm>
#include <iterator>
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
constexpr int rest_after_reading = 20;   // times as long as it took

}

// The rows of these keys and numbers as they stood after the change `number`.
book::result<sharing::rows> carried_part::rows_as_of(
    std::int64_t number, sdbc_link& link, sharing::unknown_rows const& which) const {
    sharing::stored_rows now;
    std::vector<sharing::change> since;
    const auto window = [](auto const& all, std::size_t begin) {
        return std::span{all}
            .subspan(std::min(begin, all.size()))
            .first(std::min(keys_a_window, all.size() - std::min(begin, all.size())));
    };
    for (std::size_t begin = 0; begin < std::max(which.keys.size(), which.numbers.size()); begin += keys_a_window) {
        const auto keys = window(which.keys, begin);
        const auto answer = link.send(
            rows_looked_up_text(book_, held_since_, keys, window(which.numbers, begin), tables_));
        if (answer.how != state::done) return book::refuse(not_answered());
        const auto added = add_rows(*sharing::find_shared(book::table_id::referrals), answer.rows, now);
        if (!added) return book::refuse(added.error());
        const auto later = link.send(sharing::history_of_referrals_text(book_, number, keys));
        if (later.how != state::done) return book::refuse(not_answered());
        auto changes = sharing::changes_of(later.rows);
        if (!changes) return book::refuse(changes.error());
        std::ranges::move(*changes, std::back_inserter(since));
    }
    std::ranges::sort(since, {}, &sharing::change::number);
    return base_as_of(now, since);
}

book::result<void> carried_part::look_up(
    sdbc_link& link, sharing::desk& desk, std::span<sharing::table_picture const> pictures) {
    const auto which = desk.to_look_up(pictures);
    if (which.empty()) return {};
    const auto found = rows_as_of(desk.seen(), link, which);
    if (!found) return book::refuse(found.error());
    changed_ |= desk.looked_up(which, *found, pictures) > 0;
    return {};
}

book::result<void> carried_part::leave_out(
    sdbc_link& link, sharing::desk const& desk, std::vector<sharing::change>& history, std::int64_t last) {
    const auto at_the_end = rows_as_of(last, link, {sharing::carried_keys_in(history, desk.base()), {}});
    if (!at_the_end) return book::refuse(at_the_end.error());
    auto held = sharing::held_part(history, *at_the_end, desk.base(), desk.id(), held_since_);
    changed_ |= held.carried_changed;
    history = std::move(held.changes);
    return {};
}

void carried_part::wait_before_next(clock::duration took) {
    next_ = clock::now() + std::max<clock::duration>(between_readings, took * rest_after_reading);
}

bool carried_part::read(sdbc_link& link, sharing::rows const& base) {
    const auto begin = clock::now();
    if (after_.empty()) {
        if (!changed_ || begin < next_) return false;
        changed_ = false;   // what changes from now on is read again
        took_ = {};
        rows_ = {};
    }
    while (clock::now() - begin < piece) {
        const auto answer = link.send(sharing::carried_text(book_, held_since_, after_, rows_a_window));
        const auto rows = answer.how == state::done
            ? sharing::carried_of(answer.rows)
            : book::result<std::vector<sharing::carried_referral>>{book::refuse(not_answered())};
        is_missing_ = !rows.has_value();
        if (is_missing_) {
            changed_ = true;
            after_.clear();
            wait_before_next({});
            return false;
        }
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
        all_ = std::make_shared<scoring::carried_referrals const>(std::exchange(rows_, {}).take());
        wait_before_next(took_ + (clock::now() - begin));
        return false;
    }
    took_ += clock::now() - begin;
    return true;
}

}
