#include "commands/in_and_out/taken_together.hpp"

#include "book/nothing_said.hpp"
#include "commands/several_values.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/sexes.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/cell_words.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/known_headings.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace referralbook::commands {

namespace {

using recognition::heading_sense;
using recognition::role;

constexpr float says_kind = 0.5f;
constexpr double most = 0.6;

struct kind_of_value {
    std::string_view key;
    role what;
};
constexpr std::array kinds{
    kind_of_value{"phone", role::phone}, kind_of_value{"email", role::email}, kind_of_value{"notes", role::notes}};

bool says_nothing(std::string_view text) {
    return book::says_nothing(text) || text::in(recognition::cell_words::no_values_anywhere, text::folded(text));
}

/// The share of the cells of a column with a value of which `says` holds; 0 of a column without any.
template <class F> double share_of(import_facts const& facts, int column, F const& says) {
    constexpr int looked_at = 200;
    int filled = 0, so = 0;
    const int first = std::max(facts.found.first_data_row, 0);
    for (int row = first; row < facts.file.rows() && filled < looked_at; ++row)
        if (const auto text = exact_text_at(facts.file, row, column); !text.empty() && !says_nothing(text))
            ++filled, so += says(text);
    return filled == 0 ? 0 : static_cast<double>(so) / filled;
}

bool holds(import_facts const& facts, int column, role what) {
    switch (what) {
    case role::phone:
        return share_of(facts, column, [](auto const& text) { return !recognition::phone_numbers_of(text).empty(); }) >=
            most;
    case role::email: return share_of(facts, column, [](auto const& text) { return text.contains('@'); }) >= most;
    default: return share_of(facts, column, [](auto const&) { return true; }) > 0;
    }
}

/// "Contact 2 Phone" beside a column "Contact 2" of names that nothing takes: it is that person's.
bool is_of_another(import_facts const& facts, recognition::table_column const& column) {
    constexpr double nearly_all = 0.6;
    constexpr float says_who = 0.4f;   // "Arzt 2"
    const auto heading = text::folded(column.heading);
    return std::ranges::any_of(facts.found.columns, [&](recognition::table_column const& other) {
        const auto who = text::folded(other.heading);
        if (who.empty() || heading.size() <= who.size() ||
            std::ranges::find(facts.taken, other.column) != facts.taken.end())
            return false;
        const bool before = heading.starts_with(who) && !text::is_letter(heading[who.size()]);
        const bool behind = heading.ends_with(who) && heading[heading.size() - who.size() - 1] == ' ';
        return (before || behind) && recognition::match_heading(other.heading).of(role::who) >= says_who &&
            share_of(facts, other.column, [](auto const& text) { return recognition::shape_of({text, false}).name; }) >=
            nearly_all;
    });
}

/// True for a further telephone, mailbox or text of notes by its heading and what stands below it.
bool is_further(import_facts const& facts, recognition::table_column const& column, role what) {
    return !is_of_another(facts, column) && recognition::heads_further(column.heading, what) &&
        holds(facts, column.column, what);
}

/// "2" of "Vorname 2", "II" and "zweiter".
bool is_second(std::string_view heading) {
    return std::ranges::any_of(recognition::heading_words(heading),
        [](auto const& word) { return text::in(recognition::second_words, word); });
}

bool is_second_of(role what, std::string_view heading) {
    return is_second(heading) && recognition::match_heading(heading).of(what) >= 0.8f;
}

bool is_middle_name(std::string_view heading) {
    return recognition::is_heading_of(heading_sense::middle_name, heading) || is_second_of(role::first_name, heading);
}

bool is_second_last_name(std::string_view heading) {
    return recognition::is_heading_of(heading_sense::second_last_name, heading) ||
        is_second_of(role::last_name, heading);
}

/// "Frau" and "Dr.", which stand before a name.
bool is_title_alone(std::string_view text) {
    return recognition::read_name(std::string{text} + " Holt").title == text::trimmed(text);
}

/// "Frau", which says whether it is a woman or a man.
bool is_courtesy(std::string_view text) {
    return recognition::sex_of_titles(std::string{text} + " Holt") != recognition::sex::unknown;
}

/// "Firma": in place of a courtesy, where a firm stands in the row.
bool is_of_firm(std::string_view text) {
    const auto match = recognition::match_heading(text);
    return match.whole && match.of(role::company) >= 0.8f;
}

/// True where most cells of a column are such titles.
template <class F> bool holds_titles(import_facts const& facts, int column, F const& is) {
    constexpr double nearly_all = 0.8;
    const auto of_firms = share_of(facts, column, is_of_firm);
    const auto titles = share_of(facts, column, [&](auto const& text) { return is(text) && !is_of_firm(text); });
    return titles > 0 && titles >= nearly_all * (1 - of_firms);
}

/// The columns of the file that no target takes.
std::vector<recognition::table_column const*> left_columns(import_facts const& facts) {
    std::vector<recognition::table_column const*> left;
    for (auto const& column : facts.found.columns)
        if (std::ranges::find(facts.taken, column.column) == facts.taken.end()) left.push_back(&column);
    return left;
}

/// Takes out of `left` what `says` holds of.
template <class F> void take(std::vector<int>& to, std::vector<recognition::table_column const*>& left, F const& says) {
    std::erase_if(left, [&](auto const* column) {
        if (!says(*column)) return false;
        to.push_back(column->column);
        return true;
    });
}

/// The place, the number and whether it is a mobile: what a heading of a further telephone says of it.
bool is_the_same_one(std::string_view own, std::string_view other) {
    const auto place = [](std::string_view heading) {
        const auto said = recognition::placed(heading);
        return said ? std::optional{said->place} : recognition::place_alone(heading);
    };
    const auto mobile = [](std::string_view heading) {
        return recognition::is_heading_of(heading_sense::mobile, heading);
    };
    const auto number = [](std::string_view heading) {
        for (auto const& word : recognition::heading_words(heading))
            if (word.size() == 1 && text::is_digit(word[0]) && word != "1") return word;
        return std::string{};
    };
    return place(own) == place(other) && mobile(own) == mobile(other) && number(own) == number(other);
}

}

