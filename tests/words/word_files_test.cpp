// Every file of words/ is one that code is made of, and tells a translator what a line means.
#include "support/paths.hpp"
#include "words/all_tables.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace referralbook::words {

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path{support::project_root} / "words";

std::string content_of(std::string const& file) {
    std::ifstream in{folder / (file + ".txt"), std::ios::binary};
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

}

TEST(each_file_of_words, is_well_formed_and_its_words_are_written_as_they_compare) {
    for (auto const& table : all_tables())
        EXPECT_NO_THROW(code_of(table, content_of(std::string{table.file}), table.file)) << table.file;
}

TEST(each_file_of_words, has_a_table_and_each_table_a_file) {
    std::set<std::string> files, tables;
    for (auto const& entry : fs::directory_iterator{folder}) files.insert(entry.path().filename().string());
    for (auto const& table : all_tables()) tables.insert(std::string{table.file} + ".txt");
    EXPECT_EQ(files, tables);
}

TEST(each_file_of_words, begins_with_what_its_lines_mean) {
    for (auto const& table : all_tables()) {
        const auto content = content_of(std::string{table.file});
        EXPECT_TRUE(content.starts_with("# ")) << table.file;
        EXPECT_NE(content.find("docs/words.md"), std::string::npos) << table.file;
    }
}

TEST(each_file_of_words, has_lines_of_at_most_120_letters) {
    for (auto const& table : all_tables()) {
        std::istringstream content{content_of(std::string{table.file})};
        for (std::string line; std::getline(content, line);) EXPECT_LE(line.size(), 120U) << table.file << ": " << line;
    }
}

}
