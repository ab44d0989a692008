#pragma once
#include "commands/visits/plan_notes.hpp"
#include "follow_up/visits/call_plan.hpp"
#include "scoring/ledger.hpp"

#include <vector>

namespace referralbook::commands {

/// Who is to be visited, and what the plan's sheet says of them beside.
struct visit_sources {
    std::vector<follow_up::visit_source> sources;
    std::vector<std::string> phones;       ///< by source
    std::vector<bool> is_contact;          ///< by source: stands on the contact sheet
    std::vector<plan_note const*> notes;   ///< by source; nullptr where nothing was typed
};

/// Partners, advisers and whoever has referred (S0), each person once: of several contacts of one name each, told apart
/// as plan_names does it. A source that is the company of a contact is
/// visited there. Who must not be contacted, or not before these weeks are over, is left out. Whoever has an agreed
/// visit is in it too, whatever they have become since.
visit_sources visit_sources_of(book::workbook const& workbook, scoring::ledger const& ranking, plan_notes const& notes,
    follow_up::visit_places const& places = {});

}
