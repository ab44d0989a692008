#include "book/rules/rule_table.hpp"

#include "book/answers.hpp"
#include "book/rule_text.hpp"
#include "book/rules/rule_specs.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace referralbook::book {

namespace {

constexpr std::size_t longest_key = 32;

/// A key in lower case with single blanks, in a buffer of its own: the look-up runs for each row of a recalculation.
struct folded_key {
    std::array<char, longest_key> letters{};
    std::size_t size = 0;
    bool fits = true;

    explicit folded_key(std::string_view text) {
        bool blank = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            char letter = text[i];
            if (letter == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0') {
                ++i;
                letter = ' ';
            }   // no-break space
            if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r') {
                blank = size > 0;
                continue;
            }
            if (blank) add(' ');
            blank = false;
            add(text::small_letter(letter));
        }
    }
    std::string_view view() const { return fits ? std::string_view{letters.data(), size} : std::string_view{}; }

private:
    void add(char letter) {
        if (size == longest_key) {
            fits = false;
            return;
        }
        letters[size++] = letter;
    }
};

std::optional<bool> yes_or_no(cell const& value) {
    if (auto const* number = std::get_if<double>(&value)) return *number != 0;
    const std::string text = text_of(value);
    const folded_key word{text};
    if (text::in(answers::yes, word.view())) return true;
    if (text::in(answers::no, word.view())) return false;
    return std::nullopt;
}

std::optional<day> date_of(cell const& value, null_date origin) {
    if (auto const* number = std::get_if<double>(&value))
        return *number >= 1 ? day_of_serial(*number, origin) : std::nullopt;
    return day_of_iso(text_of(value));
}

std::string needed(rule_spec const& spec, text::language const& say) {
    const auto least = text_of(cell{spec.minimum}), most = text_of(cell{spec.maximum});
    switch (spec.kind) {
    case rule_kind::date:
    case rule_kind::holiday: return say.tr("a date is needed.");
    case rule_kind::text: return say.tr("a text is needed.");
    case rule_kind::whole: return say.tr("a whole number from {1} to {2} is needed.", least, most);
    case rule_kind::number: return say.tr("a number from {1} to {2} is needed.", least, most);
    case rule_kind::share:
        // xgettext:no-c-format
        return say.tr("a share from 0 % to 100 % is needed.");
    case rule_kind::yes_no: return say.tr("yes or no is needed.");
    case rule_kind::telling: return say.tr("All, First name, Thanks only or Nothing is needed.");
    case rule_kind::weekend:
        return say.tr(
            "a number from 1 to 7 or 11 to 17, or seven characters 0 and 1 with at least one open day, is needed.");
    }
    return {};
}

/// What is no degree allows nothing.
bool put_telling(may_tell& field, cell const& value) {
    const auto degree = may_tell_of(text_of(value));
    field = degree.value_or(may_tell::nothing);
    return degree.has_value();
}

/// Takes the value of one cell; false where it cannot be used.
bool put(rules& values, rule_spec const& spec, cell const& value, null_date origin) {
    if (spec.kind == rule_kind::telling) return put_telling(values.*std::get<may_tell rules::*>(spec.field), value);
    if (std::holds_alternative<cell_error>(value)) return false;
    switch (spec.kind) {
    case rule_kind::text: values.*std::get<std::string rules::*>(spec.field) = text_of(value); return true;
    case rule_kind::whole:
    case rule_kind::number:
    case rule_kind::share: {
        auto const* plain = std::get_if<double>(&value);
        const auto number = plain ? *plain : number_of_text(text_of(value));
        return number && put_number(values, spec, *number);
    }
    case rule_kind::yes_no:
        if (const auto answer = yes_or_no(value)) {
            values.*std::get<bool rules::*>(spec.field) = *answer;
            return true;
        }
        return false;
    case rule_kind::telling: break;   // above
    case rule_kind::weekend:
        if (const auto closed = weekend_of(value); closed && std::ranges::find(*closed, false) != closed->end()) {
            values.week.closed = *closed;
            return true;
        }
        return false;
    case rule_kind::date:
    case rule_kind::holiday: {
        const auto date = date_of(value, origin);
        if (!date) return false;
        if (spec.kind == rule_kind::holiday)
            values.week.holidays.push_back(*date);
        else
            values.*std::get<std::optional<day> rules::*>(spec.field) = *date;
        return true;
    }
    }
    return false;
}

std::size_t index_of_key(std::string_view folded) {
    static const auto folded_specs = [] {
        std::vector<std::string> keys;
        for (auto const& spec : rule_specs()) keys.emplace_back(folded_key{spec.key}.view());
        return keys;
    }();
    return static_cast<std::size_t>(std::ranges::find(folded_specs, folded) - folded_specs.begin());
}

}

read_rules rules_from(std::span<std::pair<cell, cell> const> rows, null_date origin, text::language const& say) {
    read_rules result;
    const auto specs = rule_specs();
    std::vector<int> row_of(specs.size(), -1);
    auto report = [&](std::string_view key, int row, std::string_view sentence) {
        result.bad.push_back({std::string{key}, row, say.tr("Rules, {1}: {2}", key, sentence)});
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const& [key, value] = rows[i];
        auto const* key_text = std::get_if<std::string>(&key);
        const bool blank = text_of(value).empty() && !std::holds_alternative<cell_error>(value);
        if (!key_text || blank) continue;
        const auto index = index_of_key(folded_key{*key_text}.view());
        if (index == specs.size()) continue;
        auto const& spec = specs[index];
        const int row = static_cast<int>(i);
        const cell before = value_of(spec, result.values, origin);
        if (!put(result.values, spec, value, origin)) {
            report(spec.key, row, needed(spec, say));
        } else if (row_of[index] >= 0 && spec.kind != rule_kind::holiday &&
            value_of(spec, result.values, origin) != before) {
            put(result.values, spec, before, origin);
            report(spec.key, row, say.tr("this rule stands twice; delete one of the two rows."));
        } else {
            row_of[index] = row;
        }
    }
    auto& holidays = result.values.week.holidays;
    std::ranges::sort(holidays);
    holidays.erase(std::ranges::unique(holidays).begin(), holidays.end());
    if (const auto clash = contradiction(result.values))
        report(clash->first, std::max(0, row_of[index_of_key(folded_key{clash->first}.view())]), say.tr(clash->second));
    return result;
}

}
