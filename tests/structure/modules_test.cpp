// A module is a header and the source beside it: no circles of them, and what one declares it defines itself.
#include "structure/declarations.hpp"
#include "structure/source_tree.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace referralbook::structure;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

constexpr std::size_t most_modules = 25;   // of a folder
constexpr auto most_lines = 400;           // of a file

using graph = std::map<std::string, std::set<std::string>>;

graph inclusions(source_files const& files) {
    graph includes;
    for (auto const& [path, text] : files) {
        auto& from = includes[module_of(path)];
        for (auto const& what : includes_of(text))
            if (files.contains(what) && module_of(what) != module_of(path)) from.insert(module_of(what));
    }
    return includes;
}

/// Takes away whoever includes nobody that is left, as long as there is one.
void take_leaves(graph& includes) {
    while (std::erase_if(includes, [&](auto const& module) {
        return std::ranges::none_of(module.second, [&](auto const& other) { return includes.contains(other); });
    })) {}
}

graph turned(graph const& includes) {
    graph included;
    for (auto const& [module, others] : includes) {
        included[module];
        for (auto const& other : others) included[other].insert(module);
    }
    return included;
}

/// The modules in circles of includes, and those between two circles.
std::vector<std::string> in_circles(source_files const& files) {
    auto left = inclusions(files);
    take_leaves(left);
    for (auto& [module, others] : left) std::erase_if(others, [&](auto const& other) { return !left.contains(other); });
    left = turned(left);
    take_leaves(left);
    std::vector<std::string> modules;
    for (auto const& [module, others] : left) modules.push_back(module);
    return modules;
}

/// A module as far as others may mean it.
struct module_reading {
    bool has_header = false;
    declarations header, source;
};

std::map<std::string, module_reading> read_modules(source_files const& files) {
    std::map<std::string, module_reading> modules;
    for (auto const& [path, text] : files) {
        auto& module = modules[module_of(path)];
        if (path.ends_with(".hpp")) {
            module.has_header = true;
            module.header = declarations_of(text);
        }
        if (path.ends_with(".cpp")) module.source = declarations_of(text);
    }
    return modules;
}

/// Whether a member's class is one that a source has for itself.
bool is_member_of(std::string const& function, std::set<std::string> const& classes) {
    for (auto at = function.rfind("::"); at != std::string::npos && at > 0; at = function.rfind("::", at - 1))
        if (classes.contains(function.substr(0, at))) return true;
    return false;
}

/// Functions and classes of a source that its header does not declare, and functions of a header that neither it nor
/// its source defines.
std::vector<std::string> strays(source_files const& files) {
    const auto modules = read_modules(files);
    std::map<std::string, std::string> declared_in, defined_in;
    for (auto const& [name, module] : modules) {
        for (auto const& one : module.header.declared) declared_in.emplace(one, name);
        for (auto const& one : module.source.defined) defined_in.emplace(one, name);
    }
    const auto of = [](std::map<std::string, std::string> const& all, std::string const& one) {
        const auto found = all.find(one);
        return found == all.end() ? std::string{"nobody"} : found->second;
    };
    std::vector<std::string> wrong;
    for (auto const& [name, module] : modules) {
        auto const& [has_header, header, source] = module;
        for (auto const& one : source.defined)
            if (one != "main" && !header.declared.contains(one) && !header.defined.contains(one) &&
                !is_member_of(one, source.defined_classes))
                wrong.push_back(name + " defines " + one + ", which " + of(declared_in, one) + " declares");
        for (auto const& one : source.defined_classes)
            if (!header.known_classes.contains(one))
                wrong.push_back(name + " has the class " + one + " for all to see");
        for (auto const& one : header.declared)
            if (!header.defined.contains(one) && !source.defined.contains(one))
                wrong.push_back(name + " declares " + one + ", which " + of(defined_in, one) + " defines");
    }
    return wrong;
}

}

TEST(modules, do_not_include_each_other) { EXPECT_THAT(in_circles(read_sources("src")), IsEmpty()); }

TEST(modules, that_include_each_other_are_found) {
    const source_files files{{"a/one.hpp", ""}, {"a/one.cpp", "#include \"a/one.hpp\"\n#include \"b/three.hpp\"\n"},
        {"a/two.hpp", "#pragma once\n#include \"a/one.hpp\"\n"}, {"b/three.hpp", "#include \"a/two.hpp\"\n"},
        {"b/four.cpp", "#include \"a/one.hpp\"\n"}, {"b/five.hpp", ""}};
    EXPECT_THAT(in_circles(files), ElementsAre("a/one", "a/two", "b/three"));
}

TEST(modules, declare_what_they_define) { EXPECT_THAT(strays(read_sources("src")), IsEmpty()); }

