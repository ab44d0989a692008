#include "functions/list.hpp"

#include <array>

namespace referralbook::functions {

std::span<function_spec const* const> all_functions() {
    static constexpr std::array list{
        &nextstep,
        &nextstepdue,
        &flag,
        &nextvisit,
        &visitflag,
        &rulebook,
    };
    return list;
}

}
