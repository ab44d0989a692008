#pragma once
#include "calc/reading/row_subject.hpp"

#include <com/sun/star/frame/XController.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// The selected cells of a window, area by area.
std::vector<com::sun::star::table::CellRangeAddress> selected_areas(
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller);

/// Whom the selected rows of a window are about, in their order, each once: contacts, sources, the sources of
/// referrals, touches. Empty where they are about nobody.
std::vector<std::string> selected_people(
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller, document_ref const& document,
    book::workbook const& workbook);

}
