#pragma once
#include "book/referral.hpp"
#include "follow_up/step_id.hpp"
#include "text/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// A text that the office may change on its sheet Texts. Short, warm and about the person: never a sales letter (S1).
struct letter_text {
    std::string_view key;   ///< permanent, English: the step's name; of F5 with the status, "...: Meeting"
    step_id step;
    std::optional<book::status> state;   ///< the status that it is for; set for F5, and for thanks that come late
    std::string_view used;               ///< "When it is used", one sentence; {1} is the status
    std::string_view subject, text;      ///< in English; without the greeting and the end that all letters have
};

/// The texts as they are before anybody changed them, in the order of the sheet. Fields: letter_fields().
std::span<letter_text const> letter_texts();

/// The text with its greeting and its end, in a language, with its fields still in it.
std::string whole_text(letter_text const& letter, text::language const& say);
std::string when_used(letter_text const& letter, text::language const& say);

/// True for the steps that are done by writing: thank, ask, tell, reward, invite, check in.
bool has_letter(step_id step);

/// The text for a step; of F5 that for the status, of F1 that for the day it came. nullptr where the step has no
/// letter.
letter_text const* letter_for(step_id step, book::status state);

/// The thanks (F1) that come late: In talks is for every open status in which somebody was reached; Won, Lost, Nurture.
letter_text const& late_thanks_in(book::status state);

/// The text of F5 for Lost where it was not they who decided (commands::was_not_their_choice).
letter_text const& lost_not_by_choice();

/// The text in whose place a letter stands, which is of the same step: of late thanks, those of the day it came. Itself
/// where it stands in for none.
letter_text const& stands_in_for(letter_text const& letter);

/// The text of F1 or F5 that tells a source no more than that all is in good hands, where no more may be told (S2).
letter_text const& without_particulars(step_id step);

/// The text in the place of one that says {source}, where nobody can be named as the source; that one itself where
/// there is no other.
letter_text const& without_source(letter_text const& letter);

/// The fields of letters, as they stand in braces (docs/workbook.md).
std::span<std::string_view const> letter_fields();

}
