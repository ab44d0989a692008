// Drives the real Calc with the extension installed, for tools/try:
//   demo OUT.ods [de]       makes the demo workbook, in English or the language given
//   template OUT.ots        makes the template of an empty book
//   headless FILE FOLDER    sets FILE up where it is not, prints the lists, leaves book.ods, today.pdf and sidebar.png
//   pictures FILE FOLDER    a picture of every sheet of FILE
//   prints FILE FOLDER      makes every page and prints every sheet of FILE to a PDF, on A4 and on Letter
//   shared FILE FOLDER      two offices share FILE on a server of their own, in windows, until both are closed
//   shared-headless FILE FOLDER   the same without windows: both do a morning's work at once; leaves history.csv
//   open FILE               opens FILE in a window with the deck, and waits until the user closes the office
#include "client/lists.hpp"
#include "client/open_file.hpp"
#include "client/picture.hpp"
#include "client/shared_office.hpp"
#include "demo/demo_workbook.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace {

using namespace referralbook;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

book::day this_day() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    return std::chrono::sys_days{std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday};
}

int make_demo(fs::path const& out, std::string const& language) {
    tests::office calc;
    demo::make_demo_workbook(calc, this_day(), out, language);
    std::cout << "made " << out.string() << '\n';
    return 0;
}

int make_template(fs::path const& out, std::string const& language) {
    tests::office calc;
    demo::make_template(calc, out, language);
    std::cout << "made " << out.string() << '\n';
    return 0;
}

/// Sets a plain contact sheet up; a book that is set up stays as it is. False: the office refused, and why is said.
bool set_up(tests::workbook& workbook) {
    if (!workbook.name("RB_REFERRALS").empty()) return true;
    const auto answer = workbook.dispatch("org.referralbook:SetUp", {{"Quiet", tests::any(true)}});
    std::cout << tests::printed(answer.value) << '\n';
    return answer.done;
}

tests::office::options in_a_window() {
    tests::office::options how;
    how.visible = true;
    return how;
}

/// Windows are drawn by the office's own picture-only display: neither on a screen nor by --headless, which draws none.
void without_a_screen() {
    setenv("SAL_USE_VCLPLUGIN", "svp", 1);
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
}

void give_room(tests::workbook& workbook) {
    tools::window_of(workbook)->setPosSize(0, 0, 1500, 900, com::sun::star::awt::PosSize::POSSIZE);
}

int pictures(fs::path const& file, fs::path const& folder) {
    fs::create_directories(folder);
    without_a_screen();
    tests::office calc{in_a_window()};
    auto workbook = calc.load(file, false, tools::csv_options(file));
    give_room(workbook);
    for (auto const& title : workbook.sheet_titles()) {
        workbook.activate_sheet(title);
        std::this_thread::sleep_for(1s);
        tools::take_picture(calc, tools::window_of(workbook), folder / (title + ".png"));
        std::cout << "left " << (folder / (title + ".png")).string() << '\n';
    }
    return 0;
}

void make_every_page(tests::workbook& workbook) {
    using tests::any;
    using arguments = std::initializer_list<tests::named_value>;
    const auto first_source = any(workbook.text(workbook.name("RB_SOURCES").substr(1, 7) + ".B2"));
    const auto make = [&](std::string const& path, arguments what) {
        const auto answer = workbook.dispatch("org.referralbook:" + path, what);
        if (!answer.done) std::cout << path << ": " << tests::printed(answer.value) << '\n';
    };
    const tests::named_value quiet{"Quiet", any(true)};
    for (const auto* path : {"TodaysList", "CallPlan", "Dashboard", "Network", "ReferralTree", "Habits",
             "FindDuplicates", "RepairDates", "Texts"})
        make(path, {quiet});
    make("Goals", {quiet, {"Referrals", any(8.0)}, {"Sources", any(4.0)}, {"Revenue", any(24000.0)}});
    make("SourcePlan", {quiet, {"Who", first_source}, {"gain", any("quick reports")}, {"serves", any("Braces")}});
    make("AddAlias", {quiet, {"Spelling", any("The dental people")}, {"Source", first_source}});
    make("Handout", {quiet, {"Source", first_source}});
}

/// In 1/100 mm, upright.
struct paper {
    std::string_view name;
    sal_Int32 width, height;
};
constexpr paper a4{"A4", 21000, 29700}, letter{"Letter", 21590, 27940};

