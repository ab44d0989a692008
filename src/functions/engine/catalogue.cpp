#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

answer evaluate(function_spec const& function, std::span<argument_value const> arguments, book::null_date origin,
    book::number_style const& numbers, text::language const& say) noexcept {
    try {
        return function.body(call{arguments, origin, numbers, say});
    } catch (function_error const& error) {
        return error.code;
    } catch (...) {
        return book::cell_error::value;
    }
}

}
