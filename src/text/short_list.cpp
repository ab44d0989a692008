#include "text/short_list.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::text {

std::string short_list(language const& say, std::span<std::string const> names, std::size_t most) {
    if (names.size() <= most + 1) return say.listed(names);
    return say.trn("{2} and {1} other", "{2} and {1} others", names.size() - most, joined_by(names.first(most), ", "));
}

void append_some(std::string& to, language const& say, std::span<std::string const> sentences, std::size_t most) {
    for (auto const& one : sentences.first(std::min(most, sentences.size()))) append_part(to, " ", one);
    if (sentences.size() > most)
        append_part(
            to, " ", say.trn("The same goes for {1} other.", "The same goes for {1} others.", sentences.size() - most));
}

}
