#include "calc/menu/written.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/sharing/command_edits.hpp"
#include "calc/sheets/document.hpp"
#include "calc/writing/writer.hpp"
#include "commands/edit.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

// From this many cells on a change is slow enough for a progress bar.
constexpr std::size_t many_cells = 1000;

std::size_t size_of(book::change_set const& changes) {
    return std::accumulate(changes.fills.begin(), changes.fills.end(),
        changes.cells.size() + changes.sheet_cells.size() + changes.rows.size(),
        [](std::size_t sum, book::formula_fill const& fill) { return sum + fill.rows.size(); });
}

/// Whether the touches of this command are those of who sits here: what is imported or put back is not, and whom Log
/// contact or the argument By names stands there already.
bool signs(command_call const& call) {
    constexpr std::array others{commands::path::import_contacts, commands::path::conflicts, commands::path::log_touch};
    return !call.text(argument::by) && std::ranges::find(others, call.path) == others.end();
}

book::result<void> write_watched(
    command_call const& call, book::change_set const& changes, std::function<void()> const& more) try {
    progress_window progress{call, changes.title};
    progress.at(0, tr("Looking at the rows ..."));
    return write_change_set(
        call.context, call.document, changes, [&](int percent) { progress.at(percent, tr("Writing ...")); }, more);
} catch (stopped_by_user const&) {   // before the first cell
    return book::refuse(tr("Stopped: the workbook is as it was."));
}

}

command_answer written(
    command_call const& call, book::result<book::change_set> const& made, std::function<void()> const& more) {
    if (!made) return book::refuse(made.error());
    auto changes = made;
    if (signs(call)) commands::sign(*changes, person_here(call.context));
    const auto session = known_session(call.document);
    const auto shared = session ? session->shared() : nullptr;
    std::vector<std::string> keys;
    if (shared)
        if (const auto sent = shared->push_first(*changes, keys); !sent) return book::refuse(sent.error());
    const auto history = session ? nullptr : std::make_shared<history_keeper>(call.context, call.document);
    auto& keeper = session ? session->history() : *history;
    const auto all = [&, rows = shared ? rows_to_come(call.document, *changes) : std::vector<int>{}] {
        if (shared) write_new_keys(call.document, *changes, rows, keys);
        if (more) more();
        keeper.in_step();
    };
    const auto whole = keeper.with_lines(*changes);
    const auto done = size_of(*changes) < many_cells && !progress_window::stops_by_itself(call)
        ? write_change_set(call.context, call.document, whole, {}, all)
        : write_watched(call, whole, all);
    if (!done) {
        if (shared) shared->edited();   // what was sent and is not written is taken back
        return book::refuse(done.error());
    }
    if (shared && changes->last_number) shared->number_used(*changes->last_number);
    keeper.written();
    if (session) session->remember(*changes);
    return presentable(call, changes->done);
}

book::result<void> written_in_dialog(
    command_call const& call, book::result<book::change_set> const& changes, std::string& answer) {
    auto done = written(call, changes);
    if (!done) return book::refuse(done.error());
    answer = std::move(*done);
    return {};
}

void show_table(command_call const& call, book::table_id table) {
    if (!call.frame.is()) return;
    const uno::Reference<sheet::XSpreadsheetView> view{call.frame->getController(), uno::UNO_QUERY};
    const auto place = named_place(call.document, book::table(table).name);
    if (view.is() && place) view->setActiveSheet(sheet_at(call.document, place->Sheet));
}

}
