#pragma once
#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// A text with every byte but letters, digits and "-._~" written as %XX (RFC 3986), so that it may stand in any part of
/// an address: decoding gives the same bytes back.
std::string percent_encoded(std::string_view text);

/// Line ends of every kind as CR LF, the way of mail (RFC 6068).
std::string with_mail_line_ends(std::string_view text);

/// A letter ready to be handed over.
struct letter {
    std::string to;        ///< an e-mail address; "" = the user fills it in
    std::string subject;   ///< one line
    std::string text;
    bool operator==(letter const&) const = default;
};

/// Addresses longer than this do not reach every mail program (Windows hands over 2,083 characters).
inline constexpr std::size_t longest_mail_link = 2000;

/// mailto: with the letter's subject and text. Of an address cell with several addresses the first is taken; line
/// breaks in the subject become blanks.
std::string mail_link(letter const& what);

/// The first e-mail address of a cell that may hold several ("a@x ::: b@y; c@z"), without a name around it
/// ("Ada <a@x>"); "" where there is none.
std::string first_address(std::string_view cell);

}
