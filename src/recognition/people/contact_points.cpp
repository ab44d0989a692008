#include "recognition/people/contact_points.hpp"
#include "recognition/people/contact_words.hpp"

#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/several_values.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace referralbook::recognition {

namespace {

std::string street_word(std::string word) {
    // "hauptstrasse" and "hauptstr" are written with and without a blank. Endings come first: '-' is before all
    // letters.
    street_word_form longest{};
    for (auto const& one : street_words) {
        if (!one.word.starts_with('-')) break;
        const auto ending = one.word.substr(1);
        if (ending.size() > longest.word.size() && word.size() > ending.size() + 2 && word.ends_with(ending))
            longest = {ending, one.compared};
    }
    if (!longest.word.empty()) {
        word.resize(word.size() - longest.word.size());
        return word + ' ' + std::string{longest.compared};
    }
    const auto found = std::ranges::lower_bound(street_words, std::string_view{word}, {}, &street_word_form::word);
    return found != street_words.end() && found->word == word ? std::string{found->compared} : word;
}

}

std::vector<std::string> mail_addresses_of(std::string_view cell) {
    std::vector<std::string> result;
    const auto text = text::folded(cell);
    constexpr std::string_view parting{" ,;<>()[]\"|/"};
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of(parting, at), text.size());
        auto piece = text.substr(at, end - at);
        at = end + 1;
        piece.resize(std::min(piece.find('?'), piece.size()));   // "mailto:a@x.example?subject=Hi"
        while (!piece.empty() && std::string_view{".:'"}.contains(piece.back())) piece.pop_back();
        piece.erase(0, piece.find_last_of(':') + 1);   // "mailto:", "email:"
        while (piece.starts_with('\'')) piece.erase(0, 1);
        const auto sign = piece.find('@');
        if (sign == std::string::npos || sign == 0 || sign != piece.rfind('@') ||
            piece.find('.', sign) == std::string::npos)
            continue;
        text::add_once(result, std::move(piece));
    }
    return result;
}

namespace {

/// What is_whole_number() goes by, of a text that is read piece by piece.
class digits_so_far {
public:
    void add(std::string_view text) {
        for (const char sign : text) {
            if (sign == '+' && count_ == 0) behind_plus_ = true;
            if (!text::is_digit(sign)) continue;
            if (count_ < 2 && sign == '0') ++zeros_in_front_;
            ++count_;
        }
    }
    bool are_whole_number() const {
        constexpr std::size_t local = 7, behind_plus = 10, behind_zeros = 12;
        return count_ >= (behind_plus_ ? behind_plus : zeros_in_front_ == 2 ? behind_zeros : local);
    }

private:
    bool behind_plus_ = false;
    std::size_t count_ = 0, zeros_in_front_ = 0;
};

bool begins_with_zero(std::string_view text) {
    const auto first = text.find_first_not_of(text::blanks);
    return first != std::string_view::npos && text[first] == '0';
}

/// Whether a whole number begins here: up to the next divider, or beyond it where an area code stands before that.
bool begins_whole(std::string_view text, std::string_view divider) {
    const auto end = text.find(divider);
    if (is_whole_number(text.substr(0, end))) return true;
    if (end == std::string_view::npos || !begins_with_zero(text)) return false;
    return is_whole_number(text.substr(0, text.find(divider, end + divider.size())));
}

std::vector<std::string_view> parted_by(std::string_view divider, std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0, read = 0;
    digits_so_far before;
    for (auto at = text.find(divider); at != std::string_view::npos; at = text.find(divider, read)) {
        before.add(text.substr(read, at - read));
        read = at + divider.size();
        if (!before.are_whole_number() || !begins_whole(text.substr(read), divider)) continue;
        parts.push_back(text.substr(begin, at - begin));
        begin = read;
        before = {};
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// Digits of a folded text in which words alone part one number from the next.
void add_phone_numbers(std::string_view text, std::vector<std::string>& result) {
    std::string digits;
    bool extension = false;
    const auto end_number = [&] {
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
        if (digits.size() >= 6) text::add_once(result, digits);
        digits.clear();
        extension = false;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        const bool trunk_zero = text.compare(at, 3, "(0)") == 0 &&
            !digits.empty();   // "+49 (0)171": only in the country
        const bool central = text.compare(at, 2, "-0") == 0 && digits.size() >= 6 &&
            !(at + 2 < text.size() && text::is_digit(text[at + 2]));   // "0731 5551234-0"
        if (trunk_zero)
            at += 2;
        else if (central)
            at += 1;
        else if (text::is_digit(letter)) {
            if (!extension) digits.push_back(letter);
        } else if (digits.size() >= 6 && text::is_letter(letter)) {
            const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                [](char one) { return text::is_letter(one); });
            const std::string_view word{text.begin() + static_cast<std::ptrdiff_t>(at), end};
            at += word.size() - 1;
            if (!extension && text::in(telephone_extensions, word))
                extension = true;
            else
                end_number();
        } else if (letter == '#' && digits.size() >= 6) {   // "937-555-0107 #12"
            extension = true;
        } else if (letter == '+' && digits.size() >= 6) {
            end_number();
        }
    }
    end_number();
}

}

std::vector<std::string_view> number_parts(std::string_view text) {
    constexpr std::string_view slash = "/", wide_slash = " / ", dash = " - ";
    const bool wide = text.find(wide_slash) != std::string_view::npos;
    std::vector<std::string_view> parts;
    for (const auto part : parted_by(wide ? wide_slash : slash, text))
        std::ranges::copy(parted_by(dash, part), std::back_inserter(parts));
    return parts;
}

std::vector<std::string> phone_numbers_of(std::string_view cell) {
    std::vector<std::string> result;
    const auto add = [&](std::string_view value) {
        const auto folded = text::folded(value);
        for (const auto part : number_parts(folded)) add_phone_numbers(part, result);
    };
    text::each_value(cell, add, "\n;,|&");
    return result;
}

bool is_whole_number(std::string_view written) {
    digits_so_far digits;
    digits.add(written);
    return digits.are_whole_number();
}

bool is_same_phone(std::string_view one, std::string_view other) {
    if (std::min(one.size(), other.size()) < 7) return one == other;
    return one.size() > other.size() ? one.ends_with(other) : other.ends_with(one);
}

bool is_shared_mailbox(std::string_view address) {
    return text::in(shared_mailboxes, address.substr(0, address.find('@')));
}

std::string street::key() const {
    std::string result;
    for (auto const& word : words) result += word + ' ';
    for (auto const& number : numbers) result += number + ' ';
    return result;
}

namespace {

bool is_house_number(std::string const& word) {
    return text::is_digit(word.front()) && (word.size() == 1 || std::ranges::all_of(word, [](char c) {
        return text::is_digit(c) || (c >= 'a' && c <= 'h');
    }));
}

/// Leaves out "Suite 200" and "2nd Floor": they are written or not, and 200 is no house number.
void leave_out_rooms(std::vector<std::string>& words) {
    constexpr std::array rooms{"apt", "fl", "rm", "ste"};
    for (std::size_t at = 1; at < words.size();) {
        if (std::ranges::find(rooms, words[at]) == rooms.end()) {
            ++at;
            continue;
        }
        const auto has_number = [&](std::size_t i) { return i < words.size() && text::is_digit(words[i].front()); };
        auto from = at, to = at + 1;
        if (words[at] == "fl" && at > 1 && has_number(at - 1) && !is_house_number(words[at - 1]))
            --from;   // "2nd"
        else if (has_number(to) || (to < words.size() && words[to].size() == 1))
            ++to;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to));
        at = from;
    }
}

}

