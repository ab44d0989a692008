#include "scoring/why.hpp"

#include "scoring/number_text.hpp"

#include <cmath>

namespace referralbook::scoring {

namespace {

constexpr int worth_digits = 2;

struct factors {
    std::string pace, percent, value;
    double product;
};

// The text's own number.
double read(std::string text) {
    std::erase(text, ' ');
    return std::strtod(text.c_str(), nullptr);
}

factors written(source_score const& source, bool money, int finer) {
    factors result{significant(source.pace, 2 + finer), fixed(source.win_rate * 100, finer),
                   significant(source.value, 3 + finer), 0};
    result.product = read(result.pace) * read(result.percent) / 100 * (money ? read(result.value) : 1);
    return result;
}

std::string ago(long days) {
    if (days == 0) return "today";
    return days == 1 ? "yesterday" : fixed(static_cast<double>(days), 0) + " days ago";
}

}

std::string why(source_score const& source, bool money, book::day as_of, std::string_view currency) {
    if (source.bad_value) return {};
    auto shown = written(source, money, 0);
    for (int finer = 1; finer < 6 && rounded(shown.product, worth_digits) != rounded(source.worth, worth_digits); ++finer)
        shown = written(source, money, finer);
    const auto unit = money && !currency.empty() ? ' ' + std::string{currency} : std::string{};
    std::string text = shown.pace + " a year x " + shown.percent + " % won";
    if (money) text += " x " + shown.value + unit;
    text += " = about " + significant(rounded(shown.product, worth_digits), worth_digits) + unit;
    text += money ? " a year" : " expected wins a year";
    text += "; last one " + ago((as_of - source.last).count());
    if (source.is_new) text += "; new";
    if (source.going_quiet) text += "; going quiet";
    if (source.decided() == 0) text += "; nothing decided yet";
    else if (source.sure == sureness::thin) text += "; only " + std::to_string(source.decided()) + " decided";
    return text;
}

}
