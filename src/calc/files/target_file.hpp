#pragma once
#include "book/result.hpp"
#include "calc/office/command.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace referralbook::calc {

/// The path of a file that a command may write, from a path or a file: URL. Refused with one sentence: no name, a name
/// with control characters, one without its folder, an address of the network, a file that is open in a window of this
/// office, or locked by another LibreOffice, Excel or Word, and what check_whole_file refuses.
book::result<std::filesystem::path> file_to_write(command_call const& call, std::string const& file);

/// The path of a file that a command may read, from a path or a file: URL. Refused with one sentence: a name with
/// control characters, one without its folder, an address of the network. Whether the file is there it does not ask.
book::result<std::filesystem::path> file_to_read(std::string const& file);

/// The same as file_to_write where a file is wanted at all. Asked before anything is made, so that a refusal leaves
/// nothing behind.
book::result<std::optional<std::filesystem::path>> file_to_write_if_any(
    command_call const& call, std::optional<std::string> const& file);

}
