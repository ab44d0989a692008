#include "commands/referral_key.hpp"
#include "recognition/names/aliases.hpp"
#include "text/own_words.hpp"

namespace referralbook::commands {

book::result<void> require_set_up(book::workbook const& workbook) {
    if (workbook.is_set_up()) return {};
    if (workbook.places.contains(book::table_id::referrals))
        return book::refuse(
            workbook.say.tr("The sheet with the rules of this workbook is missing: undo its deletion, or "
                            "choose Referrals > Settings and help > Set up again."));
    return book::refuse(
        workbook.say.tr("This workbook is not set up yet. Choose Referrals > Set up this workbook first."));
}

std::string named(book::referral const& row, text::language const& say) {
    const auto which = book::number_or_row(row.number, row.row, say);
    if (row.prospect.empty()) return row.source.empty() ? which : say.tr("{1}, from {2}", which, row.source);
    return row.source.empty() ? say.tr("{1}, {2}", which, row.prospect)
                              : say.tr("{1}, {2} from {3}", which, row.prospect, row.source);
}

std::string nobody_named(book::referral const& row, follow_up::person whom, text::language const& say) {
    return whom == follow_up::person::source
        ? say.tr("Row {1} of the referrals has no source: write the name there first.", row.row + 1)
        : say.tr("Row {1} of the referrals has no prospect: write the name there first.", row.row + 1);
}

book::result<book::referral const*> find_referral(book::workbook const& workbook, referral_key which) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    book::referral const* found = nullptr;
    for (auto const& row : workbook.referrals) {
        const bool same_row = row.row == which.row;
        if (which.number > 0 ? row.number != which.number : !same_row) continue;
        if (found && which.row < 0)
            return book::refuse(
                say.tr("The number {1} stands in rows {2} and {3}. Give one of them a number of its own.", which.number,
                    found->row + 1, row.row + 1));
        if (!found || same_row) found = &row;
    }
    if (!found)
        return book::refuse(which.number > 0 ? say.tr("There is no referral No. {1} in this workbook.", which.number)
                                             : say.tr("Choose a referral first: click on its row."));
    if (!found->can_be_followed_up())
        return book::refuse(say.tr("Row {1} of the referrals cannot be read: look at {2} and correct it first.",
            found->row + 1, text::headings_in(workbook.writes, found->unreadable)));
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
