#pragma once
#include "book/workbook.hpp"
#include "calc/sheets/selection_watch.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/step_id.hpp"

namespace referralbook::calc {

/// Whom or what a row, or a command, is about.
struct subject {
    std::optional<commands::referral_key> referral;
    std::string who;    ///< of the row: contact, source or the person of a touch; "" on a referral's own row
    std::string name;   ///< the same without the firm by which a list tells people of one name apart: what is stored
    std::string told;   ///< of a row of the contact sheet with what tells them from others of that name; else `who`
    std::optional<follow_up::step_id> step;
    bool planned = false;   ///< a line of the call plan: a visit
    std::string brought;    ///< what stands there under Brought
    int contact_row = -1;   ///< of the contact sheet, counted from 0; -1 = another row
    int log_row = -1;       ///< of the touch log, counted from 0; -1 = another row
};

/// What a row is about: a referral, a touch, a source, a line of today's list, a contact; nothing and nobody for any
/// other.
subject subject_of_row(document_ref const& document, book::workbook const& workbook, selected_row const& at);

}
