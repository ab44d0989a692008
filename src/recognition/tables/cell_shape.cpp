#include "recognition/tables/cell_shape.hpp"

#include "book/answers.hpp"
#include "book/status.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/tables/cell_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace referralbook::recognition {

namespace {

// One address is enough: several may stand in a cell ("a@x ::: b@y").
bool is_email(std::string_view text) {
    const auto at = text.find('@');
    if (at == 0 || at == std::string_view::npos || !(text::is_letter(text[at - 1]) || text::is_digit(text[at - 1])))
        return false;
    const auto end = text.find_first_of(" ,;:<>()\n", at);
    const auto domain = text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
    const auto dot = domain.find('.');
    return dot != 0 && dot != std::string_view::npos && dot + 1 < domain.size();
}

bool is_phone(std::string_view text) {
    if (text.size() > 60) return false;
    text = text.substr(0, text.find(":::"));
    auto digits = std::ranges::count_if(text, text::is_digit);
    // "ext. 12", "x12", "Tel.", "(0)": a few letters are no harm.
    const auto letters = std::ranges::count_if(text, text::is_letter);
    const auto others = std::ranges::count_if(text, [](char c) {
        return !text::is_digit(c) && !text::is_letter(c) &&
            std::string_view{"+-/.,:;() \t\n#'"}.find(c) == std::string_view::npos;
    });
    return digits >= 6 && digits <= 30 && letters <= 5 && others == 0;
}

bool is_amount(std::string_view text) {
    if (text.size() > 24 || std::ranges::none_of(text, text::is_digit)) return false;
    bool currency = false;
    std::string bare;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text::is_digit(text[i])) continue;
        if (std::string_view{"., '-"}.find(text[i]) != std::string_view::npos) continue;
        bare += text[i];
    }
    for (const std::string_view sign :
        {"$", "\u20ac", "\u00a3", "EUR", "USD", "GBP", "CHF", "R$", "kr", "\u00a0\u20ac", "k"})
        currency = currency || bare == sign;
    return currency ||
        (bare.empty() && std::ranges::count_if(text, text::is_digit) <= 9 && text::is_digit(text.back()) &&
            std::ranges::count(text, '-') == 0 && text.find(' ') == std::string_view::npos);
}

constexpr std::size_t longest_hours = 160;

/// "9", "830", "1730": no number of a house, a file or a telephone.
bool may_be_time(std::string_view digits) {
    constexpr std::size_t two = 2, with_minutes = 4;
    if (digits.size() <= two) return true;
    const auto number = [](std::string_view of) {
        return of.size() == 1 ? of[0] - '0' : 10 * (of[0] - '0') + of[1] - '0';
    };
    const auto hour = digits.size() - two;
    return digits.size() <= with_minutes && number(digits.substr(0, hour)) <= 24 && number(digits.substr(hour)) < 60;
}

/// What stands together in a folded text: digits, or letters, or one other sign.
std::string_view piece_at(std::string_view plain, std::size_t at) {
    auto const is_like = [&](char c) {
        return text::is_digit(plain[at]) ? text::is_digit(c) : text::is_letter(plain[at]) && text::is_letter(c);
    };
    auto end = at + 1;
    while (end < plain.size() && is_like(plain[end])) ++end;
    return plain.substr(at, end - at);
}

