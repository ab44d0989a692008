#pragma once
#include "recognition/people/person_shape.hpp"

namespace referralbook::recognition {

/// True where each of two people with two family names has a mailbox of one domain that is called by the own name and
/// not by the other's: a.schmid@ and a.schmidt@ are colleagues, however near.
bool have_each_their_mailbox(person_shape const& one, person_shape const& other);

}
