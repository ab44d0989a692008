#pragma once
#include "text/language.hpp"

#include <string>

namespace referralbook::text {

/// `number` rounded to so many significant digits: 2435 to two is 2400.
double rounded(double number, int digits);

/// A number without locale: decimal point, a blank between groups of three digits: "1 046", "-12 000.50".
std::string fixed(double number, int decimals);

/// Decimals that show so many significant digits: 1 for 4.108 to two, 0 for 12345.
int decimals_for(double number, int digits);

/// As `fixed` with so many significant digits, but never fewer than the whole ones: 4.108 to two is "4.1", 12345 "12
/// 345".
std::string significant(double number, int digits);

/// The fewest digits that read back as the same number: "0.1", "1e+22".
std::string shortest(double number);

/// The same without an exponent, as people and other programs read numbers: "300000", "49300000000", "0.00001".
/// Whole numbers have every digit. Infinite and no numbers are "inf" and "nan".
std::string every_digit(double number);

/// As `every_digit`, a broken number with 15 digits at the most, as Calc calculates: 0.1 + 0.2 is "0.3".
std::string fifteen_digits(double number);

/// A share as a whole percentage, halves up: 0.125 is "13 %".
std::string in_percent(double share, language const& say = {});

}
