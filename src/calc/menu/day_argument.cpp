#include "calc/menu/day_argument.hpp"
#include "book/cell.hpp"
#include "calc/office/dates_of.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/today.hpp"
#include "commands/typed_day.hpp"

namespace referralbook::calc {

book::result<std::optional<book::day>> day_argument(command_call const& call, std::string_view name,
    book::null_date origin, book::day today, recognition::day_side side) {
    if (name.empty()) return std::optional<book::day>{};
    if (const auto serial = call.number(name)) {
        if (const auto day = book::day_of_serial(*serial, origin)) return day;
        return book::refuse(tr("This is no date: {1}.", book::text_of(*serial)));
    }
    const auto typed = call.words(name);
    if (typed.empty()) return std::optional<book::day>{};
    return commands::typed_day(typed, name,
        {today, date_order_of(call.context, {call.document, com::sun::star::uno::UNO_QUERY}), side}, office_language());
}

book::result<std::optional<book::day>> today_argument(command_call const& call, book::null_date origin) {
    return day_argument(call, argument::today, origin, local_today(), recognition::day_side::past);
}

}
