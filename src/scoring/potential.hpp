#pragma once
#include "book/rules.hpp"

namespace referralbook::scoring {

/// What is known of somebody who has not referred yet (S0 S1 S4). Grades are from 0 (nothing) to 3 (much).
struct prospects_of_a_source {
    double interest = 0;        ///< has shown interest in referring
    double relationship = 0;    ///< knows and trusts us
    double motivation = 0;      ///< has something to gain
    double access = 0;          ///< meets our ideal clients
    double satisfaction = 0;    ///< is satisfied with us
    bool same_market = false;   ///< serves the same clients and does not compete
    bool nearby = false;
    bool competitor = false;   ///< loyal to a competitor
};

/// The potential from 0 to 100: the points of the rules, each by its grade, less those for a competitor, as a share of
/// all points that can be had. 0 where the rules give no points.
double potential(prospects_of_a_source const& known, book::rules const& rules);

}
