#include "book/contact.hpp"
#include "book/answers.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::book {

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
