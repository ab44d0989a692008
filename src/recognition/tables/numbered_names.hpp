#pragma once
#include "recognition/sheet_sample.hpp"

#include <cstdint>

namespace referralbook::recognition {

/// What two columns hold that are headed alike, "Name 1" and "Name 2".
enum class numbered_names : std::uint8_t {
    one_alone,          ///< the second is mostly blank, or holds names of others
    family_and_given,   ///< "Huber" and "Karl"
    given_and_family,
    firm_and_addition,   ///< "Kern Dental GmbH" and "Purchasing"
    firm_and_person,     ///< "Kern Dental GmbH" and "Anna Kern"
    unclear,             ///< some rows are of people, others of firms, or too few names are known
};

/// By what stands in them; `first` and `last`: rows of the sample, both included.
numbered_names numbered_names_in(sheet_sample const& sheet, int one, int other, int first, int last);

}
