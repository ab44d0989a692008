#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::text {

/// What stands around and between words. A no-break space is none of them.
inline constexpr std::string_view blanks = " \t\r\n";

/// The text without the signs `around` at both ends.
std::string_view trimmed(std::string_view text, std::string_view around = blanks);

/// True where there are blanks alone, or nothing.
bool only_blanks(std::string_view text);

/// Hands over what stands between dividers, one sign or any of several: "a,,b" has two parts, an empty one is none.
template <class Dividers, class F> void each_part(std::string_view text, Dividers dividers, F use) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(dividers, at), text.size());
        if (end > at) use(text.substr(at, end - at));
        at = end + 1;
    }
}

/// What stands between blanks, in turn.
std::vector<std::string_view> words_in(std::string_view text);

/// The words with one blank between them, and none around.
std::string single_spaced(std::string_view text);

/// Line breaks and tabs as one blank each time; none at the beginning and none beside another blank before it.
std::string on_one_line(std::string_view text);

/// The same place for place: every line break and every tab becomes a blank.
std::string with_blanks_for_breaks(std::string_view text);

/// Puts one behind the others of a list, unless it is among them.
template <class List, class One> void add_once(List& list, One&& one) {
    if (std::ranges::find(list, one) == list.end()) list.push_back(std::forward<One>(one));
}

/// The text, or what stands for an empty one.
std::string or_else(std::string_view text, std::string_view otherwise);

}
