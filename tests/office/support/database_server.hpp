#pragma once
#include "sharing/server/server_address.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace referralbook::tests {

/// A PostgreSQL server of the test's own, from Debian's package: its data in a throw-away folder, on a free loopback
/// port, run by a user who is not root. It ends with this object and with the test program, killed or not. Where the
/// package is missing the constructor throws, and the test fails.
///
///     database_server server;
///     server.sql("create table t(x int)");
///     sdbc_link::connect(the_office().context(), server.address(), server.password());
class database_server {
public:
    database_server();
    ~database_server();
    database_server(database_server const&) = delete;
    database_server& operator=(database_server const&) = delete;

    /// Of its one database "practice", as the owner of everything or as another user.
    sharing::server_address address(std::string_view user = "owner") const;
    std::string const& password() const { return password_; }   ///< the owner's

    /// Runs SQL as psql does, as the owner; what it prints: rows in lines, fields parted by '|'. Throws where the
    /// server refuses.
    std::string sql(std::string_view text) const;
    /// Where the server writes what it has to say.
    std::filesystem::path log() const { return folder_ / "log"; }

    /// From now on it answers encrypted, too, with this certificate and the key beside it. The login `by_certificate`
    /// comes in by a certificate that `root` signed, and by nothing else.
    void show_certificate(
        std::filesystem::path const& certificate, std::filesystem::path const& root, std::string const& by_certificate);

    enum class ending { fast, immediate };
    void stop(ending how);   ///< like a shutdown, or like pulling the plug
    void start();            ///< with the data of before

private:
    std::filesystem::path folder_;
    int port_ = 0;
    std::string password_ = "open sesame ü";
    pid_t process_ = 0;
};

/// The one server of the test program, started by the first that asks for it; each test makes what it needs there.
database_server& the_server();

}
