#pragma once
#include <span>
#include <string>
#include <string_view>

namespace referralbook::text {

/// A sentence as it can be shown, whatever it quotes: line breaks and control signs become blanks, each of `quoted`
/// that is long is cut to its first letters, and what is still longer than a message shows loses its middle.
std::string presentable(std::string_view sentence, std::span<std::string const> quoted = {});

}
