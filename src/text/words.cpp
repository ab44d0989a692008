#include "text/words.hpp"

namespace referralbook::text {

namespace {

bool is_break(char c) { return c == '\n' || c == '\r' || c == '\t'; }

}

std::string_view trimmed(std::string_view text, std::string_view around) {
    const auto first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

bool only_blanks(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    each_part(text, blanks, [&](std::string_view word) { words.push_back(word); });
    return words;
}

std::string single_spaced(std::string_view text) {
    std::string result;
    for (const auto word : words_in(text)) {
        if (!result.empty()) result += ' ';
        result += word;
    }
    return result;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (!is_break(c))
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

std::string with_blanks_for_breaks(std::string_view text) {
    std::string line{text};
    std::ranges::replace_if(line, is_break, ' ');
    return line;
}

std::string or_else(std::string_view text, std::string_view otherwise) {
    return std::string{text.empty() ? otherwise : text};
}

}
