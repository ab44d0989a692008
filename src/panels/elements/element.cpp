#include "panels/elements/element.hpp"

#include <unordered_set>

namespace referralbook::panels {

namespace {

void number_repeats(
    std::vector<element>& elements, std::string element::* field, std::string_view before, std::string_view after) {
    std::unordered_set<std::string> taken;
    for (auto const& one : elements) taken.insert(one.*field);
    std::unordered_set<std::string> seen;
    for (auto& one : elements) {
        if (seen.insert(one.*field).second) continue;
        const auto plain = one.*field;
        for (int number = 2;; ++number) {
            auto tried = plain + std::string{before} + std::to_string(number) + std::string{after};
            if (taken.insert(tried).second) {
                one.*field = tried;
                seen.insert(std::move(tried));
                break;
            }
        }
    }
}

}

void make_unique(std::vector<element>& elements) {
    number_repeats(elements, &element::id, "#", "");
    number_repeats(elements, &element::name, " (", ")");
}

}
