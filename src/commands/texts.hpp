#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"
#include "follow_up/letters/letters.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The words of a letter, or the heading and what stands below it on a page.
struct own_words {
    std::string subject, text;
};

/// The words of a text as the sheet Texts holds them, else the usual ones; the usual subject too where none is given.
/// Those for one kind of people, the Type of a contact, come before those for everybody: the row "Thank the source
/// (Client)" before "Thank the source". A type is understood in any of the languages, and whoever counts as a client (a
/// patient) gets what clients get where there is nothing nearer. What such a row leaves blank under Subject is that of
/// everybody.
own_words words_of(
    book::workbook const& workbook, std::string_view key, own_words const& usual, std::string_view type = {});

/// The usual words of a letter to a contact of that type: ours. Of one that stands in for another, such as thanks that
/// come late, they are what the office made of those of the other, where it changed them.
own_words usual_words(book::workbook const& workbook, follow_up::letter_text const& letter, std::string_view type = {});

/// The types of contacts for which a text has words of its own.
std::vector<std::string> types_with_words(book::workbook const& workbook, std::string_view key);

/// Appends the texts of letters and of the hand-out that the workbook does not hold yet; true where there are any. Of
/// those whose usual words are the office's own those are appended, for each kind of people too.
bool append_texts(book::workbook const& workbook, book::change_set& to);

}
