#include "book/contact.hpp"
#include "book/cell.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace referralbook::book {

bool says_loyal_to_competitor(std::string_view word) {
    constexpr std::array<std::string_view, 9> no{"no", "n", "none", "false", "0", "-", "nein", "non", "nee"};
    auto plain = text_of(std::string{word});
    std::ranges::transform(
        plain, plain.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return !plain.empty() && std::ranges::find(no, plain) == no.end();
}

}
