#include "commands/edit.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::cell;
using book::table_id;

cell edit::cell_of(std::optional<book::day> value) const { return value ? serial(*value) : cell{}; }

void edit::set(book::referral const& row, std::string_view key, cell held, cell wanted) {
    if (held == wanted) return;
    expect_same_record(row);
    set_.cells.push_back({table_id::referrals, std::string{key}, row.row, std::move(held), std::move(wanted)});
}

// A sort while a dialog is open brings another referral into the row, often with the same blank cell to write into.
void edit::expect_same_record(book::referral const& row) {
    if (!row.can_be_followed_up() || (!set_.checks.empty() && set_.checks.back().row == row.row)) return;
    const auto text = [](std::string const& held) { return held.empty() ? cell{} : cell{held}; };
    const auto number = row.number > 0 ? cell{static_cast<double>(row.number)} : cell{};
    set_.checks.push_back({table_id::referrals, "number", row.row, number});
    set_.checks.push_back({table_id::referrals, "source", row.row, text(row.source)});
    set_.checks.push_back({table_id::referrals, "prospect", row.row, text(row.prospect)});
}

void edit::set_date(
    book::referral const& row, std::string_view key, std::optional<book::day> held, std::optional<book::day> wanted) {
    set(row, key, cell_of(held), cell_of(wanted));
}

void edit::set_number(book::referral const& row, std::string_view key, std::optional<double> held, double wanted) {
    set(row, key, held ? cell{*held} : cell{}, wanted);
}

void edit::set_text(
    book::referral const& row, std::string_view key, std::string const& held, std::string const& wanted) {
    set(row, key, held.empty() ? cell{} : cell{held}, wanted.empty() ? cell{} : cell{wanted});
}

void edit::set_status(book::referral const& row, book::status wanted, book::day since) {
    if (row.facts.state == wanted) return;
    set_text(row, "status", std::string{name_of(row.facts.state)}, std::string{name_of(wanted)});
    set_date(row, "status_since", row.facts.changed, since);
}

void edit::end_snooze(book::referral const& row) {
    if (row.snoozed_until > now_.today) set_date(row, "snoozed_until", row.snoozed_until, {});
}

void edit::attempt(book::referral const& row, bool reached) {
    auto const& facts = row.facts;
    set_number(row, "attempts", static_cast<double>(facts.attempts), facts.attempts + 1);
    // What is logged afterwards, for a day before, is not the last of its kind.
    const auto latest = [&](std::optional<book::day> held) { return std::max(held.value_or(now_.today), now_.today); };
    set_date(row, "last_attempt", facts.last_attempt, latest(facts.last_attempt));
    if (reached) set_date(row, "reached", facts.reached, latest(facts.reached));
    if (facts.state == book::status::fresh)
        set_status(row, reached ? book::status::in_talks : book::status::trying, now_.today);
    else if (facts.state == book::status::trying && reached)
        set_status(row, book::status::in_talks, now_.today);
    end_snooze(row);
}

void edit::tell(book::referral const& row) {
    if (row.facts.told && *row.facts.told > now_.today) return;   // told again since
    set_date(row, "told", row.facts.told, now_.today);
    if (row.facts.counted_since() > now_.today) return;   // of the status that it has now nobody knew yet
    set_text(row, "told_status", row.facts.told_status ? std::string{name_of(*row.facts.told_status)} : "",
        std::string{name_of(row.facts.state)});
}

book::cell edit::number_of(book::referral const& row) {
    if (row.number > 0) return static_cast<double>(row.number);
    const auto given = std::ranges::find_if(set_.cells, [&](book::cell_change const& one) {
        return one.table == table_id::referrals && one.column == "number" && one.row == row.row;
    });
    if (given != set_.cells.end()) return given->content;
    const auto number = static_cast<double>(next_number());
    set_number(row, "number", {}, number);
    return number;
}

void edit::log(touch_words const& words, book::referral const* about) {
    book::row_append row{table_id::touches, {}};
    const auto put = [&](char const* key, std::string const& text) {
        if (!text.empty()) row.cells.emplace_back(key, text);
    };
    row.cells.emplace_back("when", book::serial_of_day(now_.today, book_.origin) + now_.time_of_day);
    put("who", words.who);
    put("kind", words.kind);
    put("outcome", words.outcome);
    if (about) {
        row.cells.emplace_back("referral", number_of(*about));
    }
    put("brought", words.brought);
    put("by", words.by);
    const auto touches = book_.places.find(table_id::touches);
    const bool keeps_cost = touches != book_.places.end() && touches->second.columns.contains("cost");
    auto note = words.note;
    if (words.cost && keeps_cost) row.cells.emplace_back("cost", *words.cost);
    // A log made by an earlier version has no column for the cost. Then the cost goes into the note.
    else if (words.cost)
        text::append_part(note, "; ", book_.writes.tr("Cost: {1}", book_.numbers.number(text::fixed(*words.cost, 2))));
    put("note", note);
    set_.rows.push_back(std::move(row));
}

std::int64_t edit::next_number() {
    if (numbers_there_.empty())
        for (auto const& row : book_.referrals) numbers_there_.insert(row.number);
    auto number = set_.last_number.value_or(book_.last_number) + 1;
    while (numbers_there_.contains(number)) ++number;   // of a shared book, where somebody typed it
    if (!set_.first_number) set_.first_number = number;
    set_.last_number = number;
    return number;
}

book::change_set edit::take(std::string done) {
    set_.done = std::move(done);
    return std::move(set_);
}

void sign(book::change_set& changes, std::string const& by) {
    if (by.empty()) return;
    for (auto& row : changes.rows)
        if (row.table == table_id::touches &&
            std::ranges::none_of(row.cells, [](auto const& one) { return one.first == "by"; }))
            row.cells.emplace_back("by", by);
}

}
