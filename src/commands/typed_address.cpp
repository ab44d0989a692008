#include "commands/typed_address.hpp"
#include "book/cell.hpp"
#include "book/nothing_said.hpp"
#include "commands/in_field.hpp"
#include "text/letters.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::commands {

namespace {

constexpr std::ptrdiff_t least_digits = 3;   // of the shortest extensions within a house

/// "anna@example.com", "anna@[192.168.1.5]": something on both sides of one @, and behind it a dot with two letters or
/// more after the last.
bool is_address(std::string_view piece) {
    const auto sign = piece.find('@');
    if (sign == 0 || piece.find('@', sign + 1) != std::string_view::npos) return false;
    const auto domain = piece.substr(sign + 1);
    if (domain.starts_with('[') && domain.ends_with(']')) return domain.size() > 2;
    const auto dot = domain.rfind('.');
    return dot != std::string_view::npos && domain.size() - dot > 2 && !domain.starts_with('.') &&
        !domain.contains("..") && !piece.starts_with('.') && piece[sign - 1] != '.';
}

}

book::result<void> typed_email(std::string_view text, std::string_view field, text::language const& say) {
    if (text::only_blanks(text)) return {};
    bool found = false, right = true;
    constexpr std::string_view parting{" \t\n,;<>()\"'/|"};
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(parting, at), text.size());
        auto piece = text.substr(at, end - at);
        at = end + 1;
        if (piece.starts_with("mailto:")) piece.remove_prefix(7);
        while (piece.ends_with('.') || piece.ends_with(':')) piece.remove_suffix(1);
        if (!piece.contains('@')) continue;
        found = true;
        right = right && is_address(piece);
    }
    if ((found && right) || book::says_nothing(text)) return {};
    return book::refuse(in_field(field,
        say.tr("\"{1}\" is no e-mail address. Please enter one such as {2}, or leave the field blank.",
            book::text_of(std::string{text}), "anna@example.com"),
        say));
}

std::string said_of_phone(std::string_view text, std::string_view field, text::language const& say) {
    if (text::only_blanks(text) || std::ranges::count_if(text, text::is_digit) >= least_digits) return {};
    return in_field(
        field, say.tr("\"{1}\" does not look like a telephone number.", book::text_of(std::string{text})), say);
}

book::result<book::change_set> saying_addresses(
    std::string_view phone, std::string_view email, book::result<book::change_set> changes, text::language const& say) {
    if (!changes) return changes;
    std::vector<std::string> sentences;
    if (auto said = said_of_phone(phone, {}, say); !said.empty()) sentences.push_back(std::move(said));
    if (const auto right = typed_email(email, {}, say); !right) sentences.push_back(right.error().sentence);
    text::append_some(changes->done, say, sentences);
    return changes;
}

}
