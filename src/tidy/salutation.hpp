#pragma once
#include <string>
#include <string_view>

namespace referralbook::tidy {

/// How a letter addresses somebody whose name is written so: "Ada" for "Ada Okafor", "Okafor, Ada" and "Okafor, Ada MBA";
/// "Dr. Ünal" for "Dr. med. Sibel Ünal"; "Mrs Smith" for "Mrs Jane Smith"; an office by its whole name. `given` is the
/// first name where the book holds it by itself: it counts unless the name has a title. Never empty for a name that is not.
std::string salutation(std::string_view name, std::string_view given = {});

}
