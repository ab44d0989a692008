#include "office/support/screen/opened_pages.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>
#include <unistd.h>

namespace referralbook::tests {

namespace {

namespace fs = std::filesystem;

/// Goes with the test program.
class opener {
public:
    opener() {
        fs::create_directories(folder_);
        const auto program = folder_ / "xdg-open";
        std::ofstream{program} << "#!/bin/sh\nprintf '%s\\n' \"$1\" >>'" << noted().string() << "'\n";
        fs::permissions(program, fs::perms::owner_all);
        const auto* path = std::getenv("PATH");
        setenv("PATH", (folder_.string() + ':' + (path == nullptr ? "" : path)).c_str(), 1);
    }
    ~opener() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    opener(opener const&) = delete;
    opener& operator=(opener const&) = delete;
    fs::path noted() const { return folder_ / "opened"; }

private:
    fs::path folder_ = fs::temp_directory_path() / ("referralbook-opened-" + std::to_string(getpid()));
};

opener const& the_opener() {
    static const opener one;
    return one;
}

}

void note_opened_pages() { the_opener(); }

std::vector<std::string> opened_pages(std::size_t known) {
    std::vector<std::string> pages;
    for (int tries = 0; tries < 100 && pages.size() <= known; ++tries) {
        if (tries > 0) std::this_thread::sleep_for(std::chrono::milliseconds{50});
        pages.clear();
        std::ifstream in{the_opener().noted()};
        for (std::string line; std::getline(in, line);) pages.push_back(line);
    }
    return pages;
}

}
