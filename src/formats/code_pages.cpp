#include "formats/code_pages.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace referralbook::formats {

namespace {

using upper_half = std::array<char16_t, 128>;   // of the bytes 0x80 to 0xFF

constexpr upper_half windows_1252 = [] {
    upper_half signs{};
    for (std::size_t i = 0; i < signs.size(); ++i)
        signs[i] = i < text::windows_1252_letters.size() ? text::windows_1252_letters[i]
                                                         : static_cast<char16_t>(0x80 + i);
    return signs;
}();
constexpr upper_half ibm850{0xC7, 0xFC, 0xE9, 0xE2, 0xE4, 0xE0, 0xE5, 0xE7, 0xEA, 0xEB, 0xE8, 0xEF, 0xEE, 0xEC, 0xC4,
    0xC5, 0xC9, 0xE6, 0xC6, 0xF4, 0xF6, 0xF2, 0xFB, 0xF9, 0xFF, 0xD6, 0xDC, 0xF8, 0xA3, 0xD8, 0xD7, 0x192, 0xE1, 0xED,
    0xF3, 0xFA, 0xF1, 0xD1, 0xAA, 0xBA, 0xBF, 0xAE, 0xAC, 0xBD, 0xBC, 0xA1, 0xAB, 0xBB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0xC1, 0xC2, 0xC0, 0xA9, 0x2563, 0x2551, 0x2557, 0x255D, 0xA2, 0xA5, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C,
    0x2500, 0x253C, 0xE3, 0xC3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0xA4, 0xF0, 0xD0, 0xCA, 0xCB,
    0xC8, 0x131, 0xCD, 0xCE, 0xCF, 0x2518, 0x250C, 0x2588, 0x2584, 0xA6, 0xCC, 0x2580, 0xD3, 0xDF, 0xD4, 0xD2, 0xF5,
    0xD5, 0xB5, 0xFE, 0xDE, 0xDA, 0xDB, 0xD9, 0xFD, 0xDD, 0xAF, 0xB4, 0xAD, 0xB1, 0x2017, 0xBE, 0xB6, 0xA7, 0xF7, 0xB8,
    0xB0, 0xA8, 0xB7, 0xB9, 0xB3, 0xB2, 0x25A0, 0xA0};
constexpr upper_half macintosh{0xC4, 0xC5, 0xC7, 0xC9, 0xD1, 0xD6, 0xDC, 0xE1, 0xE0, 0xE2, 0xE4, 0xE3, 0xE5, 0xE7, 0xE9,
    0xE8, 0xEA, 0xEB, 0xED, 0xEC, 0xEE, 0xEF, 0xF1, 0xF3, 0xF2, 0xF4, 0xF6, 0xF5, 0xFA, 0xF9, 0xFB, 0xFC, 0x2020, 0xB0,
    0xA2, 0xA3, 0xA7, 0x2022, 0xB6, 0xDF, 0xAE, 0xA9, 0x2122, 0xB4, 0xA8, 0x2260, 0xC6, 0xD8, 0x221E, 0xB1, 0x2264,
    0x2265, 0xA5, 0xB5, 0x2202, 0x2211, 0x220F, 0x3C0, 0x222B, 0xAA, 0xBA, 0x3A9, 0xE6, 0xF8, 0xBF, 0xA1, 0xAC, 0x221A,
    0x192, 0x2248, 0x2206, 0xAB, 0xBB, 0x2026, 0xA0, 0xC0, 0xC3, 0xD5, 0x152, 0x153, 0x2013, 0x2014, 0x201C, 0x201D,
    0x2018, 0x2019, 0xF7, 0x25CA, 0xFF, 0x178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0xB7, 0x201A,
    0x201E, 0x2030, 0xC2, 0xCA, 0xC1, 0xCB, 0xC8, 0xCD, 0xCE, 0xCF, 0xCC, 0xD3, 0xD4, 0xF8FF, 0xD2, 0xDA, 0xDB, 0xD9,
    0x131, 0x2C6, 0x2DC, 0xAF, 0x2D8, 0x2D9, 0x2DA, 0xB8, 0x2DD, 0x2DB, 0x2C7};
constexpr upper_half windows_1250{0x20AC, 0x81, 0x201A, 0x83, 0x201E, 0x2026, 0x2020, 0x2021, 0x88, 0x2030, 0x160,
    0x2039, 0x15A, 0x164, 0x17D, 0x179, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x98, 0x2122,
    0x161, 0x203A, 0x15B, 0x165, 0x17E, 0x17A, 0xA0, 0x2C7, 0x2D8, 0x141, 0xA4, 0x104, 0xA6, 0xA7, 0xA8, 0xA9, 0x15E,
    0xAB, 0xAC, 0xAD, 0xAE, 0x17B, 0xB0, 0xB1, 0x2DB, 0x142, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0x105, 0x15F, 0xBB, 0x13D,
    0x2DD, 0x13E, 0x17C, 0x154, 0xC1, 0xC2, 0x102, 0xC4, 0x139, 0x106, 0xC7, 0x10C, 0xC9, 0x118, 0xCB, 0x11A, 0xCD,
    0xCE, 0x10E, 0x110, 0x143, 0x147, 0xD3, 0xD4, 0x150, 0xD6, 0xD7, 0x158, 0x16E, 0xDA, 0x170, 0xDC, 0xDD, 0x162, 0xDF,
    0x155, 0xE1, 0xE2, 0x103, 0xE4, 0x13A, 0x107, 0xE7, 0x10D, 0xE9, 0x119, 0xEB, 0x11B, 0xED, 0xEE, 0x10F, 0x111,
    0x144, 0x148, 0xF3, 0xF4, 0x151, 0xF6, 0xF7, 0x159, 0x16F, 0xFA, 0x171, 0xFC, 0xFD, 0x163, 0x2D9};
constexpr upper_half iso_8859_2{0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D,
    0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xA0,
    0x104, 0x2D8, 0x141, 0xA4, 0x13D, 0x15A, 0xA7, 0xA8, 0x160, 0x15E, 0x164, 0x179, 0xAD, 0x17D, 0x17B, 0xB0, 0x105,
    0x2DB, 0x142, 0xB4, 0x13E, 0x15B, 0x2C7, 0xB8, 0x161, 0x15F, 0x165, 0x17A, 0x2DD, 0x17E, 0x17C, 0x154, 0xC1, 0xC2,
    0x102, 0xC4, 0x139, 0x106, 0xC7, 0x10C, 0xC9, 0x118, 0xCB, 0x11A, 0xCD, 0xCE, 0x10E, 0x110, 0x143, 0x147, 0xD3,
    0xD4, 0x150, 0xD6, 0xD7, 0x158, 0x16E, 0xDA, 0x170, 0xDC, 0xDD, 0x162, 0xDF, 0x155, 0xE1, 0xE2, 0x103, 0xE4, 0x13A,
    0x107, 0xE7, 0x10D, 0xE9, 0x119, 0xEB, 0x11B, 0xED, 0xEE, 0x10F, 0x111, 0x144, 0x148, 0xF3, 0xF4, 0x151, 0xF6, 0xF7,
    0x159, 0x16F, 0xFA, 0x171, 0xFC, 0xFD, 0x163, 0x2D9};

constexpr std::array pages{&windows_1252, &ibm850, &macintosh, &windows_1250, &iso_8859_2};
constexpr std::array<std::string_view, pages.size()> charsets{
    "windows-1252", "IBM850", "macintosh", "windows-1250", "ISO-8859-2"};

char16_t sign_of(char byte, upper_half const& page) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x80 ? static_cast<char16_t>(code) : page[code - 0x80U];
}

