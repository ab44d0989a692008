#include "commands/set_up/newer_defaults.hpp"

#include "book/rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "text/fold.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

constexpr std::string_view retired_key = "Keep coming";

/// A number that was usual before, under its key of then.
struct usual_before {
    std::string_view key;
    double number;
    std::string_view key_now;
};
constexpr std::array usual_numbers{usual_before{"Half-life", 180, "Half-life"},
    usual_before{retired_key, 0.8, book::stop_in_a_year_key},
    usual_before{"Keep coming largest", 1.2, "Keep coming largest"},
    usual_before{"Value growth largest", 1.25, "Value growth largest"}};

std::string key_of(std::vector<book::cell> const& row) {
    return row.empty() ? std::string{} : text::folded(book::text_of(row.front()));
}

double usual_now(std::string_view key) {
    const auto spec = std::ranges::find(book::rule_specs(), key, &book::rule_spec::key);
    return std::get<double>(book::value_of(*spec, {}));
}

bool has(std::span<std::vector<book::cell> const> rows, std::string_view key) {
    return std::ranges::any_of(rows, [&](auto const& row) { return key_of(row) == text::folded(key); });
}

}

std::vector<newer_default> newer_defaults(std::span<std::vector<book::cell> const> rows, int first) {
    std::vector<newer_default> result;
    if (!has(rows, retired_key) || has(rows, book::stop_in_a_year_key)) return result;
    bool added = false;
    int last_used = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::ranges::any_of(rows[i], [](auto const& one) { return !book::is_blank(one); }))
            last_used = static_cast<int>(i);
        auto const* number = rows[i].size() > 1 ? std::get_if<double>(&rows[i][1]) : nullptr;
        const auto found = std::ranges::find_if(
            usual_numbers, [&](auto const& one) { return text::folded(one.key) == key_of(rows[i]); });
        if (!number || found == usual_numbers.end() || *number != found->number) continue;
        const bool renamed = found->key != found->key_now;
        if (renamed && added) continue;
        added |= renamed;
        result.push_back({.row = first + static_cast<int>(i),
            .key = std::string{found->key_now},
            .before = renamed ? std::nullopt : std::optional{*number},
            .now = usual_now(found->key_now),
            .renamed = renamed});
    }
    if (!added && last_used + 1 < static_cast<int>(rows.size()))
        result.push_back({.row = first + last_used + 1,
            .key = std::string{book::stop_in_a_year_key},
            .before = std::nullopt,
            .now = usual_now(book::stop_in_a_year_key),
            .renamed = true});
    return result;
}

std::string in_words(std::span<newer_default const> changes, text::language const& say) {
    std::string text;
    for (auto const& one : changes) {
        const auto now = text::every_digit(one.now);
        text::append_part(text, ", ",
            one.before ? say.tr("{1} {2} instead of {3}", one.key, now, text::every_digit(*one.before))
                       : one.key + ' ' + now);
    }
    return text;
}

}
