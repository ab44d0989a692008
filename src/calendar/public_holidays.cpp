#include "calendar/public_holidays.hpp"
#include "text/language.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace referralbook::calendar {

namespace {

using namespace std::chrono;
using text::to_say;

/// How a day off moves where the holiday falls on a weekend.
enum class moved : std::uint8_t {
    stays,
    nearest,         ///< Saturday to Friday, Sunday to Monday
    next_free,       ///< to the next weekday that is no holiday itself
    sunday_next,     ///< Sunday to Monday
    sunday_before,   ///< Sunday to Saturday, which takes its place
};

enum class kind : std::uint8_t { date, easter, nth, last, before, brigid, lustrum };

struct rule {
    std::string_view name;
    kind of;
    int a = 0, b = 0,
        c = 0;   ///< date: month, day; easter: days after; nth: month, weekday, n; last: month, weekday; before: month,
                 ///< day, weekday
    moved off = moved::stays;
    int since = 0;
};

constexpr int mon = 1, thu = 4;

constexpr rule fixed(std::string_view name, int m, int d, moved off = moved::stays, int since = 0) {
    return {name, kind::date, m, d, 0, off, since};
}
constexpr rule easter(std::string_view name, int after) { return {name, kind::easter, after}; }
constexpr rule nth(std::string_view name, int n, int weekday, int m) { return {name, kind::nth, m, weekday, n}; }
constexpr rule last(std::string_view name, int weekday, int m) { return {name, kind::last, m, weekday}; }

constexpr std::array us{fixed(to_say("New Year's Day"), 1, 1, moved::nearest),
    nth(to_say("Martin Luther King Jr. Day"), 3, mon, 1), nth(to_say("Washington's Birthday"), 3, mon, 2),
    last(to_say("Memorial Day"), mon, 5), fixed(to_say("Juneteenth"), 6, 19, moved::nearest, 2021),
    fixed(to_say("Independence Day"), 7, 4, moved::nearest), nth(to_say("Labor Day"), 1, mon, 9),
    nth(to_say("Columbus Day"), 2, mon, 10), fixed(to_say("Veterans Day"), 11, 11, moved::nearest),
    nth(to_say("Thanksgiving Day"), 4, thu, 11), fixed(to_say("Christmas Day"), 12, 25, moved::nearest)};

constexpr std::array gb{fixed(to_say("New Year's Day"), 1, 1, moved::next_free), easter(to_say("Good Friday"), -2),
    easter(to_say("Easter Monday"), 1), nth(to_say("Early May bank holiday"), 1, mon, 5),
    last(to_say("Spring bank holiday"), mon, 5), last(to_say("Summer bank holiday"), mon, 8),
    fixed(to_say("Christmas Day"), 12, 25, moved::next_free), fixed(to_say("Boxing Day"), 12, 26, moved::next_free)};

constexpr std::array de{fixed(to_say("New Year's Day"), 1, 1), easter(to_say("Good Friday"), -2),
    easter(to_say("Easter Monday"), 1), fixed(to_say("Labour Day"), 5, 1), easter(to_say("Ascension Day"), 39),
    easter(to_say("Whit Monday"), 50), fixed(to_say("German Unity Day"), 10, 3, moved::stays, 1990),
    fixed(to_say("Christmas Day"), 12, 25), fixed(to_say("Second Day of Christmas"), 12, 26)};

constexpr std::array at{fixed(to_say("New Year's Day"), 1, 1), fixed(to_say("Epiphany"), 1, 6),
    easter(to_say("Easter Monday"), 1), fixed(to_say("Labour Day"), 5, 1), easter(to_say("Ascension Day"), 39),
    easter(to_say("Whit Monday"), 50), easter(to_say("Corpus Christi"), 60), fixed(to_say("Assumption Day"), 8, 15),
    fixed(to_say("National Day"), 10, 26, moved::stays, 1965), fixed(to_say("All Saints' Day"), 11, 1),
    fixed(to_say("Immaculate Conception"), 12, 8), fixed(to_say("Christmas Day"), 12, 25),
    fixed(to_say("St Stephen's Day"), 12, 26)};

constexpr std::array ch{fixed(to_say("New Year's Day"), 1, 1), easter(to_say("Ascension Day"), 39),
    fixed(to_say("National Day"), 8, 1), fixed(to_say("Christmas Day"), 12, 25)};

constexpr std::array fr{fixed(to_say("New Year's Day"), 1, 1), easter(to_say("Easter Monday"), 1),
    fixed(to_say("Labour Day"), 5, 1), fixed(to_say("Victory Day"), 5, 8), easter(to_say("Ascension Day"), 39),
    easter(to_say("Whit Monday"), 50), fixed(to_say("Bastille Day"), 7, 14), fixed(to_say("Assumption Day"), 8, 15),
    fixed(to_say("All Saints' Day"), 11, 1), fixed(to_say("Armistice Day"), 11, 11),
    fixed(to_say("Christmas Day"), 12, 25)};

constexpr std::array es{fixed(to_say("New Year's Day"), 1, 1), fixed(to_say("Epiphany"), 1, 6),
    easter(to_say("Good Friday"), -2), fixed(to_say("Labour Day"), 5, 1), fixed(to_say("Assumption Day"), 8, 15),
    fixed(to_say("National Day"), 10, 12), fixed(to_say("All Saints' Day"), 11, 1),
    fixed(to_say("Constitution Day"), 12, 6), fixed(to_say("Immaculate Conception"), 12, 8),
    fixed(to_say("Christmas Day"), 12, 25)};

constexpr std::array it{fixed(to_say("New Year's Day"), 1, 1), fixed(to_say("Epiphany"), 1, 6),
    easter(to_say("Easter Monday"), 1), fixed(to_say("Liberation Day"), 4, 25), fixed(to_say("Labour Day"), 5, 1),
    fixed(to_say("Republic Day"), 6, 2), fixed(to_say("Assumption Day"), 8, 15),
    fixed(to_say("St Francis' Day"), 10, 4, moved::stays, 2026), fixed(to_say("All Saints' Day"), 11, 1),
    fixed(to_say("Immaculate Conception"), 12, 8), fixed(to_say("Christmas Day"), 12, 25),
    fixed(to_say("St Stephen's Day"), 12, 26)};

constexpr std::array nl{fixed(to_say("New Year's Day"), 1, 1), easter(to_say("Easter Monday"), 1),
    fixed(to_say("King's Day"), 4, 27, moved::sunday_before, 2014), rule{to_say("Liberation Day"), kind::lustrum, 5, 5},
    easter(to_say("Ascension Day"), 39), easter(to_say("Whit Monday"), 50), fixed(to_say("Christmas Day"), 12, 25),
    fixed(to_say("Second Day of Christmas"), 12, 26)};

constexpr std::array ca{fixed(to_say("New Year's Day"), 1, 1), easter(to_say("Good Friday"), -2),
    rule{to_say("Victoria Day"), kind::before, 5, 25, mon}, fixed(to_say("Canada Day"), 7, 1, moved::sunday_next),
    nth(to_say("Labour Day"), 1, mon, 9),
    fixed(to_say("National Day for Truth and Reconciliation"), 9, 30, moved::stays, 2021),
    nth(to_say("Thanksgiving"), 2, mon, 10), fixed(to_say("Remembrance Day"), 11, 11),
    fixed(to_say("Christmas Day"), 12, 25), fixed(to_say("Boxing Day"), 12, 26)};

constexpr std::array ie{fixed(to_say("New Year's Day"), 1, 1),
    rule{to_say("St Brigid's Day"), kind::brigid, 0, 0, 0, moved::stays, 2023},
    fixed(to_say("St Patrick's Day"), 3, 17), easter(to_say("Easter Monday"), 1), nth(to_say("May holiday"), 1, mon, 5),
    nth(to_say("June holiday"), 1, mon, 6), nth(to_say("August holiday"), 1, mon, 8),
    last(to_say("October holiday"), mon, 10), fixed(to_say("Christmas Day"), 12, 25),
    fixed(to_say("St Stephen's Day"), 12, 26)};

constexpr std::array au{fixed(to_say("New Year's Day"), 1, 1, moved::next_free),
    fixed(to_say("Australia Day"), 1, 26, moved::next_free), easter(to_say("Good Friday"), -2),
    easter(to_say("Easter Monday"), 1), fixed(to_say("Anzac Day"), 4, 25),
    fixed(to_say("Christmas Day"), 12, 25, moved::next_free), fixed(to_say("Boxing Day"), 12, 26, moved::next_free)};

struct country_rules {
    holiday_country country;
    std::span<rule const> rules;
};

constexpr std::array all{country_rules{{"AU", to_say("Australia (national)")}, au},
    country_rules{{"AT", to_say("Austria")}, at}, country_rules{{"CA", to_say("Canada (federal)")}, ca},
    country_rules{{"GB", to_say("England and Wales")}, gb}, country_rules{{"FR", to_say("France")}, fr},
    country_rules{{"DE", to_say("Germany (nationwide)")}, de}, country_rules{{"IE", to_say("Ireland")}, ie},
    country_rules{{"IT", to_say("Italy")}, it}, country_rules{{"NL", to_say("Netherlands")}, nl},
    country_rules{{"ES", to_say("Spain (national)")}, es},
    country_rules{{"CH", to_say("Switzerland (all cantons)")}, ch},
    country_rules{{"US", to_say("United States (federal)")}, us}};

day date_of(int year_number, int month_number, int day_number) {
    return sys_days{year{year_number} / month{static_cast<unsigned>(month_number)} /
        std::chrono::day{static_cast<unsigned>(day_number)}};
}

bool falls_on(day date, unsigned iso) { return weekday{date}.iso_encoding() == iso; }
bool is_weekend(day date) { return falls_on(date, 6) || falls_on(date, 7); }

day nth_weekday(int year_number, int month_number, int iso, int n) {
    return sys_days{year{year_number} / month{static_cast<unsigned>(month_number)} /
        weekday{static_cast<unsigned>(iso)}[static_cast<unsigned>(n)]};
}

/// The day itself, or nothing where there is none in that year.
std::optional<day> base_of(rule const& value, int in) {
    if (in < value.since) return std::nullopt;
    switch (value.of) {
    case kind::date: return date_of(in, value.a, value.b);
    case kind::easter: return easter_sunday(in) + days{value.a};
    case kind::nth: return nth_weekday(in, value.a, value.b, value.c);
    case kind::last:
        return sys_days{year{in} / month{static_cast<unsigned>(value.a)} /
            weekday{static_cast<unsigned>(value.b)}[std::chrono::last]};
    case kind::before: {
        day date = date_of(in, value.a, value.b) - days{1};
        while (!falls_on(date, static_cast<unsigned>(value.c))) date -= days{1};
        return date;
    }
    case kind::brigid: return falls_on(date_of(in, 2, 1), 5) ? date_of(in, 2, 1) : nth_weekday(in, 2, mon, 1);
    case kind::lustrum:
        return in % 5 == 0 ? std::optional{date_of(in, value.a, value.b)}
                           : std::nullopt;   // a day off every fifth year
    }
    return std::nullopt;
}

std::optional<day> observed(moved how, day date, std::vector<day> const& taken) {
    switch (how) {
    case moved::nearest:
        return falls_on(date, 6) ? date - days{1} : falls_on(date, 7) ? std::optional{date + days{1}} : std::nullopt;
    case moved::sunday_next: return falls_on(date, 7) ? std::optional{date + days{1}} : std::nullopt;
    case moved::next_free: {
        if (!is_weekend(date)) return std::nullopt;
        while (is_weekend(date) || std::ranges::find(taken, date) != taken.end()) date += days{1};
        return date;
    }
    case moved::stays:
    case moved::sunday_before: break;
    }
    return std::nullopt;
}

}

