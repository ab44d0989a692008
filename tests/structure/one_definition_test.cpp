// Two classes of one name in one namespace are one class to the linker: it takes the destructor of either, and memory
// is lost far from the mistake. Compilers see one file at a time and say nothing.
#include "structure/source_tree.hpp"

#include <gmock/gmock.h>

#include <regex>
#include <sstream>

namespace {

/// Where each class and enumeration of the headers is defined, by its full name: "referralbook::book::change_set".
/// Classes inside of classes stand indented and are left out: their names hold the outer one's.
std::map<std::string, std::set<std::string>> definitions_in(referralbook::structure::source_files const& files) {
    static const std::regex opened{R"(^namespace ([\w:]+) \{)"};
    static const std::regex defined{R"(^(?:struct|class|enum class|enum|union) ([\w:]+)(?: [^;]*)?$)"};
    std::map<std::string, std::set<std::string>> found;
    for (auto const& [path, text] : files) {
        std::istringstream lines{text};
        std::string space;
        for (std::string line; std::getline(lines, line);) {
            std::smatch parts;
            if (std::regex_search(line, parts, opened))
                space = parts[1];
            else if (line == "namespace {")
                space = path;   // of its own in every source
            else if (std::regex_search(line, parts, defined))
                found[space + "::" + parts[1].str()].insert(path);
        }
    }
    return found;
}

}

TEST(a_class, has_one_definition) {
    const auto found = definitions_in(referralbook::structure::read_sources("src"));
    EXPECT_GT(found.size(), 300u);
    for (auto const& [name, paths] : found) EXPECT_THAT(paths, testing::SizeIs(1)) << name;
}

TEST(a_class, of_one_name_twice_is_found) {
    const auto found = definitions_in({{"a/one.hpp", "namespace referralbook::a {\n\nstruct part {\n};\n\n}\n"},
        {"a/two.cpp",
            "namespace referralbook::a {\n\nclass part : public whole {\n};\n\nnamespace {\n\nstruct own {\n"},
        {"a/three.cpp", "namespace referralbook::a {\n\nnamespace {\n\nstruct own {\nstruct later;\n"}});
    EXPECT_THAT(found.at("referralbook::a::part"), testing::SizeIs(2));
    EXPECT_EQ(found.count("referralbook::a::own"), 0u);
    EXPECT_EQ(found.count("a/three.cpp::later"), 0u);
}
