#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::calendar {

/// The languages a text of office hours may be in, as bits.
using languages = std::uint8_t;
inline constexpr languages english = 1, german = 2, french = 4, spanish = 8, italian = 16, dutch = 32, portuguese = 64;
inline constexpr languages any_language = 0x7F;

/// The signs before and behind what is enclosed.
struct enclosing {
    std::string_view open, close;
};
inline constexpr std::array quotation_marks{enclosing{"\"", "\""}, enclosing{"\u201E", "\u201C"},
    enclosing{"\u201C", "\u201D"}, enclosing{"\u00AB", "\u00BB"}, enclosing{"\u00BB", "\u00AB"},
    enclosing{"\u201A", "\u2018"}};
/// In bytes, with its marks: what is longer is no remark, and not searched for its end.
inline constexpr std::size_t longest_remark = 120;

/// Weekdays as bits, 1 = Monday.
using weekday_set = std::uint8_t;
inline constexpr weekday_set every_day = 0x7F;

/// The name of a weekday: which day it is in each language (0 = Monday, -1 = it is no name there), in the order of the
/// bits.
struct day_name {
    std::array<std::int8_t, 7> in{-1, -1, -1, -1, -1, -1, -1};
    languages spoken() const;
};

/// What a word of words/office_hours_words.txt means.
enum class hours_word {
    closed,
    pause,
    except,
    appointment,
    appointment_only,
    daily,
    weekdays,
    weekend,
    forenoon,
    afternoon,
    all_day,
    day_long,
    holidays,
    otherwise,
    also,
    either,
    from,
    only,
    besides,
    noise,
};
struct word_meaning {
    hours_word means{};
    languages spoken = any_language;
};

struct day_spelling {
    std::string_view name;
    std::int8_t day;    ///< 0 = Monday
    languages spoken;   ///< one
};
struct named_day {
    std::string_view name;
    day_name meaning;
};
struct named_word {
    std::string_view name;
    word_meaning meaning;
};
struct named_month {
    std::string_view name;
    unsigned month;
    languages spoken;
};
struct named_date {
    std::string_view name;
    unsigned date;   ///< month and day: 1224 for 24 December
};

/// The words of the seven languages, folded. Where a word of one language begins another ("mi", "miercoles"), the
/// longest counts.
extern const std::span<day_spelling const> hours_day_spellings;   ///< words/office_hours_days.txt
extern const std::span<named_word const> hours_words;             ///< words/office_hours_words.txt
extern const std::span<named_month const> hours_month_names;      ///< words/office_hours_months.txt
extern const std::span<named_date const> hours_named_days;        ///< words/office_hours_named_days.txt

/// The spellings of weekdays, each with all its languages.
std::span<named_day const> hours_day_names();

/// "sat", "sam": the beginning of a longer name.
bool is_short_for_a_day(std::string_view name);

/// In which languages the name of a day says nothing ("so") or only joins two statements ("ma").
languages small_word_in(std::string_view name);

/// A text of hours as it compares: lower case, no accents, plain dashes and blanks; every byte that is no part of a
/// known letter stays as it is. The length may change.
std::string folded_hours(std::string_view text);

}
