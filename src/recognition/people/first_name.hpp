#pragma once
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// The first name that a name tells for sure, of a couple both; "" where it might be a family name. Sure is what stands
/// behind a comma, and a known first name in front of words that are none; of "Müller Anna" and "Frau Kern Falk" nobody
/// knows, nor of "Simon Xenobia": many people have Simon as their family name. `own` is what the book holds as their
/// first name by itself: that counts before.
std::string sure_first_name(std::string_view name, std::string_view own = {});

}
