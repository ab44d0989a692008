// A workbook from anywhere is imported: its macro does not run, and none of its links, web services or DDE links is
// followed. The same workbook is opened with everything allowed first, to show that the test would notice.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/document/XEventsSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/sheet/SheetLinkMode.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSheetLinkable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// Hears whoever calls this computer at a port of its own, and answers nothing.
class listener {
public:
    listener() {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        if (bind(socket_, reinterpret_cast<sockaddr*>(&here), size) != 0 || listen(socket_, 50) != 0 ||
            getsockname(socket_, reinterpret_cast<sockaddr*>(&here), &size) != 0)
            throw std::runtime_error{"no port"};
        port_ = ntohs(here.sin_port);
        thread_ = std::thread{[this] { hear(); }};
    }
    ~listener() {
        ended_ = true;
        thread_.join();
        close(socket_);
    }
    listener(listener const&) = delete;
    listener& operator=(listener const&) = delete;

    int port() const { return port_; }
    int calls() const { return calls_; }

private:
    void hear() {
        while (!ended_) {
            pollfd one{socket_, POLLIN, 0};
            if (poll(&one, 1, 50) <= 0) continue;
            if (const int caller = accept(socket_, nullptr, nullptr); caller >= 0) {
                ++calls_;
                close(caller);
            }
        }
    }

    int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int port_ = 0;
    std::atomic<int> calls_{0};
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

/// A contact sheet whose cells call the port.
std::string calling_workbook(int port) {
    const auto address = "http://127.0.0.1:" + std::to_string(port);
    const auto cell = [](std::string const& text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    };
    const auto row = [&](std::string const& who, std::string const& phone, std::string const& formula) {
        return "<table:table-row>" + cell(who) + cell(phone) + "<table:table-cell table:formula='of:=" + formula +
            "'/></table:table-row>";
    };
    return "<?xml version='1.0' encoding='UTF-8'?>"
           "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
           " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
           " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
           " xmlns:of='urn:oasis:names:tc:opendocument:xmlns:of:1.2' office:version='1.2'"
           " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
           "<office:body><office:spreadsheet><table:table table:name='Contacts'><table:table-row>" +
        cell("Full name") + cell("Phone") + cell("Notes") + "</table:table-row>" +
        row("Anna Meyer", "030 1", "COM.MICROSOFT.WEBSERVICE(&quot;" + address + "/asked&quot;)") +
        row("Ben Ude", "030 2", "[&apos;" + address + "/linked.ods&apos;#$Sheet1.A1]") +
        row("Eve Dietz", "030 3",
            "DDE(&quot;soffice&quot;;&quot;" + address + "/dde.ods&quot;;&quot;Sheet1.A1&quot;)") +
        "</table:table><table:table table:name='Linked'><table:table-source xlink:type='simple' xlink:href='" +
        address + "/sheet.ods' table:table-name='Sheet1'/><table:table-row>" + cell("x") +
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
}

/// The same with a macro that writes `mark` as soon as it is opened.
void add_macro(fs::path const& from, fs::path const& to, fs::path const& mark) {
    auto workbook = the_office().load(from);
    const auto libraries = workbook.as<document::XEmbeddedScripts>()->getBasicLibraries();
    const auto library = libraries->hasByName("Standard")
        ? as<container::XNameContainer>(libraries->getByName("Standard"))
        : libraries->createLibrary("Standard");
    library->insertByName("Bad",
        any("Sub Main\nOpen \"" + mark.string() + "\" For Output As #1\nPrint #1, \"I ran\"\nClose #1\nEnd Sub\n"));
    workbook.as<document::XEventsSupplier>()->getEvents()->replaceByName("OnLoad",
        uno::Any{named_values({{"EventType", any("Script")},
            {"Script", any("vnd.sun.star.script:Standard.Bad.Main?language=Basic&location=document")}})});
    workbook.store(to);
}

/// Offices up to 7.4 ask whoever a cell, a linked sheet or a DDE link of a new workbook names; newer ones first want
/// the user's word, and 25.2 asks nobody here.
bool asks_from_a_new_workbook() { return version_of_office().starts_with("7."); }

/// The interface is deprecated and has no successor: what the dialog of the office makes is not to be had otherwise.
void link_first_sheet(workbook const& opened, std::string const& address) {
    const auto sheets = opened.as<sheet::XSpreadsheetDocument>()->getSheets();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    as<sheet::XSheetLinkable>(sheets->getByName("Sheet1"))
        ->link(wide(address), "Sheet1", "", "", sheet::SheetLinkMode_NORMAL);
#pragma GCC diagnostic pop
}

/// Opens it as somebody who allows everything does.
void open_trustfully(fs::path const& path, fs::path const& mark) {
    const uno::Reference<frame::XComponentLoader> loader{the_office().desktop(), uno::UNO_QUERY_THROW};
    const auto opened = loader->loadComponentFromURL(url_of(path), "_blank", 0,
        named_values({{"OnMainThread", any(true)},
            {"MacroExecutionMode", uno::Any{document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN}},
            {"UpdateDocMode", uno::Any{document::UpdateDocMode::FULL_UPDATE}}}));
    as<sheet::XCalculatable>(opened)->calculateAll();
    for (int i = 0; i < 100 && !fs::exists(mark); ++i) std::this_thread::sleep_for(std::chrono::milliseconds{50});
    as<util::XCloseable>(opened)->close(true);
}

}

