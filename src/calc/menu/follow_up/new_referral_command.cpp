#include "calc/menu/commands.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/follow_up/new_referral.hpp"

namespace referralbook::calc {

namespace {

std::vector<std::string> offers_of(book::workbook const& book, std::string_view list) {
    const auto found = book.lists.find(list);
    return found == book.lists.end() ? std::vector<std::string>{} : found->second;
}

command_answer ask(
    command_call const& call, book::workbook const& book, commands::new_referral_arguments what, commands::moment now) {
    form_dialog dialog{call, "New referral"};
    dialog.add_combo("source", "~Source", commands::known_sources(book), what.source);
    dialog.add_text("prospect", "~Prospect", what.prospect);
    dialog.add_text("phone", "P~hone", what.phone);
    dialog.add_text("email", "~E-mail", what.email);
    dialog.add_combo("need", "~Need", offers_of(book, "need"), what.need);
    dialog.add_combo("owner", "~Owner", offers_of(book, "owner"), what.owner);
    dialog.add_date("date", "~Date received", what.received.value_or(now.today));
    dialog.add_text("note", "No~te", what.note, 3);
    std::string answer;
    dialog.run("~Add referral", [&]() -> std::optional<std::string> {
        const auto received = dialog.date("date");
        if (!received) return received.error().sentence;
        what = {dialog.text("source"), dialog.text("prospect"), dialog.text("phone"), dialog.text("email"),
            dialog.text("need"), dialog.text("owner"), dialog.text("note"), *received};
        return written_or_said(call, commands::new_referral(book, what, now), answer);
    });
    return answer;
}

}

command_answer new_referral_command(command_call const& call) {
    const auto book = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(book); !ready) return std::unexpected{ready.error()};
    const auto now = now_of(call, book);
    const auto received = date_argument(call, "Date", book.origin);
    if (!received) return std::unexpected{received.error()};
    const auto text = [&](std::string_view name) { return call.text(name).value_or(""); };
    const commands::new_referral_arguments what{text("Source"), text("Prospect"), text("Phone"), text("Email"),
        text("Need"), text("Owner"), text("Note"), *received};
    if ((what.source.empty() || what.prospect.empty()) && !call.quiet()) return ask(call, book, what, now);
    return written(call, commands::new_referral(book, what, now));
}

}
