#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/sheet/XDataPilotTable.hpp>

#include <utility>
#include <vector>

namespace referralbook::calc {

/// The pivot tables of a document, each with the sheet that it stands on.
std::vector<std::pair<sheet_ref, com::sun::star::uno::Reference<com::sun::star::sheet::XDataPilotTable>>> pivot_tables(
    document_ref const& document);

}
