#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The user's own words for a text, where the sheet Texts holds them.
struct own_words {
    std::string subject, text;
};

/// Those for one kind of people, the Type of a contact, before those for everybody: the row "Thank the source (Client)"
/// before "Thank the source". A type is understood in any of the languages, and whoever counts as a client (a patient)
/// gets what clients get where there is nothing nearer. What such a row leaves blank under Subject is that of
/// everybody.
std::optional<own_words> words_of(book::workbook const& workbook, std::string_view key, std::string_view type = {});

/// The types of contacts for which a text has words of its own.
std::vector<std::string> types_with_words(book::workbook const& workbook, std::string_view key);

/// Appends the texts of letters and of the hand-out that the workbook does not hold yet; true where there are any.
bool append_texts(book::workbook const& workbook, book::change_set& to);

}
