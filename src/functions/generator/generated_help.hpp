#pragma once
#include <string>

namespace referralbook::functions {

/// The help page: docs/functions.md and the page the menu opens.
std::string help_markdown();
std::string help_html();

}
