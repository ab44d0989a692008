#include "calc/commands.hpp"
#include "calc/document.hpp"
#include "calc/reader.hpp"
#include "calc/subject.hpp"
#include "commands/todays_list.hpp"
#include "panels/digest.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

// The list is the deck's: the same steps in the same order.
command_answer todays_list_command(command_call const& call) {
    auto book = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(book); !ready) return std::unexpected{ready.error()};
    const auto now = now_of(call, book);
    book.values.today = now.today;
    const auto known = panels::digest_of(std::move(book), now.today);
    auto answer = written(call, commands::todays_list(known->book, known->list, now));
    if (!answer || !call.frame.is()) return answer;
    const uno::Reference<sheet::XSpreadsheetView> view{call.frame->getController(), uno::UNO_QUERY};
    const auto sheet = sheet_named(call.document, known->book.places.at(book::table_id::today).sheet);
    if (view.is() && sheet.is()) view->setActiveSheet(sheet);
    return answer;
}

}
