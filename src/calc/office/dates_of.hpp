#pragma once
#include "recognition/dates/spoken_dates.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// In which order the language of a document writes day, month and year; nothing where the office does not know.
std::optional<recognition::date_order> date_order_of(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& document);

}
