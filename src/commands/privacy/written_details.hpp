#pragma once
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace referralbook::commands {

// Telephones and mailboxes as they stand in texts.

inline constexpr std::size_t least_digits = 7;   ///< of a telephone that is known by its end

/// The last digits of a telephone; "" of one of fewer than least_digits.
std::string last_digits(std::string_view number);

/// Those in a part of a further column, with "; " between them: one headed Home may hold an address, whose postcode is
/// no telephone, or a day.
std::string telephones_of_part(std::string_view part);

/// Calls back with where each mailbox of a text begins, and the mailbox.
template <class F> void each_address(std::string_view text, F use) {
    constexpr std::string_view around_addresses = " ,;:|\t\r\n<>()\"'?&";
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(around_addresses, at), text.size());
        auto part = text.substr(at, end - at);
        while (part.ends_with('.')) part.remove_suffix(1);
        if (part.contains('@')) use(at, part);
        at = end + 1;
    }
}

/// The same with each number: digits with what people write between them: "+49 (171) 23-45".
template <class F> void each_number(std::string_view text, F use) {
    constexpr std::string_view inside = "0123456789+-/(). ";
    for (std::size_t at = text.find_first_of("0123456789+("); at != std::string_view::npos;
        at = text.find_first_of("0123456789+(", at)) {
        auto end = std::min(text.find_first_not_of(inside, at), text.size());
        const auto run = end;
        while (end > at && !text::is_digit(text[end - 1])) --end;
        // A bracket before the number belongs to it where it is closed within: "(0171) 23" and not "(0171 23)".
        const auto digit = std::min(text.find_first_of("0123456789+", at), end);
        const bool closed = text.substr(at, end - at).contains(')');
        const auto begin = closed ? at : digit;
        if (end > begin) use(begin, text.substr(begin, end - begin));
        at = std::max(run, at + 1);
    }
}

/// "030 5550144 / 030 5550155" is two, "0171/5550144" one.
template <class F> void each_of_two(std::string_view number, F use) {
    const auto at = number.find('/');
    const auto one = number.substr(0, at);
    if (at == std::string_view::npos || text::digits_of(one).size() < least_digits) return use(number);
    use(one);
    each_of_two(number.substr(at + 1), use);
}

}