day easter_sunday(int y) {
    const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return date_of(y, n / 31, n % 31 + 1);
}

std::span<holiday_country const> holiday_countries() {
    static const auto list = [] {
        std::vector<holiday_country> result;
        for (auto const& every : all) result.push_back(every.country);
        return result;
    }();
    return list;
}

holiday_country const* holiday_country_of(std::string_view text) {
    const auto wanted = text::in_small_letters(text::trimmed(text, " "));
    if (wanted.empty()) return nullptr;
    const std::string_view name = wanted == "uk" || wanted == "united kingdom" || wanted == "wales" ? "england"
        : wanted == "usa"                                                                           ? "us"
                          : std::string_view{wanted};
    holiday_country const* found = nullptr;
    for (auto const& every : holiday_countries()) {
        if (text::same_but_for_case(every.code, name)) return &every;
        if (name.size() < 3 || !text::begins_but_for_case(every.name, name)) continue;
        if (found) return nullptr;
        found = &every;
    }
    return found;
}

std::vector<public_holiday> public_holidays(std::string_view code, int year_number, text::language const& say) {
    std::vector<public_holiday> result;
    const auto found = std::ranges::find(all, code, [](auto const& every) { return every.country.code; });
    if (found == all.end() || year_number < 1583 || year_number > 9998) return result;
    const auto add = [&](day date, std::string name) {
        if (year_month_day{date}.year() != year{year_number})
            return;   // New Year's Day may be observed on 31 December before
        const auto same = std::ranges::find(result, date, &public_holiday::date);
        if (same == result.end())
            result.push_back({date, std::move(name)});
        else
            same->name += ", " + name;
    };
    for (const int in : {year_number, year_number + 1}) {
        std::vector<day> taken;
        for (auto const& every : found->rules)
            if (const auto base = base_of(every, in)) taken.push_back(*base);
        for (auto const& every : found->rules) {
            const auto base = base_of(every, in);
            if (!base) continue;
            const bool moves = every.off == moved::sunday_before && falls_on(*base, 7);
            const auto name = say.tr(every.name);
            add(moves ? *base - days{1} : *base, name);
            if (const auto off = observed(every.off, *base, taken)) {
                taken.push_back(*off);
                add(*off, say.tr("{1} (observed)", name));
            }
        }
    }
    std::ranges::sort(result, {}, &public_holiday::date);
    return result;
}

}
