#pragma once
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// What two spellings of one person or office have in common: equal keys are one name. Without case, accents, surplus
/// blanks, full stops, titles and degrees; "Okafor, Adaeze" is "Adaeze Okafor"; "Acme, Inc." is "Acme Inc" and
/// "King, Martin, Jr." is "Martin King Jr". A name of titles alone keeps them. Degrees that may be names or initials
/// (DO, MA, JD ...) count as degrees only behind two other words, after a comma or with full stops.
/// "" only for a text without letters, digits or signs. Never fails; the key of a key is itself.
std::string name_key(std::string_view name);

}
