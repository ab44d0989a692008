// Nothing leaves the machine by itself: the sources use nothing that opens a connection.
#include "structure/source_tree.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

constexpr std::array ways_out{"sys/socket.h", "netinet/", "arpa/", "netdb.h", "curl/", "boost/asio", "osl/socket",
    "com/sun/star/connection/", "com/sun/star/bridge/", "com/sun/star/ucb/", "com/sun/star/mail/",
    "com/sun/star/task/XInteractionHandler"};

}

TEST(the_sources, open_no_connection) {
    int seen = 0;
    for (auto const& [path, text] : referralbook::structure::read_sources("src"))
        for (auto const& included : referralbook::structure::includes_of(text)) {
            ++seen;
            for (const std::string_view way : ways_out)
                EXPECT_EQ(included.find(way), std::string::npos) << path << " includes " << included;
        }
    EXPECT_GT(seen, 1000);
}
