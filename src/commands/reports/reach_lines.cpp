#include "commands/reports/reach_lines.hpp"

#include "book/date_names.hpp"
#include "commands/reports/counted_lines.hpp"
#include "follow_up/reach_times.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using book::line_look;
using follow_up::half_day;

constexpr int fewest_tries = 5;

bool is(std::optional<follow_up::best_time> const& best, int weekday, half_day half) {
    return best && best->weekday == weekday && best->half == half;
}

}

void add_reach_lines(std::vector<book::page_line>& page, book::workbook const& workbook) {
    auto const& say = workbook.writes;
    const follow_up::reach_times times{workbook};
    const auto prospects = times.prospects().best(), sources = times.sources().best();
    const auto said = [&](follow_up::tries const& made) {
        return made.all == 0 ? std::string{"–"} : say.tr("{1} of {2}", made.reached, made.all);
    };
    std::vector<book::page_line> lines;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (const auto half : {half_day::morning, half_day::afternoon}) {
            const auto tried = times.prospects().at(weekday, half), met = times.sources().at(weekday, half);
            if (std::max(tried.all, met.all) < fewest_tries) continue;
            const auto day = say.tr(book::weekday_names[static_cast<std::size_t>(weekday)].whole);
            const bool best = is(prospects, weekday, half), also = is(sources, weekday, half);
            lines.push_back({line_look::plain,
                {{half == half_day::morning ? say.tr("{1} morning", day) : say.tr("{1} afternoon", day)}, {said(tried)},
                    {said(met)},
                    {best && also  ? say.tr("Clearly the best time for both.")
                            : best ? say.tr("Clearly the best time for prospects.")
                            : also ? say.tr("Clearly the best time for sources.")
                                   : ""}}});
        }
    if (lines.empty()) return;
    page.push_back({line_look::group, {{say.tr("When people are reached")}}});
    page.push_back(headings({say.tr("Half day"), say.tr("Prospects"), say.tr("Sources"), ""}));
    for (auto& line : lines) page.push_back(std::move(line));
    page.push_back({line_look::note,
        {{!prospects && !sources
                ? say.tr("No time is clearly better than the others: chance alone makes such differences.")
                : say.tr("Of all calls and visits in the log that say at what time, and Reached or No answer.")}}});
}

}
