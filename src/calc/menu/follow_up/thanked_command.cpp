#include "calc/menu/follow_up/thanked_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/follow_up/mark_done.hpp"

namespace referralbook::calc {

command_answer thanked_command(command_call const& call) {
    const auto workbook = read_workbook(call.document);
    const auto chosen = chosen_referral_of(call, workbook);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [about, key, row, now] = **chosen;
    if (const auto thanked = row->facts.thanked)
        return book::refuse("The source of " + commands::named(*row) + " was thanked on " +
            book::short_date(*thanked, now.today) + " already.");
    return written(call,
        commands::mark_done(workbook,
            {key, 1, {}, {}, call.text(argument::by).value_or(""), call.text(argument::note).value_or("")}, now));
}

}
