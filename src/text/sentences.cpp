#include "text/sentences.hpp"

namespace referralbook::text {

std::string listed(std::span<std::string const> parts) {
    if (parts.size() < 2) return joined(parts, {});
    return joined(parts.first(parts.size() - 1), ", ") + " and " + parts.back();
}

std::string joined(std::span<std::string const> parts, std::string_view between) {
    std::string result;
    for (auto const& part : parts) append(result, between, part);
    return result;
}

void append(std::string& to, std::string_view between, std::string_view part) {
    if (!to.empty()) to += between;
    to += part;
}

void append_filled(std::string& to, std::string_view between, std::string_view part) {
    if (!part.empty()) append(to, between, part);
}

}
