#include "follow_up/letters/mail_link.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::follow_up {

namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";

bool is_unreserved(char letter) {
    return text::is_capital(letter) || text::is_small(letter) || text::is_digit(letter) || letter == '-' ||
        letter == '.' || letter == '_' || letter == '~';
}

}

std::string percent_encoded(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (is_unreserved(letter)) {
            result += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        result += '%';
        result += hexadecimal[byte >> 4U];
        result += hexadecimal[byte & 15U];
    }
    return result;
}

std::string with_mail_line_ends(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (pair) ++i;
        if (pair || text[i] == '\r' || text[i] == '\n')
            result += "\r\n";
        else
            result += text[i];
    }
    return result;
}

std::string first_address(std::string_view cell) {
    const auto at = cell.find('@');
    if (at == std::string_view::npos) return {};
    constexpr std::string_view ends{" \t\r\n,;:<>()[]\"|/"};
    const auto before = cell.find_last_of(ends, at);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    auto address = cell.substr(begin, std::min(cell.find_first_of(ends, at), cell.size()) - begin);
    address = text::trimmed(address.substr(0, address.find('?', at - begin)), "'");   // mailto:a@x.example?subject=Hi
    const bool whole = !address.empty() && address.front() != '@' && address.back() != '@';
    return whole ? std::string{address} : std::string{};
}

std::string mail_link(letter const& what) {
    const auto to = first_address(what.to);
    const auto at = to.find('@');
    const auto address = to.empty() ? to : percent_encoded(to.substr(0, at)) + '@' + percent_encoded(to.substr(at + 1));
    return "mailto:" + address + "?subject=" + percent_encoded(text::on_one_line(what.subject)) +
        "&body=" + percent_encoded(with_mail_line_ends(what.text));
}

}
