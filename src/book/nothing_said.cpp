#include "book/nothing_said.hpp"
#include "book/answers.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

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

}

bool says_nothing(std::string_view text) {
    const auto word = text::folded(text);
    return is_nothing(word, answers::nothing_but_a_name) || is_without(word);
}

bool names_nobody(std::string_view text) { return is_nothing(text::folded(text), answers::nobody); }

bool says_no_name(std::string_view text) {
    return (says_nothing(text) || names_nobody(text)) && !text::in(answers::also_a_name, text::folded(text));
}

bool says_no_place(std::string_view text) {
    return says_nothing(text) && !text::in(answers::also_a_place, text::folded(text));
}

bool is_error_value(std::string_view text) {
    constexpr std::array<std::string_view, 17> errors{"#n/a", "#nv", "#n/d", "#ref!", "#bezug!", "#reference!",
        "#value!", "#wert!", "#valeur!", "#valor!", "#name?", "#nom?", "#div/0!", "#num!", "#zahl!", "#null!", "#nul!"};
    return std::ranges::find(errors, text) != errors.end();
}

}
