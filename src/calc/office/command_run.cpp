#include "calc/office/command_run.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/main_thread.hpp"
#include "calc/office/menu_state.hpp"
#include "calc/office/message.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/office/text.hpp"

#include <sal/log.hxx>

#include <algorithm>
#include <system_error>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

std::span<command_entry const> commands;

command_answer answer_of(std::string_view path, command_call const& call) {
    const auto found = std::ranges::find(commands, path, &command_entry::path);
    if (found == commands.end()) return book::refuse(tr("Referral Book has no command {1}.", path));
    if (!call.document.is()) return book::refuse(tr("Open a Calc workbook first."));
    try {
        auto named = call;
        named.path = found->path;
        if (found->may_begin && !call.quiet())
            if (const auto may = found->may_begin(named); !may) return book::refuse(may.error());
        return found->run(named);
    } catch (uno::Exception const& failure) {
        SAL_WARN("referralbook", path << ": " << failure.Message);
    } catch (std::system_error const& failure) {
        SAL_WARN("referralbook", path << ": " << failure.what());
        return book::refuse(
            tr("The system refuses a file that this needs: {1}. Make room, or have it allowed, and try again; "
               "nothing was changed.",
                failure.code().message()));
    } catch (std::exception const& failure) {
        SAL_WARN("referralbook", path << ": " << failure.what());
    }
    // What the office or the library says of its own insides helps nobody here.
    return book::refuse(tr("That could not be done. Undo takes back what may have been begun; save the workbook under "
                           "another name if it happens again."));
}

}

void know_commands(std::span<command_entry const> all) { commands = all; }

command_answer run_command(std::string_view path, command_call const& call) {
    command_answer answer;
    on_main_thread(call.context, [&] {
        learn_office_language(call.context);
        // While a long command shows its progress, a button or key may call another one: it must not run inside that
        // one's step.
        if (progress_window::at_work()) {
            answer = book::refuse(tr("Another command is still at work. Wait until it is done, then try again."));
            return;
        }
        answer = answer_of(path, call);
        const auto entry = std::ranges::find(commands, path, &command_entry::path);
        if (entry != commands.end() && (entry->ticked || entry->when != usable::once_set_up)) menu_may_have_changed();
        // What was done may be a letter; a refusal is always a sentence.
        if (!answer) answer = book::refuse(presentable(call, answer.error().sentence));
        const auto sentence = sentence_of(answer);
        if (call.quiet() || sentence.empty()) return;
        if (answer)
            show_done(call, sentence);
        else
            show_problem(call, sentence);
    });
    return answer;
}

}
