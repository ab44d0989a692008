#include "calc/office/whole_file.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace referralbook::calc {

namespace fs = std::filesystem;

namespace {

std::unexpected<book::problem> refused(fs::path const& path, std::string_view why) {
    return std::unexpected{book::problem{"The file " + path.string() + " could not be written: " + std::string{why} +
        ". Choose another folder or name; nothing was changed."}};
}

}

book::result<void> write_whole_file(fs::path const& path, std::string_view content) {
    std::error_code failure, unknown;
    auto target = path;
    if (fs::is_symlink(path, unknown)) target = fs::canonical(path, failure);   // the link stays one
    if (failure) return refused(path, failure.message());
    if (fs::exists(target, failure) && !fs::is_regular_file(target, failure))
        return refused(path, "it is no plain file");
    auto beside = target;
    beside += ".part";
    const auto given_up = [&](std::string_view why) {
        if (fs::is_regular_file(beside, failure)) fs::remove(beside, failure);
        return refused(path, why);
    };
    {
        std::ofstream out{beside, std::ios::binary | std::ios::trunc};
        if (!out) return refused(path, "its folder does not allow it");
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) return given_up("the disk is full or fails");
    }
    fs::rename(beside, target, failure);
    if (failure) return given_up(failure.message());
    return {};
}

book::result<std::optional<std::string>> read_whole_file(fs::path const& path) {
    std::error_code failure;
    if (!fs::exists(path, failure)) return std::optional<std::string>{};
    const auto unreadable = std::unexpected{
        book::problem{"The file " + path.string() + " cannot be read. Choose another name."}};
    if (!fs::is_regular_file(path, failure)) return unreadable;
    std::ifstream in{path, std::ios::binary};
    std::string content{std::istreambuf_iterator<char>{in}, {}};
    if (in.bad() || !in.is_open()) return unreadable;
    return content;
}

}
