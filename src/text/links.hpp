#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

/// What a link leads to, as words: "mailto:ben.cole@x.example Hi you" of "mailto:ben.cole%40x.example?Hi%20you".
std::string words_of_link(std::string_view target);

/// "%40" and the like as the letters that they stand for.
std::string percent_decoded(std::string_view target);

/// Where a formula leads that is a link as a whole, `=HYPERLINK("mailto:a@x.example";"write")`; "" of any other, and
/// where its target is worked out.
std::string target_of_formula(std::string_view formula);

}
