#pragma once
#include "calc/office/command.hpp"

#include <string>

namespace referralbook::calc {

/// How a file is called that can hold the book, beside one that cannot: "clients.ods" for clients.csv, or the next free
/// name, "clients 2.ods"; "" where the document's file can, or it has none.
std::string ods_beside(command_call const& call);

/// Saves the document under that name, beside the file that it came from; whoever may read that one, and nobody else,
/// may read it. False where something has that name by now, and where the office could not.
bool save_as_ods(command_call const& call, std::string const& name);

}
