#include "calc/menu/reports/handout_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/passing_file.hpp"
#include "calc/files/target_file.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/reports/handout_code.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document.hpp"
#include "calc/sheets/named_cells.hpp"
#include "commands/contacting.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/reports/handout.hpp"
#include "commands/reports/office_card.hpp"
#include "commands/sheet_title.hpp"
#include "commands/unknown_names.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>

#include <algorithm>
#include <array>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr std::array pdf_files{file_kind{"PDF (*.pdf)", "*.pdf"}};

/// Characters that mean something in a path become blanks.
std::string as_file_name(std::string name) {
    std::ranges::replace_if(
        name, [](char sign) { return std::string_view{"/\\:*?\"<>|"}.find(sign) != std::string_view::npos; }, ' ');
    return name;
}

/// The page alone, as it is printed.
command_answer saved_as_pdf(command_call const& call, std::filesystem::path const& path) {
    const auto page = named_cells(call.document, book::table(book::table_id::handout).name);
    const auto only = property("Selection", page);
    const beans::PropertyValue parts[]{property("FilterName", rtl::OUString{"calc_pdf_Export"}),
        property("FilterData", uno::Sequence<beans::PropertyValue>{&only, 1})};
    const uno::Sequence<beans::PropertyValue> how{parts, 2};
    const passing_file made{".pdf"};
    if (const auto stored = store(call.document, made, how); !stored) return book::refuse(stored.error());
    const auto content = files::read_whole_file(made.path(), office_language());
    if (!content) return book::refuse(content.error());
    if (const auto done = files::write_whole_file(path, content->value_or(""), office_language()); !done)
        return book::refuse(done.error());
    return tr("Wrote {1}.", files::text_of(path.filename()));
}

command_answer made(command_call const& call, book::workbook const& workbook,
    book::result<book::change_set> const& changes, std::optional<std::string> const& file) {
    const auto target = file_to_write_if_any(call, file);
    if (!target) return book::refuse(target.error());
    auto const& path = *target;
    auto answer = written(call, changes, [&] {
        draw_handout_code(call.document, commands::office_card(workbook), workbook.writes.tr(commands::beside_code));
    });
    if (!answer) return answer;
    show_table(call, book::table_id::handout);
    if (!path) return answer;
    const auto saved = saved_as_pdf(call, *path);
    if (!saved) return book::refuse(tr("{1} But: {2}", *answer, saved.error().sentence));
    return *answer + ' ' + *saved;
}

command_answer ask(
    command_call const& call, book::workbook const& workbook, std::string const& source, commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("Hand-out for a source")};
    dialog.add_sentence(tr("One page about whom you help best and how, made from the sheet {1} and the source's plan.",
        commands::sheet_title(workbook, book::table_id::texts)));
    dialog.add_person("source", tr("~Source"), people, source);
    dialog.add_tick("pdf", tr("Save it as ~PDF, too"), tick_state::off);
    dialog.need("source", tr("Please enter the source that gets the hand-out."));
    std::string answer;
    dialog.run({.accept = tr("~Make")}, [&]() -> book::result<void> {
        const auto who = dialog.text("source");
        std::optional<std::string> file;
        if (dialog.ticked("pdf")) {
            file = call.text(argument::file)
                ? call.text(argument::file)
                : file_to_save(call, tr("Save the hand-out"), pdf_files, tr("Hand-out for {1}.pdf", as_file_name(who)));
            if (!file) return book::refuse(tr("No file was chosen; nothing was made."));
        }
        auto done = made(call, workbook,
            commands::with_new_contacts(workbook, dialog.new_contacts(),
                commands::saying_wishes(workbook, {who}, now.today, commands::handout(workbook, who, now))),
            file);
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    });
    return answer;
}

}

command_answer handout_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    auto source = call.words(argument::source);
    if (source.empty())
        if (const auto about = subject_of(call, workbook)) {
            source = about->name;
            if (about->referral)
                if (const auto row = commands::find_referral(workbook, *about->referral)) source = (*row)->source;
        }
    if (!call.quiet()) return ask(call, workbook, source, now);
    return made(call, workbook,
        commands::saying_unknown(workbook, {{source}},
            commands::saying_wishes(workbook, {source}, now.today, commands::handout(workbook, source, now))),
        call.text(argument::file));
}

}
