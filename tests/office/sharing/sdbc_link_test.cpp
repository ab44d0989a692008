#include "calc/sharing/sdbc_link.hpp"
#include "office/support/certificate_authority.hpp"
#include "office/support/database_server.hpp"
#include "office/support/office.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <memory>

using namespace referralbook::tests;
using referralbook::calc::sdbc_link;
using referralbook::sharing::server_address;
using state = referralbook::calc::server_answer::state;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

sdbc_link link_to(server_address const& address, std::string const& password) {
    auto made = sdbc_link::connect(the_office().context(), address, password);
    if (!made) throw std::runtime_error{made.error().sentence};
    return std::move(*made);
}

std::string refusal(server_address const& address, std::string const& password) {
    const auto made = sdbc_link::connect(the_office().context(), address, password);
    return made ? "connected" : made.error().sentence;
}

}

TEST(a_link, sends_a_text_and_brings_back_a_table) {
    auto link = link_to(the_server().address(), the_server().password());
    const auto answer = link.send("select 7, 'Dr Ünal 😀', coalesce(cast(null as text),''); select 1, 'a''b\\c'");
    EXPECT_EQ(answer.how, state::done);
    EXPECT_THAT(answer.rows, ElementsAre(ElementsAre("1", "a'b\\c")));
    EXPECT_THAT(
        link.send("select 'Dr Ünal 😀', 2.50, 'a\nb'").rows, ElementsAre(ElementsAre("Dr Ünal 😀", "2.50", "a\nb")));
    const auto nothing = link.send("create temp table kept(x int)");
    EXPECT_EQ(nothing.how, state::done);
    EXPECT_THAT(nothing.rows, IsEmpty());
}

TEST(a_link, is_refused_as_a_whole_and_goes_on) {
    auto link = link_to(the_server().address(), the_server().password());
    link.send("create temp table kept(x int)");
    EXPECT_EQ(link.send("insert into kept values(1); select 1/0").how, state::refused);
    EXPECT_THAT(link.send("select count(*) from kept").rows, ElementsAre(ElementsAre("0")));
    EXPECT_EQ(link.send("begin; insert into kept values(1); select nonsense").how, state::refused);
    EXPECT_EQ(link.send("insert into kept values(2)").how, state::done);
    EXPECT_THAT(link.send("select count(*) from kept").rows, ElementsAre(ElementsAre("1")));
}

TEST(a_link, tells_of_each_answer_while_somebody_listens) {
    auto link = link_to(the_server().address(), the_server().password());
    int heard = 0;
    {
        const referralbook::calc::answers_told told{[&] { ++heard; }};
        link.send("select 1");
        EXPECT_EQ(heard, 1);
        link.send("nonsense");
        EXPECT_EQ(heard, 2) << "a refusal is an answer";
    }
    link.send("select 1");
    EXPECT_EQ(heard, 2);
}

TEST(a_link, is_lost_when_the_server_goes_and_a_new_one_is_made_when_it_is_back) {
    database_server server;
    auto link = link_to(server.address(), server.password());
    for (const auto how : {database_server::ending::fast, database_server::ending::immediate}) {
        server.stop(how);
        EXPECT_EQ(link.send("select 1").how, state::lost);
        EXPECT_EQ(link.send("select 1").how, state::lost);
        EXPECT_THAT(refusal(server.address(), server.password()), HasSubstr("the server does not answer"));
        server.start();
        EXPECT_EQ(link.send("select 1").how, state::lost) << "a lost link stays lost";
        link = link_to(server.address(), server.password());
        EXPECT_EQ(link.send("select 1").how, state::done);
    }
}

TEST(a_link, is_refused_with_one_sentence_that_holds_no_secret) {
    const auto sentence = refusal(the_server().address(), "wrong secret");
    EXPECT_THAT(sentence, HasSubstr("No connection to practice on 127.0.0.1"));
    EXPECT_THAT(sentence, Not(HasSubstr("wrong secret")));
    auto elsewhere = the_server().address();
    elsewhere.database = "nowhere";
    EXPECT_THAT(refusal(elsewhere, the_server().password()), HasSubstr("No connection to nowhere"));
    auto encrypted = the_server().address();
    encrypted.kept = referralbook::sharing::privacy::verified;
    encrypted.root_certificate = "/etc/hostname";
    EXPECT_THAT(refusal(encrypted, the_server().password()), HasSubstr("the certificate"));
}

TEST(a_link, tells_a_server_that_is_not_there_from_one_that_lets_nobody_in) {
    auto nowhere = the_server().address();
    nowhere.port = 1;
    EXPECT_EQ(refusal(nowhere, ""), "No connection to practice on 127.0.0.1: the server does not answer.");
    nowhere.host = "no-such-server.invalid";
    nowhere.kept = referralbook::sharing::privacy::verified;
    nowhere.root_certificate = "/nowhere/root.crt";
    EXPECT_EQ(refusal(nowhere, ""), "No connection to practice on no-such-server.invalid: the server does not answer.");
    auto elsewhere = the_server().address();
    elsewhere.database = "nowhere";
    for (auto const& [address, password] : {std::pair{the_server().address(), std::string{"wrong secret"}},
             std::pair{the_server().address(), std::string{}},   // not asked for yet: libpq's own fe_sendauth
             std::pair{elsewhere, std::string{the_server().password()}}})
        EXPECT_THAT(refusal(address, password), HasSubstr("the server answers, but it does not accept"));
}

