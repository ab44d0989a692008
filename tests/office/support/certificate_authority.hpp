#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace referralbook::tests {

/// Signs certificates for servers and for people, with the program openssl. Its files lie in a throw-away folder. Where
/// openssl is missing or fails it throws, and the test fails.
class certificate_authority {
public:
    certificate_authority();
    ~certificate_authority();
    certificate_authority(certificate_authority const&) = delete;
    certificate_authority& operator=(certificate_authority const&) = delete;

    std::filesystem::path root() const { return folder_ / "root.crt"; }
    /// A certificate for a machine's name or a login, valid for a day; its key lies beside it as .key.
    std::filesystem::path certificate_for(std::string const& name) const;

private:
    void openssl(std::vector<std::string> words) const;
    std::filesystem::path folder_;
};

}
