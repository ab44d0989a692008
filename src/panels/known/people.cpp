#include "panels/known/people.hpp"

#include "recognition/names/firm_speaker.hpp"

namespace referralbook::panels {

people::people(book::workbook const& workbook) : names_{workbook.aliases} {
    // A name is spelled alike in most of its rows.
    std::unordered_map<std::string_view, person_rows*> spelled;
    const auto rows_of = [&](std::string const& who) {
        auto& found = spelled[who];
        if (!found) found = &by_key_[names_.key(who)];   // a map's values stay where they are
        return found;
    };
    for (std::size_t i = 0; i < workbook.contacts.size(); ++i)
        if (auto const& who = workbook.contacts[i].who; !who.empty())
            if (auto* rows = rows_of(who); !rows->contact) rows->contact = i;
    std::unordered_map<person_rows*, book::contact const*> firms;   // who speaks for each that is no name
    for (std::size_t i = 0; i < workbook.contacts.size(); ++i) {
        auto const& one = workbook.contacts[i];
        if (one.company.empty()) continue;
        auto* rows = rows_of(one.company);
        if (rows->contact && !firms.contains(rows)) continue;
        if (auto& speaks = firms[rows]; recognition::speaks_for_firm_before(speaks, one))
            speaks = &one, rows->contact = i;
    }
    for (std::size_t i = 0; i < workbook.referrals.size(); ++i) {
        auto const& row = workbook.referrals[i];
        if (!row.source.empty()) rows_of(row.source)->sent.push_back(i);
        if (!row.prospect.empty()) rows_of(row.prospect)->named.push_back(i);
    }
    for (std::size_t i = 0; i < workbook.touches.size(); ++i)
        if (auto const& who = workbook.touches[i].who; !who.empty()) rows_of(who)->touches.push_back(i);
    for (std::size_t i = 0; i < workbook.plans.size(); ++i)
        if (auto const& source = workbook.plans[i].source; !source.empty())
            if (auto* rows = rows_of(source); !rows->plan) rows->plan = i;
    by_key_.erase("");
}

person_rows const& people::of(std::string_view who) const {
    static const person_rows nobody;
    const auto found = by_key_.find(names_.key(who));
    return found == by_key_.end() ? nobody : found->second;
}

}
