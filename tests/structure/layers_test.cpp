// The house has floors: an include only goes down, and UNO lives in src/calc alone.
#include "structure/source_tree.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <optional>

namespace {

using namespace referralbook::structure;
using testing::ElementsAre;
using testing::IsEmpty;

// The floors of each folder that has folders: a file includes only what stands on a lower floor of the folder that
// both have in common. "." is the folder's own files; children of one floor do not see each other. words is no part of
// the extension: the program that makes code of words/.
const std::map<std::string, std::map<std::string, int>> floors{
    {"",
        {{".", 0}, {"text", 0}, {"book", 1}, {"calendar", 2}, {"recognition", 2}, {"formats", 2}, {"sharing", 2},
            {"files", 2}, {"follow_up", 3}, {"scoring", 3}, {"network", 4}, {"trial", 4}, {"commands", 5},
            {"functions", 5}, {"panels", 6}, {"calc", 7}, {"words", 3}}},
    {"book", {{"columns", 0}, {".", 1}, {"rows", 2}, {"rules", 2}}},
    {"calc",
        {{".", 0}, {"office", 0}, {"sheets", 1}, {"reading", 2}, {"formulas", 2}, {"writing", 3}, {"dialogs", 4},
            {"files", 4}, {"sharing", 4}, {"history", 5}, {"set_up", 6}, {"deck", 6}, {"menu", 7}, {"start", 8}}},
    {"calc/menu",
        {{".", 0}, {"follow_up", 1}, {"in_and_out", 1}, {"privacy", 1}, {"reports", 1}, {"several_desks", 1},
            {"tidy_up", 1}}},
    {"calendar", {{".", 0}, {"office_hours", 0}}},
    {"calendar/office_hours", {{"words", 0}, {".", 1}}},
    {"commands",
        {{".", 0}, {"cards", 1}, {"set_up", 1}, {"in_and_out", 1}, {"privacy", 1}, {"reports", 1}, {"tidy_up", 1},
            {"visits", 1}, {"history", 1}, {"follow_up", 2}, {"paper", 2}}},
    {"follow_up", {{".", 0}, {"letters", 1}, {"plans", 1}, {"visits", 1}}},
    {"functions", {{"engine", 0}, {"names", 1}, {"follow_up", 1}, {"sources", 1}, {"arrays", 1}, {"generator", 2}}},
    {"panels", {{"elements", 0}, {"known", 0}, {".", 1}}},
    {"recognition", {{".", 0}, {"names", 1}, {"dates", 1}, {"amounts", 1}, {"people", 2}, {"tables", 2}}},
    {"sharing", {{".", 0}, {"server", 1}, {"desk", 2}, {"words", 3}}},
};

/// The child of `folder` on the way to a path below it; "." for a file of the folder's own.
std::string child_of(std::string const& folder, std::string_view path) {
    const auto rest = path.substr(folder.empty() ? 0 : folder.size() + 1);
    const auto slash = rest.find('/');
    return slash == std::string_view::npos ? "." : std::string{rest.substr(0, slash)};
}

/// The innermost folder that holds both.
std::string common_folder(std::string const& one, std::string_view other) {
    auto folder = folder_of(one);
    while (!folder.empty() && !other.starts_with(folder + '/')) folder = folder_of(folder);
    return folder;
}

std::optional<int> floor_of(std::string const& folder, std::string const& child) {
    const auto children = floors.find(folder);
    if (children == floors.end()) return std::nullopt;
    const auto floor = children->second.find(child);
    return floor == children->second.end() ? std::nullopt : std::optional{floor->second};
}

/// Includes that do not go down, and those of files that are not there.
std::vector<std::string> wrong_includes(source_files const& files) {
    std::vector<std::string> wrong;
    for (auto const& [path, text] : files)
        for (auto const& what : includes_of(text)) {
            if (!files.contains(what)) continue;
            const auto folder = common_folder(path, what);
            const auto from = child_of(folder, path), to = child_of(folder, what);
            if (from == "." && to == ".") continue;
            const auto above = floor_of(folder, from), below = floor_of(folder, to);
            if (!above || !below || *below >= *above) wrong.push_back(path + " includes " + what);
        }
    return wrong;
}

/// Headers of UNO and of its C++ binding.
bool is_uno(std::string const& what) {
    static const std::set<std::string, std::less<>> uno{
        "com", "cppu", "cppuhelper", "osl", "rtl", "sal", "salhelper", "typelib", "uno", "org"};
    const auto slash = what.find('/');
    return slash != std::string::npos && uno.contains(what.substr(0, slash));
}

std::vector<std::string> uno_outside_calc(source_files const& files) {
    std::vector<std::string> wrong;
    for (auto const& [path, text] : files)
        for (auto const& what : includes_of(text))
            if (is_uno(what) && !path.starts_with("calc/")) wrong.push_back(path + " includes " + what);
    return wrong;
}

/// Children of folders that have no floor, and floors of children that are not there.
std::vector<std::string> without_floor(source_files const& files) {
    std::map<std::string, std::set<std::string>> children;
    const auto folders = folders_of(files);
    for (auto const& folder : folders)
        if (!folder.empty()) children[folder_of(folder)].insert(child_of(folder_of(folder), folder + "/."));
    for (auto& [path, text] : files)
        if (const auto found = children.find(folder_of(path)); found != children.end()) found->second.insert(".");
    std::vector<std::string> wrong;
    for (auto const& [folder, names] : children)
        for (auto const& name : names)
            if (!floor_of(folder, name)) wrong.push_back("src/" + folder + ": " + name + " has no floor");
    for (auto const& [folder, names] : floors)
        for (auto const& [name, floor] : names)
            if (!children[folder].contains(name)) wrong.push_back("src/" + folder + ": there is no " + name);
    return wrong;
}

}

