#include "formats/vcard_lines.hpp"

#include "formats/code_pages.hpp"
#include "formats/encoding.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::formats {

namespace {

using namespace std::string_view_literals;

// Their values are pictures, sounds and keys.
constexpr std::array binary_names{"PHOTO"sv, "LOGO"sv, "SOUND"sv, "KEY"sv};
// What is a text in whatever way it is encoded. Of any other name Base64 is a picture of some program's own.
constexpr std::array text_names{"FN"sv, "N"sv, "ORG"sv, "TITLE"sv, "ROLE"sv, "NICKNAME"sv, "NOTE"sv, "ADR"sv, "TEL"sv,
    "EMAIL"sv, "URL"sv, "CATEGORIES"sv, "BDAY"sv};
constexpr std::array structured_names{"N"sv, "ADR"sv, "ORG"sv};
constexpr std::array encodings{"QUOTED-PRINTABLE"sv, "BASE64"sv, "8BIT"sv, "7BIT"sv, "B"sv};

bool is_one_of(auto const& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

// A line break that a parameter writes as ^n stays.
std::string_view without_blanks_around(std::string_view text) { return text::trimmed(text, " \t"); }

struct physical_line {
    std::string_view text;
    int number;
};

std::vector<physical_line> physical_lines(std::string_view bytes) {
    std::vector<physical_line> lines;
    int number = 1;
    for (std::size_t at = 0; at < bytes.size(); ++number) {
        const auto end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
        lines.push_back({bytes.substr(at, end - at), number});
        at = end + (bytes.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

bool is_folded(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

/// Finds where the value of a line begins, behind the first colon outside quotation marks, as the line is put together
/// piece by piece.
class colon_finder {
public:
    std::size_t in(std::string_view text) {
        for (; found_ == std::string_view::npos && at_ < text.size(); ++at_) {
            if (text[at_] == '"')
                quoted_ = !quoted_;
            else if (text[at_] == ':' && !quoted_)
                found_ = at_;
        }
        return found_;
    }

private:
    std::size_t at_ = 0, found_ = std::string_view::npos;
    bool quoted_ = false;
};

/// What keeps a divider from dividing: quotation marks around it, or a backslash before it.
enum class kept_by : char { quotes, backslash };

std::vector<std::string_view> split(std::string_view text, char divider, kept_by sign) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (sign == kept_by::quotes && text[at] == '"')
            quoted = !quoted;
        else if (sign == kept_by::backslash && text[at] == '\\')
            ++at;
        else if (text[at] == divider && !quoted)
            parts.push_back(text.substr(from, at - from)), from = at + 1;
    }
    parts.push_back(text.substr(std::min(from, text.size())));
    return parts;
}

/// The text of a parameter in which ^n, ^^ and ^' stand for a line break, ^ and a quotation mark (RFC 6868).
std::string parameter_text(std::string_view raw) {
    std::string text;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char next = at + 1 < raw.size() ? raw[at + 1] : '\0';
        if (raw[at] == '"') continue;
        if (raw[at] == '^' && (next == 'n' || next == '^' || next == '\''))
            text += next == 'n' ? '\n' : next == '^' ? '^' : '"', ++at;
        else
            text += raw[at];
    }
    return text;
}

/// Name, group and parameters, from what stands before the colon.
vcard_line head_of(std::string_view head) {
    vcard_line line;
    const auto words = split(head, ';', kept_by::quotes);
    auto name = without_blanks_around(words.front());
    if (const auto dot = name.find('.'); dot != std::string_view::npos)
        line.group = name.substr(0, dot), name.remove_prefix(dot + 1);
    line.name = text::in_capitals(name);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        const auto key = equals == std::string_view::npos
            ? std::string{}
            : text::in_capitals(without_blanks_around(words[i].substr(0, equals)));
        const auto value = parameter_text(
            equals == std::string_view::npos ? without_blanks_around(words[i]) : words[i].substr(equals + 1));
        const bool is_encoding = std::ranges::any_of(
            encodings, [&](auto known) { return text::same_but_for_case(value, known); });
        if (!value.empty()) line.parameters.emplace_back(!key.empty() ? key : is_encoding ? "ENCODING" : "TYPE", value);
    }
    return line;
}

bool is_quoted_printable(vcard_line const& head) {
    return text::same_but_for_case(head.parameter("ENCODING"), "QUOTED-PRINTABLE");
}

bool is_in_base64(vcard_line const& head) {
    const auto way = head.parameter("ENCODING");
    return text::same_but_for_case(way, "B") || text::same_but_for_case(way, "BASE64");
}

/// A line that holds nothing but Base64: some programs do not fold the lines of a value with a blank.
bool is_base64(std::string_view line) {
    return !line.empty() && std::ranges::all_of(line, [](char sign) {
        return text::is_small(sign) || text::is_capital(sign) || text::is_digit(sign) || sign == '+' || sign == '/' ||
            sign == '=';
    });
}

int hex(char letter) {
    letter = text::capital_letter(letter);
    return text::is_digit(letter) ? letter - '0' : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
}

std::string from_quoted_printable(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '=' && at + 2 < text.size() && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0) {
            bytes += static_cast<char>(hex(text[at + 1]) * 16 + hex(text[at + 2]));
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

/// "Juan Carlos" of "Juan,Carlos": a comma that is not escaped parts several names. One with a blank behind it stands
/// in cards whose writer knew nothing of lists.
std::string with_blanks_in_lists(std::string_view part) {
    std::string result{part};
    for (std::size_t at = 1; at + 1 < result.size(); ++at)
        if (result[at] == ',' && result[at - 1] != '\\' && result[at + 1] != ' ') result[at] = ' ';
    return result;
}

std::string unescaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] == '\r') {
            if (next != '\n') result += '\n';
        } else if (text[at] != '\\' || !std::string_view{"nN,;:\\'\""}.contains(next) || next == '\0') {
            result += text[at];
        } else {
            result += next == 'n' || next == 'N' ? '\n' : next;
            ++at;
        }
    }
    return result;
}

