// What keeps the office's data on the way to a server of its own: one file speaks to it, and nothing that the driver
// says in anger is passed on.
#include "structure/source_tree.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook::structure;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view the_one_file = "calc/sharing/sdbc_link";

std::vector<std::string> speakers(source_files const& files) {
    std::vector<std::string> found;
    for (auto const& [path, text] : files)
        if (module_of(path) != the_one_file)
            for (auto const& what : includes_of(text))
                if (what.starts_with("com/sun/star/sdb")) found.push_back(path + " includes " + what);
    return found;
}

// What tells an outage from a refusal, and passes nothing on.
constexpr std::string_view read_and_not_told = "lost_way_of(utf8(failure.SQLState))";

// An exception of the driver repeats the message with the data in it.
std::vector<std::string> tellers(source_files const& files) {
    std::vector<std::string> found;
    for (auto [path, text] : files)
        if (path.starts_with("calc/sharing/")) {
            if (const auto read = text.find(read_and_not_told); read != std::string::npos)
                text.erase(read, read_and_not_told.size());
            for (const auto said : {".Message", "->Message", "SQLState"})
                if (text.find(said) != std::string::npos) found.push_back(path + " uses " + said);
        }
    return found;
}

}

TEST(the_driver_of_the_server, is_known_to_one_file) {
    EXPECT_THAT(speakers(read_sources("src")), IsEmpty());
    EXPECT_THAT(speakers({{"calc/deck/panel.cpp", "#include <com/sun/star/sdbc/XDriver.hpp>\n"}}),
        ElementsAre("calc/deck/panel.cpp includes com/sun/star/sdbc/XDriver.hpp"));
}

TEST(the_driver_of_the_server, is_not_quoted) {
    EXPECT_THAT(tellers(read_sources("src")), IsEmpty());
    EXPECT_THAT(tellers({{"calc/sharing/worker.cpp", "say(problem.Message)"}}),
        ElementsAre("calc/sharing/worker.cpp uses .Message"));
}
