#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace referralbook::calc {

/// As long as it lives, the office measures no heights of rows.
class unmeasured_rows {
public:
    explicit unmeasured_rows(document_ref const& document);
    ~unmeasured_rows();
    unmeasured_rows(unmeasured_rows const&) = delete;
    unmeasured_rows& operator=(unmeasured_rows const&) = delete;

private:
    void measure(bool on) const;
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> document_;
    bool before_ = true;   // one inside another leaves it off
};

/// Fills the formula in the top cell down to the last one. For each formula cell that is filled the office works out
/// what it shows, to measure its row; half of the time of a big fill. Only where texts are wrapped does that change a
/// height, so it is left out elsewhere. Passes over hidden rows.
void fill_down_unmeasured(
    document_ref const& document, com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells);

}
