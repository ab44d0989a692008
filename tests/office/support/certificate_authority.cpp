#include "office/support/certificate_authority.hpp"

#include "office/support/office_process.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace referralbook::tests {

certificate_authority::certificate_authority() {
    std::string pattern = (std::filesystem::temp_directory_path() / "referralbook-authority-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error{"no folder for the certificates"};
    folder_ = pattern;
    openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
        "-subj", "/CN=Authority of " + folder_.filename().string(), "-keyout", folder_ / "root.key", "-out", root()});
}

certificate_authority::~certificate_authority() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::filesystem::path certificate_authority::certificate_for(std::string const& name) const {
    const auto certificate = folder_ / (name + ".crt"), key = folder_ / (name + ".key"), request = folder_ / "request",
               more = folder_ / "extensions";
    openssl({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
        "/CN=" + name, "-keyout", key, "-out", request});
    std::ofstream{more} << "subjectAltName=DNS:" << name << '\n';
    openssl({"x509", "-req", "-in", request, "-CA", root(), "-CAkey", folder_ / "root.key", "-CAcreateserial", "-days",
        "1", "-extfile", more, "-out", certificate});
    std::filesystem::permissions(key, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    return certificate;
}

void certificate_authority::openssl(std::vector<std::string> words) const {
    const auto log = folder_ / "log";
    words.insert(words.begin(), "/usr/bin/openssl");
    if (run_program(words, log, std::chrono::seconds{30}) == 0) return;
    std::ifstream said{log};
    throw std::runtime_error{
        "openssl failed; is the package openssl installed?\n" + std::string{std::istreambuf_iterator<char>{said}, {}}};
}

}
