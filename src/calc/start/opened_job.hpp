#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace referralbook::calc {

inline constexpr char opened_job_implementation[] = "org.referralbook.calc.OpenedJob";

/// Runs when a Calc document is shown in a new window. Gives an acquired object.
com::sun::star::uno::XInterface* make_opened_job(com::sun::star::uno::XComponentContext* context);

}
