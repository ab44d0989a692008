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

std::string of_cap(book::workbook const& workbook, double sum) {
    return money(workbook, sum) + " of " + money(workbook, workbook.values.gift_cap_a_year) + " this year";
}

}

std::string suggested_gift(book::workbook const& workbook, std::string_view who) {
    const auto list = workbook.lists.find("gift");
    if (workbook.values.gifts_regulated || list == workbook.lists.end()) return {};
    return follow_up::next_gift(list->second, follow_up::gifts_to(workbook, who)).value_or("");
}

std::string gifts_this_year(book::workbook const& workbook, std::string_view who, book::day today) {
    if (workbook.values.gifts_regulated) return {};
    return of_cap(workbook, follow_up::spent_in_year(follow_up::gifts_to(workbook, who), today));
}

std::string had_before(book::workbook const& workbook, std::string_view who, std::string_view gift, book::day today) {
    const auto before = follow_up::given_before(gift, follow_up::gifts_to(workbook, who));
    if (!before) return {};
    return std::string{who} + " had " + std::string{gift} + " before" +
        (before->when ? ", on " + book::short_date(*before->when, today) : "") + '.';
}

std::string over_the_cap(book::workbook const& workbook, std::string_view who, double cost, book::day today) {
    const auto sum = follow_up::spent_in_year(follow_up::gifts_to(workbook, who), today) + cost;
    if (cost <= 0 || sum <= workbook.values.gift_cap_a_year) return {};
    return "That makes " + of_cap(workbook, sum) + " for " + std::string{who} + ", more than the rule Gift cap a year.";
}

book::result<void> may_give(book::workbook const& workbook, std::string_view who, std::string_view gift,
    std::optional<double> cost, bool again, book::day today) {
    if (workbook.values.gifts_regulated)
        return book::refuse(
            "Gifts are regulated here (Rules, Gifts regulated), so none is logged. Thank the source, and tell how it went.");
    if (cost && !(std::isfinite(*cost) && *cost >= 0)) return book::refuse("The cost must be a number from 0 up.");
    if (auto sentence = had_before(workbook, who, gift, today); !again && !sentence.empty())
        return book::refuse(std::move(sentence) + " Choose another gift, or say that it is given again.");
    return {};
}

}
