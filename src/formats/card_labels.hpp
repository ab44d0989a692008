#pragma once
#include <span>
#include <string_view>

namespace referralbook::formats {

/// What the label of somebody else's number or address begins with: "assist", of an assistant.
struct label_of_others {
    std::string_view whose, beginning;
};

extern const std::span<label_of_others const> labels_of_others;   ///< words/card_labels.txt

}