/// The letters of a language beyond ASCII, small ones; usual ones first, those behind the bar are seldom.
struct letters_of {
    std::u16string_view usual, seldom, capitals;
};
constexpr letters_of western{u"\u00E4\u00F6\u00FC\u00DF\u00E9\u00E8\u00E0\u00E7\u00F1\u00E1\u00ED\u00F3\u00FA\u00EA",
    u"\u00EB\u00EF\u00EE\u00F4\u00FB\u00F9\u00E2\u00F2\u00EC\u00E3\u00F5\u00F8\u00E5\u00E6\u0153",
    u"\u00C4\u00D6\u00DC\u00C9\u00C8\u00C0\u00C7\u00D1\u00C1\u00CD\u00D3\u00DA\u00CA\u00C2\u00CE\u00D4\u00D8\u00C5\u0152"};
constexpr std::array central{
    letters_of{
        u"\u00E1\u010D\u010F\u00E9\u011B\u00ED\u0148\u00F3\u0159\u0161\u0165\u00FA\u016F\u00FD\u017E\u013E\u013A\u0155\u00F4\u00E4",
        u"", u"\u00C1\u010C\u010E\u00C9\u011A\u00CD\u0147\u00D3\u0158\u0160\u0164\u00DA\u016E\u00DD\u017D\u013D"},
    letters_of{u"\u0105\u0107\u0119\u0142\u0144\u00F3\u015B\u017A\u017C", u"",
        u"\u0104\u0106\u0118\u0141\u0143\u00D3\u015A\u0179\u017B"},
    letters_of{u"\u00E1\u00E9\u00ED\u00F3\u00F6\u0151\u00FA\u00FC\u0171", u"",
        u"\u00C1\u00C9\u00CD\u00D3\u00D6\u0150\u00DA\u00DC\u0170"},
    letters_of{u"\u010D\u0107\u0111\u0161\u017E", u"", u"\u010C\u0106\u0110\u0160\u017D"}};

