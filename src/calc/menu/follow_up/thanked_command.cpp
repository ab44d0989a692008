#include "calc/menu/follow_up/thanked_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/mark_done.hpp"

namespace referralbook::calc {

command_answer thanked_command(command_call const& call) {
    const auto chosen = prepare_referral(call);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, date, about, key, row] = **chosen;
    if (const auto thanked = row->facts.thanked)
        return book::refuse(tr("The source of {1} was thanked on {2} already.",
            commands::named(*row, office_language()), book::short_date(*thanked, now.today, office_language())));
    return written(call,
        commands::mark_done(workbook,
            {key, follow_up::step_id::thank_source, {}, {}, call.words(argument::by), call.words(argument::note)},
            now));
}

}
