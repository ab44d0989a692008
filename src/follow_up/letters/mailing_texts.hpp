#pragma once
#include "follow_up/letters/introduction_text.hpp"

#include <span>
#include <string_view>

namespace referralbook::follow_up {

/// What the keys of letters to many begin with on the sheet Texts, ours and those that the office adds.
inline constexpr std::string_view mailing_prefix = "Letter: ";

/// Letters to many at once, made as the introduction is. Fields: first_name, referrals, date, owner, office,
/// office_phone, office_email; none that names anybody else, so that nobody who was referred is ever told of.
std::span<introduction_text const> mailing_texts();

/// The thanks for the year as they are said in January, when the year before is meant. The key is the same.
introduction_text const& thanks_in_january();

}
