#include "formats/mail_head.hpp"

#include "formats/encoding.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::formats {

namespace {

constexpr std::size_t most_of_a_field = 65'536, most_addresses = 200;
constexpr std::size_t longest_address = 254, longest_subject = 200, longest_word = 2000;
constexpr std::string_view blanks = " \t";

struct head_field {
    std::string_view name;
    std::string content;   ///< unfolded
};

bool is_name_of_field(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char sign) { return sign > ' ' && sign < 0x7F; });
}

/// The fields up to the first blank line; none where the first line is no field.
std::vector<head_field> fields_of(std::string_view bytes) {
    std::vector<head_field> fields;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
        const auto line = bytes.substr(at, end - at);
        at = end + (bytes.substr(end).starts_with("\r\n") ? 2 : 1);
        if (line.empty()) break;
        const bool first = fields.empty();
        if (first && line.starts_with("From ")) continue;   // of a mail box
        if (line.front() == ' ' || line.front() == '\t') {
            if (first) return {};
            if (kept + line.size() <= most_of_a_field) fields.back().content += line, kept += line.size();
            continue;
        }
        const auto colon = line.find(':');
        const auto name = text::trimmed(line.substr(0, std::min(colon, line.size())), blanks);
        if (colon == std::string_view::npos || !is_name_of_field(name)) {
            if (first) return {};
            continue;
        }
        fields.push_back({name, std::string{line.substr(colon + 1)}});
        kept = line.size();
    }
    return fields;
}

/// What stands at such a place of an address list is passed over: a quoted text, or a comment, which may hold others.
std::size_t behind_quoted(std::string_view field, std::size_t at) {
    for (++at; at < field.size() && field[at] != '"'; ++at)
        if (field[at] == '\\') ++at;
    return std::min(at + 1, field.size());
}
std::size_t behind_comment(std::string_view field, std::size_t at) {
    int depth = 0;
    for (; at < field.size(); ++at) {
        if (field[at] == '\\')
            ++at;
        else if (field[at] == '(')
            ++depth;
        else if (field[at] == ')' && --depth == 0)
            return at + 1;
    }
    return field.size();
}

bool is_address(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
        text.size() <= longest_address && std::ranges::none_of(text, [](char sign) {
            return static_cast<unsigned char>(sign) <= ' ' || sign == 0x7F ||
                std::string_view{"<>()[],;:\\\""}.contains(sign);
        });
}

int value_of_hex(char sign) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto found = digits.find(text::capital_letter(sign));
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

std::string from_q(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '_') {
            bytes += ' ';
        } else if (text[at] == '=' && at + 2 < text.size() && value_of_hex(text[at + 1]) >= 0 &&
            value_of_hex(text[at + 2]) >= 0) {
            bytes += static_cast<char>(value_of_hex(text[at + 1]) * 16 + value_of_hex(text[at + 2]));
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

/// "=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=" at the beginning of a text.
struct encoded_word {
    std::string charset, bytes;
    std::size_t length = 0;   ///< 0: there is none
};

encoded_word encoded_word_at(std::string_view text) {
    if (!text.starts_with("=?")) return {};
    text = text.substr(0, longest_word);
    const auto charset_end = text.find('?', 2);
    if (charset_end == text.npos || charset_end + 2 >= text.size() || text[charset_end + 2] != '?') return {};
    const auto content = charset_end + 3;
    const auto end = text.find("?=", content);
    if (end == text.npos || text.substr(0, end).find_first_of(" \t") != text.npos) return {};
    const auto kind = text::small_letter(text[charset_end + 1]);
    if (kind != 'q' && kind != 'b') return {};
    const auto charset = text.substr(2, charset_end - 2);
    const auto coded = text.substr(content, end - content);
    return {text::in_small_letters(charset.substr(0, charset.find('*'))),
        kind == 'q' ? from_q(coded) : from_base64(coded), end + 2};
}

std::string as_utf8(std::string_view bytes, std::string_view charset, charset_reader const& other) {
    auto text = utf8_of_charset(bytes, charset);
    if (!text && other && std::ranges::all_of(charset, [](char sign) { return sign > ' ' && sign < 0x7F; }))
        text = other(bytes, charset);
    return text
        ? *text
        : utf8_of(bytes, encoding_of(bytes) == encoding::windows_1252 ? encoding::windows_1252 : encoding::utf8);
}

/// Digits alone, of such a length; nothing for anything else.
std::optional<int> number_in(std::string_view word, std::size_t shortest, std::size_t longest) {
    if (word.size() < shortest || word.size() > longest || !std::ranges::all_of(word, text::is_digit)) return {};
    int number = 0;
    for (const char digit : word) number = number * 10 + (digit - '0');
    return number;
}

/// Minutes east of Greenwich.
int zone_of(std::string_view word) {
    if ((word.starts_with('+') || word.starts_with('-')) && word.size() == 5)
        if (const auto number = number_in(word.substr(1), 4, 4); number && *number % 100 < 60 && *number < 2400)
            return (*number / 100 * 60 + *number % 100) * (word.front() == '-' ? -1 : 1);
    constexpr std::string_view zones = "EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7 ";
    if (word.size() == 3)
        if (const auto found = zones.find(text::in_capitals(word) + '-'); found != zones.npos)
            return -60 * (zones[found + 4] - '0');
    return 0;
}

std::optional<unsigned> month_of(std::string_view word) {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size() < 3) return {};
    const auto found = months.find(text::in_small_letters(word.substr(0, 3)));
    if (found == months.npos || found % 3 != 0) return {};
    return static_cast<unsigned>(found / 3 + 1);
}

}

