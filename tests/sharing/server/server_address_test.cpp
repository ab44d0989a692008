#include "sharing/server/server_address.hpp"

#include <gmock/gmock.h>

using namespace referralbook::sharing;
using testing::HasSubstr;
using testing::Not;

TEST(an_address, is_verified_unless_the_server_is_on_this_machine) {
    for (const auto host : {"db.practice.lan", "10.0.0.7", "localhost.practice.lan", "127.0.0.10"})
        EXPECT_THAT(driver_url({.host = host, .kept = privacy::plain}), HasSubstr("sslmode='verify-full'")) << host;
    for (const auto host : {"localhost", "127.0.0.1", "::1", "/run/postgresql"}) {
        EXPECT_THAT(driver_url({.host = host, .kept = privacy::plain}), HasSubstr("sslmode='disable'")) << host;
        EXPECT_THAT(driver_url({.host = host}), HasSubstr("sslmode='verify-full'")) << host;
    }
    EXPECT_THAT(driver_url({.host = "db", .kept = privacy::encrypted}), HasSubstr("sslmode='require'"));
}

TEST(an_address, quotes_what_it_holds) {
    const auto url = driver_url({.host = "db", .database = "Meyer's \\ practice' sslmode='disable"});
    EXPECT_THAT(url, HasSubstr("dbname='Meyer\\'s \\\\ practice\\' sslmode=\\'disable' sslmode='verify-full'"));
}

TEST(an_address, of_a_service_leaves_host_and_port_to_it) {
    const auto url = driver_url({.service = "practice"});
    EXPECT_TRUE(url.starts_with("sdbc:postgresql:service='practice' sslmode=")) << url;
    EXPECT_THAT(url, Not(HasSubstr("port")));
}

TEST(an_address, brings_the_certificate_of_the_client_with_the_key_beside_it) {
    EXPECT_THAT(driver_url({.host = "db", .client_certificate = "/home/ada/desk.crt"}),
        HasSubstr("sslcert='/home/ada/desk.crt' sslkey='/home/ada/desk.key'"));
}

TEST(an_address, that_is_verified_names_the_file_by_which_the_server_is_known) {
    EXPECT_EQ(trusted_certificate({.host = "db"}, "/home/ada/.postgresql"), "/home/ada/.postgresql/root.crt");
    EXPECT_EQ(trusted_certificate({.host = "db", .root_certificate = "/etc/db.crt"}, "/x"), "/etc/db.crt");
    EXPECT_EQ(trusted_certificate({.host = "db", .root_certificate = "system"}, "/x"), "");
    EXPECT_EQ(trusted_certificate({.service = "books"}, "/x"), "") << "the service may say it";
    EXPECT_EQ(trusted_certificate({.host = "db", .kept = privacy::encrypted}, "/x"), "");
    EXPECT_EQ(trusted_certificate({.host = "localhost", .kept = privacy::plain}, "/x"), "");
    EXPECT_EQ(trusted_certificate({.host = "db", .kept = privacy::plain}, "/x"), "/x/root.crt")
        << "verified all the same";
}

TEST(an_address, is_spoken_of_by_database_and_host) {
    EXPECT_EQ(spoken_name({.host = "db", .database = "practice"}), "practice on db");
    EXPECT_EQ(spoken_name({.host = "/run/postgresql", .database = "practice"}), "practice on this machine");
    EXPECT_EQ(spoken_name({.service = "books"}), "books");
}

TEST(an_address, comes_back_from_its_lines) {
    const server_address full{.host = "db.example.org",
        .port = 5433,
        .database = "practice",
        .user = "ada",
        .kept = privacy::encrypted,
        .root_certificate = "/etc/root.crt",
        .client_certificate = "/home/ada/desk.crt",
        .service = "books"};
    for (auto const& one : {full, server_address{}}) {
        const auto back = address_of_text(text_of_address(one));
        EXPECT_EQ(driver_url(back), driver_url(one));
        EXPECT_EQ(back.user, one.user);
    }
    EXPECT_EQ(address_of_text("").port, 5432);
    EXPECT_EQ(address_of_text("port=no\nhost").host, "");
}
