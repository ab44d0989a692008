#include "calc/menu/first_list.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/paper_rows.hpp"
#include "calc/writing/writer.hpp"
#include "commands/follow_up/todays_list.hpp"

#include <sal/log.hxx>

#include <algorithm>

namespace referralbook::calc {

void write_first_list(command_call const& call) try {
    const auto ready = prepare_digest(call, said_for::cells);
    if (!ready) return;
    auto const& [known, now] = *ready;
    const auto changes = commands::todays_list(known->workbook, known->list, known->visits, now);
    if (changes)
        static_cast<void>(
            write_change_set(call.context, call.document, *changes, {}, [&] { fit_list_to_paper(call.document); }));
} catch (com::sun::star::uno::Exception const& failure) {
    SAL_WARN("referralbook", failure.Message);   // the set-up stands without the list
}

void fit_list_to_paper(document_ref const& document) {
    write_printed_headers(document);
    const auto list = named_place(document, book::table(book::table_id::today).name);
    if (!list) return;
    const auto sheet = sheet_at(document, list->Sheet);
    fit_rows_to_paper(document,
        sheet->getCellRangeByPosition(
            list->StartColumn, list->StartRow, list->EndColumn, std::max(last_used_row(sheet), list->StartRow)));
}

}
