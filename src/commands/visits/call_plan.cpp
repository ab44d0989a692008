#include "commands/visits/call_plan.hpp"
#include "book/schema.hpp"
#include "commands/edit.hpp"
#include "commands/visits/call_plan_page.hpp"

#include <numeric>

namespace referralbook::commands {

using book::table_id;

namespace {

std::string said(follow_up::call_plan const& plan, text::language const& say) {
    const auto visits = std::accumulate(plan.weeks.begin(), plan.weeks.end(), std::size_t{0},
        [](std::size_t sum, follow_up::plan_week const& week) { return sum + week.visits.size(); });
    if (visits + plan.exceptions.size() == 0)
        return say.tr(
            "Nobody is to be visited in these weeks: visits are for partners, advisers and whoever has referred.");
    const auto planned = say.trn("{1} visit", "{1} visits", visits);
    const auto weeks = say.trn("{1} week", "{1} weeks", plan.weeks.size());
    if (plan.exceptions.empty()) return say.tr("The call plan has {1} in {2}.", planned, weeks);
    return say.trn("The call plan has {2} in {3}; {1} stands at its end, with the reason why not planned.",
        "The call plan has {2} in {3}; {1} stand at its end, with the reason why not planned.", plan.exceptions.size(),
        planned, weeks);
}

}

book::result<book::change_set> call_plan(
    book::workbook const& workbook, scoring::ledger const& ranking, moment now, follow_up::visit_places const& places) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto notes = plan_notes_of(workbook);
    const auto who = visit_sources_of(workbook, ranking, notes, places);
    const auto plan = follow_up::plan_visits(
        who.sources, now.today, workbook.values, workbook.writes, workbook.numbers);
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Call plan"); }};
    change.changes().pages.push_back({table_id::call_plan, call_plan_lines(plan, who, notes, workbook, now.today)});
    return change.take(said(plan, workbook.say));
}

std::optional<std::size_t> visits_left_this_week(book::workbook const& workbook, book::day today) {
    const auto grid = workbook.grids.find(table_id::call_plan);
    if (grid == workbook.grids.end()) return std::nullopt;
    const auto day_at = book::column_index(table_id::call_plan, "day");
    const auto sunday = today + book::days{7 - static_cast<int>(std::chrono::weekday{today}.iso_encoding())};
    std::size_t count = 0;
    for (auto const& line : grid->second)
        if (auto const* serial = std::get_if<double>(&line[day_at]))
            if (const auto on = book::day_of_serial(*serial, workbook.origin); on && *on >= today && *on <= sunday)
                ++count;
    return count;
}

}
