#pragma once
#include "recognition/people/contact_points.hpp"
#include "recognition/people/duplicates.hpp"
#include "recognition/names/name_likeness.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace referralbook::recognition {

enum class name_role : std::uint8_t { given, family, office };

/// Something that an entry has, and how much it says when another entry has it too.
struct trait {
    std::string text;
    double bits = 0;   ///< log2 of how many entries one would have to look at to meet it by chance
    int holders = 0;   ///< entries of the list that have it; of a number or address: people, as far as their initials
                       ///< tell
};

/// An entry taken apart once, with what its parts say in this list.
struct person_shape {
    name_shape name;
    std::vector<name_role> roles;   ///< by word of the name
    std::vector<double> bits;       ///< by word of the name
    std::vector<int> holders;       ///< by word of the name: entries that spell it so
    bool is_office = false;
    std::vector<trait> mails, phones;
    recognition::street street;
    trait whole_street, postcode, city, birthday;
    name_shape company;
    trait whole_company;
};

/// The entries of a list, with how often each of their parts occurs in it.
std::vector<person_shape> shapes_of(std::span<person const> list);

/// The part of a phone number that all its spellings share.
std::string phone_end(std::string const& digits);

/// What two entries have in common and what differs, in bits: above 0 it speaks for one person.
struct evidence {
    double bits = 0;
    bool contradicts = false;   ///< two first names, two generations: never one person, whatever else agrees
};
evidence compared(person_shape const& one, person_shape const& other);

/// "name 0.94, same phone and same postcode; another e-mail".
std::string why_alike(person_shape const& one, person_shape const& other);

/// Pairs worth comparing, each once and one < other: those that share an address, a number, a birthday or parts of a
/// name. Of parts that many entries share only neighbours in the order of their names.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidate_pairs(std::span<person_shape const> list);

}
