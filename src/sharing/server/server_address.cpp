#include "sharing/server/server_address.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace referralbook::sharing {

namespace {

constexpr std::array privacies{"verified", "encrypted", "plain"};

// One setting as libpq reads it: in single quotes, a backslash before ' and \.
void add(std::string& url, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!url.ends_with(':')) url += ' ';
    url.append(name) += "='";
    for (const char letter : value) {
        if (letter == '\'' || letter == '\\') url += '\\';
        url += letter;
    }
    url += '\'';
}

std::string_view mode_of(server_address const& address) {
    if (address.kept == privacy::encrypted) return "require";
    return address.kept == privacy::plain && is_on_this_machine(address) ? "disable" : "verify-full";
}

std::string key_beside(std::string const& certificate) {
    if (certificate.empty()) return {};
    return certificate.substr(0, certificate.rfind(".crt")) + ".key";
}

}

bool is_on_this_machine(server_address const& address) {
    static constexpr std::array<std::string_view, 3> loopback{"localhost", "127.0.0.1", "::1"};
    if (address.host.contains(',')) return false;   // several hosts, as libpq reads it
    return address.host.starts_with('/') || std::ranges::find(loopback, address.host) != loopback.end();
}

std::string driver_url(server_address const& address) {
    std::string url = "sdbc:postgresql:";
    add(url, "service", address.service);
    add(url, "host", address.host);
    if (!address.host.empty()) add(url, "port", std::to_string(address.port));
    add(url, "dbname", address.database);
    add(url, "sslmode", mode_of(address));
    add(url, "sslrootcert", address.root_certificate);
    add(url, "sslcert", address.client_certificate);
    add(url, "sslkey", key_beside(address.client_certificate));
    add(url, "application_name", "Referral Book");
    add(url, "connect_timeout", "5");
    add(url, "options",
        "-c statement_timeout=8s -c lock_timeout=4s -c idle_in_transaction_session_timeout=5s -c datestyle=ISO "
        "-c extra_float_digits=1");
    return url;
}

std::string trusted_certificate(server_address const& address, std::string const& libpq_folder) {
    if (mode_of(address) != "verify-full" || address.root_certificate == "system") return {};
    if (!address.root_certificate.empty()) return address.root_certificate;
    return address.service.empty() ? libpq_folder + "/root.crt" : std::string{};
}

std::string spoken_name(server_address const& address, text::language const& say) {
    if (address.host.empty()) return address.service;
    return address.host.starts_with('/') ? say.tr("{1} on this machine", address.database)
                                         : say.trc("a database", "{1} on {2}", address.database, address.host);
}

std::string text_of_address(server_address const& at) {
    return "host=" + at.host + "\nport=" + std::to_string(at.port) + "\ndatabase=" + at.database + "\nuser=" + at.user +
        "\nkept=" + privacies[static_cast<std::size_t>(at.kept)] + "\nroot=" + at.root_certificate +
        "\nclient=" + at.client_certificate + "\nservice=" + at.service;
}

server_address address_of_text(std::string_view text) {
    server_address at;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto key = line.substr(0, line.find('='));
        const std::string value{key.size() < line.size() ? line.substr(key.size() + 1) : ""};
        if (key == "host") at.host = value;
        if (key == "port") std::from_chars(value.data(), value.data() + value.size(), at.port);
        if (key == "database") at.database = value;
        if (key == "user") at.user = value;
        if (key == "root") at.root_certificate = value;
        if (key == "client") at.client_certificate = value;
        if (key == "service") at.service = value;
        for (std::size_t i = 0; key == "kept" && i < privacies.size(); ++i)
            if (value == privacies[i]) at.kept = static_cast<privacy>(i);
    }
    return at;
}

}
