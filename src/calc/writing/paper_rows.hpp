#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

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
};

/// Makes rows high enough for paper. The office measures them for the screen, whose letters are a little narrower: a
/// text that just fits its lines there needs one line more on paper, which would be cut. Rows to which the user gave a
/// height of their own keep it, hidden ones stay hidden.
void fit_rows_to_paper(
    document_ref const& document, com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells);

}
