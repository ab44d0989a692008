#pragma once
#include <string_view>

namespace referralbook::book {

// Words of the drop-down lists that the rules know, in English. They stand in people's workbooks: permanent.

/// The type of a contact. Cells are understood in all languages before they come here, in any case.
namespace types {
inline constexpr char client[] = "Client", partner[] = "Partner", adviser[] = "Adviser", prospect[] = "Prospect",
                      other[] = "Other";
}

bool is_partner(std::string_view type);
bool is_adviser(std::string_view type);
/// Partner or Adviser: somebody who is visited, and to whom we send clients, before they ever referred.
bool is_business(std::string_view type);

/// What kind of touch it was, as book::touch::kind holds it.
namespace touch_kinds {
inline constexpr char visit[] = "Visit", call[] = "Call", email[] = "E-mail", note[] = "Note", meeting[] = "Meeting",
                      thank_you[] = "Thank-you", status_report[] = "Status report", gift[] = "Gift", ask[] = "Ask";
}

/// Whether a touch is of that kind; case does not count.
bool is_kind(std::string_view kind, std::string_view of);

/// A call or a visit: either they are there or they are not.
bool is_call_or_visit(std::string_view kind);

/// Something that is done to reach somebody; a kind of the office's own is, and so is a touch without one.
bool is_attempt(std::string_view kind);

/// What came of a touch, as book::touch::outcome holds it.
namespace outcomes {
inline constexpr char reached[] = "Reached", no_answer[] = "No answer";
}

/// False where nothing is said: a note, a gift or a status report has no outcome. Cases and accents do not count.
bool says_reached(std::string_view outcome);
/// Tried in vain.
bool says_no_answer(std::string_view outcome);
/// The word for it.
char const* outcome_word(bool reached);

}