std::vector<std::string> mail_addresses(std::string_view field) {
    std::vector<std::string> addresses;
    std::string word;                   // what stands outside of < >
    std::optional<std::string> angle;   // what stands within
    const auto take = [&] {
        auto address = text::in_small_letters(text::trimmed(angle ? *angle : word, blanks));
        if (is_address(address) && std::ranges::find(addresses, address) == addresses.end())
            addresses.push_back(std::move(address));
        word.clear();
        angle.reset();
    };
    for (std::size_t at = 0; at < field.size() && addresses.size() < most_addresses;) {
        const char sign = field[at];
        if (sign == '"') {
            at = behind_quoted(field, at);
            word += ' ';
        } else if (sign == '(') {
            at = behind_comment(field, at);
        } else if (sign == '<') {
            const auto end = std::min(field.find('>', at), field.size());
            auto inside = field.substr(at + 1, end - at - 1);
            if (const auto route = inside.rfind(':'); route != inside.npos) inside.remove_prefix(route + 1);
            angle = std::string{inside};
            at = std::min(end + 1, field.size());
        } else if (sign == ',' || sign == ';') {
            take();
            ++at;
        } else {
            if (sign == ':')   // the name of a group
                word.clear();
            else
                word += sign;
            ++at;
        }
    }
    if (addresses.size() < most_addresses) take();
    return addresses;
}

std::optional<std::chrono::sys_seconds> mail_date(std::string_view field) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < field.size() && words.size() < 10;) {
        if (field[at] == '(') {
            at = behind_comment(field, at);
            continue;
        }
        if (std::string_view{" \t,:"}.contains(field[at])) {
            if (!word.empty()) words.push_back(std::move(word));
            word.clear();
        } else if (word.size() < 20) {
            word += field[at];
        }
        ++at;
    }
    if (!word.empty()) words.push_back(std::move(word));
    if (!words.empty() && !text::is_digit(words.front().front())) words.erase(words.begin());   // the weekday
    if (words.size() < 5) return {};
    const auto day = number_in(words[0], 1, 2), hour = number_in(words[3], 1, 2), minute = number_in(words[4], 2, 2);
    const auto month = month_of(words[1]);
    auto year = number_in(words[2], 2, 4);
    if (!day || !month || !year || !hour || !minute) return {};
    if (words[2].size() < 4) *year += words[2].size() == 3 || *year >= 50 ? 1900 : 2000;
    const bool has_seconds = words.size() > 5 && number_in(words[5], 2, 2).has_value();
    const int second = has_seconds ? *number_in(words[5], 2, 2) : 0;
    const std::size_t zone_at = has_seconds ? 6 : 5;
    const int zone = words.size() > zone_at ? zone_of(words[zone_at]) : 0;
    const std::chrono::year_month_day date{
        std::chrono::year{*year}, std::chrono::month{*month}, std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || *year < 1970 || *year > 9998 || *hour > 23 || *minute > 59 || second > 60) return {};
    return std::chrono::sys_days{date} + std::chrono::hours{*hour} + std::chrono::minutes{*minute - zone} +
        std::chrono::seconds{std::min(second, 59)};
}

std::string mail_text(std::string_view field, charset_reader const& other_charsets) {
    std::string text, plain;
    encoded_word held;   // words of one character set go together: a letter may be cut between them
    const auto end_plain = [&] {
        text += utf8_of(plain, encoding_of(plain) == encoding::windows_1252 ? encoding::windows_1252 : encoding::utf8);
        plain.clear();
    };
    const auto end_held = [&] {
        if (held.length > 0) text += as_utf8(held.bytes, held.charset, other_charsets);
        held = {};
    };
    field = field.substr(0, most_of_a_field);
    for (std::size_t at = 0; at < field.size();) {
        auto next = encoded_word_at(field.substr(at));
        if (next.length == 0) {
            if (held.length > 0) {   // Blanks between two encoded words are no part of the text.
                const auto blank_end = std::min(field.find_first_not_of(blanks, at), field.size());
                if (blank_end > at && encoded_word_at(field.substr(blank_end)).length > 0) {
                    at = blank_end;
                    continue;
                }
            }
            end_held();
            plain += field[at++];
            continue;
        }
        end_plain();
        if (held.length > 0 && held.charset != next.charset) end_held();
        at += next.length;
        held.charset = next.charset;
        held.bytes += next.bytes;
        held.length += next.length;
    }
    end_held();
    end_plain();
    std::ranges::replace_if(
        text, [](char sign) { return static_cast<unsigned char>(sign) < ' ' || sign == 0x7F; }, ' ');
    return text::first_letters(text::single_spaced(text), longest_subject);
}

std::optional<mail_head> read_mail_head(std::string_view bytes, charset_reader const& other_charsets) {
    bytes = bytes.substr(0, most_of_a_mail);
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    mail_head head;
    bool has_subject = false, has_date = false;
    const auto add = [](std::vector<std::string>& to, std::string_view field) {
        for (auto& address : mail_addresses(field))
            if (to.size() < most_addresses && std::ranges::find(to, address) == to.end())
                to.push_back(std::move(address));
    };
    std::vector<std::string> copies;
    for (auto const& [name, content] : fields_of(bytes)) {
        const auto is = [&](std::string_view wanted) { return text::same_but_for_case(name, wanted); };
        if (is("From") && head.from.empty()) add(head.from, content);
        if (is("To")) add(head.to, content);
        if (is("Cc")) add(copies, content);
        if (is("Subject") && !has_subject) head.subject = mail_text(content, other_charsets), has_subject = true;
        if (is("Date") && !has_date) head.sent = mail_date(content), has_date = true;
    }
    if (head.from.empty()) return {};
    for (auto& address : copies)
        if (head.to.size() < most_addresses && std::ranges::find(head.to, address) == head.to.end())
            head.to.push_back(std::move(address));
    return head;
}

}