TEST(a_foreign_workbook, runs_no_macro_and_calls_nobody_when_it_is_imported) {
    auto workbook = small_book();
    const listener web;
    const auto folder = the_office().folder();
    const auto mark = folder / "the_macro_ran", plain = folder / "hostile.fods", file = folder / "hostile.ods";
    std::ofstream{plain} << calling_workbook(web.port());
    add_macro(plain, file, mark);
    ASSERT_FALSE(fs::exists(mark));

    open_trustfully(file, mark);
    EXPECT_TRUE(fs::exists(mark)) << "the macro runs where it may: the test would notice it";
    if (asks_from_a_new_workbook()) {
        auto trusted = the_office().new_spreadsheet();
        const auto address = "http://127.0.0.1:" + std::to_string(web.port());
        int calls = web.calls();
        trusted.put("A1", "=WEBSERVICE(\"" + address + "/asked\")");
        EXPECT_GT(web.calls(), calls) << "a web service is called where it may be";
        calls = web.calls();
        trusted.put("A2", "='" + address + "/linked.ods'#$Sheet1.A1");
        EXPECT_EQ(trusted.error("A2") != 0, true);
        EXPECT_GT(web.calls(), calls) << "a linked workbook is asked for where it may be";
        calls = web.calls();
        link_first_sheet(trusted, address + "/sheet.ods");
        EXPECT_GT(web.calls(), calls) << "a linked sheet is asked for where it may be";
        calls = web.calls();
        trusted.put("A3", "=DDE(\"soffice\";\"" + address + "/dde.ods\";\"Sheet1.A1\")");
        for (int i = 0; i < 40 && web.calls() == calls; ++i) std::this_thread::sleep_for(std::chrono::milliseconds{50});
        EXPECT_GT(web.calls(), calls) << "a DDE link is asked for where it may be";
    }
    fs::remove(mark);
    const int before = web.calls();

    for (auto const& hostile : {file, plain}) {
        EXPECT_THAT(command(workbook, "Import", {{"File", any(hostile.string())}}), HasSubstr("3"));
        EXPECT_EQ(workbook.text("Sheet1.A7"), "Anna Meyer");
        workbook.undo();
    }
    workbook.hard_recalculate();
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    EXPECT_FALSE(fs::exists(mark));
    EXPECT_EQ(web.calls(), before) << "nobody was called";
}
