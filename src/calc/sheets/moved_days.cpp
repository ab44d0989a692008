#include "calc/sheets/moved_days.hpp"
#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/sheets/calculation_pause.hpp"
#include "calc/sheets/today.hpp"
#include "calc/sheets/unseen_change.hpp"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <array>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr std::array with_days{book::table_id::contacts, book::table_id::referrals, book::table_id::touches,
    book::table_id::given, book::table_id::network};

Reference<beans::XPropertySet> notes_of(document_ref const& document) {
    return {as<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties()->getUserDefinedProperties(),
        UNO_QUERY_THROW};
}

void move_days_of(sheet_ref const& sheet, double by) {
    const auto typed = as<sheet::XCellRangesQuery>(sheet)->queryContentCells(sheet::CellFlags::DATETIME);
    for (auto const& area : typed->getRangeAddresses()) {
        const Reference<sheet::XCellRangeData> cells{
            sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow),
            UNO_QUERY_THROW};
        auto rows = cells->getDataArray();
        for (sal_Int32 row = 0; row < rows.getLength(); ++row)
            for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
                auto& cell = rows.getArray()[row].getArray()[column];
                if (double serial = 0; cell >>= serial) cell <<= serial + by;
            }
        cells->setDataArray(rows);
    }
}

}

std::optional<book::day> noted_day(document_ref const& document) {
    const auto notes = notes_of(document);
    const auto name = rtl::OUString::createFromAscii(made_on_note);
    double serial = 0;
    if (!notes->getPropertySetInfo()->hasPropertyByName(name) || !(notes->getPropertyValue(name) >>= serial)) return {};
    return book::day_of_serial(serial);
}

void move_days(document_ref const& document, book::day made_on, book::day today) {
    const unseen_change hidden{document};
    if (today != made_on) {
        const calculation_pause pause{document};
        std::set<int> sheets;
        for (const auto id : with_days)
            if (const auto place = named_place(document, book::table(id).name)) sheets.insert(place->Sheet);
        for (const int index : sheets)
            move_days_of(sheet_at(document, index), static_cast<double>((today - made_on).count()));
    }
    bring_today_up(document, today);
    as<beans::XPropertyContainer>(notes_of(document))->removeProperty(rtl::OUString::createFromAscii(made_on_note));
}

}
