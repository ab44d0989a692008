#include "recognition/names/name_reader.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_notes.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/office_name.hpp"
#include "recognition/names/placed_words.hpp"
#include "recognition/names/stripped_name.hpp"
#include "text/fold.hpp"
#include "text/name_case.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// None of "+49 30 123".
bool has_letters(std::vector<name_part> const& parts) {
    return std::ranges::any_of(parts, [](name_part const& words) {
        return std::ranges::any_of(words, [](name_token const& word) {
            return word.key.find_first_not_of("0123456789+-/()#.") != std::string::npos;
        });
    });
}

/// Says of the words of a name what each is.
class reader {
public:
    explicit reader(std::string_view name)
        : name_{name}, is_address_{name.find('@') != std::string_view::npos && text::words_in(name).size() == 1} {}

    placed_words read() {
        auto& parts = name_.parts();
        if (parts.empty()) return {};
        if (is_address_ || !has_letters(name_.whole())) return left_whole(name_kind::office);
        name_.strip_around();
        if (is_household(parts)) return left_whole(name_kind::household);
        name_.drop_licence();
        name_.drop_degrees_of_couple();
        if (auto couple = couple_in(parts)) return of_couple(std::move(*couple));
        office_ = is_office_name(parts);
        if (!office_) {
            name_.strip_former_names();
            settle_initials(parts);
        }
        name_.strip_descriptions(office_);
        name_.strip_known();
        if (parts.empty()) return of_titles_alone();
        office_ = is_office_name(parts);
        if (name_.whole_parts() == 1 && !office_ && two_names_apart(parts)) return left_whole(name_kind::household);
        if (!office_) settle_initials(parts);
        name_.strip_doubtful(office_);
        if (parts.empty()) return of_titles_alone();
        return in_places();
    }

private:
    placed_words left_whole(name_kind kind) const {
        placed_words result;
        result.kind = kind, result.whole = true;
        for (auto const& part : name_.parts().empty() ? name_.whole() : name_.parts()) append(result.key, part);
        return result;
    }

    /// "Prof. Dr.": there is nothing else.
    placed_words of_titles_alone() const { return left_whole(name_kind::person); }

    placed_words of_couple(couple_words couple) const {
        if (couple.family.empty()) {
            auto whole = left_whole(name_kind::household);
            // As "Dr. Kern & Dr. Falk" is.
            const auto first = static_cast<std::ptrdiff_t>(name_.parts().front().size());
            if (couple.titled) whole.key.insert(whole.key.begin() + first, name_token{.written = "&", .key = "&"});
            return whole;
        }
        placed_words result;
        result.behind = name_.behind();
        result.kind = name_kind::couple;
        // "Mr and Mrs" and "Mr & Mrs" are one key.
        result.key = couple.title;
        for (auto& one : result.key)
            if (links_people(one)) one.key = "&";
        if (!has_two_titles(couple)) result.key.clear();
        append(result.key, couple.given);
        append(result.key, couple.family);
        result.title = std::move(couple.title), result.given = std::move(couple.given),
        result.family = std::move(couple.family);
        return result;
    }

    static bool has_two_titles(couple_words const& couple) {
        return std::ranges::any_of(couple.title, [&](auto const& one) {
            return links_people(one) ||
                (couple.given.empty() && is_plural_title(one));   // "Sres. Prieto" are no Prieto
        });
    }

    /// "Okafor, Adaeze" becomes "Adaeze Okafor"; what stands behind a comma and is no given name stays behind.
    placed_words in_places() {
        name_part tail;
        auto names = names_before(tail);
        name_part ordered, note;
        if (names.size() == 2 && !office_ && is_note_behind(names[0], names[1])) {
            note = std::move(names[1]);
            name_.keep_behind(note);
            names.pop_back();
        }
        if (names.size() > 2 && !office_) return left_whole(name_kind::household);   // "Kern, Anna; Falk, Paul"
        if (names.size() == 2 && !office_) {
            ordered = given_behind_family(names[0], names[1], tail);
        } else {
            for (auto const& words : names) append(ordered, words);
            split(ordered, names.size() == 1, tail);
            append(ordered, note);   // is part of the key, too
        }
        settle(ordered, tail);
        return std::move(result_);
    }

    /// The parts that are names; generations, and the forms of an office, go to the tail.
    std::vector<name_part> names_before(name_part& tail) const {
        std::vector<name_part> names;
        for (auto const& words : name_.parts()) {
            const bool generation = generations_behind(words, 0) == words.size();
            if (!names.empty() && (generation || (office_ && is_form_part(words))))
                append(tail, words);
            else
                names.push_back(words);
        }
        if (names.size() == 2 && !office_ && is_rank(names[1], 0)) {   // "Karl, Freiherr von Stein"
            append(names[0], names[1]);
            names.pop_back();
        }
        // "Vries, de, Jan"
        if (names.size() == 3 && !office_ && are_particles(names[1])) {
            append(names[1], names[0]);
            names.erase(names.begin());
        }
        return names;
    }

