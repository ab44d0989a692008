#include "formats/vcard_text.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::formats {

std::string escaped_for_card(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\r') continue;
        if (letter == '\n')
            result += "\\n";
        else if (letter == ',' || letter == ';' || letter == '\\')
            (result += '\\') += letter;
        else
            result += letter;
    }
    return result;
}

namespace {

constexpr std::size_t most_octets = 75;   // of a line, without its end (RFC 6350, 3.2)

/// A parameter in quotation marks, as RFC 6868 has it.
std::string in_quotes(std::string_view text) {
    std::string result{"\""};
    for (const char letter : text) {
        if (letter == '\n')
            result += "^n";
        else if (letter == '^')
            result += "^^";
        else if (letter == '"')
            result += "^'";
        else if (letter != '\r')
            result += letter;
    }
    return result + '"';
}

class writer {
public:
    void line(std::string_view head, std::string_view value) {
        auto whole = std::string{head} + ':' + std::string{value};
        std::size_t room = most_octets;
        for (std::size_t at = 0; at < whole.size(); room = most_octets - 1) {
            if (at > 0) text_ += ' ';
            auto length = std::min(room, whole.size() - at);
            while (length > 1 && at + length < whole.size() && text::is_inside_letter(whole[at + length])) --length;
            text_.append(whole, at, length) += "\r\n";
            at += length;
        }
    }
    void given(std::string_view head, std::string_view value) {
        if (!value.empty()) line(head, escaped_for_card(value));
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

std::string headed(std::string const& property, std::string_view heading) {
    return heading.empty() ? property : property + ";X-REFERRALBOOK=" + in_quotes(heading);
}

std::string typed(std::string_view name, std::string_view kind, std::string_view heading) {
    const auto type = kind == "mobile" ? std::string_view{"cell"} : kind;
    return headed(std::string{name} + (type.empty() ? "" : ";TYPE=" + std::string{type}), heading);
}

std::string full_name(card const& one) {
    if (!one.full_name.empty()) return one.full_name;
    std::string name;
    for (auto const* part : {&one.prefix, &one.given, &one.additional, &one.family, &one.suffix})
        text::append_if_any(name, " ", *part);
    if (name.empty()) name = one.company;
    if (name.empty() && !one.emails.empty()) name = one.emails.front().value;
    if (name.empty() && !one.phones.empty()) name = one.phones.front().value;
    return name;
}

void write(writer& to, card const& one) {
    to.line("BEGIN", "VCARD");
    to.line("VERSION", "4.0");
    to.line("FN", escaped_for_card(full_name(one)));
    if (!(one.family + one.given + one.additional + one.prefix + one.suffix).empty())
        to.line("N",
            escaped_for_card(one.family) + ';' + escaped_for_card(one.given) + ';' + escaped_for_card(one.additional) +
                ';' + escaped_for_card(one.prefix) + ';' + escaped_for_card(one.suffix));
    const auto once = [&](std::string const& property, std::string_view value) {
        const auto heading = one.headings.find(property);
        to.given(heading == one.headings.end() ? property : headed(property, heading->second), value);
    };
    once("NICKNAME", one.nickname);
    if (!one.company.empty() || !one.unit.empty())
        to.line("ORG", escaped_for_card(one.company) + (one.unit.empty() ? "" : ';' + escaped_for_card(one.unit)));
    once("TITLE", one.title);
    for (auto const& phone : one.phones) to.given(typed("TEL", phone.kind, phone.heading), phone.value);
    for (auto const& email : one.emails) to.given(typed("EMAIL", email.kind, email.heading), email.value);
    for (auto const& address : one.addresses)
        to.line(typed("ADR", address.kind, address.headings),
            escaped_for_card(address.box) + ";;" + escaped_for_card(address.street) + ';' +
                escaped_for_card(address.city) + ';' + escaped_for_card(address.region) + ';' +
                escaped_for_card(address.postcode) + ';' + escaped_for_card(address.country));
    for (auto const& page : one.pages) to.given(typed("URL", page.kind, page.heading), page.value);
    auto birthday = one.birthday;
    if (birthday.starts_with("--") && birthday.size() == 7) birthday.erase(4, 1);   // "--0214"
    once("BDAY", birthday);
    to.given("CATEGORIES", one.categories);
    to.given("NOTE", one.note);
    for (auto const& other : one.others) to.given("X-REFERRALBOOK;LABEL=" + in_quotes(other.kind), other.value);
    to.line("END", "VCARD");
}

}

std::string vcard_text(std::span<card const> cards) {
    writer to;
    for (auto const& one : cards) write(to, one);
    return to.take();
}

}
