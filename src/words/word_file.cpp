#include "words/word_file.hpp"

#include "text/words.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace referralbook::words {

namespace {

std::vector<std::string> parts_of(std::string_view line, char divider) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= line.size();) {
        const auto end = std::min(line.find(divider, at), line.size());
        parts.emplace_back(text::trimmed(line.substr(at, end - at)));
        at = end + 1;
    }
    return parts;
}

bool is_utf8(std::string_view text) {
    auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t letter = 0;
        const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        if (length <= 0) return false;
        at += static_cast<std::size_t>(length);
    }
    return true;
}

}

std::string said(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts) text += part;
    return text;
}

refusal::refusal(std::string_view file, int line, std::string_view sentence)
    : std::runtime_error{said({file, ":", std::to_string(line), ": ", sentence})} {}

std::vector<entry> entries_of(std::string_view content, std::string_view file) {
    std::vector<entry> entries;
    std::vector<std::string> section;
    int number = 0, section_line = 0;
    for (std::size_t at = 0; at < content.size();) {
        const auto end = std::min(content.find('\n', at), content.size());
        const auto line = text::trimmed(content.substr(at, end - at));
        at = end + 1;
        ++number;
        if (!is_utf8(line)) throw refusal{file, number, "This line is no UTF-8; save the file as UTF-8."};
        if (line.empty() || line.starts_with('#')) continue;
        const bool heads = line.starts_with('[');
        if (heads && !line.ends_with(']'))
            throw refusal{file, number, "The heading of a section ends with ']', and nothing follows it."};
        auto parts = heads ? parts_of(line.substr(1, line.size() - 2), ',') : parts_of(line, '=');
        for (auto const& part : parts)
            if (part.empty())
                throw refusal{file, number, said({"A word is missing beside the '", heads ? "," : "=", "'."})};
        if (heads) {
            section = std::move(parts);
            section_line = number;
        } else {
            entries.push_back({number, section_line, section, std::move(parts)});
        }
    }
    return entries;
}

}
