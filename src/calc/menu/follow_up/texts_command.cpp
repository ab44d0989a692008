#include "calc/menu/follow_up/texts_command.hpp"
#include "commands/sheet_title.hpp"
#include "calc/office/office_language.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/sheets/document.hpp"
#include "commands/follow_up/draft.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

command_answer texts_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto missing = commands::make_texts(workbook, now);
    command_answer answer = tr("The words of your letters stand on the sheet {1}: change them there.",
        commands::sheet_title(workbook, book::table_id::texts));
    if (missing) answer = written(call, missing);
    const auto place = named_place(call.document, book::table(book::table_id::texts).name);
    if (!answer || !place || !call.frame.is()) return answer;
    const uno::Reference<sheet::XSpreadsheetView> view{call.frame->getController(), uno::UNO_QUERY};
    if (view.is()) view->setActiveSheet(sheet_at(call.document, place->Sheet));
    return answer;
}

}
