#pragma once
#include "office/preloaded/preloaded.hpp"
#include "office/support/office.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace referralbook::tests {

/// An office whose clock can be moved (preloaded/moved_clock.cpp), and whose time zone is chosen.
class office_with_clock {
public:
    /// `zone`: as in TZ, "CET-1CEST,M3.5.0,M10.5.0/3"; empty: this computer's.
    explicit office_with_clock(long moved_by = 0, std::string const& zone = {}) {
        move_by(moved_by);
        setenv("REFERRALBOOK_MOVED_CLOCK", file_.c_str(), 1);
        const preloaded clock{REFERRALBOOK_MOVED_CLOCK_LIBRARY};
        if (!zone.empty()) setenv("TZ", zone.c_str(), 1);
        calc = std::make_unique<office>();
        if (!zone.empty()) unsetenv("TZ");
    }
    /// In seconds from the real time.
    void move_by(long seconds) {
        const auto beside = file_.string() + ".new";
        std::ofstream{beside} << seconds;
        std::filesystem::rename(beside, file_);
    }

    std::unique_ptr<office> calc;

private:
    std::filesystem::path file_ = the_office().folder() / "clock";
};

}
