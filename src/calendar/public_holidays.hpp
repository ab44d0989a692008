#pragma once
#include "book/date.hpp"
#include "text/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calendar {

using book::day;

/// Easter Sunday of a year of the Gregorian calendar (1583 and later), by the computus of Meeus, Jones and Butcher.
day easter_sunday(int year);

/// A day on which a whole country is closed.
struct public_holiday {
    day date;
    std::string name;   ///< in the language that is asked for; "(observed)" where it is the day off for a weekend

    bool operator==(public_holiday const&) const = default;
};

/// A country whose public holidays follow simple rules: those of the whole country, none of its regions.
struct holiday_country {
    std::string_view code;   ///< ISO 3166-1: "DE"
    std::string_view name;   ///< with what it covers: "Germany (nationwide)"
};

/// In alphabetical order of their names.
std::span<holiday_country const> holiday_countries();

/// The country of a code, a name, or the beginning of a name that only one has, without regard to case; "UK" and
/// "England" are GB. Null where it is none of them.
holiday_country const* holiday_country_of(std::string_view text);

/// The public holidays of a country in a year, 1583 to 9998, by date, each date once; none for a code that is not
/// listed. Days of a single year (a coronation, a state funeral) and days that a government moves are not known. `say`:
/// the language of their names.
std::vector<public_holiday> public_holidays(std::string_view code, int year, text::language const& say = {});

}
