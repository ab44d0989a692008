#pragma once
#include "support/people.hpp"

namespace referralbook::tests {

/// Lists that are made another way than made_up_people, to see whether what finds the duplicates there finds them here:
/// every error is drawn for itself, a fixed number of them an entry, as the generators of record linkage do.
enum class written_list {
    census,        ///< first and last name, street, town, postcode, birthday; one error an entry that is written again
    worn_census,   ///< the same with up to five entries of somebody, each with up to seven errors
    cards,         ///< whole name, phone and e-mail; a third of each missing
    directory      ///< organisations of a town: name, street, postcode, town, phone
};

/// `entries` rows of the list. Errors of people: letters added, lost, changed, turned, misheard; a word lost or written
/// as two; a field empty; two fields exchanged; day and month exchanged; a short form of the first name; a family
/// moved. Of organisations: words cut short, an acronym, the town or a programme added, The and legal forms lost or
/// added, a suite behind the street, another number or a former address, capitals, a letter lost. An organisation at
/// two addresses is two entries of the truth, as a visitor would have it; two organisations of one building are two.
people made_up_register(std::size_t entries, std::uint64_t seed, written_list kind);

}
