#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// Where each command stands in the menu of registry/Addons.xcu: "NewReferral" has {"~Referrals", "~New referral…"}.
/// An entry that goes once a workbook is set up does not count where there is another.
std::map<std::string, std::vector<std::string>, std::less<>> menu_places(std::string_view addons);

}