class line_reader {
public:
    line_reader(std::string_view bytes, charset_reader const& other)
        : lines_{physical_lines(bytes)}, other_{other},
          page_{encoding_of(bytes) == encoding::windows_1252 ? code_page_of(bytes).page : code_page::windows_1252} {}

    std::vector<vcard_lines> all() {
        std::vector<vcard_lines> cards;
        while (at_ < lines_.size()) {
            const auto text = without_blanks_around(lines_[at_].text);
            if (!text::same_but_for_case(text, "BEGIN:VCARD")) {
                ++at_;
                continue;
            }
            auto& card = cards.emplace_back();
            card.line = lines_[at_++].number;
            card.version = version();
            read(card);
        }
        return cards;
    }

private:
    std::string version() const {
        for (auto at = at_; at < lines_.size(); ++at) {
            const auto text = without_blanks_around(lines_[at].text);
            if (text::same_but_for_case(text, "END:VCARD") || text::same_but_for_case(text, "BEGIN:VCARD")) break;
            if (text.size() > 8 && text::same_but_for_case(text.substr(0, 8), "VERSION:"))
                return std::string{without_blanks_around(text.substr(8))};
        }
        return {};
    }

    void read(vcard_lines& card) {
        int inside = 0;   // cards within this one
        while (at_ < lines_.size()) {
            const auto text = without_blanks_around(lines_[at_].text);
            if (text::same_but_for_case(text, "END:VCARD")) {
                ++at_;
                if (inside-- == 0) return;
                continue;
            }
            if (text::same_but_for_case(text, "BEGIN:VCARD")) {
                const bool agent = !card.lines.empty() && card.lines.back().name == "AGENT" &&
                    card.lines.back().text.empty();
                if (inside == 0 && !agent) return;   // the one before never ended
                ++inside;
                ++at_;
                continue;
            }
            if (inside > 0 || text.empty())
                ++at_;
            else
                read_line(card);
        }
    }

    bool ends_card(std::size_t at) const {
        return at < lines_.size() && text::same_but_for_case(without_blanks_around(lines_[at].text), "END:VCARD");
    }

