#include "calc/menu/in_and_out/export_calendar_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/target_file.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/visits/plan_names.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <array>
#include <chrono>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

/// What stays the same of a workbook as long as it lives, wherever it is saved: when it was made.
std::string identity_of(document_ref const& document) {
    const auto properties = as<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties();
    const auto made = properties->getCreationDate();
    std::string text;
    for (const int part :
        {int{made.Year}, int{made.Month}, int{made.Day}, int{made.Hours}, int{made.Minutes}, int{made.Seconds}})
        text += std::to_string(part) + '.';
    if (made.Year == 0) text = utf8(as<frame::XModel>(document)->getURL());
    return formats::calendar_key({"", text});
}

/// The next visits of the contacts as their sheet says them.
std::vector<commands::coming_visit> visits_of(document_ref const& document, book::workbook const& workbook) {
    std::vector<commands::coming_visit> visits;
    const auto place = workbook.places.find(book::table_id::contacts);
    if (place == workbook.places.end()) return visits;
    const auto column = place->second.columns.find("next_visit");
    if (column == place->second.columns.end()) return visits;
    std::map<int, std::string> who;
    const commands::plan_names names{workbook};
    for (auto const& row : workbook.contacts) who.emplace(row.row, names.name_of(row));
    read_rows(sheet_named(document, place->second.sheet), std::array{column->second}, place->second.header_row + 1,
        place->second.end_row - 1, [&](int row, std::span<book::cell> cells) {
            auto const* serial = std::get_if<double>(&cells[0]);
            const auto date = serial && *serial >= 1 ? book::day_of_serial(*serial, workbook.origin) : std::nullopt;
            if (const auto found = who.find(row); date && found != who.end()) visits.push_back({found->second, *date});
        });
    return visits;
}

constexpr std::array calendar_files{file_kind{text::to_say("Calendar (*.ics)"), "*.ics"}};

command_answer exported(command_call const& call, book::workbook const& workbook,
    commands::export_calendar_arguments const& what, std::string const& file, book::day today) {
    const auto target = file_to_write(call, file);
    if (!target) return book::refuse(target.error());
    auto const& path = *target;
    const auto before = files::read_whole_file(path, office_language());
    if (!before) return book::refuse(before.error());
    const auto identity = identity_of(call.document);
    std::vector<formats::calendar_entry> earlier;
    if (*before) {
        if (!(*before)->empty() && !commands::is_exported_calendar(**before))
            return book::refuse((*before)->contains("BEGIN:VCALENDAR")
                    ? tr("The file {1} holds another calendar. Choose a name of its own for this one; nothing was "
                         "changed.",
                          files::text_of(path.filename()))
                    : tr("The file {1} is no calendar of Referral Book. Choose a name of its own for this one; nothing "
                         "was changed.",
                          files::text_of(path.filename())));
        earlier = formats::entries_of(**before, identity);
    }
    const auto content = commands::calendar_content_of(
        workbook, commands::visits_to_come(workbook, visits_of(call.document, workbook), today), what, today);
    const auto entries = formats::updated_entries(content.wanted, content.open_later, earlier, today);
    if (entries.empty())
        return book::refuse(trn("Nothing comes due in the next {1} day; no file was written.",
            "Nothing comes due in the next {1} days; no file was written.", what.days));
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::chrono::sys_days start{std::chrono::year{2020} / 1 / 1};
    const formats::calendar_head head{identity,
        workbook.values.office.empty() ? "Referral Book" : workbook.values.office + ", Referral Book", now,
        static_cast<int>((now - start).count())};
    if (const auto done = files::write_whole_file(path, formats::calendar_text(head, entries), office_language());
        !done)
        return book::refuse(done.error());
    auto answer = tr(
        "Wrote {1} to {2}.", commands::counted(content, office_language()), files::text_of(path.filename()));
    if (const auto others = entries.size() - content.wanted.size(); others > 0)
        answer += ' ' +
            trn("{1} earlier entry was brought up to date.", "{1} earlier entries were brought up to date.", others);
    return answer;
}

/// False where the text is none of the choices.
bool choose(commands::export_calendar_arguments& what, std::string_view text) {
    if (text.empty()) return true;
    const auto words = text::folded(text);
    const auto starts = [&](std::string_view word) { return words.starts_with(word); };
    const bool both = starts("both") || starts("follow-ups and");
    what.follow_ups = both || starts("follow");
    what.visits = both || starts("visit");
    return what.follow_ups || what.visits;
}

command_answer ask(command_call const& call, book::workbook const& workbook, commands::export_calendar_arguments what,
    book::day today) {
    form_dialog dialog{call, tr("Export to calendar")};
    dialog.add_sentence(
        tr("Writes a file that calendar programs import. A later export into the same file updates what they took."));
    const std::vector<std::string> kinds{tr("Follow-ups and visits"), tr("Follow-ups"), tr("Visits")};
    const std::vector<std::string> spans{tr("The next 7 days"), tr("The next 14 days"), tr("The next 30 days")};
    const std::vector<std::string> times{tr("As whole days"), tr("At a time when the office is open")};
    dialog.add_list("what", tr("~What"), kinds, kinds.front());
    dialog.add_list("days", tr("~Due in"), spans, spans[1]);
    dialog.add_list("timed", tr("~Visits"), times, times.front());
    std::string answer;
    dialog.run({.accept = tr("~Export")}, [&]() -> book::result<void> {
        const auto kind = dialog.text("what");
        what.follow_ups = kind != kinds[2];
        what.visits = kind != kinds[1];
        const auto span = dialog.text("days");
        what.days = span == spans[0] ? 7 : span == spans[2] ? 30 : 14;
        what.timed = dialog.text("timed") == times[1];
        const auto file = call.text(argument::file)
            ? call.text(argument::file)
            : file_to_save(call, tr("Export to calendar"), calendar_files, "Referral Book.ics");
        if (!file) return book::refuse(tr("No file was chosen; nothing was written."));
        auto done = exported(call, workbook, what, *file, today);
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    });
    return answer;
}

}

command_answer export_calendar_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto today = now.today;
    commands::export_calendar_arguments what;
    const auto chosen = call.text(argument::what);
    if (!choose(what, chosen.value_or(""))) return book::refuse(tr("Say what to export: follow-ups, visits or both."));
    what.timed = call.flag(argument::timed);
    if (const auto days = call.number(argument::days)) {
        if (!(*days >= 0 && *days <= 366)) return book::refuse(tr("The number of days is from 0 to 366."));
        what.days = static_cast<int>(*days);
    }
    const auto file = call.text(argument::file);
    if (!call.quiet() && (!file || !chosen)) return ask(call, workbook, what, today);
    if (!file || file->empty()) return book::refuse(tr("Say which file to write."));
    return exported(call, workbook, what, *file, today);
}

}
