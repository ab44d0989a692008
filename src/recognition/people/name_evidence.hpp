#pragma once
#include "recognition/people/person_shape.hpp"

namespace referralbook::recognition {

/// What the names of two entries say of whether they are one.
struct name_finding {
    double bits = 0;
    bool contradicts = false;
    bool generation = false;       ///< one of them is a Jr: father and son, who share mailboxes too, until the birthday
                                   ///< agrees
    bool another_family = false;   ///< until a mailbox or a birthday of their own agrees: people marry
    bool garbled = false;   ///< a word may be the other's badly mistyped: only together with what is one person's own
    bool same_given = false;   ///< a first name agrees by more than its initial
    bool same_words = false;   ///< of a garbled name: the first name agrees, the family name is the garbled one
    bool any = false;          ///< both have a name at all
};
name_finding names_compared(person_shape const& one, person_shape const& other);

/// True for "Smith" and for offices: no first name tells who of them it is.
bool lacks_given(person_shape const& of);

}
