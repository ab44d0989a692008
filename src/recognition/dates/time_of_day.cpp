#include "recognition/dates/time_of_day.hpp"
#include "recognition/dates/date_words.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::recognition {

namespace {

/// Walks along a text; each step is taken only where it fits.
class walker {
public:
    walker(std::string_view text, std::size_t at) : text_{text}, at_{at} {}

    std::size_t at() const { return at_; }
    char front() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void blanks() {
        while (front() == ' ') ++at_;
    }

    bool sign(std::string_view signs) {
        if (front() == '\0' || signs.find(front()) == std::string_view::npos) return false;
        ++at_;
        return true;
    }

    /// A number of `least` to `most` digits, all there are.
    std::optional<int> digits(std::size_t least, std::size_t most) {
        std::size_t count = 0;
        int value = 0;
        while (at_ + count < text_.size() && text::is_digit(text_[at_ + count]) && count <= most)
            value = value * 10 + (text_[at_ + count++] - '0');
        if (count < least || count > most) return std::nullopt;
        at_ += count;
        return value;
    }

    /// One of these words, with no letter behind it.
    bool word(text::word_list words) {
        for (const auto word : words) {
            if (!text_.substr(at_).starts_with(word)) continue;
            const auto end = at_ + word.size();
            if (end < text_.size() && text::is_letter(text_[end])) continue;
            at_ = end;
            return true;
        }
        return false;
    }

    /// "pm", "p.m.", "p. m." and a "p" alone: 12; the same of am: 0.
    std::optional<int> half_of_day() {
        auto ahead = *this;
        ahead.blanks();
        const char half = ahead.front();
        if (half != 'a' && half != 'p') return std::nullopt;
        ++ahead.at_;
        const auto letter = ahead;
        ahead.sign(".");
        ahead.blanks();
        if (!ahead.sign("m")) {
            ahead = letter;
            if (letter.at_ < 2 || !text::is_digit(text_[letter.at_ - 2]))
                return std::nullopt;   // "2:05p", not "2:05 a"
        } else {
            ahead.sign(".");
        }
        if (text::is_letter(ahead.front())) return std::nullopt;
        *this = ahead;
        return half == 'p' ? 12 : 0;
    }

    /// `exact`: the time has a T before it, or seconds. Else "8:00-10:00" is no time with a zone but two times.
    bool zone(bool exact) {
        auto ahead = *this;
        ahead.blanks();
        const bool named = ahead.word(date_words::zones);
        bool shifted = false;
        if (auto shift = ahead; shift.sign("+-")) {
            const bool minus = text_[shift.at_ - 1] == '-';
            const auto start = shift.at_;
            if (shift.digits(1, 4) && (named || exact || !minus || shift.at_ - start == 4)) {
                if (shift.sign(":")) shift.digits(2, 2);
                shifted = !text::is_letter(shift.front());
                if (shifted) ahead = shift;
            }
        }
        if (!named && !shifted) return false;
        // "(Central European Standard Time)"
        auto bracket = ahead;
        bracket.blanks();
        if (bracket.front() == '(') {
            const auto end = text_.find(')', bracket.at_);
            if (end != std::string_view::npos) ahead.at_ = end + 1;
        }
        *this = ahead;
        return true;
    }

private:
    std::string_view text_;
    std::size_t at_;
};

struct clock {
    int hour = 0, minute = 0, second = 0;
    std::optional<int> half{};
    bool seconds_written = false;

    std::optional<std::chrono::seconds> time() const {
        int h = hour;
        if (half && h <= 12) h = h % 12 + *half;   // "14:05 PM" is written too
        if (h > 23 || minute > 59 || second > 59) return std::nullopt;
        return std::chrono::hours{h} + std::chrono::minutes{minute} + std::chrono::seconds{second};
    }
};

// The beginning of the number that ends before `end`; `end` where there is none of one or two digits.
std::size_t hour_before(std::string_view text, std::size_t end) {
    auto start = end;
    while (start > 0 && text::is_digit(text[start - 1])) --start;
    return end - start > 2 ? end : start;
}

time_search ended(std::string_view text, std::size_t from, walker at, clock const& read) {
    const auto time = read.time();
    if (!time) return {std::nullopt, true, from};
    // The T of ISO 8601.
    const bool after_t = from > 1 && text[from - 1] == 't' && text::is_digit(text[from - 2]);
    if (after_t) --from;
    const bool zone = at.zone(after_t || read.seconds_written);
    return {written_time{*time, zone, from, at.at()}, false, from};
}

time_search with_colon(std::string_view text, std::size_t colon) {
    const auto from = hour_before(text, colon);
    walker at{text, from};
    clock read;
    if (from == colon) return {std::nullopt, true, from};
    read.hour = *at.digits(1, 2);
    at.sign(":");
    const auto minute = at.digits(2, 2);
    if (!minute) return {std::nullopt, true, from};
    read.minute = *minute;
    if (at.sign(":")) {
        const auto second = at.digits(2, 2);
        if (!second) return {std::nullopt, true, from};
        read.second = *second;
        read.seconds_written = true;
        if (auto fraction = at; fraction.sign(".,") && fraction.digits(1, 9)) at = fraction;
    }
    read.half = at.half_of_day();
    if (auto hours = at; hours.blanks(), hours.word(date_words::behind_time)) at = hours;
    return ended(text, from, at, read);
}

// 2pm, 14h, 14h05, 14u30, 14.05 uhr, 14 uur. Nothing where none of it stands at `from`.
time_search without_colon(std::string_view text, std::size_t from) {
    walker at{text, from};
    clock read;
    const auto hour = at.digits(1, 2);
    if (!hour) return {};
    read.hour = *hour;
    if (auto half = at; (read.half = half.half_of_day())) return ended(text, from, half, read);
    if (auto letter = at; letter.blanks(), letter.sign("hu")) {
        letter.blanks();
        if (const auto minute = letter.digits(2, 2); minute && !text::is_letter(letter.front())) {
            read.minute = *minute;
            return ended(text, from, letter, read);
        }
    }
    if (auto dot = at; dot.sign("."))
        if (const auto minute = dot.digits(2, 2)) {
            dot.blanks();
            if (dot.word(date_words::hour_units)) {
                read.minute = *minute;
                return ended(text, from, dot, read);
            }
        }
    at.blanks();
    if (at.word(date_words::hour_units)) return ended(text, from, at, read);
    return {};
}

// "3.4.2025 14.05": a time behind a date that is whole already.
time_search at_the_end(std::string_view text) {
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos) return {};
    walker at{text, blank + 1};
    const auto hour = at.digits(1, 2);
    if (!hour || !at.sign(".")) return {};
    const auto minute = at.digits(2, 2);
    if (!minute || at.at() != text.size()) return {};
    int groups = 0;
    bool in_number = false, words = false;
    for (const char c : text.substr(0, blank)) {
        groups += text::is_digit(c) && !in_number;
        in_number = text::is_digit(c);
        words = words || text::is_letter(c);
    }
    if (groups < (words ? 2 : 3)) return {};
    return ended(text, blank + 1, at, {*hour, *minute});
}

}

time_search find_time(std::string_view text) {
    if (const auto colon = text.find(':'); colon != std::string_view::npos) return with_colon(text, colon);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text::is_digit(text[i]) && (i == 0 || text[i - 1] == ' ' || text[i - 1] == 't' || text[i - 1] == ','))
            if (auto found = without_colon(text, i); found.time || found.wrong) return found;
    return at_the_end(text);
}

}
