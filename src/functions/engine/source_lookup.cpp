#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

scoring::source_score const& source_of(call const& arguments) {
    auto const* found = arguments.ledger(0).find(arguments.text(1));
    if (!found) throw function_error{book::cell_error::not_available};
    return *found;
}

scoring::source_score const& valued_source_of(call const& arguments) {
    auto const& found = source_of(arguments);
    if (found.bad_value) throw function_error{book::cell_error::value};
    return found;
}

}
