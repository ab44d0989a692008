#pragma once
#include "sharing/edit.hpp"
#include "sharing/shared_table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::sharing {

/// Some cells of a row as a flat JSON object, as the history and the column `odd` hold them: {"reached":"2026-11-03",
/// "status":"Won","value":12.5,"note":null}. A number is a number, a text a text, an empty cell null; a day in a date
/// column is ISO 8601. A text there that looks like one is {"text":"2026-11-03"}. Errors are left out.
std::string json_of(record const& cells, shared_table const& table);

/// The other way; an empty text is an empty cell. Nothing where it is no such object. Columns that this version does
/// not know are left out.
std::optional<record> record_of_json(std::string_view json, shared_table const& table);

/// A text alone, in quotation marks; breaks are escaped.
std::string json_of_text(std::string_view text);

/// The other way. Nothing where it is no such text.
std::optional<std::string> text_of_json(std::string_view json);

}
