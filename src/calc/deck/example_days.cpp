#include "calc/deck/example_days.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/sheets/moved_days.hpp"
#include "calc/sheets/today.hpp"

namespace referralbook::calc {

// By whole days and not by weeks, whatever weekday that was: then each step is as far from today as it was.
void bring_example_to_today(document_ref const& document) {
    const auto made_on = noted_day(document);
    if (!made_on || is_read_only(document)) return;
    move_days(document, *made_on, local_today());
    if (const auto session = known_session(document)) session->history().start_anew();
}

}
