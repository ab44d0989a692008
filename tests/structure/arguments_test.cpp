// Makers of macros look up in a command's header what it takes: each argument that its source reads is named there.
#include "structure/source_tree.hpp"

#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace referralbook::structure;
using testing::IsEmpty;

std::vector<std::smatch> matches(std::string const& text, std::regex const& what) {
    return {std::sregex_iterator{text.begin(), text.end(), what}, {}};
}

/// "ThreeWay" by three_way, as src/commands/keys.hpp has them.
std::map<std::string, std::string> arguments_in(std::string const& keys) {
    static const std::regex line{R"re(inline constexpr char (\w+)\[\] = "(\w+)";)re"};
    const auto begin = keys.find("namespace argument {"), end = keys.find("\n}", begin);
    const auto part = keys.substr(begin, end - begin);
    std::map<std::string, std::string> names;
    for (auto const& one : matches(part, line)) names.emplace(one[1], one[2]);
    return names;
}
}

TEST(an_argument_of_a_command, is_named_in_its_header) {
    // Every command takes Quiet. HeldYears of JoinBook is for tests alone.
    const std::set<std::string> of_none{"Quiet"};
    static const std::regex use{R"(argument::(\w+))"};
    const auto sources = read_sources("src");
    const auto names = arguments_in(sources.at("commands/keys.hpp"));
    EXPECT_GT(names.size(), 80u);
    int seen = 0;
    std::set<std::string> missing;
    for (auto const& [path, text] : sources) {
        if (!path.starts_with("calc/menu/") || !path.ends_with("_command.cpp")) continue;
        auto const& header = sources.at(module_of(path) + ".hpp");
        for (auto const& one : matches(text, use)) {
            auto const& name = names.at(one[1]);
            ++seen;
            if (!of_none.contains(name) && !std::regex_search(header, std::regex{"\\b" + name + "\\b"}))
                missing.insert(path + ": " + name);
        }
    }
    EXPECT_GT(seen, 100);
    EXPECT_THAT(missing, IsEmpty());
}
