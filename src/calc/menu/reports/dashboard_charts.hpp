#pragma once
#include "calc/sheets/document.hpp"
#include "commands/reports/dashboard_page.hpp"

namespace referralbook::calc {

/// Puts the charts beside the blocks of the page Dashboard, inside an undo step. One that stands already keeps its
/// place and looks and shows its block where that stands now.
void show_charts(document_ref const& document, std::span<commands::dashboard_chart const> charts);

}
