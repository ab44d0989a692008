#include "text/sentences.hpp"

namespace referralbook::text {

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
