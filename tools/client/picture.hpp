#pragma once
#include "office/support/office.hpp"

#include <filesystem>

namespace referralbook::tools {

/// A real picture of the workbook's window, sheet and sidebar, as PNG; needs no display (the program draws it itself).
void take_picture(tests::office& calc, tests::workbook& workbook, std::filesystem::path const& path);

/// Prints the sheet in front to a PDF.
void print_to_pdf(tests::workbook& workbook, std::filesystem::path const& path);

}
