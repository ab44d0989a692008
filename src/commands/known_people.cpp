#include "commands/known_people.hpp"
#include "commands/contact_of.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>

namespace referralbook::commands {

namespace {

// From here on a name may be a misspelt other one.
constexpr double near = 0.65;

/// Without case and accents; apostrophes and full stops join, other signs part words: "tom obrien".
std::string plain(std::string_view text) {
    std::string result;
    for (const char sign : text::folded(text)) {
        if (sign == '\'' || sign == '.') continue;
        const bool parts = std::string_view{" -/,;:()[]\"&+_|"}.find(sign) != std::string_view::npos;
        if (!parts)
            result += sign;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::vector<std::string> words_of(std::string_view text) {
    const auto whole = plain(text);
    std::vector<std::string> words;
    for (const auto word : text::words_in(whole)) words.emplace_back(word);
    return words;
}

/// "brien" of Tom O'Brien: some remember a name by the part behind the apostrophe.
std::vector<std::string> words_behind_apostrophes(std::string_view text) {
    auto folded = text::folded(text);
    if (folded.find('\'') == std::string::npos) return {};
    std::ranges::replace(folded, '\'', ' ');
    return words_of(folded);
}

/// Whether each of the typed words begins one of these, or of the others.
bool begun(std::vector<std::string> const& typed, std::vector<std::string> const& words,
    std::vector<std::string> const& others) {
    const auto begins = [](std::vector<std::string> const& all, std::string const& part) {
        return std::ranges::any_of(all, [&](auto const& word) { return word.starts_with(part); });
    };
    return std::ranges::all_of(typed, [&](auto const& part) { return begins(words, part) || begins(others, part); });
}

}

known_people::known_people(book::workbook const& workbook)
    : known_as_{workbook.aliases}, same_{namesakes_in(workbook)},
      takes_contacts_{workbook.places.contains(book::table_id::contacts)} {
    for (auto const& row : workbook.contacts) note(row.who, &row);
    for (auto const& row : workbook.contacts) note(row.referred_by);
    for (auto const& row : workbook.referrals) note(row.source), note(row.prospect);
    for (auto const& row : workbook.given) note(row.partner), note(row.client);
    for (auto const& row : workbook.plans) note(row.source);
    for (auto const& person : people_)
        for (auto const& [spelling, count] : person.spellings)
            if (spelling.contains(';')) with_semicolon_.insert(text::folded(spelling));
    for (auto const& row : workbook.touches) note(row.who);   // where several may stand in one cell
    put_in_order();
    // A company is somebody's where no name is its own.
    for (auto const& row : workbook.contacts)
        if (auto key = known_as_.key(row.company); !key.empty()) companies_.try_emplace(std::move(key), row.who);
}

void known_people::note(std::string_view name, book::contact const* contact) {
    auto key = known_as_.key(name);
    if (key.empty()) return;
    const auto [place, is_new] = at_.try_emplace(std::move(key), people_.size());
    if (is_new) people_.emplace_back();
    auto& person = people_[place->second];
    if (contact && !person.is_contact) {
        person.is_contact = true;
        person.shown = name;
        person.company = contact->company;
    }
    ++person.spellings[std::string{name}];
}

void known_people::put_in_order() {
    for (auto& person : people_) {
        if (person.shown.empty())
            person.shown = std::ranges::max_element(person.spellings, {}, [](auto const& one) {
                return one.second;
            })->first;
        person.sorted_by = plain(person.shown);
        for (auto const& [spelling, count] : person.spellings) {
            std::ranges::copy(words_of(spelling), std::back_inserter(person.words));
            std::ranges::copy(words_behind_apostrophes(spelling), std::back_inserter(person.words));
        }
        person.company_words = words_of(person.company);
    }
    std::vector<std::size_t> order(people_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) -> std::string const& { return people_[i].sorted_by; });
    std::vector<std::size_t> new_place(people_.size());
    std::vector<entry> sorted;
    sorted.reserve(people_.size());
    for (const auto i : order) {
        new_place[i] = sorted.size();
        sorted.push_back(std::move(people_[i]));
        names_.push_back(sorted.back().shown);
    }
    people_ = std::move(sorted);
    for (auto& [key, place] : at_) place = new_place[place];
}

known_people::matches known_people::matches_of(std::string_view typed) const {
    auto start = plain(typed);
    const auto words = words_of(typed);
    matches found;
    if (words.empty()) return found;
    if (start.ends_with(' ')) start.pop_back();
    for (auto const& person : people_) {
        if (person.sorted_by.starts_with(start))
            found.as_typed.push_back(person.shown);
        else if (begun(words, person.words, {}))
            found.by_word.push_back(person.shown);
        else if (begun(words, person.words, person.company_words))
            found.by_company.push_back(person.shown);
    }
    return found;
}

std::vector<std::string> known_people::matching(std::string_view typed) const {
    if (words_of(typed).empty()) return names_;
    auto found = matches_of(typed);
    std::ranges::move(found.by_word, std::back_inserter(found.as_typed));
    std::ranges::move(found.by_company, std::back_inserter(found.as_typed));
    return std::move(found.as_typed);
}

std::vector<std::string> known_people::may_mean(std::string_view typed) const {
    auto found = matches_of(typed);
    if (found.as_typed.empty() && found.by_word.empty()) return std::move(found.by_company);
    std::ranges::move(found.by_word, std::back_inserter(found.as_typed));
    return std::move(found.as_typed);
}

bool known_people::knows(std::string_view name) const {
    const auto key = known_as_.key(name);
    return at_.contains(key) || companies_.contains(key) || key != recognition::name_key(name) ||
        same_.meant(name).has_value();
}

std::vector<std::string> known_people::named_in(std::string_view text) const {
    std::vector<std::string> names;
    if (text::only_blanks(text)) return names;
    if (!text.contains(';') || with_semicolon_.contains(text::folded(text))) return {book::text_of(std::string{text})};
    std::set<std::string> keys;
    text::each_part(text, ";", [&](std::string_view part) {
        auto name = book::text_of(std::string{part});
        if (!name.empty() && keys.insert(known_as_.key(name)).second) names.push_back(std::move(name));
    });
    return names;
}

std::vector<std::string> known_people::nearest(std::string_view name, std::size_t most) const {
    const auto wanted = recognition::shape_of(name);
    std::vector<std::pair<double, std::string const*>> found;
    for (auto const& person : people_) {
        double likest = 0;
        for (auto const& [spelling, count] : person.spellings)
            likest = std::max(likest, recognition::name_likeness(wanted, recognition::shape_of(spelling)));
        if (likest >= near) found.emplace_back(likest, &person.shown);
    }
    std::ranges::stable_sort(found, std::greater{}, &std::pair<double, std::string const*>::first);
    std::vector<std::string> names;
    for (auto const& [likeness, shown] : found)
        if (names.size() < most) names.push_back(*shown);
    return names;
}

std::string known_people::called(std::string_view name) const {
    const auto found = at_.find(known_as_.key(name));
    return found == at_.end() ? std::string{name} : people_[found->second].shown;
}

std::string name_without_firm(book::workbook const& workbook, std::string const& who) {
    if (!who.ends_with(')')) return who;
    const auto meant = namesakes_in(workbook).meant(who);
    return meant ? meant->who : who;
}

std::vector<std::string> people_named(book::workbook const& workbook, std::string const& text) {
    if (text.contains(';')) return known_people{workbook}.named_in(text);
    return text::only_blanks(text) ? std::vector<std::string>{} : std::vector{book::text_of(text)};
}

}
