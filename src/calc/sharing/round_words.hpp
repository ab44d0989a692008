#pragma once
#include "calc/sharing/server_desk.hpp"

#include <string>

namespace referralbook::calc {

/// The time of day, "10:42".
std::string clock_words();

/// The quiet line of a shared book after a round: "Shared with 2 other desks, up to date".
std::string words_of(round_outcome const& came, std::string const& offline_since);

}
