#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

// The UNO components of the extension, one maker each; components.cpp gives them to the office.
namespace referralbook::calc {

inline constexpr char functions_implementation[] = "org.referralbook.calc.Functions";

inline constexpr char protocol_handler_implementation[] = "org.referralbook.calc.ProtocolHandler";
inline constexpr char panel_factory_implementation[] = "org.referralbook.calc.PanelFactory";
inline constexpr char opened_job_implementation[] = "org.referralbook.calc.OpenedJob";

com::sun::star::uno::XInterface* make_functions(com::sun::star::uno::XComponentContext* context);
com::sun::star::uno::XInterface* make_protocol_handler(com::sun::star::uno::XComponentContext* context);
com::sun::star::uno::XInterface* make_panel_factory(com::sun::star::uno::XComponentContext* context);
com::sun::star::uno::XInterface* make_opened_job(com::sun::star::uno::XComponentContext* context);

}
