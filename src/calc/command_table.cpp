#include "calc/commands.hpp"

#include <array>

namespace referralbook::calc {

std::span<command_entry const> command_table() {
    static constexpr std::array commands{
        command_entry{"OpenDeck", open_deck_command},
        command_entry{"Help", help_command},
    };
    return commands;
}

}
