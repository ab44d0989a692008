#pragma once
#include <compare>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// A word of a name or of a text, as the two are compared: in any case, with or without accents, and with ä ö ü å ø as
/// people write them out: "Müller" is Muller and Mueller, but Mueller is not Muller.
struct spelled_word {
    std::string folded, written_out;

    /// The same word in another spelling.
    bool is(spelled_word const& other) const { return folded == other.folded || written_out == other.written_out; }
    /// That word with an ending behind it.
    bool is_with(std::string_view ending, spelled_word const& other) const;
    /// That word as a genitive or as the name of a family: "Müllers", "MÜLLERs", "Fritzens", "Joneses".
    bool is_genitive_of(spelled_word const& other) const;

    std::strong_ordering operator<=>(spelled_word const&) const = default;
};

/// A word where it stands.
struct placed_word : spelled_word {
    std::size_t begin = 0, end = 0;   ///< bytes of the text
};

/// The words of a text, parted by everything that is neither letter nor digit, an apostrophe and a dash, too.
std::vector<placed_word> placed_words_of(std::string_view text);
std::vector<spelled_word> spelled_words_of(std::string_view text);

/// The words of names, to be looked for in texts: in another spelling or as a genitive, too; titles, particles and
/// links of a name ("Dr", "von", "und") do not count.
class words_of_names {
public:
    void add(std::string_view name);
    bool any_in(std::string_view text) const;

private:
    std::set<std::string, std::less<>> folded_, written_out_;
};

/// Whether a text holds a word of that name.
bool holds_word_of(std::string_view text, std::string_view name);

}
