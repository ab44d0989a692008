#pragma once
#include "book/change_set.hpp"
#include "calc/office/command.hpp"

#include <functional>

namespace referralbook::calc {

/// Writes what a command made and answers with its sentence. The touches that it logs say By whom: who sits here.
/// `more`: see write_change_set.
command_answer written(
    command_call const& call, book::result<book::change_set> const& changes, std::function<void()> const& more = {});

/// The same from inside a dialog, which says what is wrong and closes where it is done; `answer` says what then.
book::result<void> written_in_dialog(
    command_call const& call, book::result<book::change_set> const& changes, std::string& answer);

/// Brings the sheet of one of our tables to the front of the call's window, if it has one.
void show_table(command_call const& call, book::table_id table);

}