    /// One line with all that is folded under it.
    void read_line(vcard_lines& card) {
        const bool keeps_blank = card.version ==
            "2.1";   // its lines are folded before a blank that belongs to the text
        std::string text{lines_[at_++].text};
        colon_finder colon;
        bool read_head = false, quoted_printable = false, base64 = false;
        for (; at_ < lines_.size(); ++at_) {
            const auto found = colon.in(text);
            if (found != std::string::npos && !read_head) {
                const auto head = head_of(std::string_view{text}.substr(0, found));
                quoted_printable = is_quoted_printable(head);
                base64 = is_in_base64(head);
                read_head = true;
            }
            if (quoted_printable && text.ends_with('=') && !ends_card(at_)) {
                text.pop_back();
                text += lines_[at_].text;
            } else if (is_folded(lines_[at_].text)) {
                text += lines_[at_].text.substr(keeps_blank ? 0 : 1);
            } else if (base64 && is_base64(lines_[at_].text)) {
                text += lines_[at_].text;
            } else {
                break;
            }
        }
        const auto found = colon.in(text);
        if (found != std::string::npos)
            card.lines.push_back(line_of(text, found));
        else if (!card.lines.empty() && !card.lines.back().binary)
            card.lines.back().text += '\n' + as_utf8(text, {});   // a broken note
    }

    vcard_line line_of(std::string_view text, std::size_t colon) const {
        auto line = head_of(as_utf8(text.substr(0, colon), {}));
        auto raw = text.substr(colon + 1);
        const bool base64 = is_in_base64(line);
        line.binary = is_one_of(binary_names, line.name) || (base64 && !is_one_of(text_names, line.name));
        if (line.binary) return line;
        const auto decoded = base64 ? from_base64(raw) : std::string{};
        if (base64) raw = decoded;
        const bool coded = is_quoted_printable(line);
        if (coded && raw.ends_with('=')) raw.remove_suffix(1);   // a soft break before the end of the card
        const auto read = [&](std::string_view part) {
            return unescaped(
                as_utf8(coded ? from_quoted_printable(part) : std::string{part}, line.parameter("CHARSET")));
        };
        line.text = read(raw);
        if (is_one_of(structured_names, line.name))
            for (auto const part : split(raw, ';', kept_by::backslash))
                line.parts.push_back(read(line.name == "N" ? with_blanks_in_lists(part) : std::string{part}));
        return line;
    }

    std::string as_utf8(std::string_view bytes, std::string_view charset) const {
        std::optional<std::string> text;
        if (!charset.empty()) text = utf8_of_charset(bytes, charset);
        if (!text && !charset.empty() && other_) text = other_(bytes, charset);
        if (!text)
            text = encoding_of(bytes) == encoding::windows_1252 ? utf8_of(bytes, page_)
                                                                : utf8_of(bytes, encoding::utf8);
        std::erase(*text, '\0');
        return std::move(*text);
    }

    std::vector<physical_line> lines_;
    charset_reader const& other_;
    code_page page_;   ///< of values that are not UTF-8 and name no character set
    std::size_t at_ = 0;
};

}

std::string_view vcard_line::parameter(std::string_view wanted) const {
    const auto found = std::ranges::find(parameters, wanted, &std::pair<std::string, std::string>::first);
    return found == parameters.end() ? std::string_view{} : std::string_view{found->second};
}

bool vcard_line::has_type(std::string_view type) const {
    const auto wanted = text::in_capitals(type);
    for (auto const& [key, value] : parameters)
        if (key == "TYPE")
            for (auto const one : split(value, ',', kept_by::quotes))
                if (text::same_but_for_case(without_blanks_around(one), wanted)) return true;
    return false;
}

std::vector<vcard_lines> read_vcard_lines(std::string_view bytes, charset_reader const& other_charsets) {
    // Of other files each value may have a character set of its own.
    const auto whole = encoding_of(bytes);
    const bool plain = whole == encoding::utf8 || whole == encoding::windows_1252;
    auto text = plain ? std::string{bytes} : utf8_of(bytes, whole);
    drop_byte_order_marks(text);
    return line_reader{text, other_charsets}.all();
}

}
