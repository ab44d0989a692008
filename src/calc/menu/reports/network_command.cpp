#include "calc/menu/reports/network_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/reports/network_page.hpp"

namespace referralbook::calc {

command_answer network_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    const auto partners = network::partners_of(known->workbook.contacts, known->workbook.plans, known->ranking);
    auto answer = written(call, commands::network_page(known->workbook, partners, now));
    if (answer) show_table(call, book::table_id::network);
    return answer;
}

}
