// The menu as the office reads it: within one menu no two entries share their name or the letter that chooses them.
#include "structure/source_tree.hpp"
#include "support/paths.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace {

using testing::IsEmpty;

std::string menu_file() {
    std::ifstream in{std::string{referralbook::support::project_root} + "/registry/Addons.xcu"};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

constexpr std::string_view toolbar = "<node oor:name=\"OfficeToolBar\">", tab = "<node oor:name=\"OfficeNotebookBar\">",
                           images = "<node oor:name=\"Images\">";

/// The toolbar and the tab behind it name the same commands without letters.
std::string menu_bar() {
    const auto all = menu_file();
    return all.substr(0, all.find(toolbar));
}

std::set<std::string> addresses_in(std::string const& text) {
    static const std::regex address{"<value>(org\\.referralbook:[^<]*)</value>"};
    std::set<std::string> all;
    for (std::sregex_iterator at{text.begin(), text.end(), address}, end; at != end; ++at) all.insert((*at)[1]);
    return all;
}

char small(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

/// The titles of each menu: those between a node and its end, one level of nodes a menu.
std::vector<std::vector<std::string>> menus_of(std::string const& text) {
    constexpr std::string_view node = "<node ", end = "</node>", title = "<value xml:lang=\"en-US\">";
    std::vector<std::vector<std::string>> open(1), menus;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest{text.data() + at, text.size() - at};
        if (rest.starts_with(node)) {
            open.emplace_back();
        } else if (rest.starts_with(end)) {
            menus.push_back(std::move(open.back()));
            open.pop_back();
        } else if (rest.starts_with(title)) {   // of an entry, which belongs to the menu around it
            const auto words = rest.substr(title.size(), rest.find("</value>") - title.size());
            if (open.size() > 1) open[open.size() - 2].emplace_back(words);
        }
    }
    return menus;
}

/// The entries of one menu that share a name or a letter with another, or have no letter.
std::vector<std::string> alike_in(std::vector<std::string> const& menu) {
    std::vector<std::string> alike;
    std::set<std::string> names;
    std::set<char> letters;
    for (auto const& entry : menu) {
        const auto at = entry.find('~');
        const bool has_letter = at != std::string::npos && at + 1 < entry.size();
        if (!has_letter || !letters.insert(small(entry[at + 1])).second || !names.insert(entry).second)
            alike.push_back(entry);
    }
    return alike;
}

}

TEST(each_menu, has_entries_of_different_names_and_letters) {
    const auto menus = menus_of(menu_bar());
    std::size_t entries = 0;
    for (auto const& menu : menus) {
        EXPECT_THAT(alike_in(menu), IsEmpty());
        entries += menu.size();
    }
    EXPECT_GT(entries, 30u);
}

TEST(two_entries_of_a_menu, that_share_a_letter_are_found) {
    EXPECT_THAT(alike_in({"~Goals…", "Log ~given…"}), testing::ElementsAre("Log ~given…"));
    EXPECT_THAT(alike_in({"Goals…"}), testing::ElementsAre("Goals…"));
}

TEST(the_menu_of_a_book_that_is_set_up, has_at_most_twelve_entries_at_its_top_level) {
    const auto menus = menus_of(menu_bar());
    const auto top = std::ranges::find_if(
        menus, [](auto const& one) { return std::ranges::find(one, "~New referral\u2026") != one.end(); });
    ASSERT_NE(top, menus.end());
    constexpr std::size_t only_before = 2;   // Set up this workbook, Open the demo office
    EXPECT_LE(top->size() - only_before, 12u);
}

TEST(the_tab_of_the_tabbed_interface, names_commands_of_the_menu_and_all_of_the_toolbar) {
    const auto all = menu_file();
    const auto menu = addresses_in(all.substr(0, all.find(toolbar)));
    const auto buttons = addresses_in(all.substr(all.find(toolbar), all.find(tab) - all.find(toolbar)));
    const auto shown = addresses_in(all.substr(all.find(tab), all.find(images) - all.find(tab)));
    EXPECT_GT(shown.size(), buttons.size());
    EXPECT_TRUE(std::ranges::includes(menu, shown));
    EXPECT_TRUE(std::ranges::includes(shown, buttons));
}

TEST(each_menu, has_entries_in_the_order_of_their_file) {
    // The office orders the nodes of a menu by their names: shorter ones first, then by letter.
    static const std::regex tag{R"re(<node oor:name="([^"]*)"[^>]*?(/?)>|</node>)re"};
    const auto file = menu_bar();
    std::vector<std::string> last{""};   // the entry before, of each menu that is open
    int compared = 0;
    for (std::sregex_iterator at{file.begin(), file.end(), tag}, end; at != end; ++at) {
        if (!(*at)[1].matched) {
            ASSERT_GT(last.size(), 1u);
            last.pop_back();
            continue;
        }
        static const std::regex entry{"m[0-9]+"};
        if (const auto name = (*at)[1].str(); std::regex_match(name, entry)) {
            EXPECT_LT(std::pair(last.back().size(), last.back()), std::pair(name.size(), name));
            compared += !last.back().empty();
            last.back() = name;
        }
        if ((*at)[2].str().empty()) last.emplace_back();
    }
    EXPECT_GT(compared, 20);
}
