#pragma once
#include "calc/office/command.hpp"

#include <span>
#include <string_view>

namespace referralbook::calc {

/// When a command can be used. A workbook is alone while it is not shared.
enum class usable { once_set_up, always, alone_and_set_up, alone, shared };

/// A command as the office knows it: URL org.referralbook:<path>, an entry of the menu Referrals, the panels' buttons.
struct command_entry {
    std::string_view path;   ///< "NewReferral"
    command_answer (*run)(command_call const&);
    /// Only for a command that turns something on and off: whether the menu shows it ticked.
    bool (*ticked)(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document) = nullptr;
    usable when = usable::once_set_up;   ///< before, the menu shows it grey
    /// Only for a command with a dialog: says, before it opens, why nothing that is typed there could be written.
    book::result<void> (*may_begin)(command_call const&) = nullptr;
};

/// Tells, once and before anything is run, which commands there are.
void know_commands(std::span<command_entry const> all);

/// Runs a command on the main thread and shows its sentence unless it is quiet: an error in a box, a done in the status
/// bar and the deck. Called by the dispatch and by the panels.
command_answer run_command(std::string_view path, command_call const& call);

}
