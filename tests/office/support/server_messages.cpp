#include "office/support/server_messages.hpp"
#include "office/support/database_server.hpp"

#include <chrono>
#include <fstream>
#include <string_view>
#include <thread>

namespace referralbook::tests {

std::vector<std::string> messages_of_desks(std::function<void()> const& work) {
    auto& server = the_server();
    // A setting is heard before the next message, once the server has passed it on.
    const auto log = [&](std::string const& statements) {
        server.sql("alter system set log_line_prefix = '%a|'");
        server.sql("alter system set log_statement = " + statements);
        server.sql("select pg_reload_conf()");
        std::this_thread::sleep_for(std::chrono::milliseconds{500});
    };
    log("'all'");
    std::ifstream lines{server.log()};
    lines.seekg(0, std::ios::end);
    const auto before = lines.tellg();
    work();
    log("default");
    lines.seekg(before);
    std::vector<std::string> messages;
    constexpr std::string_view of_a_desk{"Referral Book|LOG:  statement: "};
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(of_a_desk)) messages.push_back(line.substr(of_a_desk.size()));
    return messages;
}

}
