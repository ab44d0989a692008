#include "calc/menu/several_desks/who_changed_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/history/recorded_facts.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/reading/row_subject.hpp"
#include "calc/sharing/change_words.hpp"
#include "calc/sheets/selection_watch.hpp"
#include "commands/history/who_changed.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <iterator>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// The selected row, or that of the referral with the given number.
std::optional<sharing::row_name> row_meant(command_call const& call) {
    const row_finder rows{call.document};
    if (const auto number = call.number(argument::number)) {
        auto const* place = rows.place_of(book::table_id::referrals);
        const auto column = place ? place->at.columns.find("number") : decltype(place->at.columns.end()){};
        if (!place || column == place->at.columns.end()) return {};
        const auto sheet = sheet_named(call.document, place->at.sheet);
        for (int row = place->at.header_row + 1; row <= last_used_row(sheet); ++row)
            if (content_of(sheet->getCellByPosition(column->second, row)) == book::cell{*number})
                return sharing::row_name{place->table, rows.key_at(place->table, row)};
        return {};
    }
    const uno::Reference<frame::XModel> model{call.document, uno::UNO_QUERY};
    const auto at = selected_row_of(
        call.frame.is() ? call.frame->getController() : model->getCurrentController(), call.document);
    if (!at) return {};
    for (auto const& place : shared_places(call.document))
        if (place.at.sheet == at->sheet && at->row > place.at.header_row)
            if (auto key = rows.key_at(place.table, at->row); !key.empty())
                return sharing::row_name{place.table, std::move(key)};
    return {};
}

/// The same for a workbook of one desk, whose rows have no keys.
std::optional<commands::row_in_question> row_meant(command_call const& call, book::workbook const& workbook) {
    if (const auto number = call.number(argument::number))
        return commands::row_in_question{book::table_id::referrals, *number};
    const uno::Reference<frame::XModel> model{call.document, uno::UNO_QUERY};
    const auto at = selected_row_of(
        call.frame.is() ? call.frame->getController() : model->getCurrentController(), call.document);
    if (!at) return {};
    const auto facts = recorded_facts_of(call.document, workbook.places);
    for (auto const& [table, place] : workbook.places) {
        if (place.sheet != at->sheet || at->row <= place.header_row || !commands::is_recorded(table)) continue;
        const auto id = table;
        auto row = commands::row_called(id, [&](std::string_view key) { return facts.at(id, key, at->row); });
        if (!book::is_blank(row)) return commands::row_in_question{id, std::move(row)};
    }
    return {};
}

/// Whose row it is: "No. 148, Tom Gallo from Dr Ünal", a contact, or which row of which sheet.
std::string whose(command_call const& call, book::workbook const& workbook) {
    const auto of_referral = [&](auto const& is_meant) {
        const auto found = std::ranges::find_if(workbook.referrals, is_meant);
        return found == workbook.referrals.end() ? std::string{} : commands::named(*found, office_language());
    };
    if (const auto number = call.number(argument::number))
        return of_referral([&](auto const& one) { return static_cast<double>(one.number) == *number; });
    const uno::Reference<frame::XModel> model{call.document, uno::UNO_QUERY};
    const auto at = selected_row_of(
        call.frame.is() ? call.frame->getController() : model->getCurrentController(), call.document);
    if (!at) return {};
    const auto referrals = workbook.places.find(book::table_id::referrals);
    if (referrals != workbook.places.end() && referrals->second.sheet == at->sheet)
        if (auto text = of_referral([&](auto const& one) { return one.row == at->row; }); !text.empty()) return text;
    const auto who = subject_of_row(call.document, workbook, *at).who;
    return who.empty() ? tr("Row {1} of the sheet {2}", at->row + 1, at->sheet) : who;
}

command_answer shown(command_call const& call, std::vector<std::string> const& all) {
    auto lines = all.empty() ? tr("Nothing is known of this row.") : text::joined_by(all, "\n");
    if (call.quiet()) return lines;
    form_dialog dialog{call, tr("Who changed this"), dialog_width::letter};
    if (call.text(argument::what) != "all")
        if (const auto row = whose(call, read_workbook(call.document)); !row.empty()) dialog.add_sentence(row);
    dialog.add_shown("history", tr("~History"), lines, {.lines = 16});
    dialog.run({.accept = tr("~Close"), .leave = {}}, [] { return book::result<void>{}; });
    return std::string{};
}

command_answer from_the_sheet(command_call const& call, bool all) {
    auto workbook = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(workbook); !ready) return book::refuse(ready.error());
    read_history(call.document, workbook);
    if (workbook.history.empty() && workbook.values.history_months == 0)
        return book::refuse(tr("The rule Keep history months is 0, so this workbook keeps no history of who changed "
                               "what."));
    const auto row = all ? std::nullopt : row_meant(call, workbook);
    if (!row && !all) return book::refuse(tr("Select a row of the book first, a referral or a contact."));
    return shown(call, commands::who_changed(workbook, row));
}

/// What the workbook noted itself before it was shared.
std::vector<std::string> from_before(command_call const& call, bool all) {
    auto workbook = read_workbook(call.document);
    read_history(call.document, workbook);
    if (workbook.history.empty()) return {};
    const auto row = all ? std::nullopt : row_meant(call, workbook);
    return all || row ? commands::who_changed(workbook, row) : std::vector<std::string>{};
}

}

command_answer who_changed_command(command_call const& call) {
    const auto session = known_session(call.document);
    const auto shared = session ? session->shared() : nullptr;
    const bool all = call.text(argument::what) == "all";
    if (!shared) return from_the_sheet(call, all);
    const auto row = all ? std::nullopt : row_meant(call);
    if (!all && (!row || row->id.empty()))
        return book::refuse(
            tr("Select a row of the book first, a referral or a contact; a new row is known in a moment."));
    const auto [changes, missing] = shared->last_changes(row);
    std::vector<std::string> lines;
    if (!missing.empty()) lines.push_back(missing);
    const change_words words{call.document, office_language()};
    for (auto const& one : changes) lines.push_back(words.of_change(one));
    if (!missing.empty()) std::ranges::move(from_before(call, all), std::back_inserter(lines));
    if (!missing.empty() && lines.size() == 1) return book::refuse(missing);
    return shown(call, lines);
}

}
