#pragma once
#include <cstdint>

namespace referralbook::follow_up {

/// The steps of the follow-up in the order of urgency, the most urgent first. docs/rules.md, Follow-up, says of each
/// when it is open and when it is due, under the number F1 to F13 beside it here. F10 and F11
/// are there in books alone that keep answers (follow_up_facts::asks_how).
enum class step_id : std::uint8_t {
    thank_source = 1,   ///< F1 Thank the source
    ask_source,         ///< F2 Ask the source to help
    try_again,          ///< F3 Try again
    first_call,         ///< F4 First call
    tell_source,        ///< F5 Tell the source where it stands
    reward_source,      ///< F6 Reward the source
    move_on,            ///< F7 Move it on
    ask_client,         ///< F8 Ask the new client for referrals
    check_in,           ///< F9 Check in again
    ask_how,            ///< F10 Ask how it was
    put_right,          ///< F11 Put it right
    meet_three,         ///< F12 Three-way meeting
    keep_touch,         ///< F13 Keep in touch
};

/// 1 for F1 to 13 for F13: as a command may be told a step, and as the names of elements hold it.
constexpr int number_of(step_id step) { return static_cast<int>(step); }

}
