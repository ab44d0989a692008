#include "commands/follow_up/ticked_list.hpp"
#include "book/answers.hpp"
#include "book/schema.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/line_referral.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "commands/sheet_title.hpp"
#include "text/fold.hpp"
#include "text/short_list.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace referralbook::commands {

namespace {

using book::table_id;

bool nobody_in(book::referral const& row, follow_up::person whom) {
    return (whom == follow_up::person::source ? row.source : row.prospect).empty();
}

bool says_done(book::cell const& content) {
    static constexpr std::array<std::string_view, 6> marks{"x", "ok", "\u2611", "\u2612", "\u2713", "\u2714"};
    const auto word = text::folded(book::text_of(content));
    return std::ranges::find(marks, word) != marks.end() || text::in(book::answers::yes, word);
}

/// The referral that a line is about, as far as its step is still to be done; also of a row that names nobody.
struct listed_item {
    follow_up::checklist_item const* item = nullptr;
    bool unclear = false;   ///< several may be meant
};

listed_item item_of(listed_line const& line, follow_up::checklist const& list, book::workbook const& workbook,
    line_referrals const& referrals) {
    const auto step = follow_up::step_named(line.step);
    const auto [row, unclear] = referrals.of(*step, line.who, line.why);
    listed_item found{nullptr, unclear};
    for (auto const& item : list.items) {
        if (item.what->id != step) continue;
        auto const& about = workbook.referrals[item.referral];
        if (row ? &about == row : !unclear && item.name == line.who && nobody_in(about, item.what->says.whom)) {
            found.unclear = found.item != nullptr;
            found.item = &item;
        }
    }
    return found;
}

book::result<book::change_set> marked(book::workbook const& workbook, ticked_line const& line, moment now) {
    if (line.unclear)
        return book::refuse(workbook.say.tr("there are several of that name, and the line does not say which. Choose "
                                            "Today's list again, or tick it in the sidebar."));
    if (!line.step) {
        log_touch_arguments visit;
        visit.words.who = line.who;
        visit.words.kind = visit_step;
        return log_touch(workbook, visit, now);
    }
    mark_done_arguments what;
    what.referral = line.referral;
    what.step = line.step->id;
    what.reached = line.reached;
    return mark_done(workbook, what, now);
}

template <class T> void append(std::vector<T>& to, std::vector<T>& from) {
    std::ranges::move(from, std::back_inserter(to));
}

/// Notes in the copy of the workbook which numbers are given away by now.
void remember_number(book::workbook& workbook, referral_key const& which, book::change_set const& set) {
    if (!set.last_number) return;
    workbook.last_number = *set.last_number;
    for (auto& row : workbook.referrals)
        if (row.row == which.row && row.number == 0) row.number = *set.last_number;
}

}

std::vector<ticked_line> ticked_lines(book::workbook const& workbook, follow_up::checklist const& list) {
    std::vector<ticked_line> result;
    const line_referrals referrals{workbook};
    for (auto const& line : lines_of_list(workbook)) {
        if (!says_done(line.done)) continue;
        const bool visit = is_visit(line.step);
        const auto [item, unclear] = visit ? listed_item{} : item_of(line, list, workbook, referrals);
        auto const& say = workbook.say;
        // For translators: a step and the name of the person, "First call Ben Cole"
        const auto what = say.trc("step and person", "{1} {2}",
            visit      ? say.tr(visit_step)
                : item ? say.tr(item->what->name)
                       : line.step,
            line.who);
        if (visit)
            result.push_back({line.index, nullptr, {}, line.who, what, false});
        else if (unclear)
            result.push_back({.index = line.index,
                .step = &follow_up::step_of(*follow_up::step_named(line.step)),
                .referral = {},
                .who = line.who,
                .what = what,
                .asks = false,
                .unclear = true});
        else if (item)
            result.push_back({line.index, item->what, {item->number, item->row}, line.who, what,
                asks_whether_reached(item->what->id)});
    }
    return result;
}

std::string question_of(std::span<ticked_line const> lines, text::language const& say) {
    return say.trn("Mark {1} step done?", "Mark {1} steps done?", lines.size());
}

book::result<book::change_set> mark_ticked(
    book::workbook const& workbook, std::span<ticked_line const> lines, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    if (lines.empty())
        return book::refuse(say.tr("Nothing on the sheet {1} has an x under {2}.",
            sheet_title(workbook, book::table_id::today), column_heading(workbook, book::table_id::today, "done")));
    for (auto const& line : lines)
        if (line.asks && !line.reached) return book::refuse(say.tr("Say whether {1} was reached.", line.who));
    const auto place = workbook.places.at(table_id::today);
    const auto done_at = book::column_index(table_id::today, "done");
    auto known = workbook;
    book::change_set all;
    std::vector<std::string> left;
    std::set<int> without_number;   // a second step of such a referral would expect the number on the sheet already
    std::size_t count = 0;
    for (auto const& line : lines) {
        if (line.step && !line.unclear && line.referral.number == 0 && !without_number.insert(line.referral.row).second)
            continue;
        auto one = marked(known, line, now);
        if (!one) {
            left.push_back(say.tr("{1} is left: {2}", line.what, one.error().sentence));
            continue;
        }
        ++count;
        remember_number(known, line.referral, *one);
        if (!all.first_number) all.first_number = one->first_number;
        if (one->last_number) all.last_number = one->last_number;
        append(all.checks, one->checks);
        append(all.cells, one->cells);
        append(all.rows, one->rows);
        all.cells.push_back({table_id::today, "done", place.header_row + 1 + static_cast<int>(line.index),
            workbook.listed[line.index][done_at], std::string{marked_done}, {}});
    }
    std::string said = count == 0 ? "" : say.trn("{1} step is marked done.", "{1} steps are marked done.", count);
    text::append_some(said, say, left);
    if (count == 0) return book::refuse(said.empty() ? say.tr("Nothing could be marked.") : said);
    entitle(all, workbook,
        [&](text::language const& in) { return in.trn("Mark {1} step done", "Mark {1} steps done", count); });
    all.done = std::move(said);
    return all;
}

}