TEST(a_link, bounds_every_message) {
    auto link = link_to(the_server().address(), the_server().password());
    EXPECT_THAT(link.send("select current_setting('statement_timeout'), current_setting('lock_timeout'), "
                          "current_setting('idle_in_transaction_session_timeout')")
                    .rows,
        ElementsAre(ElementsAre("8s", "4s", "5s")));
}

namespace {

/// A server that shows a certificate for "localhost", and the login ada, who comes in by a certificate alone.
class a_certificate : public testing::Test {
protected:
    static void SetUpTestSuite() {
        authority = std::make_unique<certificate_authority>();
        server = std::make_unique<database_server>();
        server->sql("create role ada login");
        server->show_certificate(authority->certificate_for("localhost"), authority->root(), "ada");
    }
    static void TearDownTestSuite() {
        server.reset();
        authority.reset();
    }

    static server_address verified(std::string_view user = "owner") {
        auto address = server->address(user);
        address.host = "localhost";
        address.kept = referralbook::sharing::privacy::verified;
        address.root_certificate = authority->root();
        return address;
    }

    inline static std::unique_ptr<certificate_authority> authority;
    inline static std::unique_ptr<database_server> server;
};

constexpr auto how_it_is_kept = "select ssl, version from pg_stat_ssl where pid = pg_backend_pid()";

}

TEST_F(a_certificate, of_the_right_server_opens_an_encrypted_way) {
    auto link = link_to(verified(), server->password());
    EXPECT_THAT(link.send(how_it_is_kept).rows, ElementsAre(ElementsAre("t", HasSubstr("TLS"))));
}

TEST_F(a_certificate, of_another_authority_or_for_another_name_is_refused) {
    const certificate_authority another;
    auto address = verified();
    address.root_certificate = another.root();
    EXPECT_THAT(refusal(address, server->password()), HasSubstr("the certificate"));
    address = verified();
    address.host = "127.0.0.1";
    EXPECT_THAT(refusal(address, server->password()), HasSubstr("the certificate"));
}

TEST_F(a_certificate, is_not_asked_for_where_encryption_is_enough) {
    auto address = verified();
    address.host = "127.0.0.1";
    address.root_certificate.clear();
    address.kept = referralbook::sharing::privacy::encrypted;
    auto link = link_to(address, server->password());
    EXPECT_THAT(link.send(how_it_is_kept).rows, ElementsAre(ElementsAre("t", HasSubstr("TLS"))));
}

TEST_F(a_certificate, whose_authority_this_computer_does_not_know_is_missed_by_its_file) {
    auto address = verified();
    address.root_certificate = "/nowhere/root.crt";
    EXPECT_EQ(refusal(address, server->password()),
        "No connection to practice on localhost: there is no file /nowhere/root.crt, by which this computer knows the "
        "server. Ask its administrator for the root certificate.");
}

TEST_F(a_certificate, of_a_desk_lets_it_in_without_a_password) {
    auto address = verified("ada");
    EXPECT_THAT(refusal(address, "any"), HasSubstr("the certificate"));
    address.client_certificate = authority->certificate_for("ada");
    auto link = link_to(address, "");
    EXPECT_THAT(link.send("select current_user").rows, ElementsAre(ElementsAre("ada")));
    address.client_certificate = authority->certificate_for("ben");
    EXPECT_THAT(refusal(address, ""), HasSubstr("the certificate")) << "somebody else's";
}

namespace {

/// An office whose libpq finds a password and a service in files of the user's.
class files_of_libpq : public a_certificate {
protected:
    void SetUp() override {
        const auto folder = the_office().folder();
        const auto at = server->address();
        write(folder / "pgpass", "*:" + std::to_string(at.port) + ":*:owner:" + server->password() + "\n");
        write(folder / "services",
            "[referrals]\nhost=localhost\nport=" + std::to_string(at.port) + "\ndbname=" + at.database +
                "\nuser=owner\nsslrootcert=" + authority->root().string() + "\n");
        setenv("PGPASSFILE", (folder / "pgpass").c_str(), 1);
        setenv("PGSERVICEFILE", (folder / "services").c_str(), 1);
        desk_ = std::make_unique<office>();
        unsetenv("PGPASSFILE");
        unsetenv("PGSERVICEFILE");
    }
    static void write(std::filesystem::path const& path, std::string const& text) {
        std::ofstream{path} << text;
        std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    std::string said_by(server_address const& address, std::string_view message = how_it_is_kept) {
        auto link = sdbc_link::connect(desk_->context(), address, "");
        if (!link) return link.error().sentence;
        const auto answer = link->send(message);
        return answer.rows.empty() ? "no answer" : answer.rows[0][0];
    }
    std::unique_ptr<office> desk_;
};

}

TEST_F(files_of_libpq, let_a_desk_in) {
    EXPECT_EQ(said_by(verified()), "t") << "the password of .pgpass";
    EXPECT_THAT(refusal(verified(), ""), HasSubstr("No connection")) << "which another office has not";
    EXPECT_EQ(said_by({.service = "referrals"}), "t") << "a service, with the password of .pgpass";
    EXPECT_EQ(said_by({.service = "referrals"}, "select current_user"), "owner");
    EXPECT_THAT(said_by({.service = "another"}), HasSubstr("No connection to another"));
}
