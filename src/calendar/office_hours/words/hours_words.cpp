#include "calendar/office_hours/words/hours_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>
#include <vector>

namespace referralbook::calendar {

namespace {

// The accented Latin letters of the seven languages: what U+00C0 to U+00FF are without accent.
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

languages small_word_in(std::string_view name) {
    const auto found = std::ranges::find(hours_words, name, &named_word::name);
    const bool is_small = found != hours_words.end() && found->meaning.means == hours_word::noise;
    return is_small ? found->meaning.spoken : languages{0};
}

bool is_short_for_a_day(std::string_view name) {
    constexpr std::size_t shortest_rest = 3;   // thurs-day, lundi-s
    return std::ranges::any_of(hours_day_spellings, [&](day_spelling const& longer) {
        return longer.name.size() >= name.size() + shortest_rest && starts(longer.name, name) &&
            text::is_letter(longer.name[name.size()]);
    });
}

namespace {

/// One letter or sign of the text, as the reader of hours knows it, and how many bytes it takes.
struct folded_sign {
    std::string_view plain;   ///< empty = as it stands, in small letters
    std::size_t bytes = 1;
};

folded_sign sign_at(std::string_view rest) {
    if (starts(rest, "\xC3\x9F")) return {"ss", 2};
    if (rest[0] == '\xC3' && rest.size() > 1 && text::is_inside_letter(rest[1]))
        return {plain_latin.substr(static_cast<unsigned char>(rest[1]) - 0x80u, 1), 2};
    if (starts(rest, "\xC2\xA0")) return {" ", 2};                                       // no-break space
    if (starts(rest, "\xE2\x80\xAF") || starts(rest, "\xE2\x80\x89")) return {" ", 3};   // narrow and thin space
    if (starts(rest, "\xE2\x80\x99")) return {"'", 3};
    if (rest.size() > 2 && starts(rest, "\xE2\x80") && rest[2] >= '\x90' && rest[2] <= '\x95') return {"-", 3};
    if (starts(rest, "\xE2\x88\x92")) return {"-", 3};                                                   // minus
    for (const std::string_view bullet : {"\xE2\x80\xA2", "\xC2\xB7", "\xE2\x97\x8F", "\xE2\x96\xAA"})   // • · ● ▪
        if (starts(rest, bullet)) return {";", bullet.size()};
    if (rest[0] == '\t') return {" "};
    if (rest[0] == '\r') return {"\n"};
    return {};
}

/// How many bytes a raised digit, or the ring that is written for a raised 0, takes at the beginning, and the digit.
std::pair<std::size_t, char> raised_digit(std::string_view text) {
    for (const std::string_view zero : {"\xC2\xB0", "\xC2\xBA"})
        if (starts(text, zero)) return {zero.size(), '0'};
    if (starts(text, "\xC2\xB9")) return {2, '1'};
    if (starts(text, "\xC2\xB2") || starts(text, "\xC2\xB3")) return {2, static_cast<char>('2' + (text[1] - '\xB2'))};
    if (starts(text, "\xE2\x81") && text.size() > 2 && text[2] >= '\xB0' && text[2] <= '\xB9')
        return {3, static_cast<char>('0' + (text[2] - '\xB0'))};
    return {0, '0'};
}

/// "8³⁰-12°°" as "8:30-12:00".
std::string raised_minutes_written(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [ten, tens] = raised_digit(text.substr(at));
        const auto [one, ones] = raised_digit(text.substr(at + ten));
        if (ten == 0 || one == 0 || result.empty() || !text::is_digit(result.back())) {
            result += text[at++];
            continue;
        }
        result += {':', tens, ones};
        at += ten + one;
    }
    return result;
}

/// "u.n.V." as "u. n.V.".
std::string and_apart(std::string text) {
    constexpr std::string_view together = "u.n.v";
    for (auto at = text.find(together); at != std::string::npos; at = text.find(together, at + together.size()))
        if (at == 0 || !text::is_letter(text[at - 1])) text.insert(at + 2, 1, ' ');
    return text;
}

/// "2ª a 6ª" as "segunda a sexta": the Portuguese days that have numbers.
std::string numbered_days_named(std::string text) {
    constexpr std::string_view ordinal = "\xC2\xAA";
    constexpr std::array<std::string_view, 5> names{"segunda", "terca", "quarta", "quinta", "sexta"};
    for (auto at = text.find(ordinal); at != std::string::npos; at = text.find(ordinal, at + 1)) {
        auto digit = at;
        if (digit > 1 && text[digit - 1] == '.') --digit;
        if (digit == 0 || text[digit - 1] < '2' || text[digit - 1] > '6') continue;
        if (digit > 1 && text::is_digit(text[digit - 2])) continue;
        const auto name = names.at(static_cast<std::size_t>(text[digit - 1] - '2'));
        text.replace(digit - 1, at + ordinal.size() - (digit - 1), name);
    }
    return text;
}

/// "segunda feira" and "segundas feiras" with their dash: apart they would be two words.
std::string with_dashes(std::string text) {
    constexpr std::array<std::string_view, 5> names{"segunda", "terca", "quarta", "quinta", "sexta"};
    for (const auto name : names)
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
            const auto end = at + name.size() + (text.substr(at + name.size()).starts_with('s') ? 1 : 0);
            if (text.substr(std::min(end, text.size())).starts_with(" feira")) text[end] = '-';
        }
    return text;
}

/// "lunes a viernes no festivos", "L-V laborables" with the Spanish word for "except".
std::string holidays_left_out(std::string text) {
    for (const std::string_view said : {" no festivos", " laborables", " no feriados"})
        for (auto at = text.find(said); at != std::string::npos; at = text.find(said, at + said.size())) {
            const auto before = std::string_view{text}.substr(0, at);
            const auto end = at + said.size();
            const bool whole = end == text.size() || !text::is_letter(text[end]);
            if (!whole || before.empty() || !text::is_letter(before.back()) || before.ends_with("dias")) continue;
            text.replace(at, said.size(), " excepto festivos");
        }
    return text;
}

bool asks_for_an_appointment(std::string_view text) {
    return std::ranges::any_of(hours_words, [&](named_word const& one) {
        return (one.name == text || one.name == text::trimmed(text, ".")) &&
            (one.meaning.means == hours_word::appointment || one.meaning.means == hours_word::appointment_only);
    });
}

/// "by appointment" in quotation marks stands in brackets: it is no remark.
std::string quoted_appointments_in_brackets(std::string text) {
    for (auto const& [open, close] : quotation_marks)
        for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
            const auto end = std::string_view{text}.substr(at, longest_remark).find(close, open.size());
            if (end == std::string_view::npos) break;
            const auto inside = std::string{
                text::trimmed(std::string_view{text}.substr(at + open.size(), end - open.size()))};
            const auto whole = end + close.size();
            const bool told = asks_for_an_appointment(inside);
            if (told) text.replace(at, whole, '(' + inside + ')');
            at += told ? inside.size() + 2 : whole;
        }
    return text;
}

/// "Mittwochnachmittag" and "woensdagmiddag" in two words.
std::string apart(std::string text) {
    for (const std::string_view part : {"vormittag", "nachmittag", "morgen", "abend", "ochtend", "middag"})
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size() + 1)) {
            const auto before = std::string_view{text}.substr(0, at);
            if (before.ends_with("tag") || before.ends_with("mittwoch") || before.ends_with("dag"))
                text.insert(at, 1, ' ');
        }
    return text;
}

}

std::string folded_hours(std::string_view written) {
    const auto with_minutes = raised_minutes_written(written);
    std::string_view text = with_minutes;
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto [plain, bytes] = sign_at(text);
        if (plain.empty())
            result += text::small_letter(text[0]);
        else
            result += plain;
        text.remove_prefix(bytes);
    }
    result = quoted_appointments_in_brackets(std::move(result));
    return and_apart(apart(holidays_left_out(with_dashes(numbered_days_named(std::move(result))))));
}

}