bool is_in(std::u16string_view letters, char16_t one) { return letters.find(one) != std::u16string_view::npos; }

constexpr double no_word = -2, other_language = -1;

/// The signs beside one of a text; blanks at its ends.
struct neighbours {
    char before_last, before, behind, behind_next;
    bool ends_word() const { return !text::is_letter(behind); }
    bool begins_word() const { return !text::is_letter(before); }
};

/// "d'Angelo", "dell'Orto", "Kern's" with the sign that printers use.
bool is_apostrophe_here(neighbours const& at) {
    if (!text::is_letter(at.before) || !text::is_letter(at.behind)) return false;
    return !text::is_letter(at.before_last) || (at.before_last == 'l' && at.before == 'l') ||
        (at.behind == 's' && !text::is_letter(at.behind_next));
}

/// Whose languages a page is read in.
enum class region : std::uint8_t { west, centre };

/// What a sign that is no letter says: dashes, quotation marks, currencies.
double weight_of_mark(char16_t sign, neighbours const& at, region where) {
    constexpr std::u16string_view typed{
        u"\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2026\u2022\u00B4\u00BF\u00A1"};
    constexpr std::u16string_view of_numbers{u"\u20AC\u00A3\u00A7\u00B0\u00BA\u00AA\u00B2\u00B3\u00BD"};
    constexpr double fits = 0.8, may_be = 0.2;
    if (sign == u'\u2019' && is_apostrophe_here(at)) return 1;
    if (sign == u'\u00A0') return at.begins_word() || at.ends_word() ? may_be : no_word;
    if (!is_in(typed, sign) && !is_in(of_numbers, sign))
        return where == region::west && text::is_letter(at.before) && sign >= 0xC0 ? other_language : no_word;
    if (text::is_letter(at.before) && text::is_letter(at.behind)) return no_word;
    if (is_in(of_numbers, sign)) return text::is_digit(at.before) || text::is_digit(at.behind) ? fits : may_be;
    return at.begins_word() && at.ends_word() ? fits : may_be;
}

/// What a small letter says.
double weight_of_small(char16_t sign, neighbours const& at, letters_of const& language, region where) {
    constexpr std::u16string_view stand_alone{u"\u00E0\u00E8\u00E9\u00F3"},
        at_the_end{u"\u00E0\u00E8\u00EC\u00F2\u00F9"};
    constexpr std::u16string_view of_the_north{u"\u00F8\u00E5\u00E6"};
    if (text::is_capital(at.before) && text::is_capital(at.behind)) return other_language;   // "MxLLER"
    if (at.begins_word() && at.ends_word()) return is_in(stand_alone, sign) ? 0.3 : other_language;
    if (sign == u'\u00DF')
        return std::string_view{"aeiou"}.contains(at.before) || !text::is_small(at.before) ? 1.0 : no_word;
    if (where == region::centre) return at.ends_word() ? 0.7 : 0.9;
    if (at.begins_word()) return sign == u'\u0153' ? 0.9 : 0.6;
    if (at.ends_word()) {
        if (is_in(at_the_end, sign)) return 1;
        if (sign == u'\u00E1' && std::string_view{"aeiou"}.contains(at.before)) return 0.5;
        if (sign == u'\u00E7' || sign == u'\u00EA') return 0.3;
    }
    constexpr std::string_view vowels = "aeiou";
    if (sign == u'\u00E1' && vowels.contains(at.before) && vowels.contains(at.behind)) return 0.4;   // "Straáe"
    if ((sign == u'\u00E3' || sign == u'\u00F5') && (at.behind == 'o' || at.behind == 'e')) return 1;
    if (sign == u'\u00F5') return 0.4;
    return is_in(of_the_north, sign) || sign == u'\u00FB' ? 0.6 : is_in(language.usual, sign) ? 1.0 : 0.7;
}