/// "3 x 4 m", "1h30", "2-3 h", "24-48 h": how large or how long something is, not from when to when.
bool says_how_much(std::string_view plain) {
    constexpr std::array<std::string_view, 4> units{"h", "hs", "hrs", "uur"};
    constexpr std::string_view joints{"aeyu"};   // "9 a 18", "9 e 18"; the other letters are days, or by and metres
    constexpr int earliest = 6, latest = 24;
    int first = 0, last = 0;
    bool numbers_before = false, leads_on = false, joined = false, clock = false;
    for (std::size_t at = 0; at < plain.size();) {
        const auto piece = piece_at(plain, at);
        at += piece.size();
        if (text::is_digit(piece.front())) {
            last = piece.size() > 2 ? 0 : std::stoi(std::string{piece});
            if (!numbers_before) first = last, clock = at < plain.size() && plain[at] == ':';
            if (last > latest && leads_on) return true;   // 24-48 h
            joined = joined || (numbers_before && leads_on);
            numbers_before = true;
            leads_on = false;
        } else if (text::is_letter(piece.front())) {
            const bool minutes_follow = piece == "u" && at > 1 && text::is_digit(plain[at - 2]);   // 8u30
            const bool unit = minutes_follow || std::ranges::find(units, piece) != units.end();
            if (!unit && text::in(cell_words::in_hours, piece)) return false;
            leads_on = leads_on || (!unit && (piece.size() > 1 || joints.find(piece) != std::string_view::npos));
        } else {
            leads_on = leads_on || piece == "-";
        }
    }
    return !joined || (!clock && first > 0 && first < earliest);
}

/// "L a V 9 a 18", "de 9 a 14", "dalle 9 alle 13": two numbers that may be times, and no word but those of hours.
bool are_times_among_words_of_hours(std::string_view plain) {
    std::size_t words = 0, numbers = 0;
    bool sure = false, long_numbers = false;
    for (std::size_t at = 0; at < plain.size();) {
        const auto piece = piece_at(plain, at);
        at += piece.size();
        if (text::is_digit(piece.front())) {
            if (!may_be_time(piece)) return false;
            long_numbers |= piece.size() > 2;
            ++numbers;
        } else if (text::is_letter(piece.front())) {
            const bool here = text::in(cell_words::in_hours, piece);
            if (!here && !text::in(cell_words::beside_hours, piece)) return false;
            sure |= here;
            ++words;
        }
    }
    return numbers > 1 && (sure || (words > 1 && !long_numbers));   // "S 10-12" may be a size
}

bool is_hours(std::string const& plain) {
    if (plain == "24/7" || plain.starts_with("closed")) return true;
    if (std::ranges::none_of(plain, text::is_digit)) {
        std::string words;
        for (const auto word : text::words_in(plain)) text::append_part(words, " ", text::trimmed(word, ".-"));
        return text::in(cell_words::hours_without_numbers, words);
    }
    if (plain.size() > longest_hours || says_how_much(plain)) return false;
    if (are_times_among_words_of_hours(plain)) return true;
    const bool span = plain.find('-') != std::string::npos || plain.find(" to ") != std::string::npos ||
        plain.find(" bis ") != std::string::npos;
    if (!span) return false;
    std::string word;
    for (const char c : plain + ' ') {
        if (text::is_letter(c))
            word += c;
        else if (!word.empty()) {
            if (text::in(cell_words::in_hours, word)) return true;
            word.clear();
        }
    }
    const auto colon = plain.find(':');
    return colon != std::string::npos && colon > 0 && colon + 1 < plain.size() && text::is_digit(plain[colon - 1]) &&
        text::is_digit(plain[colon + 1]);
}

/// "Yes", "nein".
bool is_answer(std::string_view text) {
    const auto small = text::in_small_letters(text);
    return text::in(book::answers::yes, small) || text::in(book::answers::no, small);
}

bool is_name(std::string_view text, int words) {
    // "* myContacts" is a group of an address book, nobody's name.
    if (text.size() > 60 || words < 1 || words > 6 || text.front() == '*') return false;
    if (std::ranges::any_of(text, [](char c) { return c == '@' || c == '\n' || c == ':' || c == '?' || c == '!'; }))
        return false;
    const auto digits = std::ranges::count_if(text, text::is_digit);
    const auto letters = std::ranges::count_if(text, text::is_letter);
    return letters >= 2 && digits <= 2 && !(text::is_small(text.front()) && words > 4);
}

/// Of a text that says no day: whether it says more than a year.
bool says_month(std::string_view text) {
    constexpr int shortest_name = 3;   // "Mai", "Nov"
    int numbers = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        numbers += text::is_digit(text[at]) && (at == 0 || !text::is_digit(text[at - 1]));
    return numbers > 1 || std::ranges::count_if(text, text::is_letter) >= shortest_name;
}

