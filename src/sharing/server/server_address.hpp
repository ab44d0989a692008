#pragma once
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::sharing {

/// How the way to the server is kept private. `verified`: encrypted, and the server must show a certificate for its
/// name. `encrypted`: encrypted, whoever answers. `plain`: for a server on the same machine alone.
enum class privacy { verified, encrypted, plain };

/// Where a shared book lives. It stands in the workbook, so no password is ever part of it.
struct server_address {
    std::string host{};   ///< a name, a number, or the folder of a Unix socket ("/run/postgresql"); "" = from `service`
    int port = 5432;
    std::string database{};
    std::string user{};
    privacy kept = privacy::verified;
    std::string root_certificate{};     ///< path of the certificate that `verified` trusts; "" = ~/.postgresql/root.crt
    std::string client_certificate{};   ///< path; its key lies beside it as .key; "" = none
    std::string service{};              ///< an entry of the user's pg_service.conf that says the rest; "" = none
};

/// True for a server on this machine: a Unix socket or a loopback address. Only there may the way be plain.
bool is_on_this_machine(server_address const& address);

/// The address as the office's PostgreSQL driver takes it, "sdbc:postgresql:host='db' …", with the limits under which
/// every message runs: a message may take 8 s, wait 4 s for another desk, and leaves nothing open longer than 5 s; a
/// server that is silent for 5 s while connecting is given up. `plain` to another machine becomes `verified`.
std::string driver_url(server_address const& address);

/// The file by which a verified way knows the server: the address's own, else the one that libpq takes from its folder
/// `libpq_folder` ("/home/ada/.postgresql"). "" where the way needs none, or where the service says which it is.
std::string trusted_certificate(server_address const& address, std::string const& libpq_folder);

/// The address in lines, "host=…", and back.
std::string text_of_address(server_address const& address);
server_address address_of_text(std::string_view text);

/// The server as a sentence names it: "practice on db.example.org".
std::string spoken_name(server_address const& address, text::language const& say = {});

}
