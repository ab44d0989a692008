#include "follow_up/letters/gifts.hpp"
#include "text/fold.hpp"
#include "recognition/names/aliases.hpp"

#include <algorithm>
#include <set>

namespace referralbook::follow_up {

std::vector<given_gift> gifts_to(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    std::vector<given_gift> gifts;
    const auto key = names.key(who);
    if (key.empty()) return gifts;
    std::set<std::int64_t> logged;
    for (auto const& touch : workbook.touches) {
        if (text::folded(touch.kind) != "gift" || names.key(touch.who) != key) continue;
        gifts.push_back({touch.brought, touch.when, touch.cost.value_or(0)});
        if (touch.referral) logged.insert(*touch.referral);
    }
    for (auto const& row : workbook.referrals)
        if (!row.gift.empty() && !logged.contains(row.number) && names.key(row.source) == key)
            gifts.push_back({row.gift, row.facts.rewarded, 0});
    return gifts;
}

std::optional<std::string> next_gift(std::span<std::string const> list, std::span<given_gift const> given) {
    for (auto const& gift : list)
        if (!text::folded(gift).empty() && !given_before(gift, given)) return gift;
    return {};
}

std::optional<earlier_gift> given_before(std::string_view gift, std::span<given_gift const> given) {
    const auto wanted = text::folded(gift);
    std::optional<earlier_gift> last;
    if (wanted.empty()) return last;
    for (auto const& one : given) {
        if (text::folded(one.gift) != wanted) continue;
        if (!last) last.emplace();
        last->when = std::max(last->when, one.when);
    }
    return last;
}

double spent_in_year(std::span<given_gift const> given, book::day today) {
    const auto year = std::chrono::year_month_day{today}.year();
    double sum = 0;
    for (auto const& one : given)
        if (one.when && std::chrono::year_month_day{*one.when}.year() == year) sum += one.cost;
    return sum;
}

}
