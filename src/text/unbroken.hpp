#pragma once
#include <string>

namespace referralbook::text {

/// Words that no line parts: with no-break spaces.
std::string unbroken(std::string text);

}
