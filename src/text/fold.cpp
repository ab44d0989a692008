#include "text/fold.hpp"
#include "text/letters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <vector>

namespace referralbook::text {

namespace {

using code_point = utf8proc_int32_t;

// Punctuation that a decomposition would break or leave in many forms.
code_point plain_punctuation(code_point c) {
    switch (c) {
    case 0x60:
    case 0xB4:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2033: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return c;
    }
}

// Letters that no decomposition takes apart, after case folding.
std::string_view written_out(code_point c) {
    switch (c) {
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xF8: return "o";
    case 0xF0:
    case 0x111: return "d";
    case 0xFE: return "th";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x167: return "t";
    case 0x180: return "b";
    default: return {};
    }
}

bool is_accent(code_point c) {
    struct block {
        code_point first, last;
    };
    // Diacritics; Hebrew points; Arabic vowel marks: all of them may be left out in writing.
    static constexpr std::array blocks{block{0x300, 0x36F}, block{0x591, 0x5BD}, block{0x5BF, 0x5BF},
        block{0x5C1, 0x5C2}, block{0x64B, 0x65F}, block{0x670, 0x670}, block{0x1AB0, 0x1AFF}, block{0x1DC0, 0x1DFF},
        block{0x20D0, 0x20FF}, block{0xFE20, 0xFE2F}};
    return std::ranges::any_of(blocks, [c](block b) { return b.first <= c && c <= b.last; });
}

bool is_blank(code_point c) {
    const auto kind = utf8proc_category(c);
    return kind == UTF8PROC_CATEGORY_CC || kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL ||
        kind == UTF8PROC_CATEGORY_ZP;
}

void append(std::string& text, code_point c) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(c, bytes.data());
    text.append(reinterpret_cast<char const*>(bytes.data()), static_cast<std::size_t>(length));
}

std::vector<code_point> code_points(std::string_view text) {
    std::vector<code_point> result;
    result.reserve(text.size());
    auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        code_point c = 0;
        const auto length = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        result.push_back(plain_punctuation(length > 0 ? c : bytes[at]));
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return result;
}

std::string without_surplus_blanks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' && (result.empty() || result.back() == ' ')) continue;
        result.push_back(c);
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::string folded_ascii(std::string_view text) {
    std::string result{text};
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            c = ' ';
        else if (c == '`')
            c = '\'';
    }
    return without_surplus_blanks(result);
}

}

std::string folded(std::string_view text) {
    if (is_ascii(text)) return folded_ascii(text);
    constexpr auto options = static_cast<utf8proc_option_t>(
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    std::string result;
    result.reserve(text.size());
    int last_class = 0;
    std::vector<code_point> marks;   // waiting for their canonical order
    const auto flush = [&] {
        std::ranges::stable_sort(marks, {}, [](code_point c) { return utf8proc_get_property(c)->combining_class; });
        for (const auto mark : marks) append(result, mark);
        marks.clear();
    };
    for (const auto c : code_points(text)) {
        std::array<code_point, 64> parts{};
        const auto count = is_blank(c) ? 0
                                       : utf8proc_decompose_char(c, parts.data(), parts.size(), options, &last_class);
        if (is_blank(c) || count < 0) {
            flush();
            result.push_back(' ');
            continue;
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            const auto part = plain_punctuation(parts[i]);
            if (is_accent(part)) continue;
            if (utf8proc_get_property(part)->combining_class != 0) {
                marks.push_back(part);
                continue;
            }
            flush();
            if (const auto letters = written_out(part); !letters.empty())
                result.append(letters);
            else
                append(result, part);
        }
    }
    flush();
    return without_surplus_blanks(result);
}

}
