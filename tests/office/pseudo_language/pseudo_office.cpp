#include "office/pseudo_language/pseudo_office.hpp"
#include "office/support/screen/dialogs.hpp"
#include "words/pseudo_language.hpp"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <stdexcept>

namespace referralbook::tests {

namespace {

// Before the office starts: what it is given to install.
const bool extension_named = setenv("REFERRALBOOK_OXT", REFERRALBOOK_PSEUDO_OXT, 1) == 0;

}

void speak_pseudo() {
    if (!extension_named) throw std::runtime_error{"the environment cannot be changed"};
    speak(words::pseudo_tag);
}

std::string unmarked(std::string_view text) {
    std::string outside;
    int depth = 0;
    for (const char sign : text) {
        depth += sign == '[';
        if (depth == 0) outside += sign;
        depth -= sign == ']' && depth > 0;
    }
    // What stands in the book: names, headings of the user's own, cells and what is cited of them.
    static const std::regex own{
        "Dr Ünal|Sibel Oka[for]*|Okafor Dental|Acme|Nadia Brandt|Ben Cole|Eve Dietz|Dr Uenal|^Won .*Signed$|^Name$|^[ABC]$|'[^']*'|\\b[A-Z]+[0-9]+\\b"};
    outside = std::regex_replace(outside, own, "");
    const bool any_letter = std::ranges::any_of(
        outside, [](char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); });
    return any_letter ? outside : std::string{};
}

}
