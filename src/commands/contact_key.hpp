#pragma once
#include "recognition/tables/roles.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// The key of the schema's contact column for a role; "" for roles that are no contact column.
std::string_view contact_key(recognition::role what);

/// The role of a contact column's key; nothing for the columns that no heading is looked for.
std::optional<recognition::role> role_of_contact(std::string_view key);

}
