#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace referralbook::calc {

inline constexpr char functions_implementation[] = "org.referralbook.calc.Functions";

/// The add-in functions REFERRAL.*. Gives an acquired object.
com::sun::star::uno::XInterface* make_functions(com::sun::star::uno::XComponentContext* context);

}
