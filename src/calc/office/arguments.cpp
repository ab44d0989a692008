#include "calc/office/arguments.hpp"
#include "calc/office/text.hpp"
#include "text/presentable.hpp"
#include "text/whole_part.hpp"

#include <vector>

namespace referralbook::calc {

std::optional<int> place_argument(command_call const& call, std::string_view name) {
    constexpr std::int64_t beyond_all_sheets = 1 << 24;
    const auto given = call.number(name);
    if (!given) return {};
    const auto whole = text::whole_part(*given);
    return whole && *whole >= 0 && *whole < beyond_all_sheets ? static_cast<int>(*whole) : -1;
}

std::string presentable(command_call const& call, std::string_view sentence) {
    std::vector<std::string> said;
    for (auto const& argument : call.arguments)
        if (rtl::OUString words; argument.Value >>= words) said.push_back(utf8(words));
    return text::presentable(sentence, said);
}

}
