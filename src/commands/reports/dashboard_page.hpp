#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

#include <span>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// What a chart of the Dashboard looks like; what it shows is a block of lines of the page.
enum class chart_kind { months, pareto, bars, columns };

/// A chart beside a block of the page.
struct dashboard_chart {
    std::string_view name;   ///< permanent: a chart that stands already keeps its place and looks
    std::string title;
    chart_kind kind;
    int first_line = 0, last_line = 0;   ///< of the page: the column headings and the last line of the block
    int columns = 0;                     ///< of the block that it shows, labels included
};

/// The page Dashboard: blocks of formulas that follow the data - referrals by month, worth by source with band A
/// apart, where referrals stand on the way from New to Won, win rate by kind of source, time against worth - and the
/// charts that show them.
struct dashboard {
    book::change_set changes;
    std::vector<dashboard_chart> charts;
};
book::result<dashboard> dashboard_page(book::workbook const& workbook, moment now);

}
