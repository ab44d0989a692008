#include "recognition/names/name_words_alike.hpp"
#include "recognition/names/name_words.hpp"

#include <algorithm>

namespace referralbook::recognition {

using namespace name_words;

std::string_view usual_form(std::string_view word) {
    const auto found = std::ranges::lower_bound(nicknames, word, {}, &word_form::form);
    return found != nicknames.end() && found->form == word ? found->usual : word;
}

bool says_little(std::string_view word) { return in(little, word); }

bool is_particle(std::string_view word) { return in(particles, word); }

}
