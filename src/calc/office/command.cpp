#include "calc/office/command.hpp"
#include "calc/office/text.hpp"

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

uno::Any value_of(command_call const& call, std::string_view name) {
    for (auto const& argument : call.arguments)
        if (utf8(argument.Name) == name) return argument.Value;
    return {};
}

}

std::optional<std::string> command_call::text(std::string_view name) const {
    const auto value = value_of(*this, name);
    if (!value.hasValue()) return {};
    return book::text_of(cell_of(value));
}

std::optional<double> command_call::number(std::string_view name) const {
    double number = 0;
    if (value_of(*this, name) >>= number) return number;
    return {};
}

bool command_call::flag(std::string_view name) const {
    bool set = false;
    const auto given = value_of(*this, name);
    double number = 0;   // as the panels hand it over
    if (given >>= set) return set;
    return (given >>= number) && number != 0;
}

}
