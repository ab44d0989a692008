#include "files/file_name.hpp"
#include "text/letters.hpp"

namespace referralbook::files {

std::string text_of(std::filesystem::path const& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path path_of_text(std::string_view text) { return std::u8string{text.begin(), text.end()}; }

std::string shown_path(std::filesystem::path const& path) {
    constexpr std::size_t longest = 120;
    auto text = text_of(path);
    if (text.size() <= longest) return text;
    auto from = text.size() - longest;
    while (from < text.size() && text::is_inside_letter(text[from])) ++from;
    return "..." + text.substr(from);
}

}
