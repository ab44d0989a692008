#pragma once
#include "books.hpp"

#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>
#include <sstream>

namespace books {

/// A promise that must hold for 10,000 books: `property` draws what it needs and asserts by RC_ASSERT.
template <class F> void hold_for_many_books(std::string name, F const& property) {
    auto how = rc::detail::configuration().testParams;
    how.maxSuccess = 10'000;
    rc::detail::TestMetadata about;
    about.id = about.description = std::move(name);
    const auto result = rc::detail::checkTestable(property, about, how);
    if (result.template is<rc::detail::SuccessResult>()) return;
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    FAIL() << said.str();
}

/// Any book of up to 40 referrals, drawn by one number so that it is quick: rows on the same day, blanks, zeros, giants
/// and sources of one referral among them.
inline std::vector<entry> drawn_book(std::vector<std::string> const& names) {
    std::mt19937 random{*rc::gen::arbitrary<unsigned>()};
    const auto below = [&](int n) { return std::uniform_int_distribution<int>{0, n - 1}(random); };
    const int rows = 1 + below(40), span = below(3) == 0 ? 90 : 2200;
    std::vector<entry> entries;
    for (int i = 0; i < rows; ++i) {
        entry one{names[static_cast<std::size_t>(below(static_cast<int>(names.size())))], below(span)};
        one.result = below(2) == 0 ? open : below(2) == 0 ? won : lost;
        if (below(4) != 0) one.value = below(12) == 0 ? below(2) * 1e6 : below(500) * 7.3;
        entries.push_back(std::move(one));
    }
    return entries;
}

}
