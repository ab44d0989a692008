#include "calc/menu/reports/habits_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/habits_page.hpp"

namespace referralbook::calc {

command_answer habits_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    auto answer = written(call, commands::habits_page(workbook, now_of(call, workbook)));
    if (answer) show_table(call, book::table_id::habits);
    return answer;
}

}
