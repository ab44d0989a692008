#include "recognition/names/family_name.hpp"

#include "recognition/names/name_words.hpp"

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// Letters beyond a to z; the apostrophe of printers ("van \u2019t Hoff") is none.
bool has_accents(std::string_view written) {
    constexpr std::string_view apostrophe = "\u2019";
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written.substr(at).starts_with(apostrophe))
            at += apostrophe.size() - 1;
        else if (static_cast<unsigned char>(written[at]) >= 0x80)
            return true;
    }
    return false;
}

/// A word of a family name before its last: "van", "de", "O". An initial, "D." or "E", is none.
bool is_before_family(name_token const& word) {
    // "Văn" is a Vietnamese name, no "van": particles have no accents, whichever way these are written.
    if (has_accents(word.written)) return false;
    if (word.key.size() == 1)
        return word.key == "o"
            ? !word.full_stop
            : word.small && !word.full_stop && in(particles, word.key) && !in(family_links, word.key);
    if (word.key == "do" || in(small_particles, word.key)) return word.small;
    return in(particles, word.key) && !in(links, word.key);
}

}

bool links_family(name_part const& words, std::size_t at) {
    if (at == 0 || at + 1 >= words.size()) return false;
    auto const& word = words[at];
    if (in(family_links, word.key) && !word.full_stop) return word.small || (word.key == "y" && at > 1);
    return word.key == "und" && is_before_family(words[at - 1]) && is_before_family(words[at + 1]);
}

std::size_t family_begins(name_part const& words) {
    if (words.size() < 2) return 0;
    std::size_t at = words.size() - 1;
    const auto take_particles = [&] {
        while (at > 0 &&
            (is_before_family(words[at - 1]) || (at > 1 && links_family(words, at - 1) && words[at - 1].key == "und")))
            --at;
    };
    take_particles();
    // "Ortega y Gasset", "Silva e Costa": the link takes the word before it.
    while (at > 1 && links_family(words, at - 1)) {
        at -= 2;
        take_particles();
    }
    // "José García López": two family names, where both are such as people have two of.
    if (at > 1 && in(double_names, words[at].key) && in(double_names, words[at - 1].key)) {
        --at;
        take_particles();
    }
    // "Van Morrison", but "van Dyke" and "De La Cruz".
    if (at == 0 && !words.front().small && !(words.size() > 2 && is_before_family(words[1])) &&
        !links_family(words, 1) && is_before_family(words.front()))
        return 1;
    return at;
}

std::size_t particles_behind(name_part const& given) {
    std::size_t count = 0;
    while (count + 1 < given.size()) {
        const auto at = given.size() - 1 - count;
        const bool und = given[at].key == "und" && count > 0 && is_before_family(given[at - 1]);
        if (!(und || (is_before_family(given[at]) && given[at].small))) break;
        ++count;
    }
    return count;
}

}
