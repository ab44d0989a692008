#include "calc/sharing/taken_sheets.hpp"
#include "calc/office/as.hpp"
#include "sharing/shared_table.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

void taken_sheets::look(document_ref const& document, undo_event what) {
    const auto count_of = [](uno::Reference<uno::XInterface> const& all) {
        return static_cast<int>(as<container::XIndexAccess>(all)->getCount());
    };
    uno::Reference<uno::XInterface> names;
    as<beans::XPropertySet>(document)->getPropertyValue("NamedRanges") >>= names;
    const auto sheet_count = count_of(document->getSheets()), name_count = count_of(names);
    if (what == undo_event::done && sheet_count == sheets_ && name_count == names_) return;   // as with each key
    sheets_ = sheet_count;
    names_ = name_count;
    std::set<book::table_id> now;
    for (auto const& shared : sharing::shared_tables())
        if (named_place(document, book::table(shared.table).name)) now.insert(shared.table);
    if (what == undo_event::undone)
        for (const auto table : there_)
            if (!now.contains(table)) taken_.insert(table);
    if (!now.contains(book::table_id::referrals)) taken_.clear();   // the set-up went, and may come again
    for (const auto table : now) taken_.erase(table);
    there_ = std::move(now);
}

}
