#pragma once
#include "book/referral.hpp"

#include <optional>

namespace referralbook::follow_up {

/// The latest of received, status since, last attempt, reached and told; nothing where none is known.
std::optional<book::day> last_touch(book::follow_up_facts const& facts);

/// Whether somebody was reached: on a day that stands there, or on one that nobody wrote down, where an open status is
/// past Trying. A three-way meeting that was agreed says nothing of it.
bool was_reached(book::follow_up_facts const& facts);

/// Since when the status stands, as far as anybody wrote it down: of New the day it came. A blank "status since" of
/// another is not the day it came, though the rules count from there: nobody is told so.
std::optional<book::day> known_since(book::follow_up_facts const& facts);

/// The first of the two reasons for F5: the status is past Trying, and the source was told another one or none.
bool source_knows_an_older_status(book::follow_up_facts const& facts);

}
