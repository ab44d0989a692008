#include "calc/menu/reports/dashboard_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/reports/dashboard_charts.hpp"
#include "calc/menu/written.hpp"

namespace referralbook::calc {

command_answer dashboard_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    auto wanted = commands::dashboard_page(workbook, now);
    if (!wanted) return book::refuse(wanted.error());
    auto answer = written(call, std::move(wanted->changes), [&] { show_charts(call.document, wanted->charts); });
    if (answer) show_table(call, book::table_id::dashboard);
    return answer;
}

}
