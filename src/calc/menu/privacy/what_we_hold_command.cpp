#include "calc/menu/privacy/what_we_hold_command.hpp"
#include "calc/deck/session.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/target_file.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/privacy/who_in_front.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/reading/whole_book_reader.hpp"
#include "calc/sharing/change_words.hpp"
#include "calc/sharing/shared_book.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "commands/privacy/records_about.hpp"
#include "commands/privacy/what_we_hold.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "sharing/shared_table.hpp"

#include <array>

namespace referralbook::calc {

namespace {

constexpr std::array csv_files{file_kind{"CSV (*.csv)", "*.csv"}};

/// What the history of a shared book holds about them, or why it could not be had; nothing of a workbook that is none.
book::result<std::vector<commands::held_fact>> held_by_history(
    command_call const& call, book::workbook const& workbook, std::string const& who) {
    const auto session = known_session(call.document);
    const auto shared = session ? session->shared() : nullptr;
    if (!shared) return std::vector<commands::held_fact>{};
    auto traces = commands::person_traces::of(workbook, who);
    if (!traces) return book::refuse(traces.error());
    const auto changes = shared->changes_about(
        [traces = *std::move(traces)](book::table_id table, std::string_view column, book::cell const& held) {
            auto const* text = std::get_if<std::string>(&held);
            auto const* number = std::get_if<double>(&held);
            const commands::records_about::cell_place at{table, sharing::is_own_column(column) ? "" : column};
            return (text && traces.in(*text)) ||
                (number && commands::records_about::may_hold_phones(&at) && traces.is_phone(*number));
        });
    if (!changes) return book::refuse(changes.error());
    std::vector<commands::held_fact> facts;
    const change_words words{call.document, workbook.writes};
    for (auto const& one : *changes)
        facts.push_back({workbook.writes.tr("History of the shared book"), static_cast<int>(one.number) - 1,
            words.sheet_of(one.what.row.table), words.of_change(one)});
    return facts;
}

command_answer made(command_call const& call, book::workbook const& workbook, std::string const& who,
    commands::moment now, std::optional<std::string> const& file) {
    const auto target = file_to_write_if_any(call, file);
    if (!target) return book::refuse(target.error());
    auto const& path = *target;
    const auto sheets = read_whole_book(call.document, workbook);
    const auto facts = commands::what_we_hold(workbook, sheets, who, [&](std::size_t sheet, int row, int column) {
        return shown_at(call.document, sheets.sheets[sheet].title, row, column);
    });
    if (!facts) return book::refuse(facts.error());
    const auto told = held_by_history(call, workbook, who);
    const auto history = told.value_or(std::vector<commands::held_fact>{});
    auto answer = written(call, commands::what_we_hold_page(workbook, who, *facts, history, now));
    if (!answer) return answer;
    if (!told) *answer += ' ' + tr("The history of the shared book is not on the page: {1}", told.error().sentence);
    if (!holds_all_referrals(call.document))
        *answer += ' ' +
            tr("Older referrals of the shared book do not stand in this workbook: what they hold is not on the page.");
    show_table(call, book::table_id::held);
    if (!path) return answer;
    // Spreadsheet programs read a CSV file as UTF-8 only where it begins with a byte order mark.
    const auto done = files::write_whole_file(
        *path, "\xEF\xBB\xBF" + commands::what_we_hold_csv(*facts, history, workbook.writes).text, office_language());
    if (!done) return book::refuse(tr("{1} But: {2}", *answer, done.error().sentence));
    return tr("{1} The same stands in {2}.", *answer, files::text_of(path->filename()));
}

command_answer ask_to_show(
    command_call const& call, book::workbook const& workbook, std::string const& who, commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("What we hold about somebody")};
    dialog.add_sentence(tr("A page with everything in this workbook about one person, as people may ask for it. "
                           "It replaces the page of before."));
    if (is_shared(call.document))
        dialog.add_sentence(tr(
            "This workbook is shared: the other desks hold the same. What stood here before comes from the history on "
            "the server, if it is there."));
    dialog.add_person("who", tr("~Who"), people, who, person_use::known);
    dialog.add_tick("csv", tr("~Save it as CSV, too"), tick_state::off);
    dialog.need("who", tr("Please enter who it is about."));
    std::string answer;
    dialog.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
        std::optional<std::string> file;
        if (dialog.ticked("csv")) {
            file = call.text(argument::file)
                ? call.text(argument::file)
                : file_to_save(call, tr("Save what we hold"), csv_files, tr("What we hold.csv"));
            if (!file) return book::refuse(tr("No file was chosen; nothing was made."));
        }
        auto done = made(call, workbook, dialog.text("who"), now, file);
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    });
    return answer;
}

}

command_answer what_we_hold_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    read_history(call.document, ready->workbook);
    auto const& [workbook, now, date] = *ready;
    const auto who = who_in_front(call, workbook);
    if (!call.quiet()) return ask_to_show(call, workbook, who, now);
    return made(call, workbook, who, now, call.text(argument::file));
}

}
