#pragma once
#include "commands/follow_up/mark_done.hpp"
#include "support/paper_book.hpp"

#include <optional>
#include <string>
#include <utility>

/// A referral that was won and is to be rewarded.
namespace referralbook::commands::tests_of_gifts {

using book::table_id;
using tests::november;
using tests::paper_book;

inline const moment now{november(18), 0.5};

inline paper_book won_book() {
    paper_book workbook;
    workbook.values.gift_cap_a_year = 200;
    workbook.offers["gift"] = {"Dinner", "", "Theatre tickets", "Book"};
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia"}, {"status", "Won"},
            {"status_since", november(9)}});
    return workbook;
}

inline book::result<book::change_set> rewarded(
    paper_book const& workbook, std::string gift, std::optional<double> cost = {}, bool again = false) {
    return mark_done(workbook.read(),
        {.referral = {1, -1},
            .step = follow_up::step_id::reward_source,
            .reached = {},
            .gift = std::move(gift),
            .by = {},
            .note = {},
            .cost = cost,
            .again = again},
        now);
}

}
