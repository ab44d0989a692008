#include "book/contact.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::book {

bool says_loyal_to_competitor(std::string_view word) {
    constexpr std::array<std::string_view, 9> no{"no", "n", "none", "false", "0", "-", "nein", "non", "nee"};
    const auto plain = text::in_small_letters(text::trimmed(word));
    return !plain.empty() && std::ranges::find(no, plain) == no.end();
}

}
