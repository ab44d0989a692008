#include "calc/menu/set_up_command.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/currency.hpp"
#include "calc/deck/morning.hpp"
#include "calc/menu/open_deck_command.hpp"
#include "calc/set_up/ods_beside.hpp"
#include "calc/set_up/set_up_dialog.hpp"
#include "calc/set_up/set_up_reader.hpp"
#include "calc/set_up/set_up_writer.hpp"
#include "calc/sheets/today.hpp"
#include "commands/set_up/plan_set_up.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

sheet_ref sheet_of(command_call const& call) {
    if (const auto title = call.text(argument::sheet)) return sheet_named(call.document, *title);
    const Reference<sheet::XSpreadsheetView> view{call.frame.is() ? call.frame->getController() : nullptr, UNO_QUERY};
    if (view.is()) return view->getActiveSheet();
    return sheet_at(call.document, 0);
}

/// The list of what is due, beside the cells, now and every morning.
void show_what_to_do(command_call const& call) {
    if (!has_chosen_about_deck(call.context)) let_deck_open_by_itself(call.context, true);
    static_cast<void>(open_deck_command(call));
}

book::day today_of(command_call const& call) {
    if (const auto serial = call.number(argument::today))
        if (const auto day = book::day_of_serial(*serial, origin_of(call.document))) return *day;
    return local_today();
}

}

command_answer set_up_command(command_call const& call) {
    const auto asked_for = sheet_of(call);
    if (!asked_for.is()) return book::refuse(tr("There is no sheet of that name in this workbook."));
    if (is_read_only(call.document)) return book::refuse(check_set_up(call.document, asked_for, {}).error());
    const auto meant = sheet_to_set_up(call.document, asked_for);
    auto tables = tables_to_set_up(call.document, meant);
    // A sheet given by its title is taken, even where another one looks more like contacts.
    if (call.text(argument::sheet))
        std::erase_if(tables, [&](auto const& one) { return title_of(one.sheet) != title_of(meant); });
    const auto open = call.quiet() ? known_session(call.document) : session_of(call.context, call.document);
    const auto facts_of = [&](std::size_t which) {
        auto const& table = tables[which];
        auto facts = facts_for_set_up(
            call.context, call.document, table.sheet, table.found, recognition::proposed(table.found), today_of(call));
        facts.other_tables = tables_beside(call.document, tables, which);
        facts.office.currency = currency_of(call.context, call.document);
        facts.settle_history = call.text(argument::history) != "open";
        facts.bring_rest = !call.quiet();
        if (open && !call.quiet()) {
            open->set_up().bring_back(facts);
            read_mapped_cells(call.document, table.sheet, facts);
        }
        return facts;
    };
    set_up_choices choices{best_table(tables, meant), {}, call.quiet() ? std::string{} : ods_beside(call)};
    auto& facts = choices.facts = facts_of(choices.table);
    auto plan = commands::plan_set_up(facts);
    if (!plan && facts.wanted.kind == recognition::sheet_kind::neither) return book::refuse(plan.error());
    if (plan && plan->empty() && call.quiet()) return plan->done;
    if (plan)
        if (const auto may = check_set_up(call.document, tables[choices.table].sheet, *plan); !may)
            return book::refuse(may.error());
    if (!call.quiet()) {
        if (!ask_set_up(call, tables, facts_of, choices)) return std::string{};
        if (!choices.plan) return std::string{};
        plan = std::move(*choices.plan);
    }
    if (!plan) return book::refuse(plan.error());
    if (plan->empty()) return plan->done;
    const auto sheet = tables[choices.table].sheet;
    if (const auto may = check_set_up(call.document, sheet, *plan); !may) return book::refuse(may.error());
    if (choices.save_first && !save_as_ods(call, choices.ods_name))
        return book::refuse(
            tr("The file {1} could not be written, so nothing was set up. Save this workbook under another name first.",
                choices.ods_name));
    progress_window progress{call, tr("Set up this workbook")};
    const auto controller = call.frame.is() ? call.frame->getController() : Reference<frame::XController>{};
    if (auto done = carry_out_set_up(call.context, call.document, sheet, facts, *plan, controller, progress); !done)
        return book::refuse(done.error());
    if (open) {
        open->history().start_anew();
        open->statuses_start_anew();
        if (!call.quiet()) open->set_up().keep(facts);
    }
    if (call.quiet()) return plan->done;
    show_what_to_do(call);
    return tr("{1} Begin with the Follow-ups in the sidebar: the most urgent stands on top.", plan->done);
}

}
