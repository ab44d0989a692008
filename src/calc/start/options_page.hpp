#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// What the office calls for our page under Tools > Options > LibreOffice Calc (registry/OptionsDialog.xcu).
inline constexpr char options_page_implementation[] = "org.referralbook.calc.OptionsPage";

/// An acquired object. It fills the page (extension/dialogs/Options.xdl) when that is shown, keeps what stands there on
/// OK, and shows what is kept again on Reset. What belongs to the person and the computer stands there: the name, the
/// sidebar, the servers that this computer connects with unasked.
com::sun::star::uno::XInterface* make_options_page(com::sun::star::uno::XComponentContext* context);

}
