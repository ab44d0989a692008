#include "calc/menu/reports/goals_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/reports/goals.hpp"

namespace referralbook::calc {

namespace {

std::optional<double> goal(double number) { return number > 0 ? std::optional{number} : std::nullopt; }

command_answer ask(
    command_call const& call, book::workbook const& workbook, commands::goals_arguments what, commands::moment now) {
    form_dialog dialog{call, tr("Goals")};
    dialog.add_sentence(tr("What do you want to reach? Leave a field blank for no goal."));
    dialog.add_count("referrals", tr("~Referrals a month"), goal(what.referrals_a_month));
    dialog.add_count("sources", tr("New ~sources a year"), goal(what.new_sources_a_year));
    dialog.add_amount("revenue", tr("Re~venue a year"), goal(what.revenue_a_year));
    std::string answer;
    const bool done = dialog.run({.accept = tr("Set ~goals")}, [&]() -> book::result<void> {
        for (const auto& [name, number] : {std::pair{"referrals", &what.referrals_a_month},
                 {"sources", &what.new_sources_a_year}, {"revenue", &what.revenue_a_year}})
            *number = dialog.amount(name).value_or(0);
        return written_in_dialog(call, commands::set_goals(workbook, what, now), answer);
    });
    if (done) show_table(call, book::table_id::goals);
    return answer;
}

}

command_answer goals_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    auto what = commands::goals_now(workbook, now.today);
    bool given = false;
    for (const auto& [name, number] : {std::pair{std::string_view{argument::referrals}, &what.referrals_a_month},
             {argument::sources, &what.new_sources_a_year}, {argument::revenue, &what.revenue_a_year}}) {
        if (call.text(name)) {
            const auto value = amount_argument(call, workbook, name);
            if (!value) return book::refuse(value.error());
            *number = value->value_or(0);
            given = true;
        }
    }
    if (!given && !call.quiet()) return ask(call, workbook, what, now);
    return written(call, commands::set_goals(workbook, what, now));
}

}
