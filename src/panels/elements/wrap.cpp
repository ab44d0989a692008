#include "panels/elements/wrap.hpp"
#include "text/letters.hpp"

namespace referralbook::panels {

namespace {

std::size_t letter_length(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && text::is_inside_letter(text[length])) ++length;
    return length;
}

/// The longest beginning of whole letters that fits; at least one letter.
std::string_view beginning_that_fits(std::string_view text, int width, text_measure const& measure) {
    auto taken = letter_length(text);
    while (taken < text.size()) {
        const auto next = taken + letter_length(text.substr(taken));
        if (measure(text.substr(0, next)) > width) break;
        taken = next;
    }
    return text.substr(0, taken);
}

void wrap_paragraph(std::vector<std::string>& lines, std::string_view text, int width, text_measure const& measure) {
    std::string line;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        auto word = text.substr(0, blank);
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
        if (word.empty()) continue;
        if (!line.empty()) {
            auto longer = line + ' ' + std::string{word};
            if (measure(longer) <= width) {
                line = std::move(longer);
                continue;
            }
            lines.push_back(std::move(line));
            line.clear();
            constexpr std::string_view parting = "·\u00a0";
            if (word.starts_with(parting)) word.remove_prefix(parting.size());
        }
        while (measure(word) > width) {
            const auto part = beginning_that_fits(word, width, measure);
            if (part.size() == word.size()) break;
            lines.emplace_back(part);
            word.remove_prefix(part.size());
        }
        line = word;
    }
    lines.push_back(std::move(line));
}

}

std::vector<std::string> wrapped(std::string_view text, int width, text_measure const& measure) {
    std::vector<std::string> lines;
    while (true) {
        const auto end = text.find('\n');
        wrap_paragraph(lines, text.substr(0, end), width, measure);
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string shortened(std::string_view text, int width, text_measure const& measure) {
    if (measure(text) <= width) return std::string{text};
    constexpr std::string_view dots = "…";
    const auto part = beginning_that_fits(text, width - measure(dots), measure);
    if (part.size() == text.size()) return std::string{text};
    return std::string{part}.append(dots);
}

}
