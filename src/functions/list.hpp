#pragma once
#include "functions/catalogue.hpp"

namespace referralbook::functions {

// One line a function; each stands in the file of its name.
extern function_spec const nextstep;
extern function_spec const nextstepdue;
extern function_spec const flag;
extern function_spec const nextvisit;
extern function_spec const visitflag;
extern function_spec const rulebook;   // REFERRAL.RULES

}
