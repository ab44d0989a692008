#pragma once
#include "book/date.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace referralbook::calc {

/// The calendar day of this computer's clock, in its time zone. The only file that looks at the clock.
book::day local_today();

/// The time of day of the same clock: 0 at midnight, 0.5 at noon, in whole minutes.
double local_time_of_day();

/// A moment as this computer's time zone has it.
struct local_time {
    book::day day;
    double time_of_day = 0;   ///< in whole minutes
};
local_time local_time_of(std::chrono::sys_seconds at);

/// Brings the cell RB_TODAY up to `today`: missing, garbage, an older and a later day (a wrong clock once) alike.
/// Leaves undo and redo as they are, and "modified" too; a read-only document takes it in memory alone. A formula that
/// somebody put there stays, and so does a cell that is protected. True where the cell was written. Main thread only.
bool bring_today_up(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document, book::day today);

/// The same where no number stands in RB_TODAY, but a text or nothing: every formula of the book would say #VALUE!, on
/// the screen and in the file. Another date that somebody typed stays until the workbook is opened again.
void mend_today(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document);

}
