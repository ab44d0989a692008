#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// The user's own words for a text, where the sheet Texts holds them.
struct own_words {
    std::string subject, text;
};
std::optional<own_words> words_of(book::workbook const& workbook, std::string_view key);

/// Appends the texts of letters and of the hand-out that the workbook does not hold yet; true where there are any.
bool append_texts(book::workbook const& workbook, book::change_set& to);

}
