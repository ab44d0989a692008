#include "commands/follow_up/giving.hpp"
#include "follow_up/letters/gifts.hpp"

#include <cmath>

namespace referralbook::commands {

namespace {

/// "120", "12.50", with the office's currency in front where it has one.
std::string money(book::workbook const& workbook, double sum) {
    const auto cents = std::llround(sum * 100);
    auto text = std::to_string(cents / 100);
    if (cents % 100 != 0) text += '.' + std::to_string(100 + cents % 100).substr(1);
    return workbook.values.currency.empty() ? text : workbook.values.currency + ' ' + text;
}

}

std::string suggested_gift(book::workbook const& workbook, std::string_view who) {
    const auto list = workbook.lists.find("gift");
    if (workbook.values.gifts_regulated || list == workbook.lists.end()) return {};
    return follow_up::next_gift(list->second, follow_up::gifts_to(workbook, who)).value_or("");
}

std::string gifts_this_year(book::workbook const& workbook, std::string_view who, book::day today) {
    if (workbook.values.gifts_regulated) return {};
    const auto sum = follow_up::spent_in_year(follow_up::gifts_to(workbook, who), today);
    return workbook.say.tr(
        "{1} of {2} this year", money(workbook, sum), money(workbook, workbook.values.gift_cap_a_year));
}

std::string had_before(book::workbook const& workbook, std::string_view who, std::string_view gift, book::day today) {
    const auto before = follow_up::given_before(gift, follow_up::gifts_to(workbook, who));
    if (!before) return {};
    auto const& say = workbook.say;
    return before->when ? say.tr("{1} had {2} before, on {3}.", who, gift, book::short_date(*before->when, today, say))
                        : say.tr("{1} had {2} before.", who, gift);
}

std::string over_the_cap(book::workbook const& workbook, std::string_view who, double cost, book::day today) {
    const auto sum = follow_up::spent_in_year(follow_up::gifts_to(workbook, who), today) + cost;
    if (cost <= 0 || sum <= workbook.values.gift_cap_a_year) return {};
    return workbook.say.tr("That makes {1} of {2} this year for {3}, more than the rule Gift cap a year.",
        money(workbook, sum), money(workbook, workbook.values.gift_cap_a_year), who);
}

book::result<void> may_give(book::workbook const& workbook, std::string_view who, std::string_view gift,
    std::optional<double> cost, bool again, book::day today) {
    auto const& say = workbook.say;
    if (workbook.values.gifts_regulated)
        return book::refuse(say.tr(
            "Gifts are regulated here (Rules, Gifts regulated), so none is logged. Thank the source, and tell how it went."));
    if (cost && !(std::isfinite(*cost) && *cost >= 0))
        return book::refuse(say.tr("The cost must be a number from 0 up."));
    if (auto sentence = had_before(workbook, who, gift, today); !again && !sentence.empty())
        return book::refuse(std::move(sentence) + ' ' + say.tr("Choose another gift, or say that it is given again."));
    return {};
}

}
