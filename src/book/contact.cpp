#include "book/contact.hpp"
#include "book/answers.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::book {

namespace {

bool is_sign_or_zero(char one) { return one == '0' || (!text::is_letter(one) && !text::is_digit(one)); }

/// "n/a", "(none)", "unknown?"; signs and zeros alone. Folded.
bool is_nothing(std::string_view word, text::word_list more) {
    const auto bare = text::trimmed(word, " .,?!*_-()[]<>\"'");
    const auto is_one = [&](std::string_view one) { return text::in(answers::nothing, one) || text::in(more, one); };
    return std::ranges::all_of(word, is_sign_or_zero) || is_one(word) || is_one(bare);
}

/// "no phone", "sin telefono". Folded.
bool is_without(std::string_view word) {
    return std::ranges::any_of(answers::without, [&](std::string_view first) {
        return word.starts_with(first) && text::in(answers::where_reached, text::trimmed(word.substr(first.size())));
    });
}

std::string const& first_said(std::string const& own, std::string const& other) {
    static const std::string none;
    return !says_nothing(own) ? own : !says_nothing(other) ? other : none;
}

}

std::string const& contact::any_phone() const { return first_said(phone, other_phone); }

std::string const& contact::any_email() const { return first_said(email, other_email); }

bool says_nothing(std::string_view text) {
    const auto word = text::folded(text);
    return is_nothing(word, answers::nothing_but_a_name) || is_without(word);
}

bool names_nobody(std::string_view text) { return is_nothing(text::folded(text), answers::nobody); }

bool says_loyal_to_competitor(std::string_view word) {
    const auto plain = text::in_small_letters(text::trimmed(word));
    return !plain.empty() && !text::in(answers::no_competitor, plain);
}

bool says_anything_but_no(std::string_view word) {
    const auto plain = text::in_small_letters(text::trimmed(word));
    return !plain.empty() && plain != "-" && !text::in(answers::no, plain);
}

bool says_do_not_contact(std::string_view word) { return says_anything_but_no(word); }

bool says_wrong(std::string_view word) { return text::in(answers::wrong, text::in_small_letters(text::trimmed(word))); }

bool says_letters_are_welcome(std::string_view word) {
    const auto plain = text::in_small_letters(text::trimmed(word));
    return plain.empty() || text::in(answers::yes, plain);
}

}
