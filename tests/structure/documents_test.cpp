// What the documents name is there: files of the tree, and the documents they link to with their headings.
#include "support/file_content.hpp"
#include "support/paths.hpp"
#include <cctype>
#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using referralbook::tests::content_of;

const fs::path tree{referralbook::support::project_root};

std::vector<fs::path> documents() {
    std::vector<fs::path> found{tree / "README.md", tree / "CONTRIBUTING.md", tree / "SECURITY.md"};
    for (auto const& entry : fs::directory_iterator{tree / "docs"})
        if (entry.path().extension() == ".md") found.push_back(entry.path());
    return found;
}

std::vector<std::string> matches(std::string const& text, std::regex const& what) {
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), what}, end; at != end; ++at) found.push_back((*at)[1]);
    return found;
}

/// A path may be named without its ending: src/recognition/names/name_key stands for both files of the module.
bool is_there(std::string const& path) {
    return fs::exists(tree / path) || fs::exists(tree / (path + ".hpp")) || fs::exists(tree / (path + ".cpp"));
}

/// As forges name a heading: small letters, blanks as hyphens, other signs left out.
std::string anchor_of(std::string const& heading) {
    std::string name;
    for (const unsigned char letter : heading)
        if (letter == ' ')
            name += '-';
        else if (std::isalnum(letter) || letter == '-' || letter == '_')
            name += static_cast<char>(std::tolower(letter));
    return name;
}

std::set<std::string> anchors(fs::path const& document) {
    static const std::regex heading{R"((?:^|\n)#+ ([^\n]+))"};
    std::set<std::string> found;
    for (auto const& text : matches(content_of(document), heading)) found.insert(anchor_of(text));
    return found;
}

}

TEST(a_document, names_only_files_that_are_there) {
    static const std::regex path{R"((?:^|[^\w./-])((?:src|tests|docs|tools|words|cmake|registry)/[\w./-]*[\w]))"};
    int seen = 0;
    for (auto const& document : documents())
        for (auto const& named : matches(content_of(document), path)) {
            ++seen;
            EXPECT_TRUE(is_there(named)) << document << " names " << named;
        }
    EXPECT_GT(seen, 30);
}

TEST(a_document, links_only_to_what_is_there) {
    static const std::regex link{R"(\]\(([^)\s]+)\))"};
    int seen = 0;
    for (auto const& document : documents())
        for (auto const& target : matches(content_of(document), link)) {
            if (target.find("://") != std::string::npos) continue;
            ++seen;
            const auto hash = target.find('#');
            const auto file = hash == 0 ? document : document.parent_path() / target.substr(0, hash);
            EXPECT_TRUE(fs::exists(file)) << document << " links to " << target;
            if (hash != std::string::npos && fs::exists(file)) {
                EXPECT_TRUE(anchors(file).contains(target.substr(hash + 1))) << document << " links to " << target;
            }
        }
    EXPECT_GT(seen, 20);
}

TEST(the_page_of_promises, names_only_tests_that_are_there) {
    static const std::regex test{R"(\bTEST(?:_F|_P)?\(([a-z_]+,\s*[a-z_]+)\))"}, promise{R"(`([a-z_]+\.[a-z_]+)`)"};
    std::set<std::string> known;
    for (auto const& entry : fs::recursive_directory_iterator{tree / "tests"})
        if (entry.path().extension() == ".cpp")
            for (auto const& name : matches(content_of(entry.path()), test)) {
                const auto comma = name.find(',');
                known.insert(name.substr(0, comma) + '.' + name.substr(name.find_first_not_of(", \n", comma)));
            }
    int seen = 0;
    for (auto const& named : matches(content_of(tree / "docs/safety.md"), promise)) {
        ++seen;
        EXPECT_TRUE(known.contains(named)) << named;
    }
    EXPECT_GT(seen, 12);
}

TEST(the_description_of_the_extension, names_files_that_are_packed) {
    static const std::regex reference{R"re(xlink:href="([^"]+)")re"};
    const auto named = matches(content_of(tree / "extension/description.xml"), reference);
    EXPECT_GE(named.size(), 3u) << "the licence, the picture, the description";
    for (auto const& file : named)
        EXPECT_TRUE(fs::exists(tree / "extension" / file) ||
            (file == "LICENSE.txt" && fs::exists(tree / "LICENSE")))   // src/CMakeLists.txt packs it
            << file;
}

TEST(the_extension, packs_no_file_that_an_editor_or_an_office_left_behind) {
    int seen = 0;
    for (auto const& entry : fs::recursive_directory_iterator{tree / "extension"}) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(".~lock.")) continue;   // of an office that has it open now; it is not packed
        ++seen;
        EXPECT_FALSE(name.starts_with('.') || name.ends_with('~') || name.ends_with(".orig")) << entry.path();
    }
    EXPECT_GT(seen, 20);
}
