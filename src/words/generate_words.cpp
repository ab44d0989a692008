// Makes C++ of a file of words: referralbook_words words/titles.txt titles.cpp. What is wrong with the file is said in
// a sentence, and nothing is written.
#include "words/all_tables.hpp"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

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
    std::ifstream in{from, std::ios::binary};
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) {
        std::cerr << from.string() << ":1: This file cannot be read.\n";
        return 1;
    }
    const auto code = referralbook::words::code_of(*table, content.str(), from.generic_string());
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
