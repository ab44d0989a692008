#include "book/contact.hpp"
#include "book/answers.hpp"
#include "book/nothing_said.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::book {

namespace {

std::string const& first_said(std::string const& own, std::string const& other) {
    static const std::string none;
    return !says_nothing(own) ? own : !says_nothing(other) ? other : none;
}

}

std::string const& contact::any_phone() const { return first_said(phone, other_phone); }

std::string const& contact::any_email() const { return first_said(email, other_email); }

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
