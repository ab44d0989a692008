#include "recognition/people/another_birthday.hpp"

#include "recognition/names/edits.hpp"

namespace referralbook::recognition {

namespace {

/// "19500307", but not "19503007".
bool is_a_day(std::string const& date) {
    const auto month = date.substr(4, 2), day = date.substr(6, 2);
    return date.front() != '0' && month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

int digits_apart(std::string const& one, std::string const& other, int limit) {
    return edits(letters_of(one), letters_of(other), limit);
}

}

bool is_another_birthday(std::string const& left, std::string const& right) {
    constexpr std::size_t whole = 8, year = 4;
    if (left.size() != whole || right.size() != whole) return false;
    const auto day_of = [](std::string const& date) { return date.substr(year); };
    const bool swapped = day_of(left) == day_of(right).substr(2) + day_of(right).substr(0, 2);
    if (!is_a_day(left) || !is_a_day(right)) return false;   // surely mistyped
    const int years = digits_apart(left.substr(0, year), right.substr(0, year), 2);
    const int days = swapped ? 0 : digits_apart(day_of(left), day_of(right), 3);
    return years > 1 || years + days > 2;
}

}
