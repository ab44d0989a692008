#include "office/support/office.hpp"

#include <fstream>
#include <gtest/gtest.h>

using namespace referralbook::tests;

namespace {

bool has_our_library(office const& one) {
    std::ifstream maps{"/proc/" + std::to_string(one.process()) + "/maps"};
    EXPECT_TRUE(maps) << "the office's process cannot be looked into";
    for (std::string line; std::getline(maps, line);)
        if (line.find("referralbook.uno.so") != std::string::npos) return true;
    return false;
}

}

TEST(our_library, is_not_loaded_before_it_is_needed) {
    const office fresh;   // whatever other tests have called in theirs
    EXPECT_FALSE(has_our_library(fresh)) << "nothing of ours runs before the first Calc document";
    auto workbook = fresh.new_spreadsheet();
    workbook.put("A1", "=REFERRAL.FLAG(1;2)");
    EXPECT_EQ(workbook.shown("A1"), "Overdue");
    EXPECT_TRUE(has_our_library(fresh)) << "or this test looks for the wrong thing";
}
