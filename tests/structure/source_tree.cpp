#include "structure/source_tree.hpp"

#include "support/paths.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace referralbook::structure {

namespace fs = std::filesystem;

source_files read_sources(std::string_view folder) {
    source_files files;
    const auto root = fs::path{support::project_root} / folder;
    for (auto const& entry : fs::recursive_directory_iterator{root}) {
        const auto extension = entry.path().extension();
        if (!entry.is_regular_file() || (extension != ".cpp" && extension != ".hpp" && extension != ".inc")) continue;
        std::ifstream in{entry.path(), std::ios::binary};
        files.emplace(entry.path().lexically_relative(root).generic_string(),
            std::string{std::istreambuf_iterator<char>{in}, {}});
    }
    return files;
}

std::vector<std::string> includes_of(std::string const& text) {
    static const std::regex include{R"re((?:^|\n)[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])re"};
    std::vector<std::string> result;
    for (std::sregex_iterator found{text.begin(), text.end(), include}, end; found != end; ++found)
        result.push_back((*found)[1]);
    return result;
}

std::string module_of(std::string_view path) { return std::string{path.substr(0, path.rfind('.'))}; }

std::string folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string{} : std::string{path.substr(0, slash)};
}

std::set<std::string> folders_of(source_files const& files) {
    std::set<std::string> folders{""};
    for (auto const& [path, text] : files)
        for (auto folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) folders.insert(folder);
    return folders;
}

}
