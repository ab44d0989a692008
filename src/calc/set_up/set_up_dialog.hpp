#pragma once
#include "calc/office/command.hpp"
#include "calc/set_up/set_up_reader.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What set-up asks: proposed before, decided after.
struct set_up_choices {
    std::size_t table = 0;   ///< which of the tables
    commands::set_up_facts facts;
    std::string ods_name;      ///< the file is one that cannot hold the book: how a file is called that can; else ""
    bool save_first = false;   ///< save it under that name before anything is added
    std::optional<commands::set_up_plan> plan{};   ///< of what was decided
};

/// Shows what was recognised in the table and what set-up would add, and lets the user correct it, on pages: the
/// columns, with samples, how sure the proposal is and why; the history; sources that seem to be one; the office. What
/// each page asks has an answer from the start, so that Set up may be pressed at once. A choice that cannot be used is
/// said in the dialog, and Set up is dark until it can. `facts_of` reads another table. False after Cancel.
bool ask_set_up(command_call const& call, std::vector<set_up_table> const& tables,
    std::function<commands::set_up_facts(std::size_t)> const& facts_of, set_up_choices& choices);

}
