#include "commands/reports/source_plan.hpp"
#include "book/schema.hpp"
#include "recognition/names/name_key.hpp"

#include <algorithm>

namespace referralbook::commands {

using book::cell;
using book::source_plan;
using book::table_id;

cell const& plan_cell(book::workbook const& workbook, source_plan const& plan, std::string_view key) {
    auto const& grid = workbook.grids.at(table_id::plans);
    const int line = plan.row - workbook.places.at(table_id::plans).header_row - 1;
    return grid.at(static_cast<std::size_t>(line)).at(book::column_index(table_id::plans, key));
}

book::result<book::change_set> write_source_plan(
    book::workbook const& workbook, source_plan_arguments const& what, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto source = book::text_of(what.source);
    if (recognition::name_key(source).empty())
        return book::refuse(say.tr("Say whose plan it is: the source is missing."));
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Plan for {1}", source); }};
    if (auto const* plan = plan_of(workbook, source)) {
        auto& set = change.changes();
        set.checks.push_back({table_id::plans, "source", plan->row, plan->source});
        for (auto const& [key, wanted] : what.cells)
            if (auto const& held = plan_cell(workbook, *plan, key); held != wanted)
                set.cells.push_back({table_id::plans, key, plan->row, held, wanted});
        return change.take(set.cells.empty() ? say.tr("The plan for {1} stays as it is.", source)
                                             : say.tr("The plan for {1} is up to date.", source));
    }
    book::row_append row{table_id::plans, {{"source", source}}};
    for (auto const& [key, wanted] : what.cells)
        if (!book::is_blank(wanted)) row.cells.emplace_back(key, wanted);
    change.changes().rows.push_back(std::move(row));
    return change.take(say.tr("There is a plan for {1} now.", source));
}

follow_up::ladder_step const* next_rung(source_plan const* plan) {
    return plan ? follow_up::next_on_ladder(*plan) : &follow_up::ladder().front();
}

}
