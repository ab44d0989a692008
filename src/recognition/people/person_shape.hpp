#pragma once
#include "recognition/names/name_shape.hpp"
#include "recognition/names/sexes.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/people/person.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace referralbook::recognition {

enum class name_role : std::uint8_t { given, family, office };

/// Something that an entry has, and how much it says when another entry has it too.
struct trait {
    std::string text;
    double bits = 0;   ///< how much it says: log2 of the number of entries among which one has it by chance
    int holders = 0;   ///< people of the list who have it; of a phone number or mail address: how many people
                       ///< share it, told apart by their initials
};

/// An entry of a list taken apart once, with how much each part says in this list.
struct person_shape {
    name_shape name;
    std::vector<name_role> roles;    ///< by word of the name
    std::vector<double> bits;        ///< by word of the name
    std::vector<int> holders;        ///< by word of the name: people who spell it so
    name_shape former;               ///< the name from before, "Sabine Brandtner" of Sabine Hollmann geb. Brandtner
    sex title = sex::unknown;        ///< whose courtesy stands beside the name
    sex first_name = sex::unknown;   ///< whose first name it is
    bool monsieur = false;           ///< "M. Dupont": a man's courtesy or an initial
    bool is_office = false;          ///< by its name; in a list of offices everything that is not plainly a person
    bool named_an_office = false;    ///< by its name
    /// Of offices: how often in this list, from 0 to 1, one name stands at several addresses. Then another address is
    /// another site.
    double name_at_several_addresses = 0;
    /// Of offices: how often in this list, from 0 to 1, two at one address whose names have nothing in common have one
    /// telephone. Where it is rarely so, they are two in one house.
    double one_phone_at_an_address = 1;
    std::vector<trait> mails, phones;
    recognition::street street;
    trait whole_street, postcode, city, birthday;
    name_shape company;
    trait whole_company;
};

/// The entries of a list, with how often each of their parts occurs in it.
std::vector<person_shape> shapes_of(std::span<person const> list);

/// Counts anew how often each part occurs, by people instead of entries: those of a group are one, and what somebody
/// has who stands in the list five times is not frequent for that.
void weigh_by_people(std::vector<person_shape>& list, std::span<std::vector<std::size_t> const> groups);

/// The last 7 digits of a phone number, which all its spellings share.
std::string phone_end(std::string const& digits);

}
