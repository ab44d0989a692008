#pragma once
#include "calc/sharing/server_desk.hpp"

#include <string>

namespace referralbook::calc {

/// The time of day, "10:42".
std::string clock_words();

/// The quiet line of a workbook that does not connect by itself, and why; "" of one that does. `copy_of`: the workbook
/// that is the desk, where this one is a copy of it. `waiting`: changes that are to be sent.
std::string words_of_one_alone(sharing::server_address const& server, std::string const& copy_of, bool is_known,
    bool by_choice, std::size_t waiting);

/// What is said to a user who may not write.
std::string words_of_a_reader();

/// That a sheet is protected, so that what is shared cannot be written there.
std::string words_of_protected(std::string const& sheet);

/// Whether there is nothing to say of it but that the book is up to date, or being brought up.
bool is_in_order(round_outcome const& came);

/// The quiet line of a shared book after a round: "Shared with 2 other desks, up to date".
std::string words_of(round_outcome const& came, std::string const& offline_since);

}
