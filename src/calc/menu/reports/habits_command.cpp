#include "calc/menu/commands.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/reports/habits_page.hpp"

namespace referralbook::calc {

command_answer habits_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    auto answer = written(call, commands::habits_page(book, now_of(call, book)));
    if (answer) show_table(call, book::table_id::habits);
    return answer;
}

}
