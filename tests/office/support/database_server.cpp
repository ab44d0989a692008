#include "office/support/database_server.hpp"

#include "office/support/office_process.hpp"
#include "support/file_content.hpp"

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <netinet/in.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace referralbook::tests {

using namespace std::chrono_literals;

namespace {

// Debian keeps the programs of each version in a folder of its own.
std::filesystem::path program(std::string_view name) {
    const std::filesystem::path versions{"/usr/lib/postgresql"};
    std::filesystem::path found;
    std::error_code none;
    for (auto const& version : std::filesystem::directory_iterator{versions, none})
        if (const auto path = version.path() / "bin" / name; std::filesystem::exists(path) && path > found)
            found = path;
    if (found.empty()) throw std::runtime_error{"PostgreSQL is missing; install the package postgresql"};
    return found;
}

// The server refuses to run as root; Debian's package brings a user for it.
passwd const* other_user() {
    if (geteuid() != 0) return nullptr;
    auto const* user = getpwnam("postgres");
    if (!user) throw std::runtime_error{"the user postgres is missing; install the package postgresql"};
    return user;
}

int free_port() {
    const int one = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(one, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        getsockname(one, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error{"no free port"};
    close(one);
    return ntohs(address.sin_port);
}

// A program as the server's user, its output in `log`; it ends by `at_our_end` when this thread does.
pid_t spawn(std::vector<std::string> words, std::filesystem::path const& log, int at_our_end) {
    std::vector<char*> pointers;
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    auto const* user = other_user();
    const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const pid_t child = fork();
    if (child != 0) {
        close(output);
        return child;
    }
    setpgid(0, 0);
    dup2(output, 1);
    dup2(output, 2);
    if (user && (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)) _exit(126);
    prctl(PR_SET_PDEATHSIG, at_our_end);
    if (chdir("/") != 0) _exit(126);
    execv(pointers[0], pointers.data());
    _exit(127);
}

// Only the server's user may read its files.
void give_away(std::filesystem::path const& path) {
    if (auto const* user = other_user(); user && chown(path.c_str(), user->pw_uid, user->pw_gid) != 0)
        throw std::runtime_error{"a file cannot be given to the server's user: " + path.string()};
}

int ended(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}

database_server::database_server() : port_{free_port()} {
    std::string pattern = (std::filesystem::temp_directory_path() / "referralbook-server-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error{"no folder for the server"};
    folder_ = pattern;
    std::ofstream{folder_ / "password"} << password_ << '\n';
    for (auto const& path : {folder_, folder_ / "password"}) give_away(path);
    const auto log = folder_ / "log";
    if (ended(spawn({program("initdb"), "-D", folder_ / "data", "-U", "owner", "-A", "scram-sha-256", "--pwfile",
                        folder_ / "password", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"},
            log, SIGKILL)) != 0)
        throw std::runtime_error{"initdb failed:\n" + content_of(log)};
    start();
    sql("create database practice");
}

database_server::~database_server() {
    stop(ending::immediate);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void database_server::start() {
    const auto log = folder_ / "log";
    process_ = spawn(
        {program("postgres"), "-D", folder_ / "data", "-p", std::to_string(port_), "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=" + folder_.string(), "-c", "fsync=off", "-c", "lc_messages=C"},
        log, SIGQUIT);
    for (int tries = 0; tries < 600; ++tries) {
        if (waitpid(process_, nullptr, WNOHANG) != 0) break;
        if (run_program({program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", std::to_string(port_)}, log, 10s) == 0)
            return;
        std::this_thread::sleep_for(50ms);
    }
    throw std::runtime_error{"PostgreSQL did not start:\n" + content_of(log)};
}

void database_server::stop(ending how) {
    if (process_ == 0) return;
    kill(process_, how == ending::fast ? SIGINT : SIGQUIT);
    ended(process_);
    process_ = 0;
}

void database_server::show_certificate(
    std::filesystem::path const& certificate, std::filesystem::path const& root, std::string const& by_certificate) {
    auto key = certificate;
    key.replace_extension(".key");
    const auto put = [&](std::filesystem::path const& from, char const* name) {
        const auto to = folder_ / "data" / name;
        std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::permissions(to, std::filesystem::perms::owner_read);
        give_away(to);
    };
    put(certificate, "server.crt");
    put(key, "server.key");
    put(root, "clients.crt");
    const auto logins = folder_ / "data" / "pg_hba.conf";
    const auto before = content_of(logins);
    std::ofstream{logins} << "hostssl all " << by_certificate << " all cert\n" << before;
    sql("alter system set ssl_ca_file = 'clients.crt'");
    sql("alter system set ssl = on");
    sql("select pg_reload_conf()");
    for (int tries = 0; sql("show ssl") != "on"; ++tries) {
        if (tries == 100) throw std::runtime_error{"the server does not take its certificate:\n" + content_of(log())};
        std::this_thread::sleep_for(50ms);
    }
}

sharing::server_address database_server::address(std::string_view user) const {
    return {.host = "127.0.0.1",
        .port = port_,
        .database = "practice",
        .user = std::string{user},
        .kept = sharing::privacy::plain};
}

std::string database_server::sql(std::string_view text) const {
    const auto file = folder_ / "asked.sql", log = folder_ / "answer";
    std::ofstream{file} << text << '\n';
    std::filesystem::remove(log);   // run_program appends
    setenv("PGPASSWORD", password_.c_str(), 1);
    const auto database = text.starts_with("create database") ? "postgres" : "practice";
    const int code = run_program({program("psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p",
                                     std::to_string(port_), "-U", "owner", "-d", database, "-f", file},
        log, 60s);
    unsetenv("PGPASSWORD");
    auto answer = content_of(log);
    if (code != 0) throw std::runtime_error{"psql: " + answer};
    if (answer.ends_with('\n')) answer.pop_back();
    return answer;
}

database_server& the_server() {
    static database_server one;
    return one;
}

}
