#pragma once
#include "book/number_style.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

namespace referralbook::calc {

/// How the document's language writes numbers and money; English where the document is not known.
book::number_style number_style_of(com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& document);

}
