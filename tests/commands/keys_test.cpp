// The names of the commands are permanent, and the menu calls no other ones.
#include "commands/keys.hpp"
#include "support/paths.hpp"
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::UnorderedElementsAreArray;

/// The commands that any file of the registry calls.
std::set<std::string> called_by_the_registry() {
    static const std::regex url{"org\\.referralbook:([A-Za-z]+)"};
    std::set<std::string> found;
    for (auto const& entry : fs::directory_iterator{fs::path{referralbook::support::project_root} / "registry"}) {
        if (entry.path().extension() != ".xcu") continue;
        std::ifstream in{entry.path()};
        const std::string text{std::istreambuf_iterator<char>{in}, {}};
        for (std::sregex_iterator at{text.begin(), text.end(), url}, end; at != end; ++at) found.insert((*at)[1]);
    }
    return found;
}

}

TEST(the_paths_of_commands, are_these) {
    EXPECT_THAT(referralbook::commands::path::all,
        ElementsAre("SetUp", "NewReferral", "NewEnquiry", "LogTouch", "Done", "Thanked", "Snooze", "StatusChanged",
            "Draft", "AddContact", "Texts", "TakeBack", "RepairDates", "CompleteRows", "AddAlias", "EditList",
            "TodaysList", "MorningPage", "CallPlan", "LogGiven", "Network", "SourcePlan", "Handout", "ExportCalendar",
            "Import", "Export", "Share", "FillHolidays", "ReferralTree", "Habits", "Goals", "Dashboard",
            "FindDuplicates", "Settings", "OpenDeck", "OpenDeckByItself", "OpenDemo", "Help", "ShareBook", "JoinBook",
            "WorkOffline", "Conflicts", "WhoChanged", "LeaveBook", "WhatWeHold", "Forget", "Answered", "Agenda",
            "Mailing", "Trial", "Digest", "Recommended", "LogMails"));
}

TEST(the_paths_of_commands, are_those_that_the_registry_calls) {
    const std::set<std::string> known{
        referralbook::commands::path::all.begin(), referralbook::commands::path::all.end()};
    EXPECT_THAT(called_by_the_registry(), UnorderedElementsAreArray(known));
}
