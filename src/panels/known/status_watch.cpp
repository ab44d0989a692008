#include "panels/known/status_watch.hpp"

#include "follow_up/status_date.hpp"

namespace referralbook::panels {

std::vector<std::size_t> status_watch::look(book::workbook const& workbook) {
    ++looks_;
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < workbook.referrals.size(); ++i) {
        auto const& row = workbook.referrals[i];
        if (row.number <= 0) continue;
        auto const& facts = row.facts;
        const pair now{facts.state, facts.changed};
        auto& known = by_number_[row.number];
        if (known.look == looks_) continue;   // of a number that stands twice the first counts
        if (known.look + 1 != looks_)
            known = {};   // another referral by this number, as after a set-up that was undone
        known.look = looks_;
        if (!row.can_be_followed_up()) continue;   // a day that is half typed
        // Nothing to ask: the earlier status was put back, or the day was written as well.
        if (!known.stood || known.stood->state == facts.state || known.stood->since != facts.changed) known.stood = now;
        if (facts.state <= book::status::trying || facts.changed == workbook.values.today || known.settled == now)
            continue;
        if (known.stood == now && known.asked != now && !follow_up::status_is_younger_than_its_date(facts)) continue;
        known.asked = now;
        asked.push_back(i);
    }
    return asked;
}

void status_watch::forget(std::int64_t number) {
    if (const auto found = by_number_.find(number); found != by_number_.end()) found->second.stood.reset();
}

void status_watch::start_anew() { by_number_.clear(); }

void status_watch::settle(book::referral const& row) {
    const auto found = by_number_.find(row.number);
    if (found == by_number_.end()) return;
    found->second.settled = found->second.stood = pair{row.facts.state, row.facts.changed};
}

}
