#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/follow_up/complete_rows.hpp"

namespace referralbook::calc {

command_answer complete_rows_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    return written(call, commands::complete_rows(workbook, now_of(call, workbook)));
}

}
