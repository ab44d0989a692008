#pragma once
#include <string>

namespace referralbook::recognition {

/// Whether two birthdays, each as year, month and day together ("19810503"), are those of two people: 1950 beside 1981.
/// More than a digit of the year, or three digits in all, is no typing error; a day that is none surely is one.
bool is_another_birthday(std::string const& left, std::string const& right);

}
