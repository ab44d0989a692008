#include "calc/menu/reports/network_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/network_page.hpp"
#include "panels/known/digest.hpp"

namespace referralbook::calc {

command_answer network_command(command_call const& call) {
    auto workbook = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto now = now_of(call, workbook);
    workbook.values.today = now.today;
    const auto known = panels::digest_of(std::move(workbook), now.today);
    const auto partners = network::partners_of(known->workbook.contacts, known->workbook.plans, known->ranking);
    auto answer = written(call, commands::network_page(known->workbook, partners, now));
    if (answer) show_table(call, book::table_id::network);
    return answer;
}

}
