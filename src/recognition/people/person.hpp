#pragma once
#include <string>

namespace referralbook::recognition {

/// What a list knows of one person or office, each as it is written; "" where it knows nothing. A cell of phones or
/// mail addresses may hold several.
struct person {
    std::string who{};   ///< the whole name; where first and last name stand by themselves these count
    std::string first{}, last{};
    std::string company{}, phone{}, email{}, street{}, postcode{}, city{}, birthday{};
};

}
