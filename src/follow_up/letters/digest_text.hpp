#pragma once
#include "book/status.hpp"
#include "follow_up/letters/introduction_text.hpp"

namespace referralbook::follow_up {

/// The letter that says once a month where all referrals of a source stand (S2), made as the introduction is. Fields:
/// first_name, month, list, date, owner, office, office_phone, office_email; none that names anybody but through
/// {list}, which keeps to May tell.
introduction_text const& monthly_digest();

/// What {list} says of a referral of that status behind the name: "we have arranged to meet." In English.
std::string_view stands_so(book::status state);
/// The same of somebody lost who did not decide so themselves.
std::string_view lost_not_by_choice_so();

}
