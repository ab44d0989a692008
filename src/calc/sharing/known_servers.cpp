#include "calc/sharing/known_servers.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/passwords.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

std::string between(std::string_view text, std::string_view from, std::string_view to) {
    const auto begin = text.find(from);
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin + from.size());
    return std::string{text.substr(0, text.find(to))};
}

sharing::server_address address_of(std::string_view text) {
    sharing::server_address at;
    at.host = between(text, "host=", " port=");
    const auto port = between(text, " port=", " database=");
    std::from_chars(port.data(), port.data() + port.size(), at.port);
    at.database = between(text, " database=", " user=");
    at.user = between(text, " user=", " kept=");
    at.service = between(text, " service=", "\n");
    return at;
}

/// What stands behind the book of a line; "" of no such line.
std::string_view server_of(std::string_view line) {
    const auto blank = line.find(' ');
    return blank == std::string_view::npos ? std::string_view{} : line.substr(blank + 1);
}

/// Does something with each line that is not blank.
template <class Does> void each_line(std::string_view text, Does const& does) {
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!line.empty()) does(line);
    }
}

}

std::vector<known_server> known_servers(Reference<uno::XComponentContext> const& context) {
    std::vector<known_server> servers;
    each_line(kept_text(context, known_books), [&](std::string_view line) {
        const auto text = server_of(line);
        if (!text.empty() && std::ranges::find(servers, text, &known_server::text) == servers.end())
            servers.push_back({std::string{text}, address_of(text)});
    });
    return servers;
}

void forget_server(Reference<uno::XComponentContext> const& context, known_server const& server) {
    std::string kept;
    each_line(kept_text(context, known_books), [&](std::string_view line) {
        if (server_of(line) != server.text) kept += '\n' + std::string{line} + '\n';
    });
    keep_choice(context, known_books, uno::Any{ustring(kept)});
    if (sharing::address_of_text(kept_text(context, typed_server)).host == server.address.host)
        keep_choice(context, typed_server, uno::Any{rtl::OUString{}});
    forget_password(context, server.address);
}

}
