#pragma once
#include "book/schema.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::sharing {

/// The shared columns that a workbook has, table by table: keys of the schema, and own_column(heading) with blanks for
/// line breaks and tabs.
using known_columns = std::map<book::table_id, std::set<std::string, std::less<>>>;

/// The column as it stands there.
std::string known_name(std::string_view column);

/// As the workbook keeps them, a table a line: its name on the server and its columns, parted by tabs.
std::string known_columns_text(known_columns const& all);
/// The other way; tables that this version does not know are left out.
known_columns known_columns_of_text(std::string_view text);

/// Takes the text up to a sign off the front, and the sign.
std::string_view taken(std::string_view& from, char sign);

}
