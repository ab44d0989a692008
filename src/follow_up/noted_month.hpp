#pragma once
#include "book/date.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// "October 2026", in a language.
std::string month_name(book::day value, text::language const& say);
/// "Monthly digest of October 2026": how the note of a digest begins in the log.
std::string noted_month(book::day month, text::language const& say);

/// Whether a note of the log is that of a digest of the month of a day, in whichever language it was written, also
/// behind what tells people of one name apart.
bool notes_month(std::string_view note, book::day month);
/// Whether it is that of a digest, of whatever month.
bool notes_digest(std::string_view note);

}
