#include "calc/menu/several_desks/work_offline_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/office_language.hpp"

namespace referralbook::calc {

bool works_offline_now(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document) {
    const auto session = known_session(document);
    const auto shared = session ? session->shared() : nullptr;
    return shared && shared->is_offline_by_choice();
}

command_answer work_offline_command(command_call const& call) {
    const auto session = known_session(call.document);
    const auto shared = session ? session->shared() : nullptr;
    if (!shared) return book::refuse(tr("This workbook is not shared: it is worked on alone as it is."));
    const bool off = call.text(argument::on) ? call.flag(argument::on) : !shared->is_offline_by_choice();
    if (off) {
        shared->work_offline(true);
        return tr(
            "Working offline. What you do is sent when you choose Work offline again, which takes its tick away.");
    }
    auto password = call.text(argument::password).value_or("");
    if (!call.quiet() && !call.text(argument::password) && shared->may_need_password()) {
        form_dialog dialog{call, tr("Work with the server again")};
        dialog.add_sentence(
            tr("Leave the password blank where it is known, or where the file .pgpass or a certificate lets you "
               "in."));
        dialog.add_text("password", tr("Pass~word"), "", {.secret = true});
        if (!dialog.run({.accept = tr("~Connect")}, [&]() -> book::result<void> {
                password = dialog.text("password");
                return {};
            }))
            return std::string{};
    }
    shared->work_offline(false, password);
    return tr("Working with the server again.");
}

}
