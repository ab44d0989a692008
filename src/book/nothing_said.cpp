#include "book/nothing_said.hpp"
#include "book/answers.hpp"
#include "book/contact.hpp"
#include "text/fold.hpp"

namespace referralbook::book {

bool says_no_name(std::string_view text) {
    return (says_nothing(text) || names_nobody(text)) && !text::in(answers::also_a_name, text::folded(text));
}

bool says_no_place(std::string_view text) {
    return says_nothing(text) && !text::in(answers::also_a_place, text::folded(text));
}

}
