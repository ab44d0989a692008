#include "calendar/office_hours/hours_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <bit>
#include <vector>

namespace referralbook::calendar {

namespace {

// The accented Latin letters of the four languages: what U+00C0 to U+00FF are without accent.
constexpr std::string_view plain_latin = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

bool starts(std::string_view text, std::string_view with) { return text.starts_with(with); }

}

languages day_name::spoken() const {
    languages result = 0;
    for (std::size_t i = 0; i < in.size(); ++i)
        if (in[i] >= 0) result |= static_cast<languages>(1u << i);
    return result;
}

std::span<named_day const> hours_day_names() {
    static const auto list = [] {
        std::vector<named_day> result;
        for (auto const& [name, day, spoken] : hours_day_spellings) {
            auto found = std::ranges::find(result, name, &named_day::name);
            if (found == result.end()) found = result.insert(found, named_day{name, {}});
            found->meaning.in[static_cast<std::size_t>(std::countr_zero(spoken))] = day;
        }
        return result;
    }();
    return list;
}

std::string folded_hours(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        const char c = text[i];
        if (starts(rest, "\xC3\x9F")) {
            result += "ss";
            i += 2;
            continue;
        }
        if (c == '\xC3' && rest.size() > 1 && text::is_inside_letter(rest[1])) {
            result += plain_latin[static_cast<unsigned char>(rest[1]) - 0x80u];
            i += 2;
            continue;
        }
        if (starts(rest, "\xC2\xA0")) {
            result += ' ';
            i += 2;
            continue;
        }   // no-break space
        if (starts(rest, "\xE2\x80\xAF") || starts(rest, "\xE2\x80\x89")) {
            result += ' ';
            i += 3;
            continue;
        }
        if (starts(rest, "\xE2\x80\x99")) {
            result += '\'';
            i += 3;
            continue;
        }
        if (rest.size() > 2 && starts(rest, "\xE2\x80") && rest[2] >= '\x90' && rest[2] <= '\x95') {
            result += '-';
            i += 3;
            continue;
        }
        if (starts(rest, "\xE2\x88\x92")) {
            result += '-';
            i += 3;
            continue;
        }   // minus
        result += c == '\t' ? ' ' : c == '\r' ? '\n' : text::small_letter(c);
        ++i;
    }
    return result;
}

}
