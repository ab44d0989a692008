#include "calc/menu/set_up_command.hpp"
#include "calc/deck/morning.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/menu/day_argument.hpp"
#include "calc/menu/first_list.hpp"
#include "calc/menu/open_deck_command.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/set_up/ods_beside.hpp"
#include "calc/set_up/set_up_dialog.hpp"
#include "calc/set_up/set_up_reader.hpp"
#include "calc/set_up/set_up_writer.hpp"
#include "calc/sheets/currency.hpp"
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

/// One run of the command: what it is about, what it asks, and what it does. `ours`: the language of headings that we
/// wrote; nothing for those of the office.
class set_up_run {
public:
    set_up_run(
        command_call const& call, sheet_ref const& asked_for, book::day today, std::optional<text::language> ours)
        : call_{call}, today_{today}, ours_{ours}, meant_{sheet_to_set_up(call.document, asked_for)},
          tables_{tables_to_set_up(call.document, meant_)},
          open_{call.quiet() ? known_session(call.document) : session_of(call.context, call.document)} {
        // A sheet given by its title is taken, even where another one looks more like contacts.
        if (call.text(argument::sheet))
            std::erase_if(tables_, [&](auto const& one) { return title_of(one.sheet) != title_of(meant_); });
    }

    command_answer run() {
        set_up_choices choices{best_table(tables_, meant_), {}, call_.quiet() ? std::string{} : ods_beside(call_)};
        choices.facts = facts_of(choices.table);
        auto plan = plan_wanted(choices);
        if (!plan) return book::refuse(plan.error());
        if (!*plan) return std::string{};
        if ((*plan)->empty()) return (*plan)->done;
        if (const auto done = carry_out(choices, **plan); !done) return book::refuse(done.error());
        if (call_.quiet()) return (*plan)->done;
        show_what_to_do(call_);
        return tr("{1} Begin with the Follow-ups in the sidebar: the most urgent stands on top.", (*plan)->done);
    }

private:
    commands::set_up_facts facts_of(std::size_t which) {
        auto const& table = tables_[which];
        auto facts = facts_for_set_up(call_.context, call_.document, table.sheet, table.found,
            ours_ ? recognition::proposed_as_headed(table.found, *ours_) : recognition::proposed(table.found), today_);
        facts.other_tables = tables_beside(call_.document, tables_, which);
        facts.office.currency = currency_of(call_.context, call_.document);
        facts.settle_history = call_.text(argument::history) != "open";
        facts.bring_rest = !call_.quiet();
        if (open_ && !call_.quiet()) {
            open_->set_up().bring_back(facts);
            read_mapped_cells(call_.document, table.sheet, facts);
        }
        return facts;
    }

    /// What is to be done, as it was decided in the dialog; nothing after Cancel.
    book::result<std::optional<commands::set_up_plan>> plan_wanted(set_up_choices& choices) {
        auto plan = commands::plan_set_up(choices.facts);
        const bool quiet = call_.quiet();
        if (!plan && (quiet || choices.facts.wanted.kind == recognition::sheet_kind::neither))
            return book::refuse(plan.error());
        if (quiet) return std::optional{std::move(*plan)};
        if (plan)
            if (const auto may = check_set_up(call_.document, tables_[choices.table].sheet, *plan); !may)
                return book::refuse(may.error());
        if (!ask_set_up(call_, tables_, [this](std::size_t which) { return facts_of(which); }, choices))
            return std::optional<commands::set_up_plan>{};
        return std::move(choices.plan);
    }

    book::result<void> carry_out(set_up_choices const& choices, commands::set_up_plan const& plan) {
        const auto sheet = tables_[choices.table].sheet;
        if (auto may = check_set_up(call_.document, sheet, plan); !may) return may;
        if (choices.save_first && !save_as_ods(call_, choices.ods_name))
            return book::refuse(tr("The file {1} could not be written, so nothing was set up. Save this workbook under "
                                   "another name first.",
                choices.ods_name));
        progress_window progress{call_, tr("Set up this workbook")};
        const auto controller = call_.frame.is() ? call_.frame->getController() : Reference<frame::XController>{};
        const auto adds_today = std::ranges::any_of(
            plan.sheets, [](auto const& one) { return one.first == book::table_id::today; });
        const auto first_list = [&] { write_first_list(call_); };
        if (auto done = carry_out_set_up(call_.context, call_.document, sheet, choices.facts, plan, controller,
                progress, adds_today && !call_.quiet() ? std::function<void()>{first_list} : nullptr);
            !done)
            return done;
        if (!open_) return {};
        open_->history().start_anew();
        open_->statuses_start_anew();
        if (!call_.quiet()) open_->set_up().keep(choices.facts);
        return {};
    }

    command_call const& call_;
    book::day today_;
    std::optional<text::language> ours_;
    sheet_ref meant_;
    std::vector<set_up_table> tables_;
    std::shared_ptr<session> open_;
};

command_answer set_up(command_call const& call, std::optional<text::language> ours) {
    const auto asked_for = sheet_of(call);
    if (!asked_for.is()) return book::refuse(tr("There is no sheet of that name in this workbook."));
    if (is_read_only(call.document)) return book::refuse(check_set_up(call.document, asked_for, {}).error());
    const auto today = today_argument(call, origin_of(call.document));
    if (!today) return book::refuse(today.error());
    return set_up_run{call, asked_for, today->value_or(local_today()), ours}.run();
}

}

command_answer set_up_command(command_call const& call) { return set_up(call, {}); }

command_answer set_up_our_headings(command_call const& call, text::language const& writes) {
    auto own = call;
    const auto quiet = property(argument::quiet, true);
    own.arguments = uno::Sequence<beans::PropertyValue>{&quiet, 1};
    return set_up(own, writes);
}

}
