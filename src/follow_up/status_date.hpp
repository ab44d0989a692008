#pragma once
#include "book/referral.hpp"

namespace referralbook::follow_up {

/// True where the cells themselves say that "status since" is older than the status: after that day the source was told
/// another one. A command that changes a status writes its day; only a status typed by hand ends up so.
bool status_is_younger_than_its_date(book::follow_up_facts const& facts);

}
