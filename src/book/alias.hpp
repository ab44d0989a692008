#pragma once
#include <string>

namespace referralbook::book {

/// One row of the sheet Aliases: a spelling that means the source beside it.
struct alias {
    int row = 0;   ///< sheet row, counted from 0
    std::string spelling, source;
};

/// One row of the sheet Not the same: two names that look alike and are two people.
struct apart {
    int row = 0;   ///< sheet row, counted from 0
    std::string first, second;
};

}