/// What a sign beyond ASCII says for the page that makes it of its byte.
double weight_of(
    std::string_view bytes, std::size_t place, upper_half const& page, letters_of const& language, region where) {
    const auto sign = sign_of(bytes[place], page);
    const auto beside = [&](std::size_t back, std::size_t ahead) {
        const auto at = place + ahead - back;
        return back > place || at >= bytes.size() ? ' ' : bytes[at];
    };
    const neighbours at{beside(2, 0), beside(1, 0), beside(0, 1), beside(0, 2)};
    if (is_in(language.capitals, sign)) {
        if (text::is_small(at.before)) return no_word;   // "MaXler"
        if (text::is_capital(at.before) && text::is_small(at.behind)) return other_language;
        if (at.begins_word() && at.ends_word()) return other_language;
        return where == region::west ? 0.8 : 0.9;
    }
    if (is_in(language.usual, sign) || is_in(language.seldom, sign)) return weight_of_small(sign, at, language, where);
    return weight_of_mark(sign, at, where);
}

/// What all signs beyond ASCII of a sample say for a page, read in a language.
double score_of(std::string_view bytes, upper_half const& page, letters_of const& language, region where) {
    constexpr std::size_t most = 4000;
    double score = 0;
    std::size_t seen = 0;
    for (std::size_t at = 0; at < bytes.size() && seen < most; ++at)
        if (static_cast<unsigned char>(bytes[at]) >= 0x80) ++seen, score += weight_of(bytes, at, page, language, where);
    return score;
}

/// Whether something speaks for central Europe at all. What Danish, Norwegian, Swedish, Icelandic and Estonian write in
/// Windows-1252 are other letters there; they count only beside one that those languages do not have.
bool may_be_central(std::string_view bytes, upper_half const& page) {
    constexpr std::string_view northern{"\xE5\xE6\xF0\xF5\xF8\xFE\xC5\xC6\xD0\xD5\xD8\xDE"},
        icelandic{"\xF0\xFE\xD0\xDE"}, of_both{"\xE1\xED\xFD\xC1\xCD\xDD"};
    const auto says = [&](std::string_view letters) { return bytes.find_first_of(letters) != std::string_view::npos; };
    const bool differs = std::ranges::any_of(bytes, [&](char byte) {
        return static_cast<unsigned char>(byte) >= 0x80 && !northern.contains(byte) &&
            sign_of(byte, page) != sign_of(byte, *pages[0]);
    });
    return differs || says("\x8A\x8E\x9A\x9E") ||   // with the hooks of Czech and Croatian
        (says(of_both) && !says(icelandic) && !says("\xE5\xE6\xC5\xC6"));
}

/// True for "\u00A3ukasz", "\u00A3\u00F3d\u00BC", "Micha\u00B3": in Windows-1252 a currency, a fraction or a small
/// figure inside or at an end of a word.
bool has_signs_in_words(std::string_view bytes) {
    constexpr std::u16string_view never{
        u"\u00A2\u00A3\u00A4\u00A5\u00A6\u00AC\u00B1\u00BC\u00BD\u00BE\u00BF\u00D7\u00F7"},
        behind_units{u"\u00B2\u00B3\u00B9\u00B5\u00AA\u00BA"};
    constexpr std::size_t unit = 2;   // letters: "km\u00B2"
    std::size_t letters = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto sign = sign_of(bytes[at], windows_1252);
        const bool never_there = is_in(never, sign), may_end = is_in(behind_units, sign);
        const bool goes_on = at + 1 < bytes.size() && text::is_letter(bytes[at + 1]) &&
            !is_in(never, sign_of(bytes[at + 1], windows_1252)) &&
            !is_in(behind_units, sign_of(bytes[at + 1], windows_1252));
        // "\u00BFQu\u00E9?" begins so.
        if (never_there && (letters > 1 || (goes_on && !(sign == u'\u00BF' && letters == 0)))) return true;
        if (may_end && letters > 0 && (goes_on || letters > unit) && sign != u'\u00AA' && sign != u'\u00BA')
            return true;
        letters = text::is_letter(bytes[at]) && !never_there && !may_end ? letters + 1 : 0;
    }
    return false;
}

