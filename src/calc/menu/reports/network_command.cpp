#include "calc/menu/commands.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/network_page.hpp"
#include "panels/known/digest.hpp"

namespace referralbook::calc {

command_answer network_command(command_call const& call) {
    auto book = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(book); !ready) return std::unexpected{ready.error()};
    const auto now = now_of(call, book);
    book.values.today = now.today;
    const auto known = panels::digest_of(std::move(book), now.today);
    const auto partners = network::partners_of(known->book.contacts, known->book.plans, known->ranking);
    auto answer = written(call, commands::network_page(known->book, partners, now));
    if (answer) show_table(call, book::table_id::network);
    return answer;
}

}
