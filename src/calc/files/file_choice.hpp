#pragma once
#include "calc/office/command.hpp"

#include <filesystem>
#include <span>
#include <utility>
#include <vector>

namespace referralbook::calc {

/// What a file may be: how the list calls it, and its pattern "*.csv;*.tsv". The first one is chosen at first.
using file_kind = std::pair<std::string_view, std::string_view>;

/// Asks for the name of a file to write; nothing after Cancel. The answer is a path or a file: URL.
std::optional<std::string> file_to_save(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds, std::string_view name);
/// Asks for a file to read.
std::optional<std::string> file_to_open(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds);
/// The same with any number of files; none after Cancel.
std::vector<std::string> files_to_open(
    command_call const& call, std::string_view title, std::span<file_kind const> kinds);

/// A path of the system from a path or a file: URL, and a URL from a path.
std::filesystem::path path_of(std::string const& file);
std::string url_of(std::filesystem::path const& path);

}
