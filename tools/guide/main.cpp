// The pictures of the guide, made with the real Calc out of the demo office: referralbook_pictures FOLDER
// tools/pictures calls it with the clock standing still, so that the same program gives the same pictures.
#include "client/picture.hpp"
#include "demo/demo_workbook.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <ctime>
#include <iostream>

namespace {

using namespace referralbook;
using namespace std::chrono_literals;
using com::sun::star::awt::Rectangle;
namespace awt = com::sun::star::awt;
namespace fs = std::filesystem;

constexpr int wide = 1366, high = 768;   // a small screen, as a front desk has it

book::day this_day() {
    const auto now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return std::chrono::sys_days{std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday};
}

/// Formulas, panels and charts follow a moment after what they show.
void let_it_settle() { std::this_thread::sleep_for(2500ms); }

class album {
public:
    album(tests::office& calc, fs::path folder) : calc_{calc}, folder_{std::move(folder)} {}

    void window(tests::workbook const& workbook, std::string const& name, Rectangle part = {}) const {
        let_it_settle();
        keep(tools::window_of(workbook), name, part);
    }
    /// What the window shows of the sheet: no toolbars above, no sidebar.
    void sheet(tests::workbook& workbook, std::string const& title, std::string const& name) const {
        workbook.activate_sheet(title);
        workbook.select(title + ".A1");
        tests::show_sidebar(workbook, false);
        let_it_settle();
        keep(workbook.controller()->getFrame()->getComponentWindow(), name, {});
    }
    /// What the window shows of the sidebar's deck.
    void deck(tests::workbook const& workbook, std::string const& name) const {
        workbook.dispatch("org.referralbook:OpenDeck", {{"Quiet", tests::any(true)}});
        let_it_settle();
        constexpr int from = 1050, to = 1332, top = 62, foot = 52;   // pixels: beside the sheet, above the status bar
        keep(tools::window_of(workbook), name, {from, top, to - from, high - foot - top});
    }
    void dialog(std::string const& title, std::string const& name) const {
        const auto window = tests::window_of_dialog(title);
        if (!window.is()) throw std::runtime_error{"no dialog " + title + " came"};
        let_it_settle();
        keep(window, name, {});
    }
    void page(tests::workbook& workbook, std::string const& title, std::string const& name) const {
        workbook.activate_sheet(title);
        tools::print_to_pdf(workbook, folder_ / (name + ".pdf"));
        std::cout << "left " << (folder_ / (name + ".pdf")).string() << '\n';
    }

private:
    void keep(
        com::sun::star::uno::Reference<awt::XWindow> const& window, std::string const& name, Rectangle part) const {
        const auto path = folder_ / (name + ".png");
        tools::take_picture(calc_, window, path, part);
        std::cout << "left " << path.string() << '\n';
    }

    tests::office& calc_;
    fs::path folder_;
};

void take_all(fs::path const& folder) {
    auto& calc = tests::shown_office();
    const album pictures{calc, folder};
    {
        auto plain = calc.new_spreadsheet();
        demo::type_contact_sheet(plain, this_day());
        plain.select("A5");
        const tests::asking command{plain, "SetUp"};
        pictures.dialog("Set up this workbook", "set-up");
        tests::press(tests::dialog_titled("Set up this workbook"), "Cancel");
    }
    const auto file = folder / "demo.ods";
    demo::make_demo_workbook(calc, this_day(), file);
    auto workbook = calc.load(file);
    tools::window_of(workbook)->setPosSize(0, 0, wide, high, awt::PosSize::POSSIZE);
    workbook.dispatch("org.referralbook:TodaysList", {{"Quiet", tests::any(true)}});
    workbook.dispatch("org.referralbook:CallPlan", {{"Quiet", tests::any(true)}});
    workbook.activate_sheet("Contacts");
    workbook.select("A5");
    pictures.deck(workbook, "follow-ups");
    pictures.window(workbook, "window");
    pictures.page(workbook, "Today", "printed-list");
    for (auto const& [title, name] :
        {std::pair{"Sources", "sources"}, {"Dashboard", "dashboard"}, {"Call plan", "call-plan"}})
        pictures.sheet(workbook, title, name);
    fs::remove(file);
}

}

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: referralbook_pictures FOLDER\n";
        return 2;
    }
    try {
        fs::create_directories(words[1]);
        take_all(fs::absolute(words[1]));
        return 0;
    } catch (com::sun::star::uno::Exception const& problem) {
        std::cerr << "LibreOffice says: " << tests::narrow(problem.Message) << '\n';
    } catch (std::exception const& problem) {
        std::cerr << problem.what() << '\n';
    }
    return 1;
}
