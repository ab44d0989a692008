#pragma once
#include <span>
#include <string_view>

namespace referralbook::follow_up {

/// A part of the page that a source is handed (S1, S0): who is helped best, what to listen for, how somebody is sent
/// and looked after. The office may change it on its sheet Texts.
struct handout_text {
    std::string_view key;   ///< permanent, English
    std::string_view title;
    std::string_view text;   ///< "" where only the office can say it: the part is left out until it does
    std::string_view used;   ///< "When it is used", one sentence
};

inline constexpr std::string_view ideal_client_key = "Hand-out: ideal client";

/// In the order of the page. Fields: source, office, owner, ask, script, gain, quotes, reasons, promises.
std::span<handout_text const> handout_texts();

}
