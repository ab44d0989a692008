#pragma once
#include <string>

namespace referralbook::tests {

/// What docs/sharing.md tells the owner of the server to run to erase Nadia Brandt, who is Forgotten 7, for a book.
std::string erasing_script(std::string const& book);

/// What it tells whoever may read to run to see what the history holds of her.
std::string showing_script(std::string const& book);

}
