#pragma once
#include "book/cell.hpp"

namespace referralbook::functions {

/// Thrown by the accessors of `call`, caught by `evaluate`: the error that the cell shows.
struct function_error {
    book::cell_error code = book::cell_error::value;
};

}
