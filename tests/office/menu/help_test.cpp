// The pages of help of the extension that is installed, and the button that opens them.
#include "calc/office/help.hpp"
#include "commands/keys.hpp"
#include "functions/engine/list.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/opened_pages.hpp"
#include "office/support/small_book.hpp"
#include "support/file_content.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/ucb/XSimpleFileAccess.hpp>
#include <filesystem>
#include <gmock/gmock.h>
#include <regex>

using namespace referralbook::tests;
using testing::EndsWith;
using testing::HasSubstr;
namespace key = com::sun::star::awt::Key;
namespace fs = std::filesystem;

namespace {

constexpr char const* languages[]{"en", "de", "fr", "es"};

/// The folder "help" of the installed extension.
fs::path help_folder(workbook& book) {
    const auto page = command(book, "Help");
    return fs::path{page.substr(std::string_view{"file://"}.size())}.parent_path().parent_path().parent_path();
}

/// Whether the office has what it needs to show pages of extensions by itself; then it, not a browser, shows them.
bool office_has_its_help() {
    if (!referralbook::calc::is_known_to_show_pages(version_of_office())) return false;
    const auto paths = shown_office().service<com::sun::star::beans::XPropertySet>("com.sun.star.util.PathSettings");
    rtl::OUString folder;
    paths->getPropertyValue("Help") >>= folder;
    if (folder.startsWith("/")) folder = "file://" + folder;
    return shown_office()
        .service<com::sun::star::ucb::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess")
        ->exists(folder + "/main_transform.xsl");
}

}

TEST(the_help, has_a_page_for_each_command_and_panel_and_function_in_each_language) {
    auto book = small_book();
    const auto folder = help_folder(book);
    for (auto const* language : languages) {
        const auto pages = folder / "html" / language, office = folder / "xhp" / language;
        std::vector<std::string> wanted{
            "PanelFollowUps", "PanelContact", "PanelSources", "PanelGoals", "FirstSteps", "Options", "Contents"};
        for (auto const& path : referralbook::commands::path::all)
            if (path != referralbook::commands::path::help) wanted.emplace_back(path);
        for (auto const& name : wanted) {
            EXPECT_TRUE(fs::exists(pages / (name + ".html"))) << language << ' ' << name;
            EXPECT_TRUE(fs::exists(office / "text/scalc/org.referralbook.calc" / (name + ".xhp")))
                << language << ' ' << name;
        }
        std::string functions;
        for (auto const& entry : fs::directory_iterator{pages})
            if (entry.path().filename().string().starts_with("Functions")) functions += content_of(entry.path());
        for (auto const* function : referralbook::functions::all_functions())
            EXPECT_THAT(functions, HasSubstr('>' + std::string{function->name} + "</h2>")) << language;
    }
}

TEST(the_help, links_only_to_what_is_there) {
    auto book = small_book();
    const auto folder = help_folder(book);
    static const std::regex link{R"re(href="([^"#]+)")re"};
    int seen = 0;
    for (auto const* language : languages)
        for (auto const* kind : {"html", "xhp"})
            for (auto const& entry : fs::recursive_directory_iterator{folder / kind / language}) {
                if (!entry.is_regular_file()) continue;
                const auto text = content_of(entry.path());
                for (std::sregex_iterator at{text.begin(), text.end(), link}, end; at != end; ++at) {
                    ++seen;
                    // A link of the office's help counts from the folder of the language.
                    const auto from = std::string_view{kind} == "html" ? entry.path().parent_path()
                                                                       : folder / kind / language;
                    EXPECT_TRUE(fs::exists(from / (*at)[1].str())) << entry.path() << " links to " << (*at)[1];
                }
            }
    EXPECT_GT(seen, 500);
}

TEST(the_help, is_said_in_the_language_of_its_folder) {
    auto book = small_book();
    const auto pages = help_folder(book) / "html";
    EXPECT_THAT(content_of(pages / "en/NewReferral.html"), HasSubstr("<dt>Source</dt><dd>Who referred them.</dd>"));
    EXPECT_THAT(content_of(pages / "de/NewReferral.html"), HasSubstr("<dt>Empfehler</dt><dd>Wer empfohlen hat.</dd>"));
    EXPECT_THAT(content_of(pages / "fr/Goals.html"), HasSubstr("Dans le menu\u00A0: Recommandations &gt; "));
    EXPECT_THAT(content_of(pages / "es/Options.html"), HasSubstr("<h1>Herramientas &gt; Opciones"));
}

TEST(the_help_of_the_office, is_led_to_a_page_only_where_that_is_known_to_do_no_harm) {
    using referralbook::calc::is_known_to_show_pages;
    EXPECT_TRUE(is_known_to_show_pages("7.4"));
    for (const auto* version :
        {"7.5", "7.6", "7.40", "24.2", "24.8", "25.2", "25.8", "26.2", "27.4", "74", "", "7", "an office of a friend"})
        EXPECT_FALSE(is_known_to_show_pages(version)) << version;
}

// F1 itself cannot be pressed here: keys that a test sends pass the handlers of the office by.
TEST(the_help_button, opens_the_page_of_its_dialog) {
    auto book = shown_small_book();
    if (office_has_its_help()) return;   // it opens a window of its own
    const auto before = opened_pages().size();
    const asking command{book, "NewReferral", {{"Today", any(small_book_today)}}};
    const auto dialog = dialog_titled("New referral");
    ASSERT_TRUE(dialog.is());
    press(dialog, "Help");
    const auto pages = opened_pages(before);
    press_key("New referral", key::ESCAPE);
    ASSERT_EQ(pages.size(), before + 1);
    EXPECT_THAT(pages.back(), EndsWith("/help/html/en/NewReferral.html"));
}
