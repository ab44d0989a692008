#pragma once
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace referralbook::tests {

/// The bytes of a file; "" where it cannot be read.
inline std::string content_of(std::filesystem::path const& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}
