#include "scoring/working.hpp"

#include "text/number_text.hpp"
#include "text/sentences.hpp"

namespace referralbook::scoring {

namespace {

constexpr int digits = 3;

}

std::vector<std::string> working(
    ledger const& workbook, source_score const& source, book::number_style const& numbers) {
    auto const& office = workbook.office();
    const auto number = [&](double value) {
        return numbers.number(text::significant(text::rounded(value, digits), digits));
    };
    const auto percent = [&](double share) { return numbers.number(text::fixed(share * 100, 0)) + " %"; };
    const auto money = [&](double value) {
        return numbers.money(text::significant(text::rounded(value, digits), digits), workbook.currency());
    };

    std::vector<std::string> lines;
    lines.push_back("Pace: " + text::counted(static_cast<std::size_t>(source.count), "referral") +
        ", old ones fading, count as " + number(source.seen.events) + " in " + number(source.seen.years) +
        " years. With " + number(office.alike.years) + " years of the office's " + number(office.mean_pace) +
        " a year: (" + number(source.seen.events) + " + " + number(office.alike.years) + " x " +
        number(office.mean_pace) + ") / (" + number(source.seen.years) + " + " + number(office.alike.years) + ") x " +
        number(office.staying.share) + " that keeps coming = " + number(source.pace) + " a year.");
    lines.push_back("Win rate: " + std::to_string(source.won) + " won of " + std::to_string(source.decided()) +
        " decided. With " + number(office.results.weight) + " at the office's " + percent(office.win_rate) + ": (" +
        std::to_string(source.won) + " + " + number(office.results.weight) + " x " + percent(office.win_rate) +
        ") / (" + std::to_string(source.decided()) + " + " + number(office.results.weight) +
        ") = " + percent(source.win_rate) + '.');
    if (!office.values.money) return lines;
    lines.push_back("Value: " + text::counted(static_cast<std::size_t>(source.valued), "won referral") +
        " with a value, " + money(source.cut_values) + " together (each up to " + money(office.values.cap) +
        "). With " + number(office.sales.weight) + " at the office's " + money(office.values.mean) + ": (" +
        money(source.cut_values) + " + " + number(office.sales.weight) + " x " + money(office.values.mean) + ") / (" +
        std::to_string(source.valued) + " + " + number(office.sales.weight) + ") x " + number(office.values.growth) +
        " for the large ones = " + money(source.value) + '.');
    return lines;
}

}
