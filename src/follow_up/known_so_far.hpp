#pragma once
#include "book/referral.hpp"

#include <optional>

namespace referralbook::follow_up {

/// The latest of received, status since, last attempt, reached and told; nothing where none is known.
std::optional<book::day> last_touch(book::follow_up_facts const& facts);

/// The first of the two reasons for F5: the status is past Trying, and the source was told another one or none.
bool source_knows_an_older_status(book::follow_up_facts const& facts);

}
