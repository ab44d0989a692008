#include "recognition/names/name_reader.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_notes.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/office_name.hpp"
#include "recognition/names/placed_words.hpp"
#include "text/fold.hpp"
#include "text/name_case.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::recognition {

namespace {

using namespace name_words;

void append(name_part& to, name_part const& more) { to.insert(to.end(), more.begin(), more.end()); }

std::size_t count_words(std::vector<name_part> const& parts, std::size_t before) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(before, parts.size()); ++i) count += parts[i].size();
    return count;
}

/// None of "+49 30 123".
bool has_letters(std::vector<name_part> const& parts) {
    return std::ranges::any_of(parts, [](name_part const& words) {
        return std::ranges::any_of(words, [](name_token const& word) {
            return word.key.find_first_not_of("0123456789+-/()#.") != std::string::npos;
        });
    });
}

class reader {
public:
    explicit reader(std::string_view name)
        : parts_{name_parts_in(without_list_mark(without_quotes(without_mailbox(name))))}, whole_{parts_} {
        capitals_ = text::all_capitals(std::string{name});
        is_address_ = name.find('@') != std::string_view::npos && text::words_in(name).size() == 1;
    }

    placed_words read() {
        if (parts_.empty()) return {};
        if (is_address_ || !has_letters(whole_)) return left_whole(name_kind::office);
        auto& first = parts_.front();
        first.erase(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(address_words(first)));
        drop_care_of();
        move_credentials_behind(parts_);
        if (const auto title = parts_.size() == 1 ? title_between(first) : 0; title > 0) {   // "Kern Dr. Anna"
            const auto given = slice(first, title, first.size());
            first.resize(title);
            parts_.push_back(given);
        }
        for (std::size_t i = 0; i < parts_.size(); ++i)
            drop_profession_behind_dash(parts_[i], parts_.size() > 1 ? 1 : 2);
        if (is_household(parts_)) return left_whole(name_kind::household);
        if (const auto at = licence_at(parts_); at < parts_.size()) drop_part(at);
        drop_degrees_of_couple();
        if (auto couple = couple_in(parts_)) return of_couple(std::move(*couple));
        office_ = is_office_name(parts_);
        if (!office_) strip_former_names(), settle_initials(parts_);
        strip_descriptions();
        strip_known();
        if (parts_.empty()) return of_titles_alone();
        office_ = is_office_name(parts_);
        if (whole_parts_ == 1 && !office_ && two_names_apart(parts_)) return left_whole(name_kind::household);
        if (!office_) settle_initials(parts_);
        strip_doubtful();
        if (parts_.empty()) return of_titles_alone();
        return in_places();
    }

private:
    placed_words left_whole(name_kind kind) const {
        placed_words result;
        result.kind = kind, result.whole = true;
        for (auto const& part : parts_.empty() ? whole_ : parts_) append(result.key, part);
        return result;
    }

    /// "Prof. Dr.": there is nothing else.
    placed_words of_titles_alone() const { return left_whole(name_kind::person); }

    placed_words of_couple(couple_words couple) const {
        if (couple.family.empty()) {
            auto whole = left_whole(name_kind::household);
            // As "Dr. Kern & Dr. Falk" is.
            const auto first = static_cast<std::ptrdiff_t>(parts_.front().size());
            if (couple.titled) whole.key.insert(whole.key.begin() + first, name_token{.written = "&", .key = "&"});
            return whole;
        }
        placed_words result;
        result.behind = result_.behind;
        result.kind = name_kind::couple;
        // "Mr and Mrs" and "Mr & Mrs" are one key.
        result.key = couple.title;
        for (auto& one : result.key)
            if (links_people(one)) one.key = "&";
        if (!has_two_titles(couple.title)) result.key.clear();
        append(result.key, couple.given);
        append(result.key, couple.family);
        result.title = std::move(couple.title), result.given = std::move(couple.given),
        result.family = std::move(couple.family);
        return result;
    }

    static bool has_two_titles(name_part const& title) { return std::ranges::any_of(title, links_people); }

    /// "Anna Kern - Office Manager"
    void drop_profession_behind_dash(name_part& words, std::size_t least) {
        const auto dash = profession_behind_dash(words, least);
        if (dash == words.size()) return;
        result_.behind.emplace(words[dash].at, written(slice(words, dash + 1, words.size())));
        words.resize(dash);
    }

