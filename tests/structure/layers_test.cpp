// The house has floors: a folder of src includes only folders before it, and UNO lives in src/calc alone.
#include "support/paths.hpp"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path source_root = fs::path{referralbook::support::project_root} / "src";

// Folders of one floor do not see each other. The program that makes code of words/ is no part of the extension.
const std::map<std::string, int> floors{{"text", 0}, {"book", 1}, {"calendar", 2}, {"recognition", 2}, {"formats", 2},
    {"follow_up", 3}, {"scoring", 3}, {"network", 4}, {"commands", 5}, {"functions", 5}, {"panels", 6}, {"calc", 7},
    {"words", 3}};

struct inclusion {
    fs::path file;
    std::string what;
};

std::vector<inclusion> inclusions(fs::path const& folder) {
    static const std::regex include{R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re"};
    std::vector<inclusion> result;
    for (auto const& entry : fs::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in{entry.path()};
        for (std::string line; std::getline(in, line);)
            if (std::smatch match; std::regex_search(line, match, include)) result.push_back({entry.path(), match[1]});
    }
    return result;
}

std::string first_folder(std::string const& path) { return path.substr(0, path.find('/')); }

}

TEST(a_folder_of_src, is_on_a_floor) {
    for (auto const& entry : fs::directory_iterator{source_root})
        if (entry.is_directory()) {
            EXPECT_TRUE(floors.contains(entry.path().filename())) << entry.path();
        }
}

TEST(a_folder_of_src, includes_only_folders_before_it) {
    for (auto const& [name, floor] : floors) {
        if (!fs::exists(source_root / name)) continue;
        for (auto const& [file, what] : inclusions(source_root / name)) {
            const auto other = floors.find(first_folder(what));
            if (other == floors.end() || other->first == name) continue;
            EXPECT_LT(other->second, floor) << file << " includes " << what;
        }
    }
}

TEST(uno, is_included_by_calc_alone) {
    const std::set<std::string> uno{
        "com", "cppu", "cppuhelper", "osl", "rtl", "sal", "salhelper", "typelib", "uno", "org"};
    for (auto const& [name, floor] : floors) {
        if (name == "calc" || !fs::exists(source_root / name)) continue;
        for (auto const& [file, what] : inclusions(source_root / name))
            EXPECT_FALSE(uno.contains(first_folder(what)) && what.find('/') != std::string::npos)
                << file << " includes " << what;
    }
}

TEST(a_source_file, holds_one_thing_and_stays_under_400_lines) {
    for (auto const* top : {"src", "tests"})
        for (auto const& entry :
            fs::recursive_directory_iterator{fs::path{referralbook::support::project_root} / top}) {
            const auto extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".hpp") continue;
            std::ifstream in{entry.path()};
            const auto lines = std::count(std::istreambuf_iterator<char>{in}, {}, '\n');
            EXPECT_LE(lines, 400) << entry.path();
        }
}
