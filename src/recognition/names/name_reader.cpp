#include "recognition/names/name_reader.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_words.hpp"
#include "text/fold.hpp"
#include "text/name_case.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace referralbook::recognition {

namespace {

using namespace name_words;

void append(name_part& to, name_part const& more) { to.insert(to.end(), more.begin(), more.end()); }

std::size_t count_words(std::vector<name_part> const& parts, std::size_t before) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(before, parts.size()); ++i) count += parts[i].size();
    return count;
}

/// A name in words that have their places.
struct placed_words {
    name_kind kind = name_kind::nobody;
    bool whole = false;   ///< nothing is taken apart
    name_part title, given, family, generation;
    std::map<std::size_t, std::string> behind;   ///< as written, by their places in the name
    name_part key;                               ///< in the order of the key
};

bool is_form_part(name_part const& words) {
    if (std::ranges::all_of(words, [](auto const& one) { return in(company_forms, one.key) || in(links, one.key); }))
        return true;
    std::string letters;   // "S.L."
    for (auto const& one : words) letters += one.key.size() == 1 ? one.key : "..";
    return in(company_forms, letters) || in(last_forms, letters);
}

/// "Ruiz S.L.", "Kern OHG", "Huber eK" at the end of a name; "Bo Ek" has none.
bool ends_with_form(name_part const& words) {
    if (words.size() < 2) return false;
    auto const& last = words.back();
    if (is_legal_form(last)) return true;
    if (in(last_forms, last.key)) return last.full_stop || (last.in_capitals && !text::all_capitals(written(words)));
    std::string letters;
    for (auto at = words.size(); at-- > 1 && words[at].key.size() == 1;) {
        letters.insert(0, words[at].key);
        if (letters.size() > 1 && words[at + 1].glued && in(last_forms, letters)) return true;
    }
    return false;
}

class reader {
public:
    explicit reader(std::string_view name) : parts_{name_parts_in(name)}, whole_{parts_} {
        capitals_ = text::all_capitals(std::string{name});
    }

    placed_words read() {
        if (parts_.empty()) return {};
        if (is_household(parts_)) return left_whole(name_kind::household);
        if (auto couple = couple_in(parts_)) return of_couple(std::move(*couple));
        office_ = is_office();
        strip_descriptions();
        strip_known();
        if (parts_.empty()) return of_titles_alone();
        office_ = is_office();
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
        if (couple.family.empty()) return left_whole(name_kind::household);
        placed_words result;
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

    void drop(name_part& words) {   // the last word
        result_.behind.emplace(words.back().at, words.back().written);
        words.pop_back();
    }

    /// Titles in front and degrees behind; may leave nothing.
    void strip(name_part& words) {
        auto count = titles_from(words, 0);
        if (count > 0 && count < words.size() && in(links, words[count].key)) count = 0;   // "Lord & Taylor"
        auto titles = slice(words, 0, count);   // the parts are looked at from the last to the first
        append(titles, result_.title);
        result_.title = std::move(titles);
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
        while (!words.empty()) {
            auto const& last = words.back();
            const bool mark = last.key == "-" || last.key == "|" || last.key == "/" || last.key == "(" ||
                last.key == ")";
            if (in(trailing_titles, last.key)) {
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

    /// "Smith, M. D.": a degree may be written with blanks, behind a comma or behind two words.
    void join_spaced_degree(std::size_t which) {
        auto& words = parts_[which];
        std::string letters;
        auto from = words.size();
        while (from > 0 && words[from - 1].key.size() == 1) letters.insert(0, words[--from].key);
        const bool whole_part = which > 0 && from == 0;
        const bool behind_name = which == 0 && from > 1 && words.back().full_stop;
        if (words.size() - from < 2 || !(whole_part || behind_name) || !in(degrees, letters)) return;
        auto joined = words[from];
        joined.written = written(slice(words, from, words.size()));
        joined.key = letters;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(from), words.end());
        words.push_back(std::move(joined));
    }

    /// "Anna Kern, Attorney at Law", "Anna Kern, Dipl.-Psych.": what somebody is, behind a whole name.
    void strip_descriptions() {
        while (parts_.size() > 1 && !office_ && count_words(parts_, parts_.size() - 1) > 1) {
            auto const& last = parts_.back();
            const bool diploma = last.front().key.starts_with("dipl") && titles_from(last, 0) == last.size();
            // StB is a title before a name and behind one.
            const bool either = last.size() == 1 && is_title(last.front()) && is_degree(last.front()) &&
                !in(trailing_titles, last.front().key);
            const bool listed = last.size() == 1 && in(titles, last.front().key) &&
                in(doubtful_degrees, last.front().key) && !in(trailing_titles, last.front().key);
            if (!in(professions, last.front().key) && !diploma && !either && !listed) return;
            result_.behind.emplace(last.front().at, written(last));
            parts_.pop_back();
        }
    }

    void strip_known() {
        for (std::size_t i = 0; i < parts_.size(); ++i) join_spaced_degree(i);
        for (auto i = parts_.size(); i-- > 0;) strip(parts_[i]);
        const auto first = std::ranges::find_if(parts_, [](name_part const& words) { return words.empty(); });
        whole_parts_ = static_cast<std::size_t>(first - parts_.begin());
        std::erase_if(parts_, [](name_part const& words) { return words.empty(); });
    }

    bool is_office() const {
        const bool one_word = parts_.size() > 1 && parts_.front().size() == 1;   // "Law, Jude", "Sá, Ana"
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto const& words = parts_[i];
            if (i > 0 && is_form_part(words) && !(one_word && words.size() > 1)) return true;
            if (i == 0 && one_word) continue;
            if (ends_with_form(words)) return true;
            for (std::size_t at = 0; at < words.size(); ++at) {
                auto const& word = words[at];
                if (in(office_words, word.key) && !(i > 0 && in(professions, words.front().key))) return true;
                if (is_legal_form(word) && (words.size() > 1 || i > 0)) return true;
                if (in(links, word.key) && !in(family_links, word.key) && !links_family(words, at)) return true;
            }
        }
        return false;
    }

    /// Each word of a part with what is written without a blank behind it.
    template <class F> static bool all_whole_words(name_part const& words, F const& holds) {
        for (std::size_t at = 0; at < words.size();) {
            auto end = at + 1;
            while (end < words.size() && words[end].glued) ++end;
            auto one = words[at];
            one.written = written(slice(words, at, end));
            const bool initials = std::ranges::all_of(
                slice(words, at, end), [](auto const& w) { return w.key.size() == 1; });
            if (!holds(one, initials)) return false;
            at = end;
        }
        return true;
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
            return person && !initials && !in(generations, word.key) && !in(company_forms, word.key) &&
                looks_like_degree(word, least, !capitals_);
        });
    }

