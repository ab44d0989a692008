#include "scoring/working.hpp"

#include "scoring/still_active.hpp"

#include "text/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::scoring {

namespace {

using text::language;

constexpr int digits = 3;

/// Numbers as one office writes them.
struct writer {
    book::number_style const& style;
    language const& say;
    std::string_view currency{};

    std::string number(double value, int shown = digits) const {
        return style.number(text::significant(text::rounded(value, shown), shown));
    }
    std::string percent(double share) const { return say.tr("{1} %", style.number(text::fixed(share * 100, 0))); }
    std::string money(double value) const {
        return style.money(text::significant(text::rounded(value, digits), digits), currency);
    }
};

std::string pace_line(ledger const& workbook, source_score const& source, writer const& in, language const& say) {
    auto const& office = workbook.office();
    return say.trn(
        "Pace: {1} referral, old ones fading, count as {2} in {3} years. With {4} years of the office's {5} a "
        "year: ({2} + {4} x {5}) / ({3} + {4}) x {6} of it that comes = {7} a year.",
        "Pace: {1} referrals, old ones fading, count as {2} in {3} years. With {4} years of the office's {5} a year: "
        "({2} + {4} x {5}) / ({3} + {4}) x {6} of it that comes = {7} a year.",
        static_cast<std::size_t>(source.count), in.number(source.seen.events), in.number(source.seen.years),
        in.number(office.alike.years), in.number(office.mean_pace), in.number(office.staying.share),
        in.number(source.pace));
}

std::string active_line(
    ledger const& workbook, source_score const& source, double half_life, writer const& in, language const& say) {
    if (!(source.silent > 0)) return say.tr("Still active: the last one came today: 100 %.");
    const double d = workbook.office().staying.stops_a_year, odds = odds_of_a_stop(d, source.silent);
    const double counted = counted_missing(source.missing, odds);
    const auto years = in.number(source.silent), missing = in.number(source.missing), counts = in.number(counted);
    const auto pace = in.number(source.steady_pace),
               fading = in.number(std::exp2(days_a_year * source.silent / half_life));
    const auto lacks = counted < source.missing
        ? say.tr("Still active: silent for {1} years, in which {2} x {1} x {3} = {4} referrals are missing, "
                 "of which {5} count.",
              years, pace, fading, missing, counts)
        : say.tr("Still active: silent for {1} years, in which {2} x {1} x {3} = {4} referrals are missing.", years,
              pace, fading, missing);
    return lacks + ' ' +
        say.tr(
            "Stops: {1} a year, so the odds of one are e^({1} x {2}) - 1 = {3}. ({4} / {5}) / (1 + {3} x (e^{4} - 1) / "
            "{4}) = {6} %.",
            in.number(d), years, in.number(odds), counts, missing, in.number(source.active * 100));
}

std::string win_line(ledger const& workbook, source_score const& source, writer const& in, language const& say) {
    auto const& office = workbook.office();
    return say.tr(
        "Win rate: {1} won of {2} decided. With {3} at the office's {4}: ({1} + {3} x {4}) / ({2} + {3}) = {5}.",
        source.won, source.decided(), in.number(office.results.weight), in.percent(office.win_rate),
        in.percent(source.win_rate));
}

std::string value_line(ledger const& workbook, source_score const& source, writer const& in, language const& say) {
    auto const& office = workbook.office();
    return say.trn("Value: {1} won referral with a value, {2} together (each up to {3}). With {4} at the office's {5}: "
                   "({2} + {4} x {5}) / ({1} + {4}) x {6} for the large ones = {7}.",
        "Value: {1} won referrals with a value, {2} together (each up to {3}). With {4} at the office's {5}: ({2} + "
        "{4} x "
        "{5}) / ({1} + {4}) x {6} for the large ones = {7}.",
        static_cast<std::size_t>(source.valued), in.money(source.cut_values), in.money(office.values.cap),
        in.number(office.sales.weight), in.money(office.values.mean), in.number(office.values.growth),
        in.money(source.value));
}

/// "30 days", "15 months", "2.5 years".
std::string silence_text(double years, writer const& in, language const& say) {
    const double days = years * 365;
    if (days < 60) return say.trn("{1} day", "{1} days", static_cast<std::size_t>(std::lround(days)));
    if (years < 2) return say.tr("{1} months", std::lround(years * 12));
    return say.tr("{1} years", in.number(years, 2));
}

/// "none or 1", "1 or 2", "about 12".
std::string whole_text(double number, writer const& in, language const& say) {
    const double below = std::floor(number);
    if (number >= 10) return say.tr("about {1}", in.style.number(text::fixed(std::round(number), 0)));
    if (below == 0) return say.tr("none or 1");
    return say.tr("{1} or {2}", in.style.number(text::fixed(below, 0)), in.style.number(text::fixed(below + 1, 0)));
}

}

std::vector<std::string> working(
    ledger const& workbook, source_score const& source, book::number_style const& numbers, text::language const& say) {
    const writer in{numbers, say, workbook.currency()};
    std::vector<std::string> lines{pace_line(workbook, source, in, say),
        active_line(workbook, source, workbook.half_life(), in, say), win_line(workbook, source, in, say)};
    if (workbook.office().values.money) lines.push_back(value_line(workbook, source, in, say));
    return lines;
}

std::string still_active_line(
    source_score const& source, book::number_style const& numbers, text::language const& say) {
    if (source.too_early()) return say.tr("Still active: new, too early to tell.");
    const writer in{numbers, say};
    const auto active = in.percent(source.active);
    if (!(source.silent > 0)) return say.tr("Still active: {1}. The last one came today.", active);
    const auto text = say.tr("Still active: {1}. Silent for {2}; at {3} a year it would have sent {4}.", active,
        silence_text(source.silent, in, say), in.number(source.steady_pace, 2),
        whole_text(source.steady_pace * source.silent, in, say));
    return source.active < 0.5 ? text + ' ' + say.tr("It has probably stopped: a reason to call, not a verdict.")
                               : text;
}

std::vector<std::string> office_lines(
    ledger const& workbook, book::number_style const& numbers, text::language const& say) {
    auto const& office = workbook.office();
    const writer in{numbers, say, workbook.currency()};
    const auto pace = in.number(office.mean_pace, 2), rate = in.percent(office.win_rate);
    const bool decided = std::ranges::any_of(workbook.sources(), [](auto const& one) { return one.decided() > 0; });
    const auto stops = std::lround(-100 * std::expm1(-office.staying.stops_a_year));
    return {!decided              ? say.tr("The office: {1} referrals a year from a source, nothing decided yet.", pace)
            : office.values.money ? say.tr("The office: {1} referrals a year from a source, {2} won, {3} a won one.",
                                        pace, rate, in.money(office.values.mean))
                                  : say.tr("The office: {1} referrals a year from a source, {2} won.", pace, rate),
        office.staying.horizon > 0
            ? say.tr("About {1} of 100 sources stop in a year; of what the paces promise, {2} came.", stops,
                  in.percent(office.staying.share))
            : say.tr(
                  "About {1} of 100 sources stop in a year; the book is too young to tell what came of what the paces "
                  "promise.",
                  stops)};
}

}
