#pragma once
#include "functions/catalogue.hpp"

namespace referralbook::functions {

// One line a function; each stands in the file of its name.
extern function_spec const flag;

}
