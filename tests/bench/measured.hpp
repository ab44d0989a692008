#pragma once
#include <functional>
#include <vector>

namespace referralbook::tests {

/// Seconds that work took: by the clock, and of the processor for the office with all its threads, which other work on
/// the machine hardly changes.
struct cost {
    double wall = 0, processor = 0;
};

double timed(std::function<void()> const& work);   ///< by the clock alone
/// What the office of the_office() has used of the processor since it started, threads that have ended too.
double processor_time();
cost cost_of(std::function<void()> const& work);

double median(std::vector<double> values);
cost median(std::vector<cost> const& all);   ///< of each by itself

/// What main() of a measurement in the real Calc returns: does the work, closes the office and tells what went wrong.
int measured_in_the_office(std::function<void()> const& work);

}