cell_shape shape_of_number(double number, bool is_date) {
    cell_shape shape;
    shape.number = true;
    shape.date = is_date;
    if (is_date) return shape;
    const bool whole = number == std::floor(number);
    shape.phone = whole && number >= 1e6 && number < 1e15;
    shape.small_whole = whole && number >= 1 && number <= 365;
    shape.postcode = whole && number >= 100 && number < 100000;
    return shape;
}

int count_of_words(std::string_view text) {
    int words = 0;
    bool in_word = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        words += !blank && !in_word;
        in_word = !blank;
    }
    return words;
}

/// What a text with digits in it can be.
void look_at_digits(cell_shape& shape, std::string const& text, int words) {
    shape.phone = is_phone(text);
    shape.amount = is_amount(text);
    const auto count = std::ranges::count_if(text, text::is_digit);
    shape.postcode = text.size() <= 10 && words <= 2 && count >= 2 && count <= 9 && !text.starts_with('+');
    constexpr std::ptrdiff_t least_of_a_code = 3;
    shape.code = words == 1 && count >= least_of_a_code && count > std::ranges::count_if(text, text::is_letter);
    shape.small_whole = text.size() <= 3 && static_cast<std::size_t>(count) == text.size();
}

/// Whether a text is one of the words that columns of hours, kinds, statuses and channels hold.
void look_at_words(cell_shape& shape, std::string const& text) {
    const std::string plain = text::folded(text);
    shape.hours = is_hours(plain);
    shape.type_word = text::in(cell_words::types, plain);
    shape.status_word = book::status_said_by(plain).has_value() || text::in(cell_words::unclear_statuses, plain);
    shape.channel = text::in(cell_words::channels, plain);
}

}

/// "google" of "www.google.com".
static std::string_view without_domain(std::string_view text) {
    if (text.starts_with("www.")) text.remove_prefix(4);
    for (const std::string_view domain : {".com", ".de", ".fr", ".es", ".it", ".nl", ".pt", ".co.uk"})
        if (text.ends_with(domain)) return text.substr(0, text.size() - domain.size());
    return text;
}

bool is_channel(std::string_view text) {
    auto plain = text::folded(text);
    plain = std::string{text::trimmed(plain, " .?!()")};   // "website?", "(google)"
    if (text::in(cell_words::channels, plain)) return true;
    std::ranges::replace(plain, '-', ' ');
    if (text::in(cell_words::channels, without_domain(plain))) return true;
    bool network = false, notice = false;
    for (auto const& word : text::words_in(plain)) {
        const bool medium = text::in(cell_words::channel_networks, word),
                   what = text::in(cell_words::channel_notices, word);
        if (!medium && !what && !text::in(cell_words::beside_channels, word)) return false;
        network |= medium;
        notice |= what;
    }
    return network && notice;
}

cell_shape shape_of(sample_cell const& cell) {
    if (auto const* number = std::get_if<double>(&cell.value)) return shape_of_number(*number, cell.is_date);
    cell_shape shape;
    const std::string text = book::text_of(cell.value);
    shape.blank = text.empty() && !std::holds_alternative<book::cell_error>(cell.value);
    if (text.empty()) return shape;
    shape.text = true;
    shape.long_text = text.size() > 40 || text.find('\n') != std::string::npos;
    shape.email = is_email(text);
    if (shape.email) return shape;
    const bool digits = std::ranges::any_of(text, text::is_digit);
    if (digits) {
        const auto reading = read_date(text);
        shape.date = reading.readable();
        shape.unclear_date = reading.ambiguous();
        shape.month = reading.trouble == date_trouble::day_missing && says_month(text);
        if (shape.date || shape.month) return shape;
    }
    const int words = count_of_words(text);
    shape.one_word = words == 1;
    shape.several_words = words > 1;
    shape.answer = is_answer(text);
    shape.name = !shape.answer && is_name(text, words);   // a column "Client?"
    if (digits) look_at_digits(shape, text, words);
    if (text.size() <= longest_hours) look_at_words(shape, text);
    return shape;
}

}
