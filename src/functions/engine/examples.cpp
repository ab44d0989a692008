#include "functions/engine/examples.hpp"

namespace referralbook::functions {

std::vector<example_value> typed(std::vector<example_value> all, std::size_t required) {
    while (all.size() > required && std::holds_alternative<std::monostate>(all.back())) all.pop_back();
    return all;
}

}
