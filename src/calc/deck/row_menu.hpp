#pragma once
#include <com/sun/star/frame/XModel2.hpp>

namespace referralbook::calc {

/// From now on a right click on a row of the contacts, referrals, sources, touches, the call plan or today's list
/// offers, above the office's own lines, what can be done about whoever stands there: in every window that shows the
/// workbook now. Other rows and workbooks that are not set up keep the office's menu. It may be called again for a new
/// window. Main thread only.
void offer_row_menus(com::sun::star::uno::Reference<com::sun::star::frame::XModel2> const& workbook);

}
