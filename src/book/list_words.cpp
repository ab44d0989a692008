#include "book/list_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

namespace referralbook::book {

bool is_partner(std::string_view type) { return text::same_but_for_case(type, types::partner); }

bool is_adviser(std::string_view type) { return text::same_but_for_case(type, types::adviser); }

bool is_business(std::string_view type) { return is_partner(type) || is_adviser(type); }

bool is_kind(std::string_view kind, std::string_view of) { return text::same_but_for_case(kind, of); }

bool is_call_or_visit(std::string_view kind) {
    return is_kind(kind, touch_kinds::call) || is_kind(kind, touch_kinds::visit);
}

bool is_attempt(std::string_view kind) {
    return !is_kind(kind, touch_kinds::thank_you) && !is_kind(kind, touch_kinds::status_report) &&
        !is_kind(kind, touch_kinds::gift) && !is_kind(kind, touch_kinds::note);
}

bool says_reached(std::string_view outcome) { return text::folded(outcome) == "reached"; }

bool says_no_answer(std::string_view outcome) { return text::folded(outcome) == "no answer"; }

char const* outcome_word(bool reached) { return reached ? outcomes::reached : outcomes::no_answer; }

}
