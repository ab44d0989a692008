#pragma once
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace referralbook::calc {

/// Whether the workbook in the window records changes (Edit > Track Changes > Record): the file then keeps what was
/// replaced. False where there is no window.
bool records_changes(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame);

/// Whether the file of the document keeps versions of itself (File > Versions), with what stood in it then.
bool keeps_versions(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);

}