void put_paper_in(tests::workbook& workbook, paper const& wanted) {
    using namespace com::sun::star;
    const auto families = workbook.as<style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const uno::Reference<container::XIndexAccess> styles{families->getByName("PageStyles"), uno::UNO_QUERY_THROW};
    for (sal_Int32 i = 0; i < styles->getCount(); ++i) {
        const uno::Reference<beans::XPropertySet> style{styles->getByIndex(i), uno::UNO_QUERY_THROW};
        bool across = false;
        style->getPropertyValue("IsLandscape") >>= across;
        style->setPropertyValue("Width", uno::Any{across ? wanted.height : wanted.width});
        style->setPropertyValue("Height", uno::Any{across ? wanted.width : wanted.height});
    }
}

int prints(fs::path const& file, fs::path const& folder) {
    fs::create_directories(folder);
    tests::office calc;
    auto workbook = calc.load(file, false, tools::csv_options(file));
    if (!set_up(workbook)) return 1;
    make_every_page(workbook);
    for (auto const& wanted : {a4, letter}) {
        put_paper_in(workbook, wanted);
        for (auto const& title : workbook.sheet_titles()) {
            workbook.activate_sheet(title);
            const auto path = folder / (title + ' ' + std::string{wanted.name} + ".pdf");
            tools::print_to_pdf(workbook, path);
            std::cout << "left " << path.string() << '\n';
        }
    }
    workbook.store(folder / "book.ods");
    return 0;
}

int headless(fs::path const& file, fs::path const& folder) {
    fs::create_directories(folder);
    without_a_screen();
    tests::office calc{in_a_window()};
    auto workbook = calc.load(file, false, tools::csv_options(file));
    if (!set_up(workbook)) return 1;
    const auto listed = workbook.dispatch("org.referralbook:TodaysList", {{"Quiet", tests::any(true)}});
    if (!listed.done) {
        std::cerr << tests::printed(listed.value) << '\n';
        return 1;
    }
    tools::print_lists(workbook, std::cout);
    tools::print_to_pdf(workbook, folder / "today.pdf");
    workbook.activate_sheet(workbook.sheet_titles().front());
    give_room(workbook);
    workbook.dispatch("org.referralbook:OpenDeck", {{"Quiet", tests::any(true)}});
    std::this_thread::sleep_for(3s);   // the panels follow a moment after the book
    tools::take_picture(calc, tools::window_of(workbook), folder / "sidebar.png");
    workbook.store(folder / "book.ods");
    std::cout << '\n';
    for (auto const* name : {"book.ods", "today.pdf", "sidebar.png"})
        std::cout << "left " << (folder / name).string() << '\n';
    return 0;
}

int open(fs::path const& file) {
    tests::office calc{in_a_window()};
    auto workbook = calc.load(file, false, tools::csv_options(file));
    workbook.dispatch("org.referralbook:OpenDeck", {{"Quiet", tests::any(true)}});
    std::cout << "Calc is open with the deck. Close its window to end.\n";
    workbook.release();
    while (calc.alive()) std::this_thread::sleep_for(200ms);
    return 0;
}

}

int main(int count, char** words) {
    const std::vector<std::string> given{words + 1, words + count};
    try {
        const bool of_language = given.size() == 2 || given.size() == 3;
        const std::string language = given.size() == 3 ? given[2] : "en";
        if (of_language && given[0] == "demo") return make_demo(fs::absolute(given[1]), language);
        if (of_language && given[0] == "template") return make_template(fs::absolute(given[1]), language);
        if (given.size() == 3 && given[0] == "headless")
            return headless(fs::absolute(given[1]), fs::absolute(given[2]));
        if (given.size() == 3 && given[0] == "pictures")
            return pictures(fs::absolute(given[1]), fs::absolute(given[2]));
        if (given.size() == 3 && given[0] == "prints") return prints(fs::absolute(given[1]), fs::absolute(given[2]));
        if (given.size() == 3 && (given[0] == "shared" || given[0] == "shared-headless"))
            return tools::shared_office(fs::absolute(given[1]), fs::absolute(given[2]), given[0] == "shared");
        if (given.size() == 2 && given[0] == "open") return open(fs::absolute(given[1]));
    } catch (com::sun::star::uno::Exception const& problem) {
        std::cerr << "LibreOffice says: " << tests::narrow(problem.Message) << '\n';
        return 1;
    } catch (std::exception const& problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    std::cerr
        << "usage: referralbook_try demo OUT.ods [LANGUAGE] | template OUT.ots [LANGUAGE] | headless FILE FOLDER | "
           "pictures FILE FOLDER | prints FILE FOLDER | shared FILE FOLDER | shared-headless FILE FOLDER | open FILE\n";
    return 2;
}
