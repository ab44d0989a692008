#include "text/presentable.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::text {

namespace {

constexpr std::size_t longest_quote = 60;       // letters
constexpr std::size_t longest_sentence = 900;   // bytes: what a message box shows without leaving the screen
constexpr std::size_t kept_end = 300;           // bytes: what is to be done stands at the end

void cut_quote(std::string& sentence, std::string_view quote) {
    const auto shown = first_letters(quote, longest_quote);
    if (shown.size() >= quote.size()) return;
    for (auto at = sentence.find(quote); at != std::string::npos; at = sentence.find(quote, at + shown.size()))
        sentence.replace(at, quote.size(), shown);
}

}

std::string presentable(std::string_view sentence, std::span<std::string const> quoted) {
    std::string shown{sentence};
    for (auto const& quote : quoted) cut_quote(shown, quote);
    std::ranges::replace_if(shown, [](char sign) { return (sign >= 0 && sign < ' ') || sign == 0x7f; }, ' ');
    if (shown.size() <= longest_sentence) return shown;
    auto end = shown.size() - kept_end;
    while (end < shown.size() && is_inside_letter(shown[end])) ++end;
    return shown.substr(0, whole_letters(shown, longest_sentence - kept_end)) + " … " + shown.substr(end);
}

}
