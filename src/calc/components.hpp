#pragma once
#include <com/sun/star/uno/XInterface.hpp>

// The UNO components of the extension, one maker each; components.cpp gives them to the office.
namespace referralbook::calc {

inline constexpr char functions_implementation[] = "org.referralbook.calc.Functions";

com::sun::star::uno::XInterface* make_functions();

}
