#include "calc/menu/help_command.hpp"
#include "calc/office/help.hpp"

namespace referralbook::calc {

command_answer help_command(command_call const& call) {
    const auto page = help_page(call.context, call.words(argument::what));
    if (!page || call.quiet()) return page;
    open_page(call.context, *page);
    return std::string{};
}

}
