#include "book/rules.hpp"
#include "book/rules/compact_rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "book/rules/rule_table.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace referralbook::book {
namespace {

/// Rules with every number somewhere in its limits, bent so that no two contradict each other.
rc::Gen<rules> any_rules() {
    return rc::gen::exec([] {
        rules values;
        for (auto const& spec : rule_specs()) {
            const double share = *rc::gen::inRange(0, 10001) / 10000.0;
            const double number = spec.minimum + share * (std::min(spec.maximum, 5000.0) - spec.minimum);
            if (auto const* whole = std::get_if<int rules::*>(&spec.field)) values.** whole = static_cast<int>(number);
            if (auto const* real = std::get_if<double rules::*>(&spec.field)) values.** real = number;
            if (auto const* text = std::get_if<std::string rules::*>(&spec.field))
                values.** text = *rc::gen::arbitrary<std::string>();
            if (auto const* flag = std::get_if<bool rules::*>(&spec.field))
                values.** flag = *rc::gen::arbitrary<bool>();
        }
        values.visit_max_days += values.visit_min_days;
        if (values.visit_max_days > 3650) values.visit_max_days = values.visit_min_days;
        values.visit_minutes_a_week = std::max(values.visit_minutes_a_week, values.visit_minutes);
        if (values.band_b_share < values.band_a_share) std::swap(values.band_b_share, values.band_a_share);
        if (values.pace_prior_max < values.pace_prior_min) std::swap(values.pace_prior_max, values.pace_prior_min);
        if (values.keep_coming_max < values.keep_coming_min) std::swap(values.keep_coming_max, values.keep_coming_min);
        if (values.win_prior_max < values.win_prior_min) std::swap(values.win_prior_max, values.win_prior_min);
        if (values.value_prior_max < values.value_prior_min) std::swap(values.value_prior_max, values.value_prior_min);
        if (values.happy_from < values.unhappy_up_to) std::swap(values.happy_from, values.unhappy_up_to);
        if (values.misfits_looked_at < values.misfits_to_coach)
            std::swap(values.misfits_looked_at, values.misfits_to_coach);
        for (auto& closed : values.week.closed) closed = *rc::gen::arbitrary<bool>();
        values.week.closed[static_cast<std::size_t>(*rc::gen::inRange(0, 7))] = false;
        for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(36526, 73050)))
            values.week.holidays.push_back(*day_of_serial(number));
        std::ranges::sort(values.week.holidays);
        values.week.holidays.erase(std::ranges::unique(values.week.holidays).begin(), values.week.holidays.end());
        return values;
    });
}

RC_GTEST_PROP(rules, their_compact_text_brings_them_back, ()) {
    const auto values = *any_rules();
    const auto text = compact(values);
    RC_ASSERT(rules_from_compact(text) == values);
    RC_ASSERT(std::ranges::none_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x20; }));
}

RC_GTEST_PROP(rules, a_compact_text_cut_or_changed_never_reads_as_other_than_valid_rules, ()) {
    auto text = compact(*any_rules());
    if (!text.empty())
        text[static_cast<std::size_t>(
            *rc::gen::inRange<int>(0, static_cast<int>(text.size())))] = *rc::gen::arbitrary<char>();
    if (const auto values = rules_from_compact(text)) RC_ASSERT(rules_from_compact(compact(*values)) == values);
}

RC_GTEST_PROP(rules, no_content_of_the_sheet_throws, ()) {
    const auto keys = rule_specs();
    std::vector<std::pair<cell, cell>> rows;
    for (const int choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(keys.size())))) {
        cell value;
        switch (*rc::gen::inRange(0, 4)) {
        case 0: value = *rc::gen::arbitrary<double>(); break;
        case 1: value = *rc::gen::arbitrary<std::string>(); break;
        case 2: value = cell_error::value; break;
        default: break;
        }
        rows.emplace_back(std::string{keys[static_cast<std::size_t>(choice)].key}, value);
    }
    const auto got = rules_from(rows);
    auto timeless = got.values;
    timeless.today.reset();
    if (got.bad.empty()) RC_ASSERT(rules_from_compact(compact(got.values)) == timeless);
}

}
}
