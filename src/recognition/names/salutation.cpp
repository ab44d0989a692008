#include "recognition/names/salutation.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/name_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// "J.", "J.R." and "M", but not "Jo".
bool is_initial(std::string_view word) {
    return !word.empty() && (word.size() == 1 || word[1] == '.') && std::ranges::all_of(word, [](char letter) {
        return letter == '.' || letter == '-' || text::is_capital(letter);
    });
}

/// "RA", "JP", but not "Jo".
bool are_capitals(std::string_view word) { return word.size() == 2 && std::ranges::all_of(word, text::is_capital); }

bool stays_whole(name_reading const& name) { return name.kind != name_kind::person && name.kind != name_kind::couple; }

/// The title that a letter uses: "Dr." of "Dr. med. dent.", "Herr Dr." of "Herr Dr. jur.".
std::string spoken_title(std::string const& title) {
    const auto parts = name_parts_in(title);
    if (parts.empty()) return title;
    auto words = parts.front();
    // "PD Dr.", "Exmo. Sr.": the title behind it is the one that is said.
    while (words.size() > 1 && in(unsaid_titles, words.front().key) && words[1].key.front() != '(' &&
        !links_people(words[1]) &&                                         // "RA u. Notar"
        !(words.front().key == "rt" && words[1].key.starts_with("hon")))   // "Rt Hon"
        words.erase(words.begin());
    if (words.size() > 1 && words[1].key == "heer") return written(slice(words, 0, 2));   // "De heer"
    // "Sr. D. José García" is Sr. García.
    while (words.size() > 1 && (words[1].key == "d" || words[1].key == "dna" || words[1].key.starts_with("don")))
        words.erase(words.begin() + 1);
    std::string result = words.front().key == "herrn" || words.front().key == "hrn" ? "Herr" : words.front().written;
    const bool rank = words.size() > 1 &&
        (is_rank_of_two(words.front().key, words[1].key) || words.front().key == "dipl" ||   // "Lt. Col.", "Dipl. Ing."
            words.front().key == "rt" ||
            ((words.front().key == "lic" || words.front().key == "med") && words[1].small));            // "lic. iur."
    const bool unsaid = words.size() == 2 && words[1].in_capitals && in(unsaid_titles, words[1].key);   // "Herr RA"
    if (rank || (in(courtesies, words.front().key) && words.size() > 1 && !in(courtesies, words[1].key) && !unsaid))
        result += ' ' + words[1].written;
    // "Mme le Docteur"
    const bool article = words.size() > 2 && (words[1].key == "le" || words[1].key == "la");
    return article ? result + ' ' + words[2].written : result;
}

/// "M." before a name may be an initial; in a column of titles it is Monsieur. What follows it, "" for "M." alone;
/// nothing where a title begins otherwise.
std::optional<std::string> behind_monsieur(std::string const& title) {
    const auto words = text::words_in(title);
    if (words.empty() || words.front() != "M.") return {};
    return text::single_spaced(std::string_view{title}.substr(title.find("M.") + 2));
}

/// "Okafor J.", "Okafor Anna", "Smith John", "Huber Karl Heinz", "Silva Santos João": what stands in front may be the
/// family name.
bool may_be_turned(name_reading const& name) {
    const auto given = name_parts_in(name.given), family = name_parts_in(name.family);
    if (given.empty() || family.empty() || family.front().size() != 1) return false;
    const auto may_go_on = [](name_token const& word) {
        return is_well_known_first_name(word) || in(family_names, word.key) || in(double_names, word.key);
    };
    if (!std::all_of(given.front().begin() + 1, given.front().end(), may_go_on)) return false;
    auto const& front = given.front().front();
    auto const& behind = family.front().front();
    const bool several = given.front().size() > 1;   // "Huber Karl Heinz", though some are called Heinz
    const bool is_first_name = is_well_known_first_name(behind) && (several || !in(first_or_family_names, behind.key));
    return !is_well_known_first_name(front) &&
        (is_initial(name.family) || are_capitals(name.family) || is_first_name || in(family_names, front.key));
}

bool is_well_known_name(std::string_view family) {
    const auto parts = name_parts_in(family);
    return !parts.empty() && parts.front().size() == 1 && is_well_known_first_name(parts.front().front());
}

/// "Dr. Okafor Anna", "Dr. Weber Thomas": behind a title, too, what stands in front may be the family name.
bool may_be_turned_behind_title(name_reading const& name) {
    const auto family = name_parts_in(name.family);
    if (name.kind != name_kind::person || family.empty() || family.front().size() != 1) return false;
    const auto given = name_parts_in(name.given);
    auto const& last = family.front().front();
    const bool of_many = !given.empty() &&
        (in(family_names, given.front().front().key) || in(double_names, given.front().front().key));
    return (is_first_name_alone(last) || (of_many && is_well_known_first_name(last))) && may_be_turned(name);
}

