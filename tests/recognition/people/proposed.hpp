#pragma once
#include "recognition/people/duplicates.hpp"
#include "support/people.hpp"

#include <algorithm>
#include <utility>

/// Two names to be compared.
using two_names = std::pair<const char*, const char*>;

/// Whether two entries among made-up people are proposed as one.
inline bool are_proposed(referralbook::recognition::person const& one, referralbook::recognition::person const& other) {
    auto list = referralbook::tests::made_up_people(16, 99).list;
    list.push_back(one);
    list.push_back(other);
    const auto found = referralbook::recognition::find_duplicates(list);
    return std::ranges::any_of(found.pairs, [&](auto const& pair) { return pair.one == list.size() - 2; });
}
