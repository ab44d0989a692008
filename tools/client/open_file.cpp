#include "client/open_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace referralbook::tools {

namespace {

// Tokens of the text filter: 76 is UTF-8, 1 is Windows-1252.
constexpr int utf8_token = 76, windows_1252_token = 1;

bool is_utf8(std::string_view bytes) {
    int expected = 0;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        if (expected) {
            if ((byte & 0xC0) != 0x80) return false;
            --expected;
        } else if (byte >= 0xF0) {
            expected = 3;
        } else if (byte >= 0xE0) {
            expected = 2;
        } else if (byte >= 0xC0) {
            expected = 1;
        } else if (byte >= 0x80) {
            return false;
        }
    }
    return true;
}

/// The delimiter that stands most often outside quotes.
char delimiter_of(std::string_view text) {
    constexpr std::array candidates{',', ';', '\t', '|'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char letter : text) {
        if (letter == '"') quoted = !quoted;
        if (quoted) continue;
        for (std::size_t i = 0; i < candidates.size(); ++i) counts[i] += letter == candidates[i];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}

std::string csv_options(std::filesystem::path const& path) {
    auto ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char letter) { return static_cast<char>(letter | 0x20); });
    if (ending != ".csv" && ending != ".tsv" && ending != ".txt") return {};
    std::ifstream in{path, std::ios::binary};
    const std::string content{std::istreambuf_iterator<char>{in}, {}};
    const int encoding = is_utf8(content) ? utf8_token : windows_1252_token;
    // delimiter, text delimiter ", encoding, from line 1, columns as they are, language by default, quoted fields are
    // text, recognise dates
    return std::to_string(static_cast<int>(delimiter_of(content))) + ",34," + std::to_string(encoding) +
        ",1,,0,true,true";
}

}
