#include "recognition/tables/numbered_names.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_tokens.hpp"

#include <algorithm>
#include <string>

namespace referralbook::recognition {

namespace {

constexpr double some = 0.4, most = 0.6, few = 0.1;

struct counted {
    int both = 0, given_in_one = 0, given_in_other = 0, firms = 0, people_in_other = 0;
    int of_others = 0;   ///< whole names in both: two people

    double share(int count) const { return static_cast<double>(count) / both; }
};

/// "Karl", "Dr. Karl-Heinz", "Anna M.", "Hans und Eva".
bool is_given_alone(std::string const& text) {
    const auto parts = name_parts_in(text);
    if (parts.size() != 1) return false;
    auto const& words = parts.front();
    const auto begin = titles_from(words, 0);
    if (begin >= words.size() || !is_well_known_first_name(words[begin])) return false;
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(begin), words.end(),
        [](auto const& word) { return is_well_known_first_name(word) || links_people(word) || word.key.size() == 1; });
}

/// "Anna Kern", "Herr Huber": with a first name that is known, or a title.
bool is_whole_name(name_reading const& read) {
    if (read.kind == name_kind::couple || read.kind == name_kind::household) return true;
    if (read.kind != name_kind::person || read.family.empty()) return false;
    if (!read.title.empty()) return true;
    const auto given = name_parts_in(read.given);
    return !given.empty() && !given.front().empty() && is_well_known_first_name(given.front().front());
}

counted count(sheet_sample const& sheet, int one, int other, int first, int last) {
    counted result;
    for (int row = first; row <= last; ++row) {
        const auto name = book::text_of(sheet.at(row, one).value), more = book::text_of(sheet.at(row, other).value);
        if (name.empty() || more.empty()) continue;
        ++result.both;
        const auto read = read_name(name), behind = read_name(more);
        const bool given = is_given_alone(name), given_behind = is_given_alone(more);
        result.given_in_one += given && !given_behind;
        result.given_in_other += given_behind && !given;
        result.firms += read.kind == name_kind::office;
        const bool whole = !given_behind && is_whole_name(behind);
        result.people_in_other += whole;
        result.of_others += whole && !given && is_whole_name(read);
    }
    return result;
}

}

numbered_names numbered_names_in(sheet_sample const& sheet, int one, int other, int first, int last) {
    constexpr int least = 2;
    const auto counts = count(sheet, one, other, first, last);
    if (counts.both < least || counts.share(counts.of_others) >= most) return numbered_names::one_alone;
    if (counts.share(counts.firms) >= most)
        return counts.share(counts.people_in_other) >= most ? numbered_names::firm_and_person
                                                            : numbered_names::firm_and_addition;
    if (counts.share(counts.firms) > few) return numbered_names::unclear;
    const auto given = counts.share(counts.given_in_one), given_behind = counts.share(counts.given_in_other);
    if (given_behind >= some && given_behind >= 2 * given) return numbered_names::family_and_given;
    if (given >= some && given >= 2 * given_behind) return numbered_names::given_and_family;
    return numbered_names::unclear;
}

}
