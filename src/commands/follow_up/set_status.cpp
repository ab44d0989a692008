#include "commands/follow_up/set_status.hpp"
#include "commands/follow_up/add_contact.hpp"
#include "commands/edit.hpp"

#include <cmath>

namespace referralbook::commands {

book::result<book::change_set> set_status(
    book::workbook const& workbook, set_status_arguments const& what, moment now) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    const std::string name{name_of(what.wanted)};
    if (what.value && what.wanted != book::status::won)
        return book::refuse("Only a won referral has a value: leave it blank, or choose Won.");
    if (what.value && !(std::isfinite(*what.value) && *what.value >= 0))
        return book::refuse("The value must be a number from 0 up.");
    if (what.since && *what.since > now.today) return book::refuse("Choose the day it changed: today or one before.");

    edit change{workbook, now, (row.prospect.empty() ? named(row) : row.prospect) + ": " + name};
    if (row.facts.state != what.wanted)
        change.set_status(row, what.wanted, what.since.value_or(now.today));
    else if (what.since)
        change.set_date(row, "status_since", row.facts.changed, what.since);
    if (what.value) change.set_number(row, "value", row.value, *what.value);
    if (change.changes().empty()) return book::refuse(named(row) + " is " + name + " already.");
    const bool added = what.add_contact && what.wanted == book::status::won && may_be_added(workbook, row);
    if (added) change.changes().rows.push_back(contact_row(workbook, row));
    return change.take(named(row) + " is " +
        (what.since ? name + " since " + book::short_date(*what.since, now.today) : "now " + name) + "." +
        (added ? ' ' + row.prospect + " is among the contacts now." : ""));
}

}
