#pragma once
#include "calc/reading/row_subject.hpp"

#include <com/sun/star/frame/XController.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// The selected cells of a window, area by area.
std::vector<com::sun::star::table::CellRangeAddress> selected_areas(
    com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller);

/// Whom selected rows are about, each once: contacts by their rows of the sheet, everybody else by name.
struct people_of_rows {
    std::vector<std::string> names;
    std::vector<int> contact_rows;

    std::size_t size() const { return names.size() + contact_rows.size(); }
};

/// Those of the selected rows of a window, in their order: contacts, sources, the sources of referrals, touches. Nobody
/// where they are about nobody.
people_of_rows selected_people(com::sun::star::uno::Reference<com::sun::star::frame::XController> const& controller,
    document_ref const& document, book::workbook const& workbook);

}
