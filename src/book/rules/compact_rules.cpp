#include "book/rules/compact_rules.hpp"

#include "book/rule_text.hpp"
#include "book/rules/rule_specs.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>

namespace referralbook::book {

namespace {

constexpr std::size_t most_specs = 128;

std::string escaped(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string result;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x20 || letter == ';' || letter == '=' || letter == '%') {
            result += '%';
            result += hex[code >> 4];
            result += hex[code & 15];
        } else {
            result += letter;
        }
    }
    return result;
}

std::optional<std::string> unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == '=') return std::nullopt;
            result += text[i];
            continue;
        }
        unsigned code = 0;
        if (i + 2 >= text.size()) return std::nullopt;
        const char* const end = text.data() + i + 3;
        if (auto [stop, error] = std::from_chars(text.data() + i + 1, end, code, 16);
            error != std::errc{} || stop != end)
            return std::nullopt;
        result += static_cast<char>(code);
        i += 2;
    }
    return result;
}

std::string text_of_rule(rule_spec const& spec, rules const& values) {
    if (spec.kind == rule_kind::holiday) {
        std::string dates;
        for (const day holiday : values.week.holidays) text::append_part(dates, ",", iso_date(holiday));
        return dates;
    }
    const cell value = value_of(spec, values);
    if (auto const* number = std::get_if<double>(&value)) return text::shortest(*number);
    auto const* text = std::get_if<std::string>(&value);
    return text ? escaped(*text) : std::string{};
}

bool put_holidays(rules& values, std::string_view text) {
    auto& holidays = values.week.holidays;
    while (true) {
        const auto comma = std::min(text.find(','), text.size());
        const auto date = day_of_iso(text.substr(0, comma));
        if (!date || (!holidays.empty() && holidays.back() >= *date)) return false;
        holidays.push_back(*date);
        if (comma == text.size()) return true;
        text.remove_prefix(comma + 1);
    }
}

bool put_text(rules& values, rule_spec const& spec, std::string_view text) {
    switch (spec.kind) {
    case rule_kind::holiday: return put_holidays(values, text);
    case rule_kind::weekend: {
        const auto closed = weekend_of(std::string{text});
        if (!closed || std::ranges::find(*closed, false) == closed->end()) return false;
        values.week.closed = *closed;
        return true;
    }
    case rule_kind::yes_no:
        if (text != "yes" && text != "no") return false;
        values.*std::get<bool rules::*>(spec.field) = text == "yes";
        return true;
    case rule_kind::telling: {
        const auto degree = may_tell_of(text);
        if (degree) values.*std::get<may_tell rules::*>(spec.field) = *degree;
        return degree.has_value();
    }
    case rule_kind::text: {
        auto plain = unescaped(text);
        if (!plain || plain->empty()) return false;
        values.*std::get<std::string rules::*>(spec.field) = std::move(*plain);
        return true;
    }
    case rule_kind::whole:
    case rule_kind::number:
    case rule_kind::share: {
        double number = 0;
        const char* const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, number);
        return error == std::errc{} && stop == end && put_number(values, spec, number);
    }
    case rule_kind::date: return false;
    }
    return false;
}

constexpr std::string_view retired_key = "Keep coming";   // read by the first version alone

/// What was usual in the first version and is no longer, as its texts would have said it.
constexpr std::array usual_at_first{
    std::pair{"Half-life", "180"}, std::pair{"Keep coming largest", "1.2"}, std::pair{"Value growth largest", "1.25"}};

}

std::string compact(rules const& values) {
    static const rules defaults;
    std::string line;
    for (auto const& spec : rule_specs()) {
        if (spec.kind == rule_kind::date) continue;   // Today changes daily; it would make every formula new
        const std::string value = text_of_rule(spec, values);
        if (value == text_of_rule(spec, defaults)) continue;
        text::append_part(line, ";", std::string{spec.key} + '=' + value);
    }
    return line;
}

std::optional<rules> rules_from_compact(std::string_view text) {
    std::optional<rules> values{std::in_place};
    if (text.empty()) return values;
    const auto specs = rule_specs();
    std::bitset<most_specs> seen;
    while (true) {
        const auto end = std::min(text.find(';'), text.size());
        const auto part = text.substr(0, end);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        const auto key = part.substr(0, equals);
        const auto spec = std::ranges::find(specs, key, &rule_spec::key);
        const auto index = static_cast<std::size_t>(spec - specs.begin());
        if (key != retired_key) {
            if (spec == specs.end() || seen.test(index) || !put_text(*values, *spec, part.substr(equals + 1)))
                return std::nullopt;
            seen.set(index);
        }
        if (end == text.size()) break;
        text.remove_prefix(end + 1);
    }
    if (contradiction(*values)) return std::nullopt;
    return values;
}

std::string compact_of_first_version(std::string_view text) {
    std::string line{text};
    for (auto const& [key, value] : usual_at_first)
        if (const auto said = std::string{key} + '='; !(';' + line).contains(';' + said))
            text::append_part(line, ";", said + value);
    return line;
}

}
