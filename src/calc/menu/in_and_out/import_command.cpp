#include "calc/menu/in_and_out/import_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/import_file.hpp"
#include "calc/files/target_file.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/menu/in_and_out/import_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/dates_of.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/reading/sheet_table_reader.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/writing/import_writer.hpp"
#include "calc/writing/writer.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_log.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "text/letters.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <array>
#include <filesystem>
#include <string_view>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

constexpr std::array files{file_kind{text::to_say("Contacts (*.csv, *.tsv, *.txt, *.vcf, *.xlsx, *.ods, *.xls)"),
                               "*.csv;*.tsv;*.txt;*.vcf;*.vcard;*.xlsx;*.ods;*.xls"},
    file_kind{text::to_say("All files"), "*.*"}};
constexpr int written_cells = 30, written_rows = 95;   // percent

std::string_view beginning_of(std::string_view word) {
    constexpr std::size_t longest = 40;
    return word.substr(0, text::whole_letters(word, longest));
}

/// Refused with one sentence: a word for Known or Dates that says nothing. It must not be taken for another.
book::result<void> check_words(command_call const& call) {
    if (const auto known = call.text(argument::known); known && !known->empty() && *known != "leave out")
        return book::refuse(
            tr("Known can be \"leave out\" alone, not \"{1}\". Without it blanks are filled.", beginning_of(*known)));
    if (const auto order = call.text(argument::dates);
        order && !order->empty() && *order != "day first" && *order != "month first")
        return book::refuse(tr("Dates can be \"day first\" or \"month first\", not \"{1}\".", beginning_of(*order)));
    return {};
}

/// What is to be imported of a file, as the arguments of the call say.
commands::import_facts facts_about(command_call const& call, import_file const& file, book::workbook const& workbook) {
    auto facts = commands::import_facts_of(
        file.table, read_sheet_table(call.document, book::table_id::contacts), workbook.aliases, workbook.say);
    facts.writes = workbook.writes;
    facts.not_the_same = workbook.not_the_same;
    if (call.text(argument::known) == "leave out") facts.known = commands::known_rows::leave_out;
    facts.rest_to_notes = call.flag(argument::rest_to_notes);
    if (const auto order = call.text(argument::dates); order && !order->empty())
        facts.order = *order == "month first" ? recognition::date_order::month_first
                                              : recognition::date_order::day_first;
    return facts;
}

/// Referrals or touches that an export wrote go back into their table.
command_answer take_log(command_call const& call, import_file const& file, book::table_id log, commands::moment now,
    book::workbook const& workbook) {
    if (log == book::table_id::referrals && !holds_all_referrals(call.document))
        return book::refuse(
            tr("Older referrals of the shared book do not stand in this workbook, and those in the file would be there "
               "twice. Please import them in a workbook that has joined with all of them."));
    const auto table = read_sheet_table(call.document, log);
    const auto taken_from = [&](std::int64_t last) {
        return commands::import_log(file.table, table, now, office_language(), workbook.writes, last);
    };
    auto changes = taken_from(workbook.last_number);
    // Of a shared book the server gives the numbers.
    if (const auto session = known_session(call.document);
        session && session->shared() && changes && changes->last_number) {
        const auto count = static_cast<int>(*changes->last_number - workbook.last_number);
        if (const auto last = session->shared()->last_number(count)) changes = taken_from(*last);
    }
    auto done = written(call, changes);
    if (done && !call.quiet()) show_table(call, book::table_id::imported);
    return done;
}

book::result<void> write(command_call const& call, commands::import_plan const& plan,
    std::vector<value_block> const& blocks, book::change_set const& changes, history_keeper* history) {
    progress_window progress{call, changes.title};
    progress.at(0, tr("Looking at the rows ..."));
    // When a new sheet is taken back, the office shows the sheet beside it: the one that was in front is shown again.
    const uno::Reference<sheet::XSpreadsheetView> view{
        call.frame.is() ? call.frame->getController() : nullptr, uno::UNO_QUERY};
    const auto in_front = view.is() ? view->getActiveSheet() : uno::Reference<sheet::XSpreadsheet>{};
    const auto done = write_change_set(
        call.context, call.document, changes,
        [&](int percent) { progress.at(percent * written_cells / 100, tr("Filling in blanks ...")); },
        [&] {
            write_imported(call.context, call.document, plan, blocks, [&](int percent) {
                progress.at(written_cells + percent * (written_rows - written_cells) / 100, tr("Adding rows ..."));
            });
            progress.at(100, tr("Calculating ..."));
            if (history) history->in_step();
        });
    if (!done && in_front.is()) view->setActiveSheet(in_front);
    return done;
}

