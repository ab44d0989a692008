#include "commands/referral_key.hpp"
#include "recognition/names/aliases.hpp"

namespace referralbook::commands {

book::result<void> require_set_up(book::workbook const& workbook) {
    if (workbook.is_set_up()) return {};
    return book::refuse("This workbook is not set up yet. Choose Referrals > Set up this workbook first.");
}

std::string named(book::referral const& row) {
    auto text = book::number_or_row(row.number, row.row);
    if (!row.prospect.empty()) text += ", " + row.prospect;
    if (!row.source.empty()) text += row.prospect.empty() ? ", from " + row.source : " from " + row.source;
    return text;
}

book::result<book::referral const*> find_referral(book::workbook const& workbook, referral_key which) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    book::referral const* found = nullptr;
    for (auto const& row : workbook.referrals) {
        const bool same_row = row.row == which.row;
        if (which.number > 0 ? row.number != which.number : !same_row) continue;
        if (found && which.row < 0)
            return book::refuse("The number " + std::to_string(which.number) + " stands in rows " +
                std::to_string(found->row + 1) + " and " + std::to_string(row.row + 1) +
                ". Give one of them a number of its own.");
        if (!found || same_row) found = &row;
    }
    if (!found)
        return book::refuse(which.number > 0
                ? "There is no referral No. " + std::to_string(which.number) + " in this workbook."
                : std::string{"Choose a referral first: click on its row."});
    if (!found->can_be_followed_up())
        return book::refuse("Row " + std::to_string(found->row + 1) + " of the referrals cannot be read: look at " +
            found->unreadable + " and mend it first.");
    return found;
}

std::vector<book::referral const*> referrals_of(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    std::vector<book::referral const*> found;
    const auto key = names.key(who);
    if (key.empty()) return found;
    for (auto const& row : workbook.referrals) {
        const bool closed = row.facts.state == book::status::won || row.facts.state == book::status::lost;
        if (names.key(row.prospect) == key || (!closed && names.key(row.source) == key)) found.push_back(&row);
    }
    return found;
}

}
