#include "calc/menu/reports/referral_tree_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/reports/referral_tree_page.hpp"

namespace referralbook::calc {

command_answer referral_tree_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    auto answer = written(call, commands::referral_tree_page(workbook, now));
    if (answer) show_table(call, book::table_id::tree);
    return answer;
}

}
