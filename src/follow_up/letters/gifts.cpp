#include "follow_up/letters/gifts.hpp"
#include "book/answers.hpp"
#include "book/list_words.hpp"
#include "follow_up/letters/wish_words.hpp"
#include "follow_up/logged_gifts.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace referralbook::follow_up {

namespace {

constexpr std::array<std::string_view, 9> donations{
    "charity", "donation", "spende", "don", "donativo", "donacion", "guter zweck", "good cause", "bonne cause"};

/// What a cell lists, folded: divided by commas, semicolons or line breaks.
std::vector<std::string> wishes_in(std::string_view text) {
    std::vector<std::string> words;
    text::each_part(text, ",;\n", [&](std::string_view part) {
        if (auto word = text::folded(part); !word.empty()) words.push_back(std::move(word));
    });
    return words;
}

/// Whether a wish is one of whole words: "wine" is in "a bottle of wine", and "art" is not in "party".
bool holds_words(std::string const& text, std::string const& words) {
    const auto plain = ' ' + text + ' ';
    return plain.find(' ' + words + ' ') != std::string::npos;
}

bool is_about(gift_offer const& gift, std::string const& wish) {
    if (holds_words(text::folded(gift.name), wish)) return true;
    return std::ranges::any_of(gift.about, [&](std::string const& one) {
        const auto word = text::folded(one);
        return holds_words(word, wish) || holds_words(wish, word);
    });
}

/// The words of a text that say something, folded.
std::vector<std::string> telling_words(std::string_view text) {
    std::vector<std::string> words;
    const auto plain = text::folded(text);
    text::each_part(std::string_view{plain}, " ,;:.!?/&+()\"'-\n", [&](std::string_view word) {
        if (word.size() > 2 && !text::in(wish_words, word)) words.emplace_back(word);
    });
    return words;
}

constexpr std::size_t shortest_part = 4;

/// A word, and what it may be the plural of.
std::vector<std::string> singulars_of(std::string_view word) {
    std::vector<std::string> words{std::string{word}};
    for (const std::string_view plural : {"s", "n", "e", "es", "en", "er"})
        if (word.ends_with(plural) && word.size() >= shortest_part + plural.size())
            words.emplace_back(word.substr(0, word.size() - plural.size()));
    if (word.ends_with("ies")) words.push_back(std::string{word.substr(0, word.size() - 3)} + 'y');
    return words;
}

/// Whether one is the other, or a part of it: "Wein" of "Rotwein".
bool is_part(std::string_view one, std::string_view other) {
    if (one.size() > other.size()) std::swap(one, other);
    if (one == other) return true;
    if (one.size() < shortest_part)
        return other.size() == one.size() + 1 && other.starts_with(one) && other.ends_with('s');   // "vins"
    constexpr std::string_view vowels = "aeiou";
    const bool has_other_ending = one.size() == other.size() && vowels.contains(one.back()) &&
        vowels.contains(other.back()) && other.starts_with(one.substr(0, one.size() - 1));   // "vini" of "vino"
    return has_other_ending || other.starts_with(one) || other.ends_with(one);
}

/// Whether two words are of one thing, one or several of it.
bool are_alike(std::string_view one, std::string_view other) {
    const auto others = singulars_of(other);
    return std::ranges::any_of(singulars_of(one), [&](auto const& word) {
        return std::ranges::any_of(others, [&](auto const& same) { return is_part(word, same); });
    });
}

/// Whether somebody who is never given that may not have the gift: one telling word that both have is enough.
bool may_be_never(gift_offer const& gift, std::vector<std::string> const& never) {
    const auto holds = [&](std::string const& text) {
        return std::ranges::any_of(telling_words(text), [&](auto const& word) {
            return std::ranges::any_of(never, [&](auto const& one) { return are_alike(word, one); });
        });
    };
    return holds(gift.name) || std::ranges::any_of(gift.about, holds);
}

bool are_of_one_year(book::day one, book::day other) {
    return std::chrono::year_month_day{one}.year() == std::chrono::year_month_day{other}.year();
}

std::optional<double> amount(std::string_view text) {
    double value = 0;
    const auto plain = text::trimmed(text);
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc{} || end != plain.data() + plain.size() || !(value >= 0) || !std::isfinite(value)) return {};
    return value;
}

/// "20 each" and "je 20" without the word.
std::string_view without_each(std::string_view one) {
    one = text::trimmed(one);
    for (const std::string_view word : book::answers::each)
        for (const auto bare : {one.starts_with(word) ? one.substr(word.size()) : one,
                 one.ends_with(word) ? one.substr(0, one.size() - word.size()) : one})
            if (amount(bare)) return bare;
    return one;
}

}

gift_offer read_gift(std::string_view offer) {
    gift_offer gift;
    int part = 0;
    for (auto rest = offer;; ++part) {
        const auto end = std::min(rest.find('|'), rest.size());
        const auto text = text::trimmed(rest.substr(0, end));
        if (part == 0)
            gift.name = text;
        else if (const auto price = amount(text); price && part == 1)
            gift.price = price;
        else
            text::each_part(text, ",;", [&](std::string_view one) {
                if (const auto word = text::trimmed(one); !word.empty()) gift.about.emplace_back(word);
            });
        if (end == rest.size()) return gift;
        rest.remove_prefix(end + 1);
    }
}

