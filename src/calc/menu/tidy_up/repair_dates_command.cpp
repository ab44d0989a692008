#include "calc/menu/tidy_up/repair_dates_command.hpp"
#include "calc/menu/tidy_up/repair_dates_dialog.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/date_columns.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/writing/write_plan.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>
#include <map>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

book::result<commands::date_answer> given_answer(command_call const& call) {
    commands::date_answer answer;
    if (const auto order = call.text(argument::order)) {
        if (*order == "day")
            answer.order = recognition::date_order::day_first;
        else if (*order == "month")
            answer.order = recognition::date_order::month_first;
        else if (*order == "year")
            answer.order = recognition::date_order::year_first;
        else
            return book::refuse(tr("The order of a date is day, month or year: which of them stands first."));
    }
    if (call.flag(argument::serials)) answer.serials = true;
    return answer;
}

// A date that does not fit its column shows as ###. Wide columns stay as they are.
void make_room(document_ref const& document, book::change_set const& changes) {
    constexpr int date_width = 2250, date_time_width = 3500;   // 1/100 mm
    std::map<std::pair<std::string, int>, int> wanted;
    for (auto const& cell : changes.sheet_cells) {
        auto& width = wanted[{cell.sheet, cell.column}];
        width = std::max(width, cell.as == book::column_kind::date_time ? date_time_width : date_width);
    }
    for (auto const& [place, width] : wanted) {
        const uno::Reference<table::XColumnRowRange> sheet{sheet_named(document, place.first), uno::UNO_QUERY_THROW};
        const uno::Reference<beans::XPropertySet> column{
            sheet->getColumns()->getByIndex(place.second), uno::UNO_QUERY_THROW};
        sal_Int32 now = 0;
        column->getPropertyValue("Width") >>= now;
        if (now < width) column->setPropertyValue("Width", uno::Any{sal_Int32{width}});
    }
}

}

command_answer repair_dates_command(command_call const& call) {
    auto answer = given_answer(call);
    if (!answer) return book::refuse(answer.error());
    const auto columns = chosen_date_columns(call);
    if (!columns) return book::refuse(columns.error());
    const auto origin = origin_of(call.document);
    const bool page = named_place(call.document, book::table(book::table_id::dates).name).has_value();
    auto found = commands::look_at_dates(*columns, origin, *answer, office_language());
    auto changes = commands::repair_dates(found, page, office_language(), book_language(call.document));
    if (!changes) return book::refuse(changes.error());
    // What cannot be written is said before anything is asked.
    if (const auto plan = plan_of(call.document, *changes); !plan) return book::refuse(plan.error());
    if (!call.quiet() && found.texts > 0) {
        if (!ask_repair_dates(call, *columns, origin, *answer)) return std::string{};
        found = commands::look_at_dates(*columns, origin, *answer, office_language());
        changes = commands::repair_dates(found, page, office_language(), book_language(call.document));
    }
    return written(call, changes, [&] { make_room(call.document, *changes); });
}

}
