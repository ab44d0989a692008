#include "scoring/why.hpp"

#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace referralbook::scoring {

namespace {

constexpr int worth_digits = 2;

constexpr int most_more = 5;   // decimals added to one factor

struct factors {
    std::string pace, active, won, value;
    double product;
};

/// Decimals added to each factor beyond those it is usually written with.
struct more {
    int pace, active, won, value;
};

// The number that a text says.
double read(std::string text) {
    std::erase(text, ' ');
    return std::strtod(text.c_str(), nullptr);
}

factors written(source_score const& source, bool money, more const& decimals) {
    factors result{text::fixed(source.pace, text::decimals_for(source.pace, 2) + decimals.pace),
        text::fixed(source.active * 100, text::decimals_for(source.active * 100, 1) + decimals.active),
        text::fixed(source.win_rate * 100, decimals.won),
        text::fixed(source.value, text::decimals_for(source.value, 3) + decimals.value), 0};
    result.product = read(result.pace) * read(result.active) / 100 * read(result.won) / 100 *
        (money ? read(result.value) : 1);
    return result;
}

// The fewest decimals with which the factors as written multiply to the worth as written; the pace gets them first,
// then the share still active, the win rate and the value.
factors fewest_decimals(source_score const& source, bool money) {
    const double wanted = text::rounded(source.worth, worth_digits);
    const auto from = [](int all, int others) { return std::max(0, all - others * most_more); };
    factors shown{};
    for (int all = 0; all <= 4 * most_more; ++all)
        for (int value = from(all, 3); value <= std::min(money ? all : 0, most_more); ++value)
            for (int won = from(all - value, 2); won <= std::min(all - value, most_more); ++won)
                for (int active = from(all - value - won, 1); active <= std::min(all - value - won, most_more);
                    ++active) {
                    shown = written(source, money, {all - value - won - active, active, won, value});
                    if (text::rounded(shown.product, worth_digits) == wanted) return shown;
                }
    return shown;
}

factors factors_of(source_score const& source, bool money) {
    if (!source.next_to_nothing()) return fewest_decimals(source, money);
    auto shown = written(source, money, {});
    shown.active = "0";
    shown.product = 0;
    return shown;
}

std::string last_one(std::int64_t days, book::number_style const& numbers, text::language const& say) {
    if (days == 0) return say.tr("last one today");
    if (days == 1) return say.tr("last one yesterday");
    return say.tr("last one {1} days ago", numbers.number(text::fixed(static_cast<double>(days), 0)));
}

}

std::string worth_written(double worth) {
    return worth > 0 ? text::significant(text::rounded(worth, worth_digits), worth_digits) : "0";
}

std::string why(source_score const& source, bool money, book::day as_of, std::string_view currency,
    book::number_style const& numbers, text::language const& say) {
    if (source.bad_value) return {};
    const auto shown = factors_of(source, money);
    const auto pace = numbers.number(shown.pace), active = numbers.number(shown.active),
               won = numbers.number(shown.won),
               worth = numbers.money(worth_written(shown.product), money ? currency : "");
    auto text = money ? say.tr("{1} a year x {2} % still active x {3} % won x {4} = about {5} a year", pace, active,
                            won, numbers.money(shown.value, currency), worth)
                      : say.tr("{1} a year x {2} % still active x {3} % won = about {4} expected wins a year", pace,
                            active, won, worth);
    const auto add = [&](std::string const& part) { text::append_part(text, say.between_parts(), part); };
    add(last_one((as_of - source.last).count(), numbers, say));
    if (source.too_early())
        add(say.tr("new, too early to tell"));
    else if (source.is_new)
        add(say.tr("new"));
    if (source.going_quiet) add(say.tr("going quiet"));
    if (source.decided() == 0)
        add(say.tr("nothing decided yet"));
    else if (source.sure == sureness::thin)
        add(say.trn("only {1} decided", "only {1} decided", static_cast<std::size_t>(source.decided())));
    return text;
}

}
