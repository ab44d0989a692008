#include "calc/sheets/pivot_tables.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XDataPilotTables.hpp>
#include <com/sun/star/sheet/XDataPilotTablesSupplier.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

std::vector<std::pair<sheet_ref, uno::Reference<sheet::XDataPilotTable>>> pivot_tables(document_ref const& document) {
    std::vector<std::pair<sheet_ref, uno::Reference<sheet::XDataPilotTable>>> found;
    const auto sheets = as<container::XIndexAccess>(document->getSheets());
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        const auto sheet = sheet_at(document, i);
        const auto tables = as<sheet::XDataPilotTablesSupplier>(sheet)->getDataPilotTables();
        for (auto const& name : tables->getElementNames())
            found.emplace_back(sheet, as<sheet::XDataPilotTable>(tables->getByName(name)));
    }
    return found;
}

}
