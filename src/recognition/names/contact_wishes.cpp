#include "recognition/names/contact_wishes.hpp"

#include "recognition/names/firm_speaker.hpp"
#include "recognition/names/name_key.hpp"
#include "text/letters.hpp"
#include "text/several_values.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace referralbook::recognition {

namespace {

constexpr std::string_view forgotten_word = "forgotten ";   // as a key of names has it

bool says_something(contact_wish const& wish) { return wish.from() || wish.no_letters || wish.verify_from; }

contact_wish somebody_forgotten() {
    contact_wish wish;
    wish.forgotten = true;
    return wish;
}

contact_wish wish_in(book::contact const& row, book::rules const& rules) {
    return {row.do_not_contact, row.not_before, row.no_letters, false, row.is_wrong, verify_from(row, rules)};
}

/// What may stand in brackets behind one of several of a name: "Anna Kern (Kern Dental)", "Anna Kern (0171 5550)". A
/// cell of several values, and each of them alone.
std::set<std::string> marks_of(book::contact const& row) {
    std::set<std::string> marks;
    for (auto const& cell : {row.company, row.area, row.phone, row.email}) {
        if (!text::only_blanks(cell)) marks.emplace(cell);
        text::each_value(cell, [&](std::string_view one) { marks.emplace(one); }, text::or_lines);
    }
    return marks;
}

void keep_the_stricter(contact_wish& kept, contact_wish const& other) {
    kept.never = kept.never || other.never;
    kept.not_before = std::max(kept.not_before, other.not_before);
    kept.no_letters = kept.no_letters || other.no_letters;
    kept.wrong = kept.wrong || other.wrong;
    if (!kept.verify_from) kept.verify_from = other.verify_from;
    if (other.verify_from) kept.verify_from = std::min(kept.verify_from, other.verify_from);
}

}

bool is_of_bought_list(book::contact const& one) { return !one.bought_from.empty() || one.list_of; }

std::optional<book::day> verify_from(book::contact const& one, book::rules const& rules) {
    if (!is_of_bought_list(one) || one.is_wrong || rules.verify_months <= 0) return {};
    const auto known = std::max(one.list_of, one.verified);
    return known ? book::months_later(*known, rules.verify_months) : book::day{};
}

contact_wishes::contact_wishes(book::workbook const& workbook) : names_{workbook.aliases} {
    const bool any = std::ranges::any_of(
        workbook.contacts, [&](book::contact const& row) { return says_something(wish_in(row, workbook.values)); });
    if (!any) return;
    std::set<std::string> called;
    std::map<std::string, book::contact const*> firms;
    for (auto const& row : workbook.contacts) {
        auto key = names_.key(row.who);
        if (const auto wish = wish_in(row, workbook.values); says_something(wish)) {
            keep_the_stricter(wishes_[key], wish);
            for (auto const& mark : marks_of(row))
                keep_the_stricter(wishes_[names_.key(row.who + " (" + mark + ')')], wish);
        }
        called.insert(std::move(key));
        if (auto& speaks = firms[names_.key(row.company)]; speaks_for_firm_before(speaks, row)) speaks = &row;
    }
    for (auto const& [key, row] : firms) {
        if (key.empty() || called.contains(key)) continue;
        if (const auto wish = wish_in(*row, workbook.values); says_something(wish)) wishes_[key] = wish;
    }
}

std::optional<contact_wish> contact_wishes::of(std::string_view who) const {
    if (number_of_forgotten(who)) return somebody_forgotten();
    return wishes_.empty() ? std::nullopt : of_key(names_.key(who));
}

std::optional<book::day> contact_wishes::from(std::string_view who) const {
    const auto wish = who.empty() ? std::nullopt : of(who);
    return wish ? wish->from() : std::nullopt;
}

bool contact_wishes::key_left_alone(std::string_view key, book::day on) const {
    const auto wish = of_key(key);
    return wish && wish->from() > on;
}

std::optional<contact_wish> contact_wishes::of_key(std::string_view key) const {
    if (number_of_forgotten(key)) return somebody_forgotten();
    const auto found = wishes_.find(key);
    return found == wishes_.end() || key.empty() ? std::nullopt : std::optional{found->second};
}

std::string forgotten_code(int number) { return "Forgotten " + std::to_string(number); }

std::optional<int> number_of_forgotten(std::string_view name) {
    const auto plain = text::trimmed(name);
    if (plain.empty() || plain.size() > 40 || (plain.front() != 'F' && plain.front() != 'f') ||
        !text::is_digit(plain.back()))
        return std::nullopt;   // asked of every row, so most are told apart cheaply
    const auto key = name_key(name);
    if (!key.starts_with(forgotten_word)) return std::nullopt;
    const auto digits = std::string_view{key}.substr(forgotten_word.size());
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc{} && stop == end && number > 0 ? std::optional{number} : std::nullopt;
}

void look_for_wishes(book::workbook& workbook) {
    const contact_wishes wishes{workbook};
    for (auto& row : workbook.referrals) {
        row.facts.source_from = wishes.from(row.source);
        row.facts.prospect_from = wishes.from(row.prospect);
    }
}

}
