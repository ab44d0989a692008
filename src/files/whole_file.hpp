#pragma once
#include "book/result.hpp"
#include "text/language.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::files {

/// Writes a file whole or not at all: into a new file beside it, which then takes its place with the same mode and,
/// where the system allows it, the same owner and list of who may read it. A failure leaves what was there and says so.
/// A link is never followed: it is refused with a sentence that says where it leads.
book::result<void> write_whole_file(
    std::filesystem::path const& path, std::string_view content, text::language const& say);

/// Whether a file can be written, as far as that can be told before: a sentence where it is a link, a folder,
/// read-only, or where its folder is missing or does not allow it.
book::result<void> check_whole_file(std::filesystem::path const& path, text::language const& say);

/// The content of a file; nothing where there is none. A sentence where it cannot be read.
book::result<std::optional<std::string>> read_whole_file(std::filesystem::path const& path, text::language const& say);

/// The same of its first bytes alone: of what stands behind them nothing is read.
book::result<std::optional<std::string>> read_beginning_of_file(
    std::filesystem::path const& path, std::size_t bytes, text::language const& say);

}