    /// "Okafor, Adaeze": the words in the order of the key.
    name_part given_behind_family(name_part const& family, name_part& given, name_part& tail) {
        take_generations(given, 1, tail);
        const auto own = name_.drop_notes(given, 1);
        const auto before = own.size() - particles_behind(own);
        result_.given = slice(own, 0, before);
        result_.family = slice(own, before, own.size());
        const auto last = family.size() - particles_behind(family);   // "Berg van den, Jan"
        append(result_.family, slice(family, last, family.size()));
        append(result_.family, slice(family, 0, last));
        take_generations(result_.family, 1, tail);
        auto ordered = result_.given;
        append(ordered, result_.family);
        append(ordered, slice(given, own.size(), given.size()));   // a note is part of the key
        return ordered;
    }

    void settle(name_part const& ordered, name_part const& tail) {
        result_.kind = office_ ? name_kind::office : name_kind::person, result_.whole = office_;
        result_.key = ordered;
        append(result_.key, tail);
        if (office_) {
            for (auto& word : result_.key) word.initials = word.initials && !in(last_forms, word.key);   // "Gil S.L."
            result_.given.clear();
        } else {
            result_.generation = tail;
            result_.title = name_.title(), result_.behind = name_.behind();
        }
        settle_key();
    }

    void split(name_part& ordered, bool one_part, name_part& tail) {
        auto words = ordered;
        if (one_part && !office_) {
            take_generations(words, 2, tail);
            if (words.size() == 2 && !may_be_a_family(words.back()) && is_generation(words.back()))
                take_generations(words, 1, tail);
        }
        auto shown = name_.drop_notes(words, office_ ? words.size() : 1);
        // "DUPONT Claire", as lists in French write it.
        auto first = one_part && !office_ && !name_.in_capitals() ? family_in_capitals(shown) : 0;
        if (first == 0 && one_part && !office_) first = family_before_given(shown);   // "Van den Berg Jan"
        if (first == 0 && one_part && !office_ && !name_.title().empty())
            first = family_behind_title(shown);   // "Avv. Rossi Mario"
        if (first > 0 && first < shown.size()) {
            result_.family = slice(shown, 0, first);
            result_.given = slice(shown, first, shown.size());
            ordered = result_.given;
            append(ordered, result_.family);
            return;
        }
        // "Mw. De Vries": behind a title and before one word it is no first name, though it has a capital.
        const bool of_title = !name_.title().empty() && is_family_with_particles(shown);
        auto family = one_part && !of_title ? family_begins(shown) : 0;
        if (const auto two = one_part ? family_of_two_words(shown, name_.title()) : 0; two > 0) family = two;
        if (family > 0) family -= words_of_peer(shown, family);
        result_.given = slice(shown, 0, family);
        result_.family = slice(shown, family, shown.size());
        ordered = std::move(words);
    }

    /// "Lord Ashby of Stow": how many words more are his name.
    std::size_t words_of_peer(name_part const& shown, std::size_t family) const {
        const bool of = family > 1 && shown[family - 1].key == "of" && shown[family - 1].small;
        return of && !name_.title().empty() && in(honours, name_.title().back().key) ? 2 : 0;
    }

    /// The key has no commas any more, so its own ends count.
    void settle_key() {
        auto key = result_.key;
        stripped_name{""}.strip(key);
        if (!key.empty()) result_.key = std::move(key);
    }

    stripped_name name_;
    bool is_address_, office_ = false;
    placed_words result_;
};

}

/// A page that was pasted into a cell: no name, and nobody waits while its words are compared with each other.
static bool is_too_long(std::string_view name) {
    constexpr std::size_t longest = 500;
    return name.size() > longest && text::folded(name).size() > longest;
}

name_reading read_name(std::string_view name) {
    if (is_too_long(name)) {
        name_reading whole;
        whole.kind = name_kind::office;
        whole.family = whole.spoken = text::single_spaced(name);
        whole.key = text::folded(name);
        return whole;
    }
    const auto words = reader{name}.read();
    auto result = texts_of(words, name);
    if (result.key.empty()) result.key = text::folded(name);
    return result;
}

name_reading read_name(std::string_view given, std::string_view family) {
    if (text::folded(given).empty()) return read_name(family);
    auto first = read_name(given);
    if (text::folded(family).empty()) {
        if (first.kind == name_kind::person && first.given.empty()) std::swap(first.given, first.family);
        return first;
    }
    auto result = read_name(std::string{given} + ' ' + std::string{family});
    if (result.kind != name_kind::person) return result;
    // The cells tell better than the words where the family name begins.
    const auto last = read_name(family);
    if (last.kind != name_kind::person) return result;
    if (given.find(',') == std::string_view::npos) {   // "Anna, MA" was told by the whole name
        result.given = first.given;
        text::append_if_any(result.given, " ", first.family);
    }
    result.family = last.given;
    text::append_if_any(result.family, " ", last.family);
    return result;
}

}
