#pragma once
#include "book/workbook.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/command.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/sharing/server_desk.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>

namespace referralbook::calc {

/// The server that a call names: arguments Server (a name, or the folder of a Unix socket), Port, Database, User,
/// Password, Encryption ("verified", "encrypted", "plain"), Certificate, ClientCertificate, Service, and By, the name
/// that others see.
desk_settings settings_of(command_call const& call);

/// Keeps what was typed, but for the password, so that it stands there the next time.
void keep_typed(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& typed);

/// Fields for the same; what a call leaves open is as it was typed last.
void add_server_fields(form_dialog& dialog, desk_settings const& now);
desk_settings settings_in(form_dialog const& dialog);

/// Refuses what lacks something, and a plain way to another machine.
book::result<void> check_settings(desk_settings const& what);

/// Does something that waits for a server on a thread of its own, while the office draws. Where the server is silent
/// for two minutes it is given up.
template <class Answer>
book::result<Answer> wait_for_server(
    progress_window& progress, std::string_view doing, std::function<book::result<Answer>()> what) {
    constexpr std::chrono::minutes patience{2};
    auto promise = std::make_shared<std::promise<book::result<Answer>>>();
    auto answer = promise->get_future();
    using clock = std::chrono::steady_clock;
    const auto heard = std::make_shared<std::atomic<clock::time_point>>(clock::now());
    std::thread{[promise, heard, what = std::move(what)] {
        const answers_told told{[heard] { *heard = clock::now(); }};
        try {
            promise->set_value(what());
        } catch (...) {
            promise->set_exception(std::current_exception());
        }
    }}.detach();
    while (answer.wait_for(std::chrono::milliseconds{50}) != std::future_status::ready) {
        progress.at(30, doing);
        if (clock::now() - heard->load() > patience)
            return book::refuse(tr("The server does not answer. Nothing is shared; try again later."));
    }
    return answer.get();
}

}
