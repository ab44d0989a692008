#pragma once
#include "follow_up/habits.hpp"
#include "support/paper_book.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// The habits of the first 18 days of November, looked at on the 18th.
inline follow_up::habits all_of(tests::paper_book const& workbook) {
    using tests::november;
    return follow_up::habits_of(workbook.read(), november(1), november(18), november(18));
}

/// Adds a referral of Dr Ünal with a number and a name of its own.
inline void add(tests::paper_book& workbook, std::vector<std::pair<std::string, tests::paper_book::value>> cells) {
    const auto rows = workbook.rows(book::table_id::referrals);
    cells.insert(cells.end(),
        {{"number", static_cast<double>(rows + 1)}, {"source", "Dr Ünal"}, {"prospect", "P" + std::to_string(rows)}});
    workbook.add(book::table_id::referrals, cells);
}

}