street street_of(std::string_view text) {
    const auto plain = text::folded(text.substr(0, 200));
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(street_word(std::move(word)));
        word.clear();
    };
    for (const char letter : plain) {
        if (text::is_digit(letter) || text::is_letter(letter))
            word.push_back(letter);
        else if (letter != '\'')
            end_word();
    }
    end_word();
    leave_out_rooms(words);
    street result;
    for (auto& one : words) {
        if (is_house_number(one)) {
            result.numbers.push_back(std::move(one));
            continue;
        }
        if (const auto blank = one.find(' '); blank != std::string::npos) {
            result.words.push_back(one.substr(blank + 1));
            one.resize(blank);
        }
        result.words.push_back(std::move(one));
    }
    std::ranges::sort(result.words);
    std::ranges::sort(result.numbers);
    return result;
}

std::string postcode_key(std::string_view text) {
    auto result = text::folded(text.substr(0, 40));
    std::erase_if(result, [](char letter) { return !text::is_digit(letter) && !text::is_letter(letter); });
    return result;
}

std::string birthday_key(std::string_view text) {
    std::vector<std::string> numbers(1);
    for (const char letter : text.substr(0, 40)) {
        if (text::is_digit(letter))
            numbers.back().push_back(letter);
        else if (!numbers.back().empty())
            numbers.emplace_back();
        if (letter == 'T' || (letter == ' ' && numbers.size() > 3)) break;   // a time of day follows
    }
    std::erase_if(numbers, [](std::string const& one) { return one.empty(); });
    if (numbers.size() == 3 && numbers[2].size() == 4) std::swap(numbers[0], numbers[2]);
    // "1980-1-31" and, with a sign in the wrong place, "19801-31".
    const bool in_three = numbers.size() == 3 && numbers[0].size() == 4 && numbers[1].size() <= 2 &&
        numbers[2].size() <= 2;
    std::string result;
    for (auto const& number : numbers) result += in_three && number.size() == 1 ? '0' + number : number;
    return result.size() > 8 ? result.substr(0, 8) : result;
}

}
