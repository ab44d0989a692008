#include "calc/menu/follow_up/add_contact_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/follow_up/add_contact.hpp"

namespace referralbook::calc {

command_answer add_contact_command(command_call const& call) {
    const auto chosen = prepare_referral(call);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, date, about, key, row] = **chosen;
    return written(call, commands::add_contact(workbook, key, now));
}

}
