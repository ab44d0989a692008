// The pictures of the guide, made with the real Calc out of the demo office: referralbook_pictures FOLDER
// tools/pictures calls it with the clock standing still, so that the same program gives the same pictures.
#include "book/schema.hpp"
#include "client/picture.hpp"
#include "demo/demo_workbook.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/shown_controls.hpp"
#include "text/language.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/awt/Key.hpp>
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

/// The dialog that sets a plain contact sheet up.
void take_set_up(tests::office& calc, album const& pictures, std::string_view language, std::string const& name) {
    auto plain = calc.new_spreadsheet();
    demo::type_contact_sheet(plain, this_day(), language);
    plain.select("A5");
    const auto title = text::language_of(language).tr("Set up this workbook");
    const tests::asking command{plain, "SetUp"};
    pictures.dialog(title, name);
    tests::press_key(title, awt::Key::ESCAPE);
}

tests::workbook demo_in(tests::office& calc, std::string_view language, fs::path const& file) {
    demo::make_demo_workbook(calc, this_day(), file, language);
    auto workbook = calc.load(file);
    tools::window_of(workbook)->setPosSize(0, 0, wide, high, awt::PosSize::POSSIZE);
    workbook.select("A5");
    return workbook;
}

void take_english(tests::office& calc, album const& pictures, fs::path const& folder) {
    take_set_up(calc, pictures, "en", "set-up");
    const auto file = folder / "demo.ods";
    auto workbook = demo_in(calc, "en", file);
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
    {
        const tests::asking command{workbook, "ShareBook"};
        pictures.dialog("Share this book", "share");
        tests::press_key("Share this book", awt::Key::ESCAPE);
    }
    fs::remove(file);
}

/// What the first page of the README shows in another language.
void take_in(std::string_view language, tests::office& calc, album const& pictures, fs::path const& folder) {
    tests::speak(language);
    const auto behind = '.' + std::string{language};
    take_set_up(calc, pictures, language, "set-up" + behind);
    const auto file = folder / ("demo" + behind + ".ods");
    auto workbook = demo_in(calc, language, file);
    const auto title = text::language_of(language).trc(text::sheet_word, book::table(book::table_id::dashboard).title);
    pictures.sheet(workbook, title, "dashboard" + behind);
    fs::remove(file);
}

void take_all(fs::path const& folder) {
    auto& calc = tests::shown_office();
    const album pictures{calc, folder};
    take_english(calc, pictures, folder);
    for (auto const& one : text::language_tables) take_in(one.tag, calc, pictures, folder);
    tests::speak("");
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
