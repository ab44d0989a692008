#include "calc/menu/privacy/forget_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/privacy/who_in_front.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/recorded_changes.hpp"
#include "calc/reading/reader.hpp"
#include "calc/reading/whole_book_reader.hpp"
#include "calc/sharing/forgotten_conflicts.hpp"
#include "calc/sharing/server_reading.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/writing/forgotten_writer.hpp"
#include "calc/writing/left_over_names.hpp"
#include "commands/privacy/forget.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace referralbook::calc {

namespace {

enum class undo_stays { yes, no };

bool is_shared_now(command_call const& call) {
    const auto session = known_session(call.document);
    return session && session->shared();
}

/// Of a shared book, in which two desks may forget somebody at once.
std::optional<int> first_number_of_code(document_ref const& document) {
    constexpr int first = 100'000, last = 999'999;
    if (!is_shared(document)) return {};
    return first + static_cast<int>(random_bits() % (last - first + 1));
}

command_answer done(command_call const& call, book::workbook const& workbook, std::string const& who,
    commands::moment now, undo_stays undo) {
    if (records_changes(call.frame))
        return book::refuse(
            tr("This workbook records changes, and the record keeps what is replaced. Please end it under Edit > Track "
               "Changes > Record and try again."));
    if (keeps_versions(call.document))
        return book::refuse(
            tr("The file keeps versions of itself, which hold the name. Please delete them under File > "
               "Versions, save, and try again."));
    const auto what = commands::forget(
        workbook, read_whole_book(call.document, workbook), who, now, first_number_of_code(call.document));
    if (!what) return book::refuse(what.error());
    if (const auto ready = check_forgotten(call.document, *what); !ready) return book::refuse(ready.error());
    auto answer = written(call, what->changes, [&] { write_forgotten(call.document, workbook, *what); });
    if (!answer) return answer;
    forget_properties(call.document, workbook, *what);
    if (undo == undo_stays::no)
        as<com::sun::star::document::XUndoManagerSupplier>(call.document)->getUndoManager()->clear();
    auto said = *answer + ' ' +
        (undo == undo_stays::no
                ? tr("Undo was emptied: nothing brings the name back. Please save the workbook now.")
                : tr("Undo still knows the name until the workbook is closed. Please save it, and close it once you "
                     "are sure."));
    if (const auto traces = commands::person_traces::of(workbook, what->name)) {
        const auto session = known_session(call.document);
        if (forget_conflicts(call.document, workbook, *traces, what->code) && session && session->shared())
            session->shared()->conflicts_settled();
        for (auto const& sentence : left_over_names(call.document, *traces, what->code)) said += ' ' + sentence;
    }
    if (is_shared_now(call))
        said += ' ' +
            tr("The history on the server still holds what stood here: its owner cleans it as the page Several desks "
               "says.");
    return said;
}

command_answer ask_to_forget(
    command_call const& call, book::workbook const& workbook, std::string const& who, commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("Forget somebody")};
    dialog.add_sentence(
        tr("A code takes the place of the name wherever it stands in this workbook; telephones, addresses and notes "
           "of theirs are cleared. The figures stay. Copies of the file and letters elsewhere are not reached."));
    if (is_shared_now(call))
        dialog.add_sentence(tr(
            "This workbook is shared: the code goes to all desks. The history on the server keeps the name until its "
            "owner cleans it."));
    dialog.add_person("who", tr("~Who"), people, who, person_use::spelling);
    dialog.add_tick("for_good", tr("Empty ~Undo, too, so that it cannot be taken back"), tick_state::off);
    dialog.need("who", tr("Please enter who is to be forgotten."));
    std::string answer;
    dialog.run({.accept = tr("~Forget")}, [&]() -> book::result<void> {
        auto said = done(
            call, workbook, dialog.text("who"), now, dialog.ticked("for_good") ? undo_stays::no : undo_stays::yes);
        if (!said) return book::refuse(said.error());
        answer = *said;
        return {};
    });
    return answer;
}

}

command_answer forget_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    if (!holds_all_referrals(call.document))
        return book::refuse(
            tr("Older referrals of the shared book do not stand in this workbook, and the name would stay in them. "
               "Please forget somebody in a workbook that has joined with all of them."));
    read_history(call.document, ready->workbook);
    auto const& [workbook, now, date] = *ready;
    const auto who = who_in_front(call, workbook);
    if (!call.quiet()) return ask_to_forget(call, workbook, who, now);
    return done(call, workbook, who, now, call.flag(argument::for_good) ? undo_stays::no : undo_stays::yes);
}

}
