#pragma once
#include "office/support/office.hpp"

#include <filesystem>

namespace referralbook::tools {

/// The options with which Calc reads a CSV as its user would choose them: delimiter and encoding seen from the content,
/// numbers and dates recognised. "" for every other kind of file.
std::string csv_options(std::filesystem::path const& path);

}
