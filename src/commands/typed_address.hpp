#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// Refuses a text in a field for an e-mail address that holds none, or one that is no address ("anna@", "call later");
/// blank is allowed, and names and several addresses beside each other are.
book::result<void> typed_email(std::string_view text, std::string_view field, text::language const& say = {});

/// What is said of a text in a field for a telephone number that is hardly one: fewer than three digits ("12", "call
/// later"). "" where it may be one, in whatever form, or is blank. Offices note extensions and words there, so it is
/// never refused.
std::string said_of_phone(std::string_view text, std::string_view field, text::language const& say = {});

/// Both behind the sentence of what a command did that asks nobody: what is no address is never written in silence.
book::result<book::change_set> saying_addresses(std::string_view phone, std::string_view email,
    book::result<book::change_set> changes, text::language const& say = {});

}
