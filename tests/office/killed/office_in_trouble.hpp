#pragma once
#include "office/preloaded/preloaded.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"
#include "support/file_content.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// A command that writes a file.
struct file_command {
    std::string_view command, what, file;
    int points;   ///< from how many of the system's calls that change files the point of its trouble is chosen
};

inline constexpr file_command file_commands[]{{"Export", "contacts", "list.csv", 4},
    {"Export", "contact cards", "cards.vcf", 4}, {"ExportCalendar", "follow-ups", "calendar.ics", 4},
    {"Share", "", "shared.ods", 60}, {"Handout", "", "page.pdf", 12}, {"Share", "", "shared.xlsx", 60}};

/// Names in a folder that begin so.
inline std::vector<std::string> left_in(std::filesystem::path const& folder, std::string_view beginning) {
    std::vector<std::string> names;
    for (auto const& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().filename().string().starts_with(beginning)) names.push_back(entry.path().filename());
    return names;
}

/// Ended as such a file ends; one that was cut is not.
inline bool whole(std::string const& content, std::string_view file) {
    if (file.ends_with(".csv")) return content.ends_with("\n") && content.find("Acme") != std::string::npos;
    if (file.ends_with(".vcf")) return content.ends_with("END:VCARD\r\n");
    if (file.ends_with(".ics")) return content.ends_with("END:VCALENDAR\r\n");
    if (file.ends_with(".pdf")) return content.find("%%EOF", content.size() - 10) != std::string::npos;
    return content.size() > 22 && content.substr(content.size() - 22, 4) == "PK\x05\x06";
}

/// Offices one after the other on one profile, with folders of their own and trouble at a point that the test chooses
/// (preloaded/killed_at.cpp).
class an_office_in_trouble : public testing::Test {
public:
    an_office_in_trouble() {
        namespace fs = std::filesystem;
        fs::remove_all(home_);
        for (auto const& one : {home_, target_, temporary_}) fs::create_directories(one);
        small_book().store(book_);
        setenv("TMPDIR", temporary_.c_str(), 1);
        setenv("REFERRALBOOK_KILLED_AT", at_.c_str(), 1);
        unset_point();
    }
    ~an_office_in_trouble() override {
        unsetenv("TMPDIR");
        unsetenv("REFERRALBOOK_KILLED_AT");
    }
    an_office_in_trouble(an_office_in_trouble const&) = delete;
    an_office_in_trouble& operator=(an_office_in_trouble const&) = delete;

protected:
    /// How many trials `variable` of the environment wants.
    static int trials(char const* variable, int otherwise) {
        const auto* given = std::getenv(variable);
        return given ? std::atoi(given) : otherwise;
    }

    std::unique_ptr<office> begin() const {
        const preloaded killer{REFERRALBOOK_KILLED_AT_LIBRARY};
        return std::make_unique<office>(office::options{.profile = home_ / "profile"});
    }
    /// `error`: what the calls fail with from there on; 0: the office is killed there.
    void set_point(int point, int error = 0) const {
        const auto beside = at_.string() + ".new";
        std::ofstream{beside} << point << ' ' << error;
        std::filesystem::rename(beside, at_);
    }
    void unset_point() const { std::filesystem::remove(at_); }

    std::string write(workbook const& workbook, file_command const& one) const {
        std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments{
            {"File", any((target_ / one.file).string())}};
        if (!one.what.empty()) arguments.emplace_back("What", any(one.what));
        if (one.command == "Handout") arguments.emplace_back("Source", any("Dr Ünal"));
        return command(workbook, one.command, arguments);
    }

    std::filesystem::path home_ = the_office().folder() / "killed", target_ = home_ / "target",
                          temporary_ = home_ / "tmp";
    std::filesystem::path at_ = home_ / "at", book_ = home_ / "book.ods";
};

}
