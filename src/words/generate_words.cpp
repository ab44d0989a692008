// Makes C++ of a file of words: referralbook_words words/titles.txt titles.cpp. What is wrong with the file is said in
// a sentence, and nothing is written.
#include "words/all_tables.hpp"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

namespace {

std::optional<std::string> content_of(std::filesystem::path const& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

}

int main(int count, char** arguments) try {
    if (count != 3) {
        std::cerr << "usage: referralbook_words WORDS.txt MADE.cpp\n";
        return 2;
    }
    const std::filesystem::path from{arguments[1]}, to{arguments[2]};
    auto const* table = referralbook::words::table_of(from.stem().string());
    if (table == nullptr) {
        std::cerr << from.string()
                  << ":1: No table is made of this file; src/words/all_tables.cpp lists those that are.\n";
        return 1;
    }
    const auto content = content_of(from);
    if (!content) {
        std::cerr << from.string() << ":1: This file cannot be read.\n";
        return 1;
    }
    const auto code = referralbook::words::code_of(*table, *content, from.generic_string());
    if (content_of(to) == code) return 0;   // what is as it was is not compiled again
    std::filesystem::create_directories(to.parent_path());
    std::ofstream out{to, std::ios::binary};
    out << code;
    if (!out.flush()) {
        std::cerr << "cannot write " << to << '\n';
        return 1;
    }
    return 0;
} catch (std::exception const& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