TEST(modules, that_define_what_another_declares_are_found) {
    const source_files files{{"book/rules.hpp", R"(#pragma once
namespace referralbook::book {
/// Every key.
std::span<rule_spec const> rule_specs();
struct rules {
    int days = 1;
    bool fits() const;
    bool empty() const { return days == 0; }
    virtual ~rules() = default;
    virtual void print() = 0;
    std::optional<int> (*due)(rules const&);
};
template <class F> void each(F const& use) { use(); }
})"},
        {"book/rules.cpp", R"(#include "book/rules.hpp"
namespace referralbook::book {
namespace {
struct reader { int at(int place) const; };
int reader::at(int place) const { return place; }
}
static bool own(char letter) { return letter == '}'; }
bool rules::fits() const { return own('"') || days > 0; }
})"},
        {"book/rule_specs.cpp", R"x(#include "book/rules.hpp"
namespace referralbook::book {
constexpr std::array<int, 2> numbers{1, 2};
class helper { public: int f() { return 1; } };
std::span<rule_spec const> rule_specs() { return {}; }   // here { without its partner
text::list unknown(std::function<void(int)> const& f) { return R"(})"; }
})x"}};
    EXPECT_THAT(strays(files),
        ElementsAre("book/rule_specs defines referralbook::book::rule_specs, which book/rules declares",
            "book/rule_specs defines referralbook::book::unknown, which nobody declares",
            "book/rule_specs has the class referralbook::book::helper for all to see",
            "book/rules declares referralbook::book::rule_specs, which book/rule_specs defines"));
}

TEST(the_reading_of_declarations, knows_what_the_sources_are_written_in) {
    const auto read = declarations_of(R"(
#define MACRO(x) \
    void hidden(x) {
namespace one { namespace two::three {
MACRO(word)
enum class kind { first, second };
struct forward;
class made final : public base<int> {
public:
    explicit made(int count);
    made(made const&) = delete;
    auto operator<=>(made const&) const = default;
    void operator()(std::span<int const> all) const;
    operator bool() const { return true; }
    friend void swapped(made&, made&) {}
    friend class watcher;
private:
    std::function<void(int)> call_{[](int) {}};
    bool more = std::max(1, 2) > 1;
    struct part { int size() const; };
};
made::made(int count) : base<int>{count}, call_{[] { return 1; }}, more(count > 0) { }
int made::part::size() const { return 1; }
int tried() try { return 1; } catch (int) { return 2; } catch (...) { return 3; }
void after_it() {}
inline const auto pass = [](auto& context) { return context(1); };
extern made const catalogue;
std::map<int, std::vector<int>> tables(int first = (1 < 2));
extern "C" int exported(int) { return 1; }
} }
int main(int count, char** words) { return count; }
)");
    const std::string in = "one::two::three::";
    EXPECT_THAT(
        read.declared, ElementsAre(in + "made::made", in + "made::operator()", in + "made::part::size", in + "tables"));
    EXPECT_THAT(read.defined,
        ElementsAre("main", in + "after_it", in + "made::made", in + "made::operator<=>", in + "made::operatorbool",
            in + "made::part::size", in + "tried"));
    EXPECT_THAT(read.known_classes, ElementsAre(in + "forward", in + "made", in + "made::part", in + "watcher"));
    EXPECT_THAT(read.defined_classes, ElementsAre(in + "made"));
}

TEST(the_reading_of_declarations, finds_the_functions_of_the_sources) {
    const auto date = declarations_of(read_sources("src").at("book/date.hpp"));
    EXPECT_THAT(date.declared, IsSupersetOf({"referralbook::book::day_of_serial", "referralbook::book::short_date"}));
    EXPECT_THAT(
        declarations_of(read_sources("src").at("book/status.cpp")).defined, Contains("referralbook::book::status_of"));
}

TEST(a_folder, holds_at_most_25_modules) {
    for (auto const* top : {"src", "tests"}) {
        std::map<std::string, std::set<std::string>> modules;
        for (auto const& [path, text] : read_sources(top)) modules[folder_of(path)].insert(module_of(path));
        EXPECT_GE(modules.size(), 20u) << top;
        for (auto const& [folder, names] : modules) EXPECT_LE(names.size(), most_modules) << top << '/' << folder;
    }
}

TEST(a_source_file, holds_at_most_400_lines) {
    for (auto const* top : {"src", "tests"}) {
        const auto files = read_sources(top);
        EXPECT_GT(files.size(), 100u) << top;
        for (auto const& [path, text] : files)
            EXPECT_LE(std::ranges::count(text, '\n'), most_lines) << top << '/' << path;
    }
}
