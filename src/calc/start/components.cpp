#include "calc/start/components.hpp"

#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <sal/types.h>

// The constructors that extension/referralbook.components names. Each returns an acquired object, or nothing where it
// could not be made.

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;
using com::sun::star::uno::XComponentContext;
using com::sun::star::uno::XInterface;

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_functions(XComponentContext* context, Sequence<Any> const&) {
    try {
        return referralbook::calc::make_functions(context);
    } catch (...) {
        return nullptr;
    }
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_protocol_handler(
    XComponentContext* context, Sequence<Any> const&) {
    try {
        return referralbook::calc::make_protocol_handler(context);
    } catch (...) {
        return nullptr;
    }
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_panel_factory(
    XComponentContext* context, Sequence<Any> const&) {
    try {
        return referralbook::calc::make_panel_factory(context);
    } catch (...) {
        return nullptr;
    }
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* referralbook_opened_job(XComponentContext* context, Sequence<Any> const&) {
    try {
        return referralbook::calc::make_opened_job(context);
    } catch (...) {
        return nullptr;
    }
}
