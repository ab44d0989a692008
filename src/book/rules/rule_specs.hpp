#pragma once
#include "book/cell.hpp"
#include "book/rules.hpp"
#include "text/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace referralbook::book {

/// The context of what a rule does, for translators: `trc` of it is what the sheet Rules says beside it.
inline constexpr std::string_view rule_word = "rule";

/// How the value of a rule is typed, read and shown.
enum class rule_kind { date, text, whole, number, share, yes_no, telling, weekend, holiday };

/// Where a rule's value lives; nothing for Weekend and Holiday, which are parts of the office week.
using rule_field = std::variant<std::monostate, std::optional<day> rules::*, std::string rules::*, int rules::*,
    double rules::*, bool rules::*, may_tell rules::*>;

/// A row that came with the second rule of the worth: a Rules sheet without it is of before.
inline constexpr std::string_view stop_in_a_year_key = "Of 100 sources stop in a year";

inline constexpr std::string_view office_email_key = "Office e-mail";
inline constexpr std::string_view ways_key = "Ways, not people";
inline constexpr std::string_view status_words_key = "Status words";
inline constexpr std::string_view holiday_key = "Holiday";   ///< of as many rows as there are holidays

/// One row of the Rules sheet.
struct rule_spec {
    std::string_view key;   ///< permanent, English
    rule_kind kind;
    rule_field field;
    double minimum, maximum;   ///< of whole, number and share
    std::string_view what;     ///< "What it does", one sentence
};

/// Every key, in the order of the sheet. Holiday stands last; it may occur any number of times.
std::span<rule_spec const> rule_specs();

/// The value of a rule as its cell holds it: dates as serials, shares as numbers (0.2), yes or no as those words, the
/// weekend as its code or seven characters. Empty where nothing is set, and for Holiday (it is any number of rows).
cell value_of(rule_spec const& spec, rules const& values, null_date origin = {});

/// The same with words, such as yes or Thanks only, in the language of the book. They are understood in any.
cell value_in(text::language const& writes, rule_spec const& spec, rules const& values, null_date origin);

/// Puts a number into a rule's field if it is within the rule's limits; of whole numbers only whole ones.
bool put_number(rules& values, rule_spec const& spec, double number);

}
