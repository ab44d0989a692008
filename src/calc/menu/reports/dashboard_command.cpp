#include "calc/menu/reports/dashboard_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/menu/reports/dashboard_charts.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"

namespace referralbook::calc {

command_answer dashboard_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    auto wanted = commands::dashboard_page(workbook, now_of(call, workbook));
    if (!wanted) return book::refuse(wanted.error());
    auto answer = written(call, std::move(wanted->changes), [&] { show_charts(call.document, wanted->charts); });
    if (answer) show_table(call, book::table_id::dashboard);
    return answer;
}

}
