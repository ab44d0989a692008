#include "follow_up/letters/fill_in.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::follow_up {

namespace {

constexpr std::size_t longest_field = 40;

struct filled_line {
    std::string text;
    std::vector<std::string> unknown, blank;
    bool only_blank_fields = false;
};

/// "list" of "{ List }".
std::string name_of_field(std::string_view field) { return text::folded(field.substr(1, field.size() - 2)); }

filled_line fill_line(std::string_view line, field_values const& values) {
    filled_line result;
    bool words = false;
    while (!line.empty()) {
        const auto open = line.find('{');
        const auto close = open == std::string_view::npos ? open : line.find_first_of("{}", open + 1);
        if (close == std::string_view::npos) {
            words = words || line.find_first_not_of(" \t") != std::string_view::npos;
            result.text += line;
            break;
        }
        const auto before = line.substr(0, open);
        words = words || before.find_first_not_of(" \t") != std::string_view::npos;
        result.text += before;
        const bool field = line[close] == '}' && close - open - 1 <= longest_field;
        if (!field) {
            words = true;
            result.text += line.substr(open, close - open);
            line.remove_prefix(close);
            continue;
        }
        const auto whole = line.substr(open, close - open + 1);
        const auto name = name_of_field(whole);
        const auto found = values.find(name);
        if (found != values.end() && !found->second.empty()) {
            words = true;
            result.text += found->second;
        } else {
            words = words || found == values.end();
            result.text += whole;
            text::add_once(found == values.end() ? result.unknown : result.blank, std::string{whole});
        }
        line.remove_prefix(close + 1);
    }
    result.only_blank_fields = !words && !result.blank.empty();
    return result;
}

}

filled_text fill_in(std::string_view text, field_values const& values) {
    filled_text result;
    bool first = true;
    while (true) {
        const auto end = text.find('\n');
        auto line = fill_line(text.substr(0, end), values);
        if (!line.only_blank_fields) {
            if (!first) result.text += '\n';
            first = false;
            result.text += line.text;
            for (auto& name : line.unknown) text::add_once(result.unknown, std::move(name));
            for (auto& name : line.blank) text::add_once(result.blank, std::move(name));
        }
        if (end == std::string_view::npos) return result;
        text.remove_prefix(end + 1);
    }
}

bool has_field(std::string_view text, std::string_view name) {
    const auto fields = fill_in(text, {}).unknown;   // all of them, where none is known
    return std::ranges::find(fields, name, name_of_field) != fields.end();
}

}
