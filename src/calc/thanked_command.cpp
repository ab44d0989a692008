#include "calc/commands.hpp"
#include "calc/reader.hpp"
#include "calc/subject.hpp"
#include "commands/mark_done.hpp"

namespace referralbook::calc {

command_answer thanked_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    const auto about = subject_of(call, book);
    if (!about) return std::unexpected{about.error()};
    const auto which = referral_for(call, book, *about);
    if (!which) return std::unexpected{which.error()};
    if (!*which) return std::string{};
    const auto row = commands::find_referral(book, **which);
    if (!row) return std::unexpected{row.error()};
    const auto now = now_of(call, book);
    if (const auto thanked = (*row)->facts.thanked)
        return std::unexpected{book::problem{"The source of " + commands::named(**row) + " was thanked on "
                                             + book::short_date(*thanked, now.today) + " already."}};
    return written(call, commands::mark_done(book, {**which, 1, {}, {}, call.text("By").value_or(""),
                                                    call.text("Note").value_or("")}, now));
}

}
