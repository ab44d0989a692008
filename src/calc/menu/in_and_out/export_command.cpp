#include "calc/menu/in_and_out/export_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/target_file.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/sheet_table_reader.hpp"
#include "calc/sheets/book_language.hpp"
#include "commands/cards/contact_cards.hpp"
#include "commands/referral_key.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

enum class file_form { cards, rows };   // vCard, CSV

struct hand_over {
    std::string_view what, label;   ///< the argument What, and how the dialog calls it
    book::table_id table;
    file_form form;
    text::counted_sentence done;
    file_kind file;
    std::string_view name;
};
constexpr std::array hand_overs{
    hand_over{"contact cards", text::to_say("Contacts, for address books (vCard)"), book::table_id::contacts,
        file_form::cards, text::to_say("Wrote {1} contact to {2}.", "Wrote {1} contacts to {2}."),
        {"vCard (*.vcf)", "*.vcf"}, "Contacts.vcf"},
    hand_over{"contacts", text::to_say("Contacts, for spreadsheets (CSV)"), book::table_id::contacts, file_form::rows,
        text::to_say("Wrote {1} contact to {2}.", "Wrote {1} contacts to {2}."), {"CSV (*.csv)", "*.csv"},
        "Contacts.csv"},
    hand_over{"referrals", text::to_say("Referrals (CSV)"), book::table_id::referrals, file_form::rows,
        text::to_say("Wrote {1} referral to {2}.", "Wrote {1} referrals to {2}."), {"CSV (*.csv)", "*.csv"},
        "Referrals.csv"},
    hand_over{"touches", text::to_say("Touches (CSV)"), book::table_id::touches, file_form::rows,
        text::to_say("Wrote {1} touch to {2}.", "Wrote {1} touches to {2}."), {"CSV (*.csv)", "*.csv"}, "Touches.csv"},
};

constexpr std::array cells_of_csv{
    text::to_say("Safe for spreadsheets: an apostrophe before what looks like a formula"), text::to_say("As it is")};

command_answer exported(
    command_call const& call, hand_over const& what, commands::csv_cells cells, std::string const& file) {
    const auto table = read_sheet_table(call.document, what.table);
    const auto path = file_to_write(call, file);
    if (!path) return book::refuse(path.error());
    if (table.columns.empty())
        return book::refuse(tr("This workbook has no table {1}; no file was written.",
            book_language(call.document).trc(text::sheet_word, book::table(what.table).title)));
    auto [text, records] = what.form == file_form::cards ? commands::vcards_of(table) : commands::csv_of(table, cells);
    if (records == 0) return book::refuse(tr("There is nothing to export yet; no file was written."));
    // Spreadsheet programs read a CSV file as UTF-8 only where it begins with a byte order mark.
    if (what.form == file_form::rows) text.insert(0, "\xEF\xBB\xBF");
    if (const auto done = files::write_whole_file(*path, text, office_language()); !done)
        return book::refuse(done.error());
    return office_language().plural(what.done, records, records, files::text_of(path->filename()));
}

command_answer ask(command_call const& call) {
    form_dialog dialog{call, tr("Export")};
    dialog.add_sentence(tr("Writes a file for another program. The workbook stays as it is."));
    std::vector<std::string> labels;
    for (auto const& one : hand_overs) labels.push_back(tr(one.label));
    dialog.add_list("what", tr("~What"), labels, labels.front());
    dialog.add_list("cells", tr("~Cells of a CSV"), {tr(cells_of_csv[0]), tr(cells_of_csv[1])}, tr(cells_of_csv[0]));
    std::string answer;
    dialog.run({.accept = tr("~Export")}, [&]() -> book::result<void> {
        const auto what = std::ranges::find_if(
            hand_overs, [&](hand_over const& one) { return tr(one.label) == dialog.text("what"); });
        if (what == hand_overs.end()) return book::refuse(tr("Choose what to export."));
        const auto file = call.text(argument::file)
            ? call.text(argument::file)
            : file_to_save(call, tr("Export"), std::span{&what->file, 1}, what->name);
        if (!file) return book::refuse(tr("No file was chosen; nothing was written."));
        const auto cells = dialog.text("cells") == tr(cells_of_csv[1]) ? commands::csv_cells::as_they_are
                                                                       : commands::csv_cells::safe;
        auto done = exported(call, *what, cells, *file);
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    });
    return answer;
}

}

command_answer export_command(command_call const& call) {
    if (const auto ready = prepare(call); !ready) return book::refuse(ready.error());
    const auto wanted = call.text(argument::what);
    const auto file = call.text(argument::file);
    if (!call.quiet() && (!wanted || !file)) return ask(call);
    const auto what = std::ranges::find(hand_overs, wanted.value_or(""), &hand_over::what);
    if (what == hand_overs.end())
        return book::refuse(tr("Say what to export: contact cards, contacts, referrals or touches."));
    const auto cells = call.flag(argument::as_it_is) ? commands::csv_cells::as_they_are : commands::csv_cells::safe;
    return exported(call, *what, cells, file.value_or(""));
}

}
