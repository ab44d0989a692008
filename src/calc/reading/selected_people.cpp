#include "calc/reading/selected_people.hpp"

#include "commands/contact_of.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

std::vector<table::CellRangeAddress> selected_areas(Reference<frame::XController> const& controller) {
    std::vector<table::CellRangeAddress> areas;
    const Reference<view::XSelectionSupplier> supplier{controller, UNO_QUERY};
    if (!supplier.is()) return areas;
    const auto selected = supplier->getSelection();
    if (const Reference<sheet::XCellRangeAddressable> one{selected, UNO_QUERY}; one.is())
        areas.push_back(one->getRangeAddress());
    else if (const Reference<container::XIndexAccess> several{selected, UNO_QUERY}; several.is())
        for (sal_Int32 i = 0; i < several->getCount(); ++i)
            if (const Reference<sheet::XCellRangeAddressable> part{several->getByIndex(i), UNO_QUERY}; part.is())
                areas.push_back(part->getRangeAddress());
    return areas;
}

namespace {

/// Which of several of a name a row of the log means, by the beginning of its note.
std::string who_is_noted(book::workbook const& workbook, follow_up::namesakes const& same, subject const& about) {
    const auto touch = std::ranges::find(workbook.touches, about.log_row, &book::touch::row);
    if (about.log_row < 0 || touch == workbook.touches.end()) return about.who;
    const auto mark = same.mark_noted(touch->who, touch->note);
    return mark.empty() ? about.who : about.who + " (" + mark + ')';
}

}

people_of_rows selected_people(
    Reference<frame::XController> const& controller, document_ref const& document, book::workbook const& workbook) {
    people_of_rows people;
    const auto same = commands::namesakes_in(workbook);
    const auto add = [](auto& to, auto one) {
        if (std::ranges::find(to, one) == to.end()) to.push_back(std::move(one));
    };
    for (auto const& area : selected_areas(controller)) {
        const auto sheet = sheet_at(document, area.Sheet);
        if (!sheet.is()) continue;
        const auto title = title_of(sheet);
        for (int row = area.StartRow; row <= std::min<int>(area.EndRow, last_used_row(sheet)); ++row) {
            auto about = subject_of_row(document, workbook, {title, row});
            if (about.referral && about.who.empty())
                if (const auto found = commands::find_referral(workbook, *about.referral)) about.who = (*found)->source;
            if (about.who.empty()) continue;
            if (about.contact_row >= 0)
                add(people.contact_rows, about.contact_row);
            else
                add(people.names, who_is_noted(workbook, same, about));
        }
    }
    return people;
}

}
