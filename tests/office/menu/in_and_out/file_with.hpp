#pragma once
#include "office/support/office.hpp"

#include <filesystem>
#include <fstream>

namespace referralbook::tests {

/// A file of this content in the folder of the office, to be imported.
inline std::filesystem::path file_with(std::string const& name, std::string_view content) {
    const auto path = the_office().folder() / name;
    std::ofstream{path, std::ios::binary} << content;
    return path;
}

}
