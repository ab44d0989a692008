#pragma once
#include <filesystem>

namespace referralbook::tools {

/// Starts a server of its own, shares the workbook and lets a second office join. Without a window both offices do a
/// morning's work at once: it is said who did what and whether both agree, and the history is left as history.csv in
/// the folder; the answer is 0 where they do. In windows the user goes on until one of the offices is closed.
int shared_office(std::filesystem::path const& book, std::filesystem::path const& folder, bool in_windows);

}
