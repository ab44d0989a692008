#pragma once
#include "office/support/dice.hpp"
#include "office/support/workbook.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// A command, what it may be told, and where it may write.
struct command_habits {
    std::string_view path;
    std::vector<std::string_view> arguments;
    /// Titles of the sheets that it may change. One that is not there yet counts under the name it is made with.
    std::vector<std::string_view> sheets;
    bool answers_a_text = false;   ///< a letter, an address: not one sentence
};

/// All commands; each of commands::path::all once.
std::vector<command_habits> const& all_commands();

/// A command with random arguments.
struct command_told {
    command_habits const* command;
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments;
};
command_told random_call(dice& die, std::string const& folder);
/// As a macro would write it, long texts cut.
std::string printed(command_told const& told);

struct told_answer {
    bool done;   ///< as the command says
    std::string sentence;
};
/// Runs it in the workbook's window.
told_answer run(workbook const& workbook, command_told const& told);

/// What is wrong with a text as a sentence for a user; "" where nothing is.
std::string fault_of_sentence(std::string const& sentence);
/// The same of a command's answer; one that answers a text may answer anything.
std::string fault_of(command_habits const& command, told_answer const& answer);

}
