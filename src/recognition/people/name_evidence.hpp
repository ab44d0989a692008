#pragma once
#include "recognition/people/person_shape.hpp"

namespace referralbook::recognition {

/// What two names say about whether they are those of one person or office.
struct name_finding {
    double bits = 0;            ///< above 0 it speaks for one, below 0 against it
    bool contradicts = false;   ///< never one, whatever else agrees
    bool generation = false;    ///< only one of them is a Jr: taken for father and son, who share mailboxes too, unless
                                ///< the birthday agrees
    bool another_family = false;   ///< two people, unless a mailbox or a birthday of their own agrees: people marry
    bool distant_family = false;   ///< the family names only remind of each other, "Brandtner" and "Brendel": two
                                   ///< people unless what one person alone has agrees
    bool garbled = false;   ///< a word may be the other's, badly mistyped; counts only where something else agrees that
                            ///< one person alone has
    bool other_words = false;   ///< of offices: both names have words that the other lacks. Two, unless they are at one
                                ///< address
    int left_over = 0;          ///< of offices: words that one of them lacks
    bool shared_word = false;   ///< of offices: a word that tells something stands in both
    bool rare_word = false;     ///< and it is one that few have
    bool same_given = false;    ///< a first name agrees by more than its initial
    bool same_words = false;    ///< of a garbled name: the first name agrees and the family name is the garbled word
    bool more_given = false;   ///< one of them has a first name more, or the same ones the other way round: "María" and
                               ///< "María José" may be mother and daughter
    bool any = false;          ///< both have a name at all
    bool former = false;       ///< one of them by the name that somebody had before
};
name_finding names_compared(person_shape const& one, person_shape const& other);

/// True where the name has no first name: "Smith", and every office.
bool lacks_given(person_shape const& of);

}
