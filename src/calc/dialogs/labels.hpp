#pragma once
#include <string>
#include <string_view>

namespace referralbook::calc {

/// The label without the mark of its mnemonic: "P~hone" is called "Phone".
std::string without_mnemonic(std::string_view label);

/// The label, which has no mnemonic, with one at its first letter that is not among those taken (in small letters);
/// with none where all are.
std::string with_free_mnemonic(std::string_view label, std::string_view taken);

/// How much room a label surely takes in one line, in AppFont units.
int room_of(std::string_view label);

}
