#include "office/support/erasing_script.hpp"
#include "support/paths.hpp"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace referralbook::tests {

namespace {

/// The lines of the page from one to another, both of them.
std::string script_of(std::string const& book, std::string_view first, std::string_view last) {
    std::ifstream file{std::filesystem::path{referralbook::support::project_root} / "docs/sharing.md"};
    std::string text, line;
    for (bool within = false; std::getline(file, line);) {
        within = within || line.starts_with(first);
        if (within) text += line + '\n';
        if (within && line == last) break;
    }
    constexpr std::string_view example = "'Practice'";
    for (auto at = text.find(example); at != std::string::npos; at = text.find(example, at + book.size()))
        text.replace(at, example.size(), '\'' + book + '\'');
    return text;
}

}

std::string erasing_script(std::string const& book) { return script_of(book, "    begin;", "    commit;"); }

std::string showing_script(std::string const& book) {
    return script_of(book, "    with told(what)", "     order by c.no;");
}

}
