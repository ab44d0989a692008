#pragma once
#include "book/date.hpp"

#include <optional>
#include <string>

namespace referralbook::book {

/// One row of the sheet Source plans (S1): what a source gains, what we ask of it, and how far we have come.
struct source_plan {
    int row = 0;   ///< sheet row, counted from 0
    std::string source, stage, build, serves, gain, ask, script, note, board, meets;
    std::string promised;   ///< what we promised them and have not brought yet
    std::optional<day> coached;
    std::optional<day> shown, motivated, made_easy, asked, started;   ///< the ladder
    /// When the next of each is due; blank = by the rules.
    std::optional<day> rung_on, coach_on, meet_on, board_on, activity_on, promise_on;
    double interest = 0, relationship = 0, access = 0, satisfaction = 0;   ///< grades from 0 to 3
    std::optional<double> motivation;   ///< the same; nothing where nobody typed it: the log may say it (S4)
    bool same_market = false, nearby = false, competitor = false;
    /// Headers of the columns whose content cannot be used, such as a text where a date belongs.
    std::string unreadable;
};

}
