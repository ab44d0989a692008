#include "office/support/erasing_script.hpp"
#include "support/paths.hpp"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace referralbook::tests {

std::string erasing_script(std::string const& book) {
    std::ifstream file{std::filesystem::path{referralbook::support::project_root} / "docs/sharing.md"};
    std::string text, line;
    for (bool within = false; std::getline(file, line);) {
        within = within || line == "    begin;";
        if (within) text += line + '\n';
        if (line == "    commit;") break;
    }
    constexpr std::string_view example = "'Practice'";
    for (auto at = text.find(example); at != std::string::npos; at = text.find(example, at + book.size()))
        text.replace(at, example.size(), '\'' + book + '\'');
    return text;
}

}
