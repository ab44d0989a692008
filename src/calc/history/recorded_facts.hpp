#pragma once
#include "calc/sheets/document.hpp"
#include "commands/history/recorded.hpp"

#include <map>
#include <optional>

namespace referralbook::calc {

/// What the workbook holds now, for the lines of a change set that is still to be written. The document must be open
/// as long as it is used.
commands::recorded_facts recorded_facts_of(
    document_ref const& document, std::map<book::table_id, book::table_place> const& places);

}
