#include "commands/follow_up/take_back.hpp"

#include "book/list_words.hpp"
#include "book/rows/row_content.hpp"
#include "book/rule_text.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/held_cell.hpp"
#include "recognition/names/aliases.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::commands {

using book::cell;
using book::problem;
using book::table_id;

namespace {

constexpr double a_second = 1.0 / 86400;

double serial_of(book::touch const& one, book::null_date origin) {
    return one.when ? book::serial_of_day(*one.when, origin) + one.time_of_day : 0;
}

/// The row of the log as it stands, by the keys of the schema, blank ones too.
std::vector<std::pair<std::string, cell>> row_of(book::touch const& one, book::null_date origin) {
    return {{"when", serial_of(one, origin)}, {"who", text_cell(one.who)}, {"kind", text_cell(one.kind)},
        {"outcome", text_cell(one.outcome)},
        {"referral", one.referral ? cell{static_cast<double>(*one.referral)} : cell{}},
        {"brought", text_cell(one.brought)}, {"by", text_cell(one.by)}, {"note", text_cell(one.note)},
        {"cost", one.cost ? cell{*one.cost} : cell{}}};
}

cell const* cell_of(std::vector<std::pair<std::string, cell>> const& row, std::string_view key) {
    const auto found = std::ranges::find(row, key, &std::pair<std::string, cell>::first);
    return found == row.end() ? nullptr : &found->second;
}

bool same_moment(cell const* written, double now) {
    auto const* serial = written ? std::get_if<double>(written) : nullptr;
    return serial && std::abs(*serial - now) < a_second;
}

bool same_words(written_touch const& one, std::string_view key, std::string const& text) {
    auto const* written = cell_of(one.log, key);
    return (written ? book::text_of(*written) : "") == text;
}

/// What is remembered of the touch that was logged at this moment with this person.
written_touch const* remembered_of(
    std::span<written_touch const> remembered, book::touch const& row, book::null_date origin) {
    for (auto const& one : remembered)
        if (same_moment(cell_of(one.log, "when"), serial_of(row, origin)) && same_words(one, "who", row.who) &&
            same_words(one, "kind", row.kind) && one.referral == row.referral.value_or(0))
            return &one;
    return nullptr;
}

std::string changed_since(std::string_view where, std::string_view column, text::language const& say) {
    return say.tr(
        "{1} was changed since ({2}), so nothing was taken back. Take back first what was done after it, or mend the "
        "row by hand.",
        where, column);
}

book::touch const* find_touch(book::workbook const& workbook, touch_key const& which) {
    book::touch const* found = nullptr;
    for (auto const& one : workbook.touches) {
        const bool same = !which.when ||
            (std::abs(serial_of(one, workbook.origin) - *which.when) < a_second && one.who == which.who);
        if (same && (one.row == which.row || (which.when && !found))) found = &one;
    }
    return found;
}

/// The column of its referral that a touch of this kind wrote its day into; "" where there is none, or more than one.
std::string_view column_of_day(book::workbook const& workbook, book::touch const& one, book::referral const& row) {
    const recognition::aliases names{workbook.aliases};
    const bool with_source = names.key(one.who) == names.key(row.source);
    if (book::is_kind(one.kind, book::touch_kinds::thank_you) && with_source) return "thanked";
    if (book::is_kind(one.kind, book::touch_kinds::ask)) return with_source ? "asked" : "invited";
    return {};
}

/// What the history says stood in that cell before the touch was logged; nothing where it says nothing of it.
std::optional<cell> before_in_history(book::workbook const& workbook, book::touch const& one, std::string_view key) {
    constexpr double a_minute = 60 * a_second;
    auto const& header = book::column(table_id::referrals, key).header;
    for (auto const& line : workbook.history)
        if (line.table == table_id::referrals && line.row == cell{static_cast<double>(*one.referral)} &&
            text::in_english(text::heading_word, line.column) == header &&
            std::abs(line.when - serial_of(one, workbook.origin)) < a_minute) {
            const auto day = book::day_of_iso(book::text_of(line.before));
            return day ? cell{book::serial_of_day(*day, workbook.origin)} : line.before;
        }
    return {};
}

/// What a touch wrote into its referral, where that is not remembered but can be known: by the history, else where the
/// cell was blank before.
std::optional<book::cell_change> known_change(
    book::workbook const& workbook, book::touch const& one, book::referral const& row) {
    const auto key = column_of_day(workbook, one, row);
    if (key.empty()) return {};
    book::cell_change change{
        table_id::referrals, std::string{key}, row.row, {}, book::serial_of_day(*one.when, workbook.origin)};
    if (const auto before = before_in_history(workbook, one, key)) {
        change.expected = *before;
        return change;
    }
    const recognition::aliases names{workbook.aliases};
    for (auto const& other : workbook.touches)   // an earlier one may have written it
        if (&other != &one && other.kind == one.kind && other.referral == one.referral &&
            names.key(other.who) == names.key(one.who) &&
            serial_of(other, workbook.origin) <= serial_of(one, workbook.origin))
            return {};
    return change;
}

problem not_known(book::touch const& one, text::language const& say) {
    return {say.tr(
        "What stood before the {1} with {2} is not known: the workbook was closed since, or it was logged with others. "
        "Choose Undo where it is still there, or mend the referral's row by hand.",
        say.trc(text::choice_word, one.kind), one.who)};
}

/// Puts into the change set what gives the referral's cells their old content; a sentence where that cannot be done.
book::result<void> put_back(
    edit& change, book::workbook const& workbook, book::touch const& one, written_touch const* known) {
    if (!one.referral) return {};
    const auto found = find_referral(workbook, {*one.referral, -1});
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    std::vector<book::cell_change> cells;
    if (known)
        cells = known->cells;
    else if (auto change_known = known_change(workbook, one, row))
        cells.push_back(std::move(*change_known));
    else
        return book::refuse(not_known(one, workbook.say));
    for (auto const& written : cells) {
        const auto held = held_cell(row, written.column, workbook.origin);
        if (!held) continue;   // the number stays: it is in the log, and never used again
        auto const& spec = book::column(table_id::referrals, written.column);
        if (!book::same_content(spec, written.content, *held, workbook.origin))
            return book::refuse(changed_since(
                named(row, workbook.say), workbook.writes.trc(text::heading_word, spec.header), workbook.say));
        change.set(row, written.column, *held, written.expected);
    }
    return {};
}

/// A three-way meeting that was held stands in the log twice, with the prospect and with the source: both touches, the
/// prospect's first, of which one is given. Anything else is itself alone.
std::vector<book::touch const*> parts_of(book::workbook const& workbook, book::touch const& one) {
    if (!book::is_kind(one.kind, book::touch_kinds::meeting)) return {&one};
    const recognition::aliases names{workbook.aliases};
    const auto is_other_part = [&](book::touch const& prospect, book::touch const& source) {
        if (!prospect.referral || source.referral || !book::is_kind(prospect.kind, source.kind) ||
            prospect.note != source.note || prospect.by != source.by ||
            std::abs(serial_of(prospect, workbook.origin) - serial_of(source, workbook.origin)) >= a_second)
            return false;
        const auto row = find_referral(workbook, {*prospect.referral, -1});
        return row && names.key((*row)->prospect) == names.key(prospect.who) &&
            names.key((*row)->source) == names.key(source.who);
    };
    for (auto const& other : workbook.touches) {
        if (is_other_part(one, other)) return {&one, &other};
        if (is_other_part(other, one)) return {&other, &one};
    }
    return {&one};
}

/// Empties a row of the log, and gives the referral's cells their old content.
book::result<void> take_back_row(
    edit& change, book::workbook const& workbook, book::touch const& one, std::span<written_touch const> remembered) {
    auto const& say = workbook.say;
    const auto what = say.tr("{1} with {2}", say.trc(text::choice_word, one.kind), one.who);
    auto const* known = remembered_of(remembered, one, workbook.origin);
    if (!known && !one.note.empty())
        return book::refuse(say.tr("The note on {1} would be lost. Mend the row of the log by hand.", what));
    if (auto done = put_back(change, workbook, one, known); !done) return done;
    for (auto const& [key, held] : row_of(one, workbook.origin)) {
        auto const* written = known ? cell_of(known->log, key) : nullptr;
        auto const& spec = book::column(table_id::touches, key);
        if (known && key != "when" && !book::same_content(spec, written ? *written : cell{}, held, workbook.origin))
            return book::refuse(changed_since(
                say.tr("The row of the log on {1}", what), workbook.writes.trc(text::heading_word, spec.header), say));
        if (!book::is_blank(held)) change.changes().cells.push_back({table_id::touches, key, one.row, held, {}});
    }
    return {};
}

}

