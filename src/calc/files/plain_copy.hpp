#pragma once
#include "calc/office/command.hpp"
#include "calc/office/progress_window.hpp"

#include <filesystem>

namespace referralbook::calc {

/// Writes a copy of the workbook in which every formula that uses a function of ours is its value: nothing in it needs
/// the extension. ods or xlsx by the file's name; looks, charts and all other formulas stay; the sheet History is left
/// out. The open workbook is not changed. Answers how many cells became values. Throws stopped_by_user; then no file is
/// written.
book::result<int> write_plain_copy(
    command_call const& call, std::filesystem::path const& path, progress_window& progress);

}
