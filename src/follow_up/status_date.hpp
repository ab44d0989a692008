#pragma once
#include "book/referral.hpp"

namespace referralbook::follow_up {

/// True where the referral's own cells show that "status since" is the date of an earlier status: after that day the
/// source was told a status that is not this one. Only a status typed by hand ends up so, for a command that changes it
/// writes the day too.
bool status_is_younger_than_its_date(book::follow_up_facts const& facts);

}