    /// "John Smith, DO", "John Smith M.A." and "Anna Kern, XRPC", but not "Nguyen, Do" or "Smith, J.D.".
    void strip_doubtful() {
        while (parts_.size() > 1 && is_credentials(parts_.size() - 1)) {
            result_.behind.emplace(parts_.back().front().at, written(parts_.back()));
            parts_.pop_back();
        }
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto& words = parts_[i];
            while (!words.empty() && in(doubtful_degrees, words.back().key) && count_words(parts_, parts_.size()) > 2) {
                auto const& last = words.back();
                const bool told = last.initials || (i > 0 && words.size() == 1);
                // "Anna Kern MA, LPC", "Anna Kern PT": capitals in a name that has small letters.
                const bool capitals = last.in_capitals && !capitals_ && words.size() > 2 &&
                    (!result_.behind.empty() || last.key.find_first_of("aeiou") == std::string::npos);
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
            if (!names.empty() && (is_generation(words) || (office_ && is_form_part(words))))
                append(tail, words);
            else
                names.push_back(words);
        }
        name_part ordered;
        if (names.size() == 2 && !office_) {
            auto& given = names[1];
            if (given.size() > 1 && in(generations, given.back().key)) {
                tail.insert(tail.begin(), given.back());
                given.pop_back();
            }
            const auto before = given.size() - particles_behind(given);
            result_.given = slice(given, 0, before);
            result_.family = slice(given, before, given.size());
            append(result_.family, names[0]);
            auto& family = result_.family;
            if (family.size() > 1 && in(generations, family.back().key)) {
                tail.insert(tail.begin(), family.back());
                family.pop_back();
            }
            append(ordered, result_.given);
            append(ordered, family);
        } else {
            for (auto const& words : names) append(ordered, words);
            split(ordered, names.size() == 1, tail);
        }
        result_.generation = office_ ? name_part{} : tail;
        result_.key = ordered;
        append(result_.key, tail);
        result_.kind = office_ ? name_kind::office : name_kind::person;
        result_.whole = office_;
        if (office_) result_.given.clear(), result_.title.clear(), result_.behind.clear();
        settle_key();
        return std::move(result_);
    }

    void split(name_part& ordered, bool one_part, name_part& tail) {
        auto words = ordered;
        if (one_part && !office_)
            while (words.size() > 1 && in(generations, words.back().key)) {
                tail.insert(tail.begin(), words.back());
                words.pop_back();
            }
        // Brackets behind a name, "Anna Kern (Annie)", are none of it.
        auto shown = words;
        while (shown.size() > 1 && shown.back().key.ends_with(')')) {
            auto open = shown.size() - 1;
            while (open > 0 && !shown[open].key.starts_with('(')) --open;
            if (open == 0) break;
            result_.behind.emplace(shown[open].at, written(slice(shown, open, shown.size())));
            shown.resize(open);
        }
        const auto family = one_part ? family_begins(shown) : 0;
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
    bool capitals_ = false, office_ = false;
    placed_words result_;
};

std::string shown(name_part words, bool capitals) {
    if (capitals)
        for (auto& one : words)
            if (!in(generations, one.key)) one.written = text::in_name_case(one.written);
    return written(words);
}

name_reading texts_of(placed_words const& words, std::string_view name) {
    name_reading result;
    result.kind = words.kind;
    // One word in capitals may be meant so: "ACME", "IKEA".
    const bool capitals = !words.whole && words.title.size() + words.given.size() + words.family.size() > 1 &&
        text::all_capitals(name);
    result.title = shown(words.title, capitals);
    result.given = shown(words.given, capitals);
    result.family = words.whole ? text::single_spaced(name) : shown(words.family, capitals);
    result.generation = shown(words.generation, capitals);
    for (auto const& [at, one] : words.behind) text::append_part(result.behind, ", ", one);
    for (auto const* part : {&result.title, &result.given, &result.family, &result.generation})
        text::append_if_any(result.spoken, " ", *part);
    result.key = keys_of(words.key);
    return result;
}

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
    result.given = first.given;
    text::append_if_any(result.given, " ", first.family);
    result.family = last.given;
    text::append_if_any(result.family, " ", last.family);
    return result;
}

}
