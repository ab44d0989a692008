// Workbooks from others are read and no more: no macro runs, no link is followed, nothing is asked of the network.
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <arpa/inet.h>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace referralbook::tests;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// A port of this machine that notices whoever calls.
class listening_port {
public:
    listening_port() : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* any = reinterpret_cast<sockaddr*>(&address);   // NOLINT: the sockets' own way
        socklen_t size = sizeof address;
        if (::bind(socket_, any, size) == 0 && ::listen(socket_, 4) == 0 && ::getsockname(socket_, any, &size) == 0)
            number_ = ntohs(address.sin_port);
    }
    ~listening_port() { ::close(socket_); }
    listening_port(listening_port const&) = delete;
    listening_port& operator=(listening_port const&) = delete;

    int number() const { return number_; }
    bool was_called() const {
        pollfd waiting{socket_, POLLIN, 0};
        return ::poll(&waiting, 1, 300) > 0;
    }

private:
    int socket_, number_ = 0;
};

std::string cell(std::string const& formula) { return "<table:table-cell table:formula=\"of:=" + formula + "\"/>"; }

std::string text_cell(std::string const& text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

/// A flat workbook whose formulas have no values yet, with a macro that runs when it is opened.
std::string flat_workbook(int port, fs::path const& other, fs::path const& trace) {
    const auto quoted = "&quot;" + other.string() + "&quot;";
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ooo="http://openoffice.org/2004/office"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:scripts><office:script
 script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard"><ooo:module
 ooo:name="Module1"><ooo:source-code>Sub Main
Open ")" +
        trace.string() + R"(" For Output As #1
Print #1, "ran"
Close #1
End Sub</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script><office:event-listeners>
<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:type="simple"
 xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/></office:event-listeners>
</office:scripts><office:body><office:spreadsheet><table:table table:name="People"><table:table-row>)" +
        text_cell("Name") + text_cell("Phone") + text_cell("Shoe size") + "</table:table-row><table:table-row>" +
        text_cell("Eve Dietz") + text_cell("030 5566235") +
        cell("WEBSERVICE(&quot;http://127.0.0.1:" + std::to_string(port) + "/&quot;)") +
        "</table:table-row><table:table-row>" + text_cell("Ida Falk") + text_cell("030 5566236") +
        cell("DDE(&quot;soffice&quot;;" + quoted + ";&quot;Sheet1.A1&quot;)") + "</table:table-row><table:table-row>" +
        text_cell("Jan Ott") + text_cell("030 5566237") + cell("'file://" + other.string() + "'#$Sheet1.A1") +
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
}

}

TEST(a_workbook_from_others, runs_no_macro_follows_no_link_and_calls_nobody) {
    auto workbook = small_book();
    const auto folder = the_office().folder();
    const auto other = folder / "other.csv", trace = folder / "macro_ran.txt", path = folder / "foreign.fods";
    std::ofstream{other} << "secret of another file\n";
    const listening_port port;
    ASSERT_GT(port.number(), 0);
    std::ofstream{path} << flat_workbook(port.number(), other, trace);
    EXPECT_THAT(command(workbook, "Import", {{"File", any(path.string())}}), HasSubstr("3 added"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Eve Dietz");
    EXPECT_FALSE(port.was_called()) << "WEBSERVICE was asked";
    EXPECT_FALSE(fs::exists(trace)) << "the macro ran";
    for (int row = 7; row <= 9; ++row)
        EXPECT_EQ(workbook.text("Sheet1.C" + std::to_string(row)).find("secret"), std::string::npos)
            << "a link was followed";
}