/// One run of the command over a file.
class import_run {
public:
    import_run(command_call const& call, prepared const& ready) : call_{call}, ready_{ready} {
        facts_.bought = {call.words(argument::list_from), call.words(argument::basis), ready.date};
    }

    command_answer run(std::filesystem::path const& path) {
        if (auto answer = decided(path)) return *std::move(answer);
        if (!plan_) return book::refuse(plan_.error());
        return carried_out();
    }

private:
    /// Reads the file and asks what is to become of it, anew where it is to be read another way. An answer where that
    /// is all: of a log that was taken, of a file without rows, of Cancel.
    std::optional<command_answer> decided(std::filesystem::path const& path) {
        auto const& [workbook, now, date] = ready_;
        file_reading how{call_.text(argument::encoding), {}, call_.text(argument::sheet)};
        const recognition::date_context dates{
            now.today, date_order_of(call_.context, {call_.document, uno::UNO_QUERY}), recognition::day_side::past};
        for (auto answer = import_answer::read_anew; answer == import_answer::read_anew;) {
            auto read = read_import_file(call_, path, how, workbook.writes);
            if (!read) return book::refuse(read.error());
            if (const auto log = commands::log_in(read->table); log && workbook.places.contains(*log))
                return take_log(call_, *read, *log, now, workbook);
            const auto bought = facts_.bought;   // typed before the file was read anew
            facts_ = facts_about(call_, *read, workbook);
            facts_.bought = bought;
            facts_.today = now.today;
            plan_ = commands::plan_import(facts_);
            if (!plan_ && facts_.file.rows() == 0) return book::refuse(plan_.error());
            if (call_.quiet()) return {};
            answer = ask_import(call_, facts_, *read, how, dates);
            if (answer == import_answer::cancelled) return std::string{};
            plan_ = commands::plan_import(facts_);
        }
        return {};
    }

    command_answer carried_out() {
        auto changes = commands::changes_of(*plan_, facts_, ready_.now);
        changes.history = book::remembered::as_one;   // the report says what became of each row
        const auto session = session_of(call_.context, call_.document);
        if (session) changes = session->history().with_lines(std::move(changes), plan_->added.size());
        const auto blocks = take_blocks(call_.document, changes);
        if (const auto may = check_import(call_.document, *plan_, blocks); !may) return book::refuse(may.error());
        try {
            if (const auto done = write(call_, *plan_, blocks, changes, session ? &session->history() : nullptr); !done)
                return book::refuse(done.error());
        } catch (stopped_by_user const&) {   // before the first cell
            return book::refuse(tr("Stopped: the workbook is as it was."));
        }
        if (session) session->history().written();
        if (!call_.quiet()) show_table(call_, book::table_id::imported);   // it lists what became of every row
        return changes.done;
    }

    command_call const& call_;
    prepared const& ready_;
    commands::import_facts facts_;
    book::result<commands::import_plan> plan_{};
};

}

command_answer import_command(command_call const& call) {
    const auto ready = prepare(call, argument::list_date);
    if (!ready) return book::refuse(ready.error());
    if (!ready->workbook.places.contains(book::table_id::contacts))
        return book::refuse(
            tr("This workbook has no contact table to import into. Go to the sheet with your contacts and choose "
               "Referrals > Set up this workbook."));
    if (const auto said = check_words(call); !said) return book::refuse(said.error());
    auto file = call.text(argument::file);
    if (!file && !call.quiet()) {
        file = file_to_open(call, tr("Import contacts"), files);
        if (!file) return std::string{};
    }
    if (!file || file->empty()) return book::refuse(tr("Say which file to import."));
    const auto path = file_to_read(*file);
    if (!path) return book::refuse(path.error());
    return import_run{call, *ready}.run(*path);
}

}
