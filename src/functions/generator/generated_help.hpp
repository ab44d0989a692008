#pragma once
#include <string>

namespace referralbook::functions {

/// The help page: docs/functions.md and the page the menu opens.
std::string help_markdown();
std::string help_html();

/// The functions as pages of the help that is translated, a page a group (help/9-functions.txt).
std::string help_source();

}
