#pragma once
#include "book/result.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::calc {

/// Writes a file whole or not at all: beside it first, then in its place. A failure leaves what was there and says so.
book::result<void> write_whole_file(std::filesystem::path const& path, std::string_view content);

/// The content of a file; nothing where there is none. A sentence where it cannot be read.
book::result<std::optional<std::string>> read_whole_file(std::filesystem::path const& path);

}
