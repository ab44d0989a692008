#include "client/shared_office.hpp"
#include "office/support/database_server.hpp"
#include "office/support/office.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <thread>

namespace referralbook::tools {

namespace {

using namespace std::chrono_literals;
using namespace com::sun::star;
using tests::any;
namespace fs = std::filesystem;

std::string run(tests::workbook const& book, std::string const& path, std::vector<tests::named_value> arguments) {
    arguments.emplace_back("Quiet", any(true));
    // As many as a command takes; an initializer list has no other way in.
    arguments.resize(std::max<std::size_t>(arguments.size(), 10), tests::named_value{"Nothing", any("")});
    auto const& a = arguments;
    return tests::printed(
        book.dispatch("org.referralbook:" + path, {a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9]}).value);
}

std::vector<tests::named_value> server_of(tests::database_server const& server, std::string_view who) {
    const auto address = server.address();
    return {{"Server", any(address.host)}, {"Port", any(static_cast<double>(address.port))},
        {"Database", any(address.database)}, {"User", any(address.user)}, {"Password", any(server.password())},
        {"Encryption", any("plain")}, {"By", any(who)}};
}

/// The typed cells of the referrals, row by row, in no order.
std::multiset<std::string> referrals_of(tests::workbook const& book) {
    const auto sheet = book.sheet("Referrals");
    const auto cursor = sheet->createCursor();
    uno::Reference<sheet::XUsedAreaCursor> { cursor, uno::UNO_QUERY_THROW } -> gotoEndOfUsedArea(true);
    std::multiset<std::string> rows;
    for (auto const& row : uno::Reference<sheet::XCellRangeData> { cursor, uno::UNO_QUERY_THROW } -> getDataArray()) {
        std::string line;
        for (sal_Int32 column = 0; column < std::min<sal_Int32>(row.getLength(), 23); ++column)
            line += tests::printed(row[column]) + '|';
        rows.insert(line);
    }
    return rows;
}

bool come_to_agree(tests::workbook const& one, tests::workbook const& other) {
    for (int tries = 0; tries < 60; ++tries) {
        if (referrals_of(one) == referrals_of(other)) return true;
        std::this_thread::sleep_for(1s);
    }
    return false;
}

/// What one desk does in a morning.
void work(tests::workbook& book, std::string const& who, int first) {
    const auto say = [&](std::string const& sentence) { std::cout << who + ": " + sentence + '\n' << std::flush; };
    for (int i = 0; i < 4; ++i) {
        const double number = first + 2 * i;
        say(run(book, "Thanked", {{"Number", any(number)}}));
        say(run(book, "LogTouch",
            {{"Referral", any(number)}, {"Kind", any("Call")}, {"Outcome", any("Reached")}, {"By", any(who)}}));
        say(run(book, "NewReferral",
            {{"Source", any("Harbour Accountants")}, {"Prospect", any(who + "'s client " + std::to_string(i + 1))}}));
        book.put_text("Referrals.W" + std::to_string(first + 2 * i + 3), who + " looked at this");
    }
}

void leave_history(tests::database_server const& server, fs::path const& file) {
    std::ofstream{file} << "number,when,who,command,table,row,kind,before,after\n"
                        << server.sql("copy (select no,at,who,title,tab,id,kind,before,after from rb.change "
                                      "where title<>'Share this book' order by no) to stdout with csv")
                        << '\n';
    std::cout << "left " << file.string() << '\n';
}

}

int shared_office(fs::path const& file, fs::path const& folder, bool in_windows) {
    tests::database_server server;
    tests::office::options how;
    how.visible = in_windows;
    tests::office first{how}, second{how};
    auto ada = first.load(file);
    auto ben = second.new_spreadsheet();
    auto share = server_of(server, "Ada");
    share.emplace_back("Name", any("Practice"));
    std::cout << "Ada: " << run(ada, "ShareBook", share) << '\n';
    std::cout << "Ben: " << run(ben, "JoinBook", server_of(server, "Ben")) << '\n';
    if (in_windows) {
        for (auto const* book : {&ada, &ben}) run(*book, "OpenDeck", {});
        std::cout << "Two desks share the demo office. Close both windows to end.\n";
        while (first.alive() || second.alive()) std::this_thread::sleep_for(1s);
        ada.release();
        ben.release();
        return 0;
    }
    std::thread other{[&] { work(ben, "Ben", 2); }};
    work(ada, "Ada", 1);
    other.join();
    const bool agree = come_to_agree(ada, ben);
    std::cout << (agree ? "Both desks show the same " : "The desks DIFFER: ") << referrals_of(ada).size() << " and "
              << referrals_of(ben).size() << " rows of referrals.\n"
              << "Changes by desk: "
              << server.sql("select string_agg(x,', ') from (select who||' '||count(*) x from "
                            "rb.change where title<>'Share this book' group by who order by who) t")
              << '\n';
    fs::create_directories(folder);
    leave_history(server, folder / "history.csv");
    return agree ? 0 : 1;
}

}