/// True for "\u00C8\u00E2\u00E0\u00ED": words of no plain letter, as Cyrillic and Greek are where they are misread.
bool has_words_of_accents(std::string_view bytes) {
    constexpr std::size_t least = 3;
    std::size_t accents = 0, plain = 0;
    for (std::size_t at = 0; at <= bytes.size(); ++at) {
        const bool letter = at < bytes.size() && text::is_letter(bytes[at]);
        if (!letter) {
            if (accents >= least && plain == 0) return true;
            accents = plain = 0;
            continue;
        }
        const bool accent = static_cast<unsigned char>(bytes[at]) >= 0xC0;
        ++(accent ? accents : plain);
    }
    return false;
}

/// True for "\u00DEule", "Da\u00F0": letters of Icelandic in a text that is none, as Turkish is where it is misread.
bool has_letters_of_iceland_alone(std::string_view bytes) {
    const auto says = [&](std::string_view letters) { return bytes.find_first_of(letters) != std::string_view::npos; };
    return says("\xD0\xDE\xF0\xFE") &&
        (says("\xE7\xC7\xFC\xDC") || !says("\xE1\xE9\xED\xF3\xFA\xE6\xC1\xC9\xCD\xD3\xDA\xC6"));
}

}

code_page_guess code_page_of(std::string_view bytes) {
    using enum code_page;
    constexpr double near = 0.9;   // of the best score: as good
    constexpr std::size_t sample = 1 << 20;
    const auto first = static_cast<std::size_t>(
        std::ranges::find_if(bytes, [](char one) { return static_cast<unsigned char>(one) >= 0x80; }) - bytes.begin());
    constexpr std::size_t word = 8;
    const auto words = bytes.substr(first - std::min(first, word), sample);
    bytes = bytes.substr(first - std::min<std::size_t>(first, 2), sample);   // with the letters before the first
    std::array<double, pages.size()> scores{};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto const& page = *pages[i];
        const bool of_central = i >= static_cast<std::size_t>(windows_1250);
        if (!of_central) {
            scores[i] = score_of(bytes, page, western, region::west);
            continue;
        }
        scores[i] = -1e9;
        if (!may_be_central(bytes, page)) continue;
        for (auto const& language : central)
            scores[i] = std::max(scores[i], score_of(bytes, page, language, region::centre));
    }
    // Most programs that know no better write Windows-1252.
    std::size_t best = 0;
    for (std::size_t i = 1; i < pages.size(); ++i)
        if (scores[i] > scores[0] + 0.15 * std::max(scores[0], 0.0) + 0.1 && scores[i] > scores[best] + 1e-6) best = i;
    code_page_guess result{static_cast<code_page>(best), true};
    const auto text = utf8_of(bytes, result.page);
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (i != best && scores[i] > (best == 0 ? 1.0 : near) * scores[best] && scores[i] > 0 &&
            utf8_of(bytes, static_cast<code_page>(i)) != text)
            result.sure = false;
    // A currency sign that nobody types is the euro of ISO-8859-15.
    if (result.page == windows_1252 &&
        (words.contains('\xA4') || has_signs_in_words(words) || has_words_of_accents(words) ||
            has_letters_of_iceland_alone(words)))
        result.sure = false;
    return result;
}

std::string utf8_of(std::string_view bytes, code_page from) {
    auto const& page = *pages[static_cast<std::size_t>(from)];
    std::string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) text::append_utf8(text, sign_of(byte, page));
    return text;
}

std::string_view charset_of(code_page page) { return charsets[static_cast<std::size_t>(page)]; }

}
