#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace referralbook::calc {

inline constexpr char panel_factory_implementation[] = "org.referralbook.calc.PanelFactory";

/// Makes the panels of the deck that the sidebar asks for. Gives an acquired object.
com::sun::star::uno::XInterface* make_panel_factory(com::sun::star::uno::XComponentContext* context);

}
