#include "calc/menu/open_deck_by_itself_command.hpp"
#include "calc/deck/morning.hpp"
#include "calc/office/office_language.hpp"

namespace referralbook::calc {

command_answer open_deck_by_itself_command(command_call const& call) {
    const bool yes = call.text(argument::on) ? call.flag(argument::on) : !opens_deck_by_itself(call.context);
    let_deck_open_by_itself(call.context, yes);
    return std::string{yes ? tr("From now on the deck opens by itself with every set-up workbook.")
                           : tr("The deck stays shut until you open it.")};
}

}
