#pragma once
#include "book/date.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// A property of an example's file: the serial of the day that it was made on.
inline constexpr char made_on_note[] = "RB made on";

/// The day that an example was made on, as its file notes it; nothing for
/// any other workbook.
std::optional<book::day> noted_day(document_ref const& document);

/// Moves every day that stands in the contacts, the records and the page Network by as many days as there are from
/// `made_on` to `today`, so that an example looks as if it had been made today; the cell RB_TODAY is brought to `today`
/// and the note of the day goes. Formulas, rules, lists and texts stay. No step of Undo comes of it. Charts that are
/// drawn anew a moment later make Calc count the document as changed. Main thread only.
void move_days(document_ref const& document, book::day made_on, book::day today);

}
