#pragma once
#include "recognition/people/person_shape.hpp"

#include <string>

namespace referralbook::recognition {

/// What two entries have in common and what differs, in bits: above 0 it speaks for one person.
struct evidence {
    double bits = 0;
    bool offices = false;       ///< both are offices
    bool contradicts = false;   ///< two first names, two generations: never one person, whatever else agrees
};
evidence compared(person_shape const& one, person_shape const& other);

/// "name 0.94, same phone and same postcode; another e-mail".
std::string why_alike(person_shape const& one, person_shape const& other);

}
