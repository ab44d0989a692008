#pragma once
#include "book/result.hpp"
#include "calc/office/command.hpp"
#include "commands/in_and_out/foreign_table.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// How a file is to be read; what is not said is found out.
struct file_reading {
    std::optional<std::string> charset;   ///< of a text file, by its name: "ISO-8859-2"
    std::optional<char> delimiter;        ///< of a text file
    std::optional<std::string> sheet;     ///< of a workbook
};

/// A file as it was read, and what else could be chosen.
struct import_file {
    commands::foreign_table table;
    bool is_text = false;   ///< CSV or TSV
    char delimiter = ',';
    std::vector<std::string> sheets;   ///< of a workbook
    std::string sheet;                 ///< the one that was taken
};

/// Reads a file with contacts: vCard and text (CSV, TSV) by our own readers, workbooks (ods, xlsx, xls) through the
/// office's filters, of these the sheet that is asked for or the first that holds contacts, else any table. No macro
/// of a workbook runs, no link is followed. `writes`: the language of the remarks. A sentence where it cannot be read.
book::result<import_file> read_import_file(
    command_call const& call, std::filesystem::path const& path, file_reading const& how, text::language const& writes);

}
