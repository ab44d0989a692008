#pragma once
#include "book/cell.hpp"

#include <span>
#include <string>
#include <string_view>

namespace referralbook::recognition {

// What stands among or below the rows of a list and is none of them. Texts are folded.

/// Of figures beside a total: those of a telephone, and so of a contact who is called "Total".
bool is_telephone(std::string_view text);
/// "Page 3", "Seite 2 von 5".
bool is_page_number(std::string_view text);
/// "Total", "Summe: 12", "Gesamt: 45 Kontakte", "Total won to date".
bool is_total(std::string_view text);
/// True for the texts of a row that are a total together: "Total won", "to date", "12". `more_figures`: numbers
/// stand beside them.
bool is_total_row(std::span<std::string const> texts, bool more_figures = false);
/// Of a text that stands alone in its row: "Printed on 1 May 2026", "-----", the "A" above those with A.
bool is_footer(std::string const& text);

/// True for the typed cells of a row below the contacts that is none of them: a total, figures alone, a note. Such a
/// row counts only where no contact stands below it.
bool is_foot_row(std::span<book::cell const> cells);

}
