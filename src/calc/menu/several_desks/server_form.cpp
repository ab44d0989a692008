#include "calc/menu/several_desks/server_form.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/known_servers.hpp"

#include <array>
#include <charconv>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

constexpr std::array<std::string_view, 3> ways{"verified", "encrypted", "plain"};

std::vector<std::string> ways_in_words() {
    return {tr("Encrypted, and the server's certificate is checked"),
        tr("Encrypted, without checking who the server is"), tr("Not encrypted: a server on this machine")};
}

constexpr std::string_view name_line = "\nname=";

desk_settings typed_last(uno::Reference<uno::XComponentContext> const& context) {
    const auto kept = kept_text(context, typed_server);
    const auto name = kept.find(name_line);
    desk_settings made;
    made.server = sharing::address_of_text(std::string_view{kept}.substr(0, name));
    if (name != std::string::npos) made.who = kept.substr(name + name_line.size());
    return made;
}

sharing::privacy way_of(std::string_view text) {
    const auto in_words = ways_in_words();
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (text == ways[i] || text == in_words[i]) return static_cast<sharing::privacy>(i);
    return sharing::privacy::verified;
}

}

void keep_typed(uno::Reference<uno::XComponentContext> const& context, desk_settings const& typed) {
    keep_choice(context, typed_server,
        uno::Any{ustring(sharing::text_of_address(typed.server).append(name_line).append(typed.who))});
}

desk_settings settings_of(command_call const& call) {
    desk_settings made;
    if (!call.quiet() && !call.text(argument::server) && !call.text(argument::service)) made = typed_last(call.context);
    auto& server = made.server;
    server.host = call.text(argument::server).value_or(server.host);
    if (const auto port = call.number(argument::port)) server.port = static_cast<int>(*port);
    server.database = call.text(argument::database).value_or(server.database);
    server.user = call.text(argument::user).value_or(server.user);
    server.service = call.text(argument::service).value_or(server.service);
    server.root_certificate = call.text(argument::certificate).value_or(server.root_certificate);
    server.client_certificate = call.text(argument::client_certificate).value_or(server.client_certificate);
    if (const auto way = call.text(argument::encryption)) server.kept = way_of(*way);
    made.password = call.text(argument::password).value_or("");
    made.who = call.text(argument::by).value_or(made.who.empty() ? person_here(call.context) : made.who);
    if (made.who.empty()) made.who = server.user;
    return made;
}

void add_server_fields(form_dialog& dialog, desk_settings const& now) {
    dialog.add_text("server", tr("~Server"), now.server.host);
    dialog.add_text("port", tr("P~ort"), std::to_string(now.server.port));
    dialog.add_text("database", tr("~Database"), now.server.database);
    dialog.add_text("user", tr("~User"), now.server.user);
    dialog.add_text("password", tr("Pass~word"), now.password, {.secret = true});
    dialog.add_hint(
        tr("Leave it blank where the file .pgpass or a certificate lets you in. It is never kept in the workbook."));
    dialog.add_list(
        "way", tr("Conne~ction"), ways_in_words(), ways_in_words()[static_cast<std::size_t>(now.server.kept)]);
    dialog.add_text("certificate", tr("Root ~certificate"), now.server.root_certificate);
    dialog.add_text("client", tr("C~lient certificate"), now.server.client_certificate);
    dialog.add_hint(tr(
        "Files. Where no root is named, .postgresql/root.crt in your home folder counts; a client's key ends in .key."));
    dialog.add_text("service", tr("Ser~vice"), now.server.service);
    dialog.add_text("by", tr("Your ~name"), now.who);
    dialog.need("server", tr("Please enter the name of the server."), "service");
    dialog.need("database", tr("Please enter the name of the database."), "service");
    dialog.need("user", tr("Please enter the user that the server knows."), "service");
    dialog.need("by", tr("Please enter your name: others see it beside what you do."));
}

desk_settings settings_in(form_dialog const& dialog) {
    desk_settings made;
    auto& server = made.server;
    server.host = dialog.text("server");
    const auto port = dialog.text("port");
    std::from_chars(port.data(), port.data() + port.size(), server.port);
    server.database = dialog.text("database");
    server.user = dialog.text("user");
    server.kept = way_of(dialog.text("way"));
    server.root_certificate = dialog.text("certificate");
    server.client_certificate = dialog.text("client");
    server.service = dialog.text("service");
    made.password = dialog.text("password");
    made.who = dialog.text("by");
    return made;
}

book::result<void> check_settings(desk_settings const& what) {
    auto const& server = what.server;
    if (server.service.empty() && (server.host.empty() || server.database.empty()))
        return book::refuse(tr("Please say which server and which database the book is to live in."));
    if (server.host.contains(',')) return book::refuse(tr("Please name one server: {1} are several.", server.host));
    if (server.kept == sharing::privacy::plain && !is_on_this_machine(server))
        return book::refuse(
            tr("Data about people may only go to another machine encrypted: choose an encrypted connection."));
    return {};
}

}
