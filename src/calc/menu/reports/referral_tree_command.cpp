#include "calc/menu/reports/referral_tree_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/referral_tree_page.hpp"

namespace referralbook::calc {

command_answer referral_tree_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    auto answer = written(call, commands::referral_tree_page(workbook, now_of(call, workbook)));
    if (answer) show_table(call, book::table_id::tree);
    return answer;
}

}