std::vector<written_touch> written_touches_of(book::change_set const& done, book::null_date origin) {
    std::vector<written_touch> all;
    written_touch* changed = nullptr;
    all.reserve(done.rows.size());
    for (auto const& row : done.rows) {
        auto const* when = cell_of(row.cells, "when");
        auto const* serial = when ? std::get_if<double>(when) : nullptr;
        const auto on = serial ? book::day_of_serial(*serial, origin) : std::nullopt;
        if (row.table != table_id::touches || !on) return {};
        auto& one = all.emplace_back(written_touch{*on, row.cells, 0, {}});
        auto const* number = cell_of(one.log, "referral");
        if (!number) continue;
        one.referral = static_cast<std::int64_t>(std::get<double>(*number));
        if (changed && !done.cells.empty()) return {};
        changed = &one;
    }
    for (auto const& written : done.cells) {
        if (written.table != table_id::referrals || !changed) return {};
        if (!changed->cells.empty() && changed->cells.front().row != written.row) return {};
        changed->cells.push_back(written);
    }
    return all;
}

book::result<book::change_set> take_back(
    book::workbook const& workbook, touch_key const& which, std::span<written_touch const> remembered, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    auto const* one = find_touch(workbook, which);
    if (!one) return book::refuse(say.tr("Choose what is to be taken back: click on its row of the touch log."));
    const auto what = say.tr("{1} with {2}", say.trc(text::choice_word, one->kind), one->who);
    if (one->when != now.today)
        return book::refuse(say.tr("Only what was done today can be taken back; {1} stands on another day.", what));
    edit change{workbook, now, [&](text::language const& in) {
                    return in.tr("Delete {1}", in.tr("{1} with {2}", in.trc(text::choice_word, one->kind), one->who));
                }};
    for (auto const* part : parts_of(workbook, *one))
        if (auto done = take_back_row(change, workbook, *part, remembered); !done) return book::refuse(done.error());
    return change.take(say.tr("{1} is taken back.", what));
}

}
