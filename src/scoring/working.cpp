#include "scoring/working.hpp"

#include "scoring/still_active.hpp"

#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <cmath>

namespace referralbook::scoring {

namespace {

constexpr int digits = 3;

/// Numbers as one office writes them.
struct writer {
    book::number_style const& style;
    std::string_view currency{};

    std::string number(double value, int shown = digits) const {
        return style.number(text::significant(text::rounded(value, shown), shown));
    }
    std::string percent(double share) const { return style.number(text::fixed(share * 100, 0)) + " %"; }
    std::string money(double value) const {
        return style.money(text::significant(text::rounded(value, digits), digits), currency);
    }
};

std::string pace_line(ledger const& workbook, source_score const& source, writer const& in) {
    auto const& office = workbook.office();
    return "Pace: " + text::counted(static_cast<std::size_t>(source.count), "referral") +
        ", old ones fading, count as " + in.number(source.seen.events) + " in " + in.number(source.seen.years) +
        " years. With " + in.number(office.alike.years) + " years of the office's " + in.number(office.mean_pace) +
        " a year: (" + in.number(source.seen.events) + " + " + in.number(office.alike.years) + " x " +
        in.number(office.mean_pace) + ") / (" + in.number(source.seen.years) + " + " + in.number(office.alike.years) +
        ") x " + in.number(office.staying.share) + " of it that comes = " + in.number(source.pace) + " a year.";
}

std::string active_line(ledger const& workbook, source_score const& source, double half_life, writer const& in) {
    if (!(source.silent > 0)) return "Still active: the last one came today: 100 %.";
    const double d = workbook.office().staying.stops_a_year, odds = odds_of_a_stop(d, source.silent);
    const double counted = counted_missing(source.missing, odds);
    const auto years = in.number(source.silent), missing = in.number(source.missing), counts = in.number(counted);
    std::string text = "Still active: silent for " + years + " years, which lack " + in.number(source.steady_pace) +
        " x " + years + " x " + in.number(std::exp2(days_a_year * source.silent / half_life)) + " = " + missing +
        " referrals";
    if (counted < source.missing) text += ", of which " + counts + " count";
    return text + ". Stops: " + in.number(d) + " a year, so the odds of one are e^(" + in.number(d) + " x " + years +
        ") - 1 = " + in.number(odds) + ". (" + counts + " / " + missing + ") / (1 + " + in.number(odds) + " x (e^" +
        counts + " - 1) / " + counts + ") = " + in.number(source.active * 100) + " %.";
}

std::string win_line(ledger const& workbook, source_score const& source, writer const& in) {
    auto const& office = workbook.office();
    return "Win rate: " + std::to_string(source.won) + " won of " + std::to_string(source.decided()) +
        " decided. With " + in.number(office.results.weight) + " at the office's " + in.percent(office.win_rate) +
        ": (" + std::to_string(source.won) + " + " + in.number(office.results.weight) + " x " +
        in.percent(office.win_rate) + ") / (" + std::to_string(source.decided()) + " + " +
        in.number(office.results.weight) + ") = " + in.percent(source.win_rate) + '.';
}

std::string value_line(ledger const& workbook, source_score const& source, writer const& in) {
    auto const& office = workbook.office();
    return "Value: " + text::counted(static_cast<std::size_t>(source.valued), "won referral") + " with a value, " +
        in.money(source.cut_values) + " together (each up to " + in.money(office.values.cap) + "). With " +
        in.number(office.sales.weight) + " at the office's " + in.money(office.values.mean) + ": (" +
        in.money(source.cut_values) + " + " + in.number(office.sales.weight) + " x " + in.money(office.values.mean) +
        ") / (" + std::to_string(source.valued) + " + " + in.number(office.sales.weight) + ") x " +
        in.number(office.values.growth) + " for the large ones = " + in.money(source.value) + '.';
}

/// "30 days", "15 months", "2.5 years".
std::string silence_text(double years, writer const& in) {
    const double days = years * 365;
    if (days < 60) return text::counted(static_cast<std::size_t>(std::lround(days)), "day");
    if (years < 2) return std::to_string(std::lround(years * 12)) + " months";
    return in.number(years, 2) + " years";
}

/// "none or 1", "1 or 2", "about 12".
std::string whole_text(double number, writer const& in) {
    const double below = std::floor(number);
    if (number >= 10) return "about " + in.style.number(text::fixed(std::round(number), 0));
    if (below == 0) return "none or 1";
    return in.style.number(text::fixed(below, 0)) + " or " + in.style.number(text::fixed(below + 1, 0));
}

}

std::vector<std::string> working(
    ledger const& workbook, source_score const& source, book::number_style const& numbers) {
    const writer in{numbers, workbook.currency()};
    std::vector<std::string> lines{pace_line(workbook, source, in),
        active_line(workbook, source, workbook.half_life(), in), win_line(workbook, source, in)};
    if (workbook.office().values.money) lines.push_back(value_line(workbook, source, in));
    return lines;
}

std::string still_active_line(source_score const& source, book::number_style const& numbers) {
    if (source.too_early()) return "Still active: new, too early to tell.";
    const writer in{numbers};
    std::string text = "Still active: " + in.percent(source.active) + ". ";
    if (!(source.silent > 0)) return text + "The last one came today.";
    text += "Silent for " + silence_text(source.silent, in) + "; at " + in.number(source.steady_pace, 2) +
        " a year it would have sent " + whole_text(source.steady_pace * source.silent, in) + '.';
    if (source.active < 0.5) text += " It has probably stopped: a reason to call, not a verdict.";
    return text;
}

std::vector<std::string> office_lines(ledger const& workbook, book::number_style const& numbers) {
    auto const& office = workbook.office();
    const writer in{numbers, workbook.currency()};
    std::string usual = "The office: " + in.number(office.mean_pace, 2) + " referrals a year from a source, " +
        in.percent(office.win_rate) + " won";
    if (office.values.money) usual += ", " + in.money(office.values.mean) + " a won one";
    return {usual + '.',
        "About " + std::to_string(std::lround(-100 * std::expm1(-office.staying.stops_a_year))) +
            " of 100 sources stop in a year" +
            (office.staying.horizon > 0 ? "; of what the paces promise, " + in.percent(office.staying.share) + " came."
                                        : "; the book is too young to tell what came of what the paces promise.")};
}

}
