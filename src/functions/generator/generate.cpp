// Writes the files that the function catalogue dictates below the folder given as the only argument.
#include "functions/generator/generated_files.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: generate PROJECT-ROOT\n";
        return 2;
    }
    const std::filesystem::path root{words[1]};
    for (auto const& file : referralbook::functions::generated_files()) {
        const auto path = root / file.path;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream out{path, std::ios::binary};
        out << file.content;
        if (!out.flush()) {
            std::cerr << "cannot write " << path << '\n';
            return 1;
        }
        std::cout << file.path << '\n';
    }
}
