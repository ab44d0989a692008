#pragma once
#include "recognition/people/person_shape.hpp"
#include "text/language.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace referralbook::recognition {

/// How one field of two entries agrees.
enum class agreement : std::uint8_t { unknown, same, almost, another };
inline constexpr std::size_t agreements = 4;
/// The fields whose agreement is noted: e-mail, phone, street, birthday.
inline constexpr std::size_t compared_fields = 4;

/// What two entries have in common and what differs, in bits: above 0 it speaks for one person.
struct evidence {
    double bits = 0;
    bool offices = false;   ///< both are offices
    std::array<agreement, compared_fields> fields{};
    double most = 1;            ///< how likely one is told at most that they are
    bool contradicts = false;   ///< two first names, two generations: never one person, whatever else agrees
};
evidence compared(person_shape const& one, person_shape const& other);

/// "name 94 %, same phone and same postcode; another e-mail".
std::string why_alike(person_shape const& one, person_shape const& other, text::language const& say = {});

}
