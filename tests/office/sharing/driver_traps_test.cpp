// What the office's PostgreSQL driver does and does not do, and sdbc_link is built around. Should a newer LibreOffice
// fail one of these, the driver has changed: read what it says and simplify sdbc_link.
#include "office/support/as.hpp"
#include "office/support/database_server.hpp"
#include "office/support/office.hpp"
#include "sharing/server/server_address.hpp"

#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>
#include <com/sun/star/sdbc/SQLException.hpp>
#include <com/sun/star/sdbc/XConnection.hpp>
#include <com/sun/star/sdbc/XDriver.hpp>
#include <com/sun/star/sdbc/XDriverAccess.hpp>
#include <com/sun/star/sdbc/XDriverManager.hpp>
#include <com/sun/star/sdbc/XParameters.hpp>
#include <com/sun/star/sdbc/XRow.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <fstream>
#include <future>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;

namespace {

uno::Sequence<beans::PropertyValue> owner() {
    return named_values({{"user", any("owner")}, {"password", any(the_server().password())}});
}

rtl::OUString url() { return wide(driver_url(the_server().address())); }

Reference<sdbc::XDriver> driver() {
    return the_office().service<sdbc::XDriverAccess>("com.sun.star.sdbc.DriverManager")->getDriverByURL(url());
}

Reference<sdbc::XConnection> connection() { return driver()->connect(url(), owner()); }

Reference<sdbc::XRow> first_row(Reference<sdbc::XResultSet> const& answer) {
    if (!answer->next()) throw std::runtime_error{"no row"};
    return as<sdbc::XRow>(answer);
}

Reference<sdbc::XRow> first_row(Reference<sdbc::XConnection> const& connection, std::string_view sql) {
    return first_row(connection->createStatement()->executeQuery(wide(sql)));
}

std::string answer(Reference<sdbc::XConnection> const& connection, std::string_view sql) {
    return narrow(first_row(connection, sql)->getString(1));
}

/// A port of this machine that takes connections and never says a word.
class silent_host {
public:
    silent_host() : socket_{socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(socket_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(socket_, 8) != 0 ||
            getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error{"no port"};
        port_ = ntohs(address.sin_port);
    }
    ~silent_host() { close(socket_); }
    silent_host(silent_host const&) = delete;
    silent_host& operator=(silent_host const&) = delete;

    rtl::OUString url() const {
        auto address = the_server().address();
        address.port = port_;
        return wide(driver_url(address));
    }

private:
    int socket_;
    int port_ = 0;
};

/// Begins to connect to it and fails some seconds later.
template <class Connect> std::future<void> connecting(Connect connect) {
    return std::async(std::launch::async, [connect] {
        try {
            connect();
        } catch (uno::Exception const&) {
            // As it must.
        }
    });
}

bool is_over(std::future<void> const& one) {
    return one.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
}

/// Seconds of the processor that the office has used.
double worked() {
    std::ifstream in{"/proc/" + std::to_string(the_office().process()) + "/stat"};
    std::string line;
    std::getline(in, line);
    std::istringstream rest{line.substr(line.rfind(')') + 2)};
    std::string skipped;
    for (int field = 3; field < 14; ++field) rest >> skipped;
    double user = 0, system = 0;
    rest >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// What it costs the office itself, without our bridge to it, to read 60,000 values: seconds of the processor. A Basic
/// macro does it.
double cost_of(Reference<sdbc::XConnection> const& connection, std::string_view value) {
    static constexpr std::string_view macro = R"basic(
sub ReadAll(connection, value)
  answer = connection.createStatement().executeQuery("select " & value & " from generate_series(1, 60000)")
  while answer.next()
    text = answer.getString(1)
  wend
end sub
)basic";
    const auto libraries = the_office().service<script::XLibraryContainer>(
        "com.sun.star.script.ApplicationScriptLibraryContainer");
    if (!libraries->hasByName("Traps"))
        libraries->createLibrary("Traps")->insertByName("Reading", uno::Any{wide(macro)});
    const auto scripts = script::provider::theMasterScriptProviderFactory::get(the_office().context())
                             ->createScriptProvider(uno::Any{rtl::OUString{}});
    uno::Sequence<uno::Any> given{2};
    given.getArray()[0] <<= connection;
    given.getArray()[1] = any(value);
    uno::Sequence<sal_Int16> changed;
    uno::Sequence<uno::Any> changes;
    const double before = worked();
    scripts->getScript("vnd.sun.star.script:Traps.Reading.ReadAll?language=Basic&location=application")
        ->invoke(given, changed, changes);
    return worked() - before;
}

}

// D1
TEST(the_drivers_transactions, are_not_there_so_one_message_of_several_statements_must_be_one) {
    const auto one = connection();
    one->setAutoCommit(false);
    const auto first = answer(one, "select txid_current()");
    EXPECT_NE(answer(one, "select txid_current()"), first) << "setAutoCommit(false) begins none";
    one->createStatement()->execute("create temp table kept(x int)");
    one->createStatement()->execute("insert into kept values(1)");
    one->rollback();
    EXPECT_EQ(answer(one, "select count(*) from kept"), "1") << "rollback() takes nothing back";
    EXPECT_THROW(one->createStatement()->execute("insert into kept values(2); insert into kept values(1/0)"),
        sdbc::SQLException);
    EXPECT_EQ(answer(one, "select count(*) from kept"), "1") << "an error takes the whole message back";
}

// D2
TEST(the_drivers_errors, do_not_say_of_what_kind_they_are_and_repeat_the_message) {
    const auto one = connection();
    one->createStatement()->execute("create temp table one_only(x int unique)");
    for (const auto sql : {"insert into one_only values(1),(1)", "select secret_name from nowhere", "selct"}) try {
            one->createStatement()->execute(wide(sql));
            FAIL() << sql;
        } catch (sdbc::SQLException const& problem) {
            EXPECT_EQ(narrow(problem.SQLState), "");
            EXPECT_EQ(problem.ErrorCode, 1);
            EXPECT_NE(narrow(problem.Message).find(sql), std::string::npos);
        }
}

// D4
TEST(a_prepared_statement, loses_casts_by_colons_and_takes_any_question_mark_for_a_value) {
    const auto one = connection();
    const auto prepared = one->prepareStatement("select cast(pg_typeof((1)::text) as text)");
    EXPECT_EQ(narrow(first_row(prepared->executeQuery())->getString(1)), "integer");
    EXPECT_EQ(answer(one, "select cast(pg_typeof(cast(1 as text)) as text)"), "text");
    EXPECT_NE(narrow(first_row(one->prepareStatement("select $$a?b$$")->executeQuery())->getString(1)), "a?b");
    EXPECT_EQ(answer(one, "select 'a?b'"), "a?b");
}

// D5
TEST(numbers, are_exact_as_texts_alone) {
    const auto one = connection();
    const auto prepared = one->prepareStatement("select cast(? as float8)");
    const double sum = 0.1 + 0.2;
    as<sdbc::XParameters>(prepared)->setDouble(1, sum);
    EXPECT_NE(first_row(prepared->executeQuery())->getDouble(1), sum);
    EXPECT_EQ(answer(one, "select cast(0.30000000000000004 as float8)"), "0.30000000000000004");
    EXPECT_NE(first_row(one, "select cast(9007199254740993 as bigint)")->getLong(1), 9007199254740993);
    EXPECT_EQ(answer(one, "select cast(9007199254740993 as bigint)"), "9007199254740993");
}

// D8
TEST(the_driver_manager, keeps_everybody_waiting_for_a_host_that_is_silent) {
    const silent_host host;
    const auto manager = the_office().service<sdbc::XDriverManager>("com.sun.star.sdbc.DriverManager");
    const auto asked = connecting([&] { manager->getConnectionWithInfo(host.url(), owner()); });
    std::this_thread::sleep_for(std::chrono::milliseconds{500});
    ASSERT_FALSE(is_over(asked));
    EXPECT_TRUE(manager->getConnectionWithInfo(url(), owner()).is());
    EXPECT_TRUE(is_over(asked)) << "the second had to wait until the first gave up";
}

TEST(the_driver_itself, connects_while_another_connection_waits_for_a_silent_host) {
    const silent_host host;
    const auto itself = driver();
    const auto asked = connecting([&] { itself->connect(host.url(), owner()); });
    std::this_thread::sleep_for(std::chrono::milliseconds{500});
    ASSERT_FALSE(is_over(asked));
    EXPECT_TRUE(itself->connect(url(), owner()).is());
    EXPECT_FALSE(is_over(asked));
}

// D13a
TEST(a_null, costs_the_driver_far_more_than_a_blank_text) {
    const auto one = connection();
    double blank = cost_of(one, "''"), null = cost_of(one, "cast(null as text)");
    for (int again = 0; again < 2; ++again) {   // the least of three: a busy machine makes the others longer
        blank = std::min(blank, cost_of(one, "''"));
        null = std::min(null, cost_of(one, "cast(null as text)"));
    }
    RecordProperty("blank", std::to_string(blank));
    RecordProperty("null", std::to_string(null));
    EXPECT_GT(null, 1.2 * blank) << "most of either is Basic's own";
}
