#include "calc/menu/commands.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/referral_tree_page.hpp"

namespace referralbook::calc {

command_answer referral_tree_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    auto answer = written(call, commands::referral_tree_page(book, now_of(call, book)));
    if (answer) show_table(call, book::table_id::tree);
    return answer;
}

}
