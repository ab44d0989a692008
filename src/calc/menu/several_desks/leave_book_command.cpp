#include "calc/menu/several_desks/leave_book_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/sharing/carried_cell.hpp"
#include "calc/sharing/desk_file.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/key_columns.hpp"

namespace referralbook::calc {

command_answer leave_book_command(command_call const& call) {
    const auto what = shared_mark(call.document);
    if (!what) return book::refuse(tr("This workbook is not shared."));
    const auto session = known_session(call.document);
    bool keep = call.flag(argument::keep);
    if (!call.quiet()) {
        form_dialog dialog{call, tr("Leave the shared book")};
        dialog.add_sentence(
            tr("This workbook keeps all that stands in it and is worked on alone from now on. The shared "
               "book stays on the server for the others."));
        if (what->held_since)
            dialog.add_sentence(
                tr("Older referrals do not stand in it: they no longer count in what a source is worth."));
        if (session && session->shared() && !kept_conflicts(call.document).empty())
            dialog.add_sentence(tr("Conflicts that are not settled are forgotten: look at them first."));
        if (session && session->shared() && session->shared()->has_unsent())
            dialog.add_sentence(
                tr("Something that was done here may not have been sent yet: the others do not get it then."));
        dialog.add_tick("keep", tr("I ~may join it again later"), tick_state::on);
        if (!dialog.run({.accept = tr("~Leave")}, [&]() -> book::result<void> {
                keep = dialog.ticked("keep");
                return {};
            }))
            return std::string{};
    }
    const bool carries = what->held_since.has_value();
    if (desk_elsewhere(call.context, call.document, what->desk).empty()) forget_desk(call.context, what->desk);
    if (session && session->shared()) session->shared()->say_goodbye();
    if (session) session->stop_sharing();
    if (carries) count_none_along(call.document);
    remove_shared_mark(call.document);
    if (!keep) {
        undo_step step{call.document, tr("Remove row keys")};
        for (auto const& place : shared_places(call.document))
            if (!sharing::is_keyed_by_content(place.table)) remove_key_column(call.document, place.table, place.at);
    }
    return tr("This workbook is no longer shared. Save it to keep it so.");
}

}