gift_terms terms_of(book::rules const& rules, source_type type) {
    auto const& text = type == source_type::client ? rules.gifts_clients
        : type == source_type::partner             ? rules.gifts_partners
        : type == source_type::adviser             ? rules.gifts_advisers
                                                   : rules.gifts_others;
    gift_terms terms{!rules.gifts_regulated, rules.gift_cap_a_year, rules.gift_cap_an_occasion};
    const auto words = text::folded(text);
    if (words.empty() || text::in(book::answers::yes, words)) return terms;
    if (text::in(book::answers::no, words)) {
        terms.allowed = false;
        return terms;
    }
    // "49,90" may be 49.90, or 49 a year and 90 at once.
    const auto comma = std::min(words.find(", "), words.size());
    const auto year = amount(std::string_view{words}.substr(0, comma));
    const auto behind = std::string_view{words}.substr(std::min(comma + 1, words.size()));
    const auto once = comma == words.size() ? std::optional{terms.an_occasion} : amount(without_each(behind));
    if (!year || !once) return {.allowed = false, .is_read = false};
    terms.a_year = std::min(terms.a_year, *year);
    terms.an_occasion = std::min(terms.an_occasion, *once);
    terms.allowed = terms.allowed && terms.a_year > 0;
    return terms;
}

std::optional<gift_offer> fitting_gift(std::span<std::string const> list, std::span<given_gift const> given,
    gift_wishes const& wishes, gift_terms const& terms, double spent_this_year) {
    if (!terms.allowed) return {};
    const auto likes = wishes_in(wishes.likes), never = telling_words(wishes.never);
    const auto never_wishes = wishes_in(wishes.never);   // also those of words that tell little
    std::optional<gift_offer> best;
    std::size_t most = 0;
    for (auto const& line : list) {
        auto gift = read_gift(line);
        const auto fits = [&](std::string const& wish) { return is_about(gift, wish); };
        const double price = gift.price.value_or(0);
        if (text::folded(gift.name).empty() || given_before(gift.name, given) || may_be_never(gift, never) ||
            std::ranges::any_of(never_wishes, fits) || is_more_money(price, terms.an_occasion) ||
            is_more_money(spent_this_year + price, terms.a_year))
            continue;
        auto liked = static_cast<std::size_t>(std::ranges::count_if(likes, fits));
        if (!wishes.charity.empty() &&
            std::ranges::any_of(donations, [&](std::string_view one) { return fits(std::string{one}); }))
            ++liked;
        if (best && liked <= most) continue;
        most = liked;
        best = std::move(gift);
    }
    return best;
}

std::vector<given_gift> gifts_to(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    std::vector<given_gift> gifts;
    const auto key = names.key(who);
    if (key.empty()) return gifts;
    std::map<std::int64_t, std::string_view> cells;   // the gifts under Gift of their referrals, by number
    const logged_gifts logged{workbook};
    for (auto const& row : workbook.referrals) {
        if (row.gift.empty() || names.key(row.source) != key) continue;
        if (logged.hold(row))
            cells.emplace(row.number, row.gift);
        else
            gifts.push_back({row.gift, row.facts.rewarded, price_of(workbook, row.gift)});
    }
    for (auto const& touch : workbook.touches) {
        if (!book::is_kind(touch.kind, book::touch_kinds::gift) || names.key(touch.who) != key) continue;
        const auto cell = cells.find(touch.referral.value_or(0));
        const bool says_none = gift_key(touch.brought).empty() && cell != cells.end();
        const auto gift = says_none ? std::string{cell->second} : touch.brought;
        gifts.push_back({gift, touch.when, touch.cost ? touch.cost : price_of(workbook, gift)});
    }
    return gifts;
}

std::optional<earlier_gift> given_before(std::string_view gift, std::span<given_gift const> given) {
    const auto wanted = gift_key(gift);
    std::optional<earlier_gift> last;
    if (wanted.empty()) return last;
    for (auto const& one : given) {
        if (gift_key(one.gift) != wanted) continue;
        if (!last) last.emplace();
        last->when = std::max(last->when, one.when);
    }
    return last;
}

double spent_in_year(std::span<given_gift const> given, book::day of) {
    double sum = 0;
    for (auto const& one : given)
        if (one.when && are_of_one_year(*one.when, of)) sum += one.cost.value_or(0);
    return sum;
}

bool is_more_money(double sum, double than) { return std::round(sum * 100) > std::round(than * 100); }

std::size_t uncounted_in_year(std::span<given_gift const> given, book::day of) {
    return static_cast<std::size_t>(std::ranges::count_if(
        given, [&](given_gift const& one) { return !one.when || (!one.cost && are_of_one_year(*one.when, of)); }));
}

std::optional<double> price_of(book::workbook const& workbook, std::string_view gift) {
    if (const auto own = read_gift(gift).price) return own;
    const auto key = gift_key(gift);
    const auto list = workbook.lists.find("gift");
    std::optional<double> found;
    if (key.empty() || list == workbook.lists.end()) return found;
    for (auto const& line : list->second) {
        if (gift_key(line) != key) continue;
        const auto price = read_gift(line).price;
        if (found && price && *found != *price) return {};
        if (price) found = price;
    }
    return found;
}

}