    /// "Anna Kern c/o Falk GmbH": whose mailbox it is, is no part of the name.
    void drop_care_of() {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const auto at = care_of_at(parts_[i], i > 0 ? 0 : 1);
            if (at == parts_[i].size()) continue;
            name_part rest = slice(parts_[i], at, parts_[i].size());
            parts_[i].resize(at);
            for (auto more = i + 1; more < parts_.size(); ++more) append(rest, parts_[more]);
            parts_.resize(at > 0 ? i + 1 : i);
            result_.behind.emplace(rest.front().at, written(rest));
            return;
        }
    }

    void drop(name_part& words) {   // the last word
        result_.behind.emplace(words.back().at, words.back().written);
        words.pop_back();
    }

    void drop_part(std::size_t which) {
        result_.behind.emplace(parts_[which].front().at, written(parts_[which]));
        parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(which));
    }

    /// "John & Anna Smith, MD, PhD"
    void drop_degrees_of_couple() {
        if (capitals_ || parts_.size() < 2 || !std::all_of(parts_.begin() + 1, parts_.end(), are_degrees)) return;
        if (couple_in({parts_.front()}))
            while (parts_.size() > 1) drop_part(parts_.size() - 1);
    }

    /// "Anna Hale née Kern", "Eva Huber, geb. Kern", "Hale (née Kern), Anna".
    void strip_former_names() {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto& words = parts_[i];
            const std::size_t least = i > 0 ? 0 : parts_.size() > 1 ? 1 : 2;
            const auto at = former_name_at(words, least);
            if (at == words.size()) continue;
            result_.behind.emplace(words[at].at, written(slice(words, at, words.size())));
            words.resize(at);
        }
        std::erase_if(parts_, [](name_part const& words) { return words.empty(); });
    }

    /// Titles in front and degrees behind; may leave nothing.
    void strip(name_part& words) {
        const bool master = words.size() == 1 && is_master_of_science(words.front(), whole_, capitals_);
        if (is_family_before_comma(words, parts_)) return;
        if (parts_.size() > 1 && &words != &parts_.front() && is_generation(words)) return;
        auto count = master ? 0 : titles_from(words, 0);
        if (count > 0 && count < words.size() && in(links, words[count].key) && !words[count].full_stop)
            count = 0;                          // "Lord & Taylor"
        auto titles = slice(words, 0, count);   // the parts are looked at from the last to the first
        append(titles, result_.title);
        result_.title = std::move(titles);
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
        while (!words.empty()) {
            auto const& last = words.back();
            if (belongs_to_degree(words) || ends_degrees(words, capitals_)) {
                drop(words);
                continue;
            }
            const bool mark = last.key == "-" || last.key == "|" || last.key == "/" || last.key == "(" ||
                last.key == ")";
            if (is_master_of_science(last, whole_, capitals_)) {
                drop(words);
            } else if (words.size() > 1 && is_title_in_brackets(last) && !is_degree(last)) {
                result_.title.push_back(last);   // "Dupont (Mme)"
                result_.title.back().written = last.written.substr(1, last.written.size() - 2);
                words.pop_back();
            } else if (in(trailing_titles, last.key) && !last.initials) {
                result_.title.push_back(last);
                words.pop_back();
            } else if (is_degree(last) || (mark && words.size() > 1 && !result_.behind.empty())) {
                if (mark)
                    words.pop_back();
                else
                    drop(words);
            } else {
                break;
            }
        }
    }

    /// "Anna Kern, Attorney at Law", "Anna Kern, Dipl.-Psych.": what somebody is, behind a whole name.
    void strip_descriptions() {
        while (parts_.size() > 1 && !office_ && count_words(parts_, parts_.size() - 1) > 1) {
            auto const& last = parts_.back();
            if (!is_description(last, capitals_)) return;
            drop_part(parts_.size() - 1);
        }
    }

    void strip_known() {
        for (std::size_t i = 0; i < parts_.size() && !are_initials_behind_family(parts_); ++i)
            join_spaced_degree(parts_[i], i > 0);
        for (auto i = parts_.size(); i-- > 0;) strip(parts_[i]);
        const auto first = std::ranges::find_if(parts_, [](name_part const& words) { return words.empty(); });
        whole_parts_ = static_cast<std::size_t>(first - parts_.begin());
        std::erase_if(parts_, [](name_part const& words) { return words.empty(); });
    }

    /// Degrees alone behind a comma, or what somebody is: "Attorney at Law". The further back, the surer.
    bool is_credentials(std::size_t which) const {
        auto const& words = parts_[which];
        const auto names = count_words(parts_, which);
        if (names < 2 || is_generation(words)) return false;
        const bool person = !office_;
        const std::size_t least = (which > 1 || which >= whole_parts_) && !capitals_ ? 2 : 3;
        return all_whole_words(words, [&](name_token const& word, bool initials) {
            if (is_degree(word) || in(doubtful_degrees, word.key)) return true;
            if (words.size() > 1 && is_in_brackets(word)) return true;   // "MA (Cantab)"
            return person && (!initials || (which >= whole_parts_ && word.full_stop)) && !is_generation(word) &&
                !in(company_forms, word.key) && looks_like_degree(word, least, !capitals_);
        });
    }

    /// "John Smith, DO", "John Smith M.A." and "Anna Kern, XRPC", but not "Nguyen, Do" or "Smith, J.D.".
    void strip_doubtful() {
        while (parts_.size() > 1 && is_credentials(parts_.size() - 1)) drop_part(parts_.size() - 1);
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto& words = parts_[i];
            while (!words.empty() && in(doubtful_degrees, words.back().key) && count_words(parts_, parts_.size()) > 2) {
                auto const& last = words.back();
                // "Okafor, Adaeze MA": the family name stands before the comma.
                const bool of_given = i > 0 && last.in_capitals && !capitals_ && !office_;
                const bool told = last.initials || of_given || (i > 0 && words.size() == 1);
                // "Anna Kern MA, LPC", "Anna Kern PT": capitals in a name that has small letters.
                const bool capitals = last.in_capitals && !capitals_ && words.size() > 2 &&
                    (!result_.behind.empty() || last.key.find_first_of("aeiou") == std::string::npos ||
                        stands_behind_a_whole_name(words));
                if (!told && !capitals) break;
                drop(words);
                strip(words);
            }
        }
        std::erase_if(parts_, [](name_part const& words) { return words.empty(); });
    }

    /// "Okafor, Adaeze" becomes "Adaeze Okafor"; what stands behind a comma and is no given name stays behind.
    placed_words in_places() {
        std::vector<name_part> names;
        name_part tail;
        for (auto const& words : parts_) {
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
        name_part ordered, note;
        if (names.size() == 2 && !office_ && is_note_behind(names[0], names[1])) {
            note = std::move(names[1]);
            result_.behind.emplace(note.front().at, written(note));
            names.pop_back();
        }
        if (names.size() > 2 && !office_) return left_whole(name_kind::household);   // "Kern, Anna; Falk, Paul"
        if (names.size() == 2 && !office_) {
            auto& given = names[1];
            take_generations(given, 1, tail);
            const auto own = drop_notes(given, 1);
            const auto before = own.size() - particles_behind(own);
            result_.given = slice(own, 0, before);
            result_.family = slice(own, before, own.size());
            append(result_.family, names[0]);
            take_generations(result_.family, 1, tail);
            append(ordered, result_.given);
            append(ordered, result_.family);
            append(ordered, slice(given, own.size(), given.size()));   // a note is part of the key
        } else {
            for (auto const& words : names) append(ordered, words);
            split(ordered, names.size() == 1, tail);
            append(ordered, note);   // is part of the key, too
        }
        result_.generation = office_ ? name_part{} : tail;
        result_.key = ordered;
        append(result_.key, tail);
        if (office_)
            for (auto& word : result_.key) word.initials = word.initials && !in(last_forms, word.key);   // "Gil S.L."
        result_.kind = office_ ? name_kind::office : name_kind::person, result_.whole = office_;
        if (office_) result_.given.clear(), result_.title.clear(), result_.behind.clear();
        settle_key();
        return std::move(result_);
    }

    /// The words without the notes that stand behind them: "(Annie)", "- moved to Ulm". At least so many stay.
    name_part drop_notes(name_part words, std::size_t least) {
        for (auto at = note_at(words, least); at < words.size(); at = note_at(words, least)) {
            result_.behind.emplace(words[at].at, written(slice(words, at, words.size())));
            words.resize(at);
        }
        return words;
    }

    void split(name_part& ordered, bool one_part, name_part& tail) {
        auto words = ordered;
        if (one_part && !office_) {
            take_generations(words, 2, tail);
            if (words.size() == 2 && !may_be_a_family(words.back()) && is_generation(words.back()))
                take_generations(words, 1, tail);
        }
        auto shown = drop_notes(words, office_ ? words.size() : 1);
        // "DUPONT Claire", as lists in French write it.
        auto first = one_part && !office_ && !capitals_ ? family_in_capitals(shown) : 0;
        if (first == 0 && one_part && !office_) first = family_before_given(shown);   // "Van den Berg Jan"
        if (first > 0 && first < shown.size()) {
            result_.family = slice(shown, 0, first);
            result_.given = slice(shown, first, shown.size());
            ordered = result_.given;
            append(ordered, result_.family);
            return;
        }
        // "Mw. De Vries": behind a title and before one word it is no first name, though it has a capital.
        const bool of_title = !result_.title.empty() && is_family_with_particles(shown);
        const auto family = one_part && !of_title ? family_begins(shown) : 0;
        result_.given = slice(shown, 0, family);
        result_.family = slice(shown, family, shown.size());
        ordered = std::move(words);
    }

    /// The key has no commas any more, so its own ends count.
    void settle_key() {
        auto key = result_.key;
        reader again{""};
        again.strip(key);
        if (!key.empty()) result_.key = std::move(key);
    }

    std::vector<name_part> parts_, whole_;
    std::size_t whole_parts_ = 0;   ///< so many stand before the first that was nothing but titles and degrees
    bool capitals_ = false, office_ = false, is_address_ = false;
    placed_words result_;
};

}

name_reading read_name(std::string_view name) {
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
