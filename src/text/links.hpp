#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

/// What a link leads to, as words: "mailto:ben.cole@x.example Hi you" of "mailto:ben.cole%40x.example?Hi%20you".
std::string words_of_link(std::string_view target);

}
