#pragma once
#include "text/word_list.hpp"

#include <span>
#include <string_view>

namespace referralbook::recognition {

/// What stands before the @ of addresses that belong to an office, folded: words/shared_mailboxes.txt.
extern const text::word_list shared_mailboxes;

/// What stands between a telephone number and its extension, folded: words/telephone_extensions.txt.
extern const text::word_list telephone_extensions;

/// A word of street addresses, folded, and what it is compared as: words/street_words.txt, by the word. Endings of
/// longer words begin with a dash: "-strasse".
struct street_word_form {
    std::string_view word, compared;
};
extern const std::span<street_word_form const> street_words;

}
