#pragma once
#include "book/result.hpp"
#include "calc/office/command.hpp"
#include "commands/in_and_out/foreign_table.hpp"

#include <filesystem>

namespace referralbook::calc {

/// Reads a file with contacts: vCard and text (CSV, TSV) by our own readers, workbooks (ods, xlsx, xls) through the
/// office's filters, of these the sheet of the argument Sheet or the first that holds a table. Argument Encoding: a
/// character set by its name, where a text file is not what it seems. A sentence where it cannot be read.
book::result<commands::foreign_table> read_import_file(command_call const& call, std::filesystem::path const& path);

}
