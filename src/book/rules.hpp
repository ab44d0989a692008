#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/weekend.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace referralbook::book {

/// The days an office works: 1 = closed, from Monday (the convention of WORKDAY.INTL).
struct office_week {
    closed_days closed{false, false, false, false, false, true, true};
    std::vector<day> holidays;   ///< sorted, no duplicates

    bool operator==(office_week const&) const = default;
};

/// The numbers of the house; each is a row of the Rules sheet (domain: the defaults; schema: the keys).
struct rules {
    std::optional<day> today;
    std::string office, currency;

    int first_call_days = 1;           ///< F4, working days
    int attempts_before_asking = 2;    ///< F2
    int attempts_before_nurture = 5;   ///< F2, F3: the reason suggests it, nothing sets it
    int attempt_gap_days = 2;          ///< F2, F3: never broken
    int retry_gap_days = 7;            ///< F3
    int tell_days = 2;                 ///< F5, working days
    int tell_every_days = 14;          ///< F5
    int reward_days = 3;               ///< F6, working days
    int move_on_days = 7;              ///< F7
    int invite_days = 30;              ///< F8
    int nurture_days = 90;             ///< F9

    int visit_min_days = 14;   ///< S0
    int visit_max_days = 42;   ///< S0
    int cadence_a = 21, cadence_b = 28, cadence_c = 42;
    double competitor_factor = 1.5;   ///< S0
    int rotation_weeks = 4;           ///< S0: the areas of the call plan take turns over so many weeks
    int visit_minutes = 30;           ///< one visit of the call plan, the way included
    int visit_minutes_a_week = 300;

    bool gifts_regulated = false;   ///< takes F6 out
    double gift_cap_a_year = 100;

    double half_life = 180;   ///< days
    double band_a_share = 0.20, band_b_share = 0.50;

    double pace_prior_years = 0.25;   ///< c where the book is too small to tell
    double pace_prior_weight = 20;
    double pace_prior_min = 0.05, pace_prior_max = 5;
    double keep_coming = 0.8;   ///< k where the book is too young
    double keep_coming_min = 0.3, keep_coming_max = 1.2;
    double win_prior = 10;   ///< m where sources are too few
    double win_prior_min = 10, win_prior_max = 50;
    double value_prior_min = 1, value_prior_max = 50;
    double value_cap_medians = 5;   ///< cap = max(this x median, ...)
    double value_cap_share = 0.05;
    double value_growth_max = 1.25;   ///< g

    double points_interest = 20, points_relationship = 15, points_motivation = 20, points_market = 10,
           points_nearby = 10, points_access = 15,
           points_satisfaction = 10;   ///< potential of a source to be; S0 S1 S4
    double points_competitor = 20;     ///< taken off it

    office_week week;

    bool operator==(rules const&) const = default;
};

enum class rule_kind { date, text, whole, number, share, yes_no, weekend, holiday };

/// Where a rule's value lives; nothing for Weekend and Holiday, which are parts of the office week.
using rule_field = std::variant<std::monostate, std::optional<day> rules::*, std::string rules::*, int rules::*,
    double rules::*, bool rules::*>;

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

/// A rule whose value cannot be used: the key and the row of the table (0 = first row below the header).
struct bad_rule {
    std::string key;
    int row = 0;
    std::string sentence;   ///< "Rules, Retry gap days: a whole number from 1 to 3650 is needed."

    bool operator==(bad_rule const&) const = default;
};

/// Rules from rows of key and value. An unknown key is ignored, a missing or blank one keeps its default (schema). Keys
/// compare without case and surplus blanks, a number written as text counts as what it says, "20 %" is 0.2. A rule that
/// stands twice with different values is bad at its second row; a bad row leaves its rule as it was. Never throws for
/// any content of the cells.
struct read_rules {
    rules values;
    std::vector<bad_rule> bad;
};
read_rules rules_from(std::span<std::pair<cell, cell> const> rows, null_date origin = {});

/// The rules that differ from the defaults, in one line of text, and back: what the cell RB_RULEBOOK holds, so that a
/// formula in each of 20,000 rows hands over one short text and not the whole table. "" is all defaults. Today is not
/// in it. `key=value;key=value`, with dates in ISO form and `%3B` for a semicolon. Reading gives nothing where any part
/// is not what compact() writes: an unknown or repeated key, a value out of its limits, anything left over.
std::string compact(rules const& values);
std::optional<rules> rules_from_compact(std::string_view text);

/// What is wrong between two rules that each are in their limits, such as a longest visit gap below the shortest: the
/// key to name and a sentence. Nothing where the rules agree.
std::optional<std::pair<std::string_view, std::string_view>> contradiction(rules const& values);

}