/// True for "Prof. Dr. med." and "Frau": before a family name it is read as its title, and nothing is left over.
bool is_title(std::string const& text) {
    if (const auto rest = behind_monsieur(text)) return rest->empty() || is_title(*rest);
    constexpr std::string_view family = "Xylander";
    const auto read = read_name(text + ' ' + std::string{family});
    return !text.empty() && read.kind == name_kind::person && read.given.empty() && read.family == family &&
        !read.title.empty();
}

/// The same for "Mr" and "Mr.".
std::string title_key(std::string_view word) {
    auto key = text::folded(word);
    std::erase(key, '.');
    return key;
}

bool is_courtesy(std::string const& title) {
    if (behind_monsieur(title)) return true;
    const auto parts = name_parts_in(title);
    return !parts.empty() && !parts.front().empty() && in(courtesies, parts.front().front().key);
}

}

name_parts name_parts_of(std::string_view name) {
    const auto read = read_name(name);
    if (stays_whole(read)) return {{}, text::single_spaced(name), read.kind == name_kind::office, {}, {}};
    auto last = read.family;
    text::append_if_any(last, " ", read.generation);
    // The title of two people says that they are two.
    if (read.kind == name_kind::couple && !read.title.empty()) {
        if (read.given.empty()) return {{}, read.title + ' ' + last, false, {}, read.behind};
        return {read.title + ' ' + read.given, std::move(last), false, {}, read.behind};
    }
    return {read.given, std::move(last), false, read.title, read.behind};
}

std::string spoken_name(std::string_view name) {
    const auto read = read_name(name);
    return read.spoken.empty() ? text::single_spaced(name) : read.spoken;
}

std::string salutation(std::string_view name, std::string_view given, addressed how) {
    const auto read = read_name(name);
    if (stays_whole(read) || read.family.empty()) return text::single_spaced(name);
    const auto first = text::words_in(read.given);
    // "Sir John", "Dame Ada"
    if (const auto title = text::folded(read.title); (title == "sir" || title == "dame") && !first.empty())
        return read.title + ' ' + std::string{first.front()};
    if (read.title == "D.") return read.spoken;   // "D. Antonio Ruiz": nobody says D. Ruiz
    if (may_be_turned_behind_title(read) && !read.title.empty())
        return spoken_title(read.title) + ' ' + read.given + ' ' + read.family;
    if (!read.title.empty())
        return (read.kind == name_kind::couple ? read.title : spoken_title(read.title)) + ' ' + read.family;
    auto own = read.kind == name_kind::person ? text::single_spaced(given) : std::string{};
    if (how == addressed::by_whole_name) return own.empty() ? spoken_name(name) : own + ' ' + read.family;
    if (read.kind == name_kind::couple) return read.given;
    if (!own.empty()) return own;
    if (first.empty()) return read.family;
    if (may_be_turned(read)) return read.spoken;
    // "Mª Carmen", "Fº José", "Fco. Javier": a shortened first name is said with the one behind it.
    if (first.size() > 1 && first.front().size() > 2 &&
        (first.front().ends_with('.') || first.front().ends_with("\u00AA") || first.front().ends_with("\u00BA")))
        return std::string{first.front()} + ' ' + std::string{first[1]};
    if (in(honours, text::folded(first.front()))) return read.spoken;   // "Major Hale"
    // "Fco. Javier", "Thos. Michael": two first names, or a family name that is one
    if (first.front().size() > 2 && first.front().ends_with('.') && is_well_known_name(read.family)) return read.spoken;
    // Nobody is called "J.": "J. P. Morgan"; "RA Kern" has a title or two initials.
    return is_initial(first.front()) || are_capitals(first.front()) ? read.spoken : std::string{first.front()};
}

std::string salutation(std::string_view name, std::string_view given, std::string_view own_title, addressed how) {
    const auto read = read_name(name);
    const auto title = text::single_spaced(own_title);
    if (read.kind != name_kind::person || read.family.empty() || !is_title(title)) return salutation(name, given, how);
    if (!read.title.empty() && (!is_courtesy(title) || is_courtesy(read.title))) return salutation(name, given, how);
    if (const auto rest = behind_monsieur(title)) {
        const auto honour = read.title.empty() ? *rest : read.title;
        return "M. " + (honour.empty() ? "" : spoken_title(honour) + ' ') + read.family;
    }
    return salutation(title + ' ' + read.spoken);
}

std::string titles_among(std::span<std::string const> cells) {
    std::string result;
    std::vector<std::string> said;   // a word that an earlier cell has is not said again: "Herr Dr." and "Dr."
    for (const bool courtesy : {true, false})
        for (auto const& cell : cells) {
            const auto title = text::single_spaced(cell);
            if (!is_title(title) || is_courtesy(title) != courtesy) continue;
            std::vector<std::string> keys;
            for (auto const word : text::words_in(title)) {
                keys.push_back(title_key(word));
                if (std::ranges::find(said, keys.back()) == said.end())
                    text::append_if_any(result, result.empty() ? "" : " ", word);
            }
            said.insert(said.end(), keys.begin(), keys.end());
        }
    return is_title(result) ? result : std::string{};
}

}