TEST(a_folder_of_src, is_on_a_floor) {
    EXPECT_THAT(without_floor(read_sources("src")), IsEmpty());
    auto files = read_sources("src");
    files["attic/box.hpp"] = "";
    files["calc/menu/attic/box.hpp"] = "";
    EXPECT_THAT(without_floor(files), ElementsAre("src/: attic has no floor", "src/calc/menu: attic has no floor"));
}

TEST(an_include, only_goes_down) { EXPECT_THAT(wrong_includes(read_sources("src")), IsEmpty()); }

TEST(an_include, that_goes_up_or_aside_is_found) {
    const source_files files{{"book/date.hpp", "#include \"panels/parts.hpp\"\n"}, {"panels/parts.hpp", ""},
        {"formats/csv.cpp", "#include <vector>\n  #  include \"calendar/workdays.hpp\"\n"},
        {"calendar/workdays.hpp", ""}, {"commands/edit.cpp", "#include \"commands/reports/goals.hpp\"\n"},
        {"commands/reports/goals.hpp", ""},
        {"calc/deck/panel.cpp", "#include \"calc/set_up/rows.hpp\"\n#include \"calc/office/text.hpp\"\n"},
        {"calc/set_up/rows.hpp", ""}, {"calc/office/text.hpp", ""}};
    EXPECT_THAT(wrong_includes(files),
        ElementsAre("book/date.hpp includes panels/parts.hpp", "calc/deck/panel.cpp includes calc/set_up/rows.hpp",
            "commands/edit.cpp includes commands/reports/goals.hpp", "formats/csv.cpp includes calendar/workdays.hpp"));
}

TEST(uno, is_included_by_calc_alone) {
    EXPECT_THAT(uno_outside_calc(read_sources("src")), IsEmpty());
    EXPECT_THAT(uno_outside_calc({{"book/date.hpp", "#include <com/sun/star/util/Date.hpp>\n"}}),
        ElementsAre("book/date.hpp includes com/sun/star/util/Date.hpp"));
}
