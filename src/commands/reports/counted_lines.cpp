#include "commands/reports/counted_lines.hpp"

#include <cmath>
#include <utility>

namespace referralbook::commands {

namespace {

std::string per_cent(double share) { return std::to_string(std::lround(100 * share)); }

}

book::page_cell whole_number(int count) { return {static_cast<double>(count), book::column_kind::whole}; }

book::page_cell share_of(int part, int of) {
    return of == 0 ? book::page_cell{"–"} : book::page_cell{static_cast<double>(part) / of, book::column_kind::share};
}

book::page_cell between(text::language const& say, scoring::interval const& range, int of) {
    return of == 0 ? book::page_cell{"–"}
                   : book::page_cell{say.tr("{1} to {2} %", per_cent(range.low), per_cent(range.high))};
}

book::page_line headings(std::vector<std::string> const& words) {
    book::page_line line{book::line_look::columns, {}};
    for (auto const& word : words) line.cells.push_back({word});
    return line;
}

}
