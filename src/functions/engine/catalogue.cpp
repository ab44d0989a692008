#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

example_value value_of(example_rows::cell const& content) {
    return std::visit([](auto const& held) -> example_value { return held; }, content);
}

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
