#pragma once
#include "commands/in_and_out/import_facts.hpp"

#include <cstddef>

namespace referralbook::commands {

/// True where a column of the file and one of the sheet, both headed as if they held titles, hold other things: how
/// people are addressed ("Dr.", "Frau") and what they do ("Owner"). "Title" may be headed over either: what stands in
/// it tells, else what stands beside it (Salutation in the file, Job title on the sheet).
bool is_title_of_another_kind(import_facts const& facts, std::size_t own, recognition::table_column const& offered);

}