bool is_generation_alone(std::string_view text) {
    const auto parts = recognition::name_parts_in(text);
    return !parts.empty() &&
        std::ranges::all_of(parts, [](auto const& part) { return recognition::is_generation(part); });
}

std::vector<int> taken_together::all() const {
    auto columns = nothing_but_sons ? sons : std::vector<int>{};
    for (auto const* some : {&in_front, &behind, &further}) columns.insert(columns.end(), some->begin(), some->end());
    return columns;
}

std::vector<taken_together> taken_together_in(import_facts const& facts) {
    std::vector<taken_together> together(facts.targets.size());
    if (facts.file.of_cards) return together;   // its reader has put them together
    auto left = left_columns(facts);
    const auto of = [&](std::string_view key) -> taken_together* {
        for (std::size_t i = 0; i < facts.targets.size(); ++i)
            if (facts.targets[i].key == key && facts.taken[i] >= 0) return &together[i];
        return nullptr;
    };
    if (auto* last = of("last_name")) {
        take(last->in_front, left,
            [](auto const& column) { return recognition::is_heading_of(heading_sense::name_link, column.heading); });
        take(last->behind, left, [](auto const& column) { return is_second_last_name(column.heading); });
        take(last->sons, left, [&](auto const& column) {
            return recognition::is_heading_of(heading_sense::suffix, column.heading) &&
                share_of(facts, column.column, is_generation_alone) > 0;
        });
        last->nothing_but_sons = std::ranges::all_of(
            last->sons, [&](int column) { return share_of(facts, column, is_generation_alone) >= 1; });
    }
    if (auto* first = of("first_name"))
        take(first->behind, left, [](auto const& column) { return is_middle_name(column.heading); });
    for (auto const& kind : kinds)
        if (auto* some = of(kind.key))
            take(some->further, left, [&](auto const& column) { return is_further(facts, column, kind.what); });
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        auto const& target = facts.targets[i];
        if (!target.key.empty() || target.column < 0 || facts.taken[i] < 0 ||
            !holds_titles(facts, facts.taken[i], is_title_alone) ||
            !recognition::is_heading_of(
                heading_sense::title, facts.contacts.columns[static_cast<std::size_t>(target.column)].heading))
            continue;
        const bool courtesies = holds_titles(facts, facts.taken[i], is_courtesy);
        take(courtesies ? together[i].behind : together[i].in_front, left, [&](auto const& column) {
            return recognition::is_heading_of(heading_sense::title, column.heading) &&
                holds_titles(facts, column.column, is_title_alone) &&
                holds_titles(facts, column.column, is_courtesy) != courtesies;
        });
    }
    return together;
}

namespace {

/// What a user's own column of telephones or mailboxes gets: what says the same one, or what is left of its kind.
enum class own_gets : std::uint8_t { the_same_one, any_left };

void take_for_own(import_facts& facts, std::set<int>& used, own_gets what_fits) {
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        auto const& target = facts.targets[i];
        if (facts.taken[i] >= 0 || target.column < 0 || !target.key.empty()) continue;
        auto const& own = facts.contacts.columns[static_cast<std::size_t>(target.column)].heading;
        if (recognition::says_not_their_own(own)) continue;
        for (const auto what : {role::phone, role::email}) {
            const auto match = recognition::match_heading(own);
            if (!match.whole || match.of(what) < says_kind) continue;
            const bool any = !recognition::placed(own) && !recognition::is_heading_of(heading_sense::mobile, own);
            for (auto const& column : facts.found.columns)
                if (facts.taken[i] < 0 && !used.contains(column.column) &&
                    (what_fits == own_gets::the_same_one ? is_the_same_one(own, column.heading) : any) &&
                    is_further(facts, column, what))
                    facts.taken[i] = column.column, used.insert(column.column);
        }
    }
}

/// How well a column serves as the first of its kind, by its heading: the business's before the home's.
float serves_as(role what, std::string_view heading) {
    constexpr std::array<float, 3> by_place{0.97f, 0.8f, 0.7f};
    if (const auto place = recognition::place_alone(heading)) return by_place[static_cast<std::size_t>(*place)];
    return recognition::match_heading(heading).of(what);
}

/// Chooses the best column that is left for the sheet's telephones and mailboxes: what was proposed for them went into
/// a column of its own, such as Mobile.
void take_next_best(import_facts& facts, std::set<int>& used) {
    for (auto const& [key, what] : kinds) {
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        if (what == role::notes || target == facts.targets.end() || target->column < 0) continue;
        auto& taken = facts.taken[static_cast<std::size_t>(target - facts.targets.begin())];
        if (taken >= 0) continue;
        float best = 0;
        for (auto const& column : facts.found.columns)
            if (const float fit = serves_as(what, column.heading);
                fit > best && !used.contains(column.column) && is_further(facts, column, what))
                best = fit, taken = column.column;
        if (taken >= 0) used.insert(taken);
    }
}

}

void take_further(import_facts& facts, std::set<int>& used) {
    take_for_own(facts, used, own_gets::the_same_one);
    take_next_best(facts, used);
    take_for_own(facts, used, own_gets::any_left);
}

}
