#pragma once
#include "book/date.hpp"
#include "follow_up/visits/neighbours.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::follow_up {

using book::day;

/// Somebody to be visited, as the call plan sees them.
struct visit_source {
    std::string who;                ///< each name once (recognition::name_key)
    std::string area;               ///< compared without case and accents; "" = none
    std::string hours;              ///< as people write them; "" = not known: any day on which we work
    char band = ' ';                ///< 'A', 'B', 'C'; ' ' = has not referred yet
    double worth = 0;               ///< a year
    std::optional<int> cadence{};   ///< own, days; nothing = by band
    bool loyal_to_competitor = false;
    std::optional<day> not_before{};   ///< no visit before that day, unless one is agreed
    std::optional<day> last_touch{};
    std::optional<day> agreed{};                 ///< a day that was agreed with them
    std::optional<int> week{};                   ///< of the rotation: the one their area had so far
    double potential = 0;                        ///< of who has not referred, 0 to 100: orders those of equal worth
    std::string days_off{};                      ///< weekdays on which they are not there, as people write them
    std::vector<std::string> colleagues_off{};   ///< of a practice the same of each of the others: "" = there every day
    std::string see{};                           ///< of a practice: whom to see there, "Dr A, Dr B"; "" = one person
    visit_place at{};                            ///< neighbours are visited on one way
    std::string known{};   ///< what else stands in the reason, in the plan's language: the practice's worth, ...
};

}
