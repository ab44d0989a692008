#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace referralbook::files {

/// A path as UTF-8, and back. std::filesystem's own texts are in the code page of the machine under Windows.
std::string text_of(std::filesystem::path const& path);
std::filesystem::path path_of_text(std::string_view text);

/// A path for a sentence: its end where it is too long to read.
std::string shown_path(std::filesystem::path const& path);

}
