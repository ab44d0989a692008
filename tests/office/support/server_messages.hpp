#pragma once
#include <functional>
#include <string>
#include <vector>

namespace referralbook::tests {

/// The messages that desks send to the_server() while this is done, in their order. Each is one round trip.
std::vector<std::string> messages_of_desks(std::function<void()> const& work);

}
