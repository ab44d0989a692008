#pragma once
#include "formats/vcard.hpp"

#include <span>
#include <string>
#include <string_view>

namespace referralbook::formats {

/// A value of a vCard, with what means something there behind a backslash.
std::string escaped_for_card(std::string_view text);

/// Writes vCards 4.0 (RFC 6350): CR LF, folded at 75 octets between characters. A card without any name has its
/// company, phone or e-mail address for one, as FN must be given. What stands under `others` with a name of its own
/// goes into a line X-REFERRALBOOK with that name as a parameter.
std::string vcard_text(std::span<card const> cards);

}
