#include "calc/menu/privacy/who_in_front.hpp"

#include "commands/contact_of.hpp"
#include "text/words.hpp"

namespace referralbook::calc {

std::string who_in_front(command_call const& call, book::workbook const& workbook) {
    if (const auto who = call.text(argument::who); who && !who->empty()) return *who;
    const auto about = subject_of(call, workbook);
    if (!about) return {};
    for (auto const& one : workbook.contacts)
        if (about->contact_row == one.row) return commands::namesakes_in(workbook).asked(one);
    if (!about->who.empty() || !about->referral) return about->told;
    const auto row = commands::find_referral(workbook, *about->referral);
    return row ? text::or_else((*row)->prospect, (*row)->source) : std::string{};
}

}
