#pragma once
#include "book/workbook.hpp"
#include "scoring/history.hpp"
#include "scoring/ledger.hpp"

namespace referralbook::tests {

/// The ledger of a book's own referrals, as the cell RB_LEDGER would have it.
inline scoring::ledger ranking_of(book::workbook const& workbook, book::day today) {
    using enum scoring::outcome;
    scoring::history_builder history;
    for (auto const& row : workbook.referrals)
        history.add({.date = row.facts.received,
            .source = row.source,
            .result = row.facts.state == book::status::won ? won
                : row.facts.state == book::status::lost    ? lost
                                                           : open,
            .value = row.value});
    return {history.take(), today, workbook.values};
}

}
