#include "calc/menu/reports/goals_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "book/rule_text.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "commands/reports/goals.hpp"

namespace referralbook::calc {

namespace {

std::string number_text(double number) {
    auto text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return number > 0 ? text : std::string{};
}

command_answer ask(
    command_call const& call, book::workbook const& workbook, commands::goals_arguments what, commands::moment now) {
    form_dialog dialog{call, "Goals"};
    dialog.add_sentence("What do you want to reach? Leave a field blank for no goal.");
    dialog.add_text("referrals", "~Referrals a month", number_text(what.referrals_a_month));
    dialog.add_text("sources", "New ~sources a year", number_text(what.new_sources_a_year));
    dialog.add_text("revenue", "Re~venue a year", number_text(what.revenue_a_year));
    std::string answer;
    const bool done = dialog.run({.accept = "Set ~goals"}, [&]() -> book::result<void> {
        for (const auto& [name, number] : {std::pair{"referrals", &what.referrals_a_month},
                 {"sources", &what.new_sources_a_year}, {"revenue", &what.revenue_a_year}}) {
            const auto typed = dialog.text(name);
            const auto read = book::number_of_text(typed);
            if (!typed.empty() && !read)
                return book::refuse("\"" + typed + "\" is not a number. Write it plainly, such as 12 or 25000.");
            *number = read.value_or(0);
        }
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
             {argument::sources, &what.new_sources_a_year}, {argument::revenue, &what.revenue_a_year}})
        if (const auto value = call.number(name)) *number = *value, given = true;
    if (!given && !call.quiet()) return ask(call, workbook, what, now);
    return written(call, commands::set_goals(workbook, what, now));
}

}
