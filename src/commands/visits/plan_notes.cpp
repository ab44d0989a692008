#include "commands/visits/plan_notes.hpp"
#include "book/answers.hpp"
#include "book/schema.hpp"
#include "follow_up/visits/visit_wish.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"

#include <cmath>

namespace referralbook::commands {

using book::cell;
using book::table_id;

namespace {

// A number that would be a day further than this from the day of its line is no agreed day: it is another number, or a
// tick (TRUE is 1).
constexpr book::days near{730};

std::optional<book::day> day_agreed(
    cell const& typed, std::optional<book::day> on, book::day today, book::null_date origin) {
    if (auto const* number = std::get_if<double>(&typed)) {
        if (const auto day = book::day_of_serial(*number, origin);
            day && *number >= 1 && *day > today - near && *day < today + near)
            return day;
        return *number == 0 ? std::nullopt : on;
    }
    const auto text = text::folded(book::text_of(typed));
    if (text.empty() || text::in(book::answers::not_agreed, text)) return std::nullopt;
    const auto read = recognition::read_date(text);
    return read.readable() && !read.ambiguous() ? (read.day_first ? read.day_first : read.month_first) : on;
}

}

plan_notes plan_notes_of(book::workbook const& workbook) {
    const recognition::aliases names{workbook.aliases};
    plan_notes notes;
    const auto grid = workbook.grids.find(table_id::call_plan);
    if (grid == workbook.grids.end()) return notes;
    const auto at = [](std::string_view key) { return book::column_index(table_id::call_plan, key); };
    const auto day_at = at("day"), who_at = at("who"), area_at = at("area"), agreed_at = at("agreed"),
               brought_at = at("brought");
    const auto today = workbook.values.today.value_or(book::day{});
    for (auto const& line : grid->second) {
        if (std::holds_alternative<std::string>(line[day_at])) continue;   // a heading or a sentence
        plan_note note{book::text_of(line[who_at]), {}, line[agreed_at], line[brought_at], {}};
        const auto key = names.key(note.who);
        if (key.empty()) continue;
        if (auto const* serial = std::get_if<double>(&line[day_at]))
            note.on = book::day_of_serial(*serial, workbook.origin);
        note.agreed_day = day_agreed(note.agreed, note.on, note.on.value_or(today), workbook.origin);
        if (const auto area = text::folded(book::text_of(line[area_at]));
            note.on && !area.empty() && book::is_blank(note.agreed))
            ++notes.turns[area][follow_up::turn_of(*note.on, workbook.values)];
        auto& known = notes.by_name[key];
        if (known.who.empty() || (note.noted() && !known.noted())) known = std::move(note);
    }
    return notes;
}

}
