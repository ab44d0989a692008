#include "commands/follow_up/line_referral.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::commands {

namespace {

using follow_up::person;

std::string const& name_in(book::referral const& row, person whom) {
    return whom == person::source ? row.source : row.prospect;
}

/// `writes`: the language of the line; lists of before have "; " in every language between what they say.
bool begins_with_reason(std::string_view why, std::string_view reason, text::language const& writes) {
    if (!why.starts_with(reason)) return false;
    const auto rest = why.substr(reason.size());
    return rest.empty() || rest.starts_with("; ") || rest.starts_with(writes.between_parts());
}

}

line_referrals::line_referrals(book::workbook const& workbook) : workbook_{workbook}, names_{workbook.aliases} {
    for (auto const& row : workbook.referrals) {
        if (!row.source.empty()) by_source_[names_.key(row.source)].push_back(&row);
        if (!row.prospect.empty()) by_prospect_[names_.key(row.prospect)].push_back(&row);
    }
}

line_referrals::rows const& line_referrals::named(std::string_view who, person whom) const {
    static const rows nobody;
    auto const& all = whom == person::source ? by_source_ : by_prospect_;
    const auto found = all.find(names_.key(who));
    return found == all.end() ? nobody : found->second;
}

std::string line_referrals::mark(book::referral const& row, person whom) const {
    return named(name_in(row, whom), whom).size() > 1 ? book::number_or_row(row.number, row.row, workbook_.writes)
                                                      : std::string{};
}

bool line_referrals::has_mark(book::referral const& row, person whom, std::string_view why) const {
    const auto own = mark(row, whom);
    return !own.empty() && (why == own || why.ends_with("; " + own));
}

line_referrals::meant line_referrals::of(follow_up::step_id step, std::string_view who, std::string_view why) const {
    auto const& what = follow_up::step_of(step);
    const auto whom = what.says.whom;
    const auto today = workbook_.values.today.value_or(book::day{});
    const auto gives_reason = [&](book::referral const* row) {
        return begins_with_reason(why, reason_in_cells(workbook_, *row, what, today), workbook_.writes);
    };
    auto left = named(who, whom);
    const auto keep = [&](auto const& fits) {
        rows fitting;
        std::ranges::copy_if(left, std::back_inserter(fitting), fits);
        if (!fitting.empty()) left = std::move(fitting);
        return left.size() == 1;
    };
    // Sorting brings another referral into a row: a row alone tells nothing where the reason is another.
    if (left.size() == 1 ||
        keep([&](auto const* row) { return has_mark(*row, whom, why) && (row->number > 0 || gives_reason(row)); }))
        return {left.front(), false};
    // A line of a list that an earlier version wrote: its reason tells, or whom that names beside.
    std::erase_if(left, [&](auto const* row) {
        const auto open = follow_up::open_steps(row->facts, today, workbook_.values);
        return std::ranges::none_of(open, [&](auto const& one) { return one.what->id == step; });
    });
    if (left.empty()) return {};
    const auto names_other = [&](auto const* row) {
        auto const& other = name_in(*row, whom == person::source ? person::prospect : person::source);
        return !other.empty() && why.contains(other);
    };
    return keep(gives_reason) || keep(names_other) ? meant{left.front(), false} : meant{nullptr, true};
}

std::string reason_in_cells(
    book::workbook const& workbook, book::referral const& row, follow_up::step const& what, book::day today) {
    return what.why(row, today, workbook.values, workbook.writes);
}

}
