#pragma once
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// The letter that introduces a partner to a client who needs something that we do not do ourselves (S2, S4). The
/// office may change it on its sheet Texts. Fields: first_name, client, partner, partner_phone, need, owner, office,
/// office_phone.
struct introduction_text {
    std::string_view key;   ///< permanent, English
    std::string_view subject, text, used;
};
introduction_text const& introduction();

/// The text with its greeting and its end, in a language, with its fields still in it.
std::string whole_text(introduction_text const& letter, text::language const& say);

}
