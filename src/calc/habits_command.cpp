#include "calc/commands.hpp"
#include "calc/reader.hpp"
#include "calc/subject.hpp"
#include "commands/habits_page.hpp"

namespace referralbook::calc {

command_answer habits_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    auto answer = written(call, commands::habits_page(book, now_of(call, book)));
    if (answer) show_table(call, book::table_id::habits);
    return answer;
}

}
