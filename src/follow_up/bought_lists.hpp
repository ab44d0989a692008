#pragma once
#include "book/contact.hpp"
#include "book/rules.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// One list that was bought: those of one seller and one day.
struct bought_list {
    std::string from, basis;   ///< as the first row of it says
    std::optional<book::day> as_of;
    int people = 0, verified = 0, wrong = 0;   ///< verified: a day stands there; wrong ones are not among them
    int to_verify = 0;                         ///< of the rest and the verified: to be verified (again) by that day
};

/// The bought lists of the contacts, by seller and day.
std::vector<bought_list> bought_lists_of(
    std::span<book::contact const> contacts, book::day today, book::rules const& rules);

}
