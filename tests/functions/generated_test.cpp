#include "functions/generator/generated_files.hpp"
#include "support/paths.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace referralbook::functions;

TEST(generated_files_are, as_the_catalogue_dictates) {
    for (auto const& file : generated_files()) {
        std::ifstream in{std::string{referralbook::support::project_root} + '/' + file.path, std::ios::binary};
        ASSERT_TRUE(in) << file.path << " is missing: build the target generate";
        std::ostringstream found;
        found << in.rdbuf();
        EXPECT_EQ(found.str(), file.content) << file.path << " is stale: build the target generate";
    }
}
