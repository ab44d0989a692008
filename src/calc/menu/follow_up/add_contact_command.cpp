#include "calc/menu/follow_up/add_contact_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/follow_up/add_contact.hpp"

namespace referralbook::calc {

command_answer add_contact_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    const auto chosen = chosen_referral_of(call, workbook);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    return written(call, commands::add_contact(workbook, (*chosen)->key, (*chosen)->now));
}

}
