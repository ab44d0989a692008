#pragma once
#include "recognition/people/duplicates.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// A list of people and offices as a sheet may hold it, with what is really the same.
struct people {
    std::vector<recognition::person> list{};
    std::vector<std::size_t> who{};   ///< by entry of the list: equal numbers are one person
    std::size_t true_pairs() const;
};

/// Which columns the sheet has.
enum class sheet_columns {
    contacts,         ///< one column of names, company, phone, e-mail, street, postcode, town
    name_and_reach,   ///< one column of names, phone and e-mail alone
    register_,        ///< first and last name by themselves, street, postcode, town, phone, birthday; no e-mail
    offices,          ///< offices alone: name, street, town, phone
    sparse,           ///< as name_and_reach, with half of the phones and half of the addresses missing
    sites             ///< sites of organisations at several addresses: name, street, postcode, phone
};

/// `entries` rows, of which about a fifth are second or third entries of somebody, with typing errors, other order,
/// initials, short forms, titles, other formats, missing and outdated fields, swapped first and last names. Frequent
/// surnames are frequent; families share address, number and name; colleagues share company, number and mailbox;
/// fathers and sons share the name. A site is written by the name of its organisation, by its own, by both, with or
/// without its town or programme, in words cut short; sites of one organisation often share its number. The same seed
/// gives the same list on every machine.
people made_up_people(std::size_t entries, std::uint64_t seed, sheet_columns columns = sheet_columns::contacts);

/// How well the pairs found are the true ones.
struct measured {
    std::size_t found = 0, right = 0, wanted = 0;
    double precision() const { return found == 0 ? 1 : static_cast<double>(right) / static_cast<double>(found); }
    double recall() const { return wanted == 0 ? 1 : static_cast<double>(right) / static_cast<double>(wanted); }
};
measured measure(people const& of, recognition::duplicates const& found, double least = 0);
/// The same of all pairs within the groups: what the sheet Duplicates shows.
measured measure_groups(people const& of, recognition::duplicates const& found);

}
