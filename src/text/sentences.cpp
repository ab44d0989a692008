#include "text/sentences.hpp"

namespace referralbook::text {

std::string listed(std::span<std::string const> parts) {
    if (parts.size() < 2) return joined_by(parts, {});
    return joined_by(parts.first(parts.size() - 1), ", ") + " and " + parts.back();
}

std::string joined_by(std::span<std::string const> parts, std::string_view between) {
    std::string result;
    for (auto const& part : parts) append_part(result, between, part);
    return result;
}

void append_part(std::string& to, std::string_view between, std::string_view part) {
    if (!to.empty()) to += between;
    to += part;
}

void append_if_any(std::string& to, std::string_view between, std::string_view part) {
    if (!part.empty()) append_part(to, between, part);
}

}
