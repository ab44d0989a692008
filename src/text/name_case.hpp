#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

/// True where a text has letters, and none of them is a small one. Letters of scripts without case count as small.
bool all_capitals(std::string_view text);

/// A word in capitals as names are written: a capital at its beginning and behind a hyphen or an apostrophe, small
/// letters elsewhere: "O'Brien", "Meyer-Lüders".
std::string in_name_case(std::string_view word);

}
