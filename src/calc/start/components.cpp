#include "calc/formulas/functions_component.hpp"
#include "calc/office/command_run.hpp"
#include "calc/start/command_table.hpp"
#include "calc/start/opened_job.hpp"
#include "calc/start/options_page.hpp"
#include "calc/start/panel_factory.hpp"
#include "calc/start/protocol_handler.hpp"

#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <sal/types.h>

// The constructors that extension/referralbook.components names. Each returns an acquired object, or nothing where it
// could not be made.

namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;
using com::sun::star::uno::XComponentContext;
using com::sun::star::uno::XInterface;
using namespace referralbook::calc;

XInterface* made_by(XInterface* (*make)(XComponentContext*), XComponentContext* context) noexcept {
    try {
        static const bool told = (know_commands(command_table()), true);
        return told ? make(context) : nullptr;
    } catch (...) {
        return nullptr;
    }
}

}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_functions(XComponentContext* context, Sequence<Any> const&) {
    return made_by(make_functions, context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_protocol_handler(
    XComponentContext* context, Sequence<Any> const&) {
    return made_by(make_protocol_handler, context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_panel_factory(
    XComponentContext* context, Sequence<Any> const&) {
    return made_by(make_panel_factory, context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_opened_job(XComponentContext* context, Sequence<Any> const&) {
    return made_by(make_opened_job, context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_options_page(
    XComponentContext* context, Sequence<Any> const&) {
    return made_by(make_options_page, context);
}
