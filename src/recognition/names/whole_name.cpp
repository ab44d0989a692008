#include "recognition/names/whole_name.hpp"

#include "recognition/names/name_reader.hpp"
#include "text/sentences.hpp"

namespace referralbook::recognition {

std::string whole_name(std::string_view first, std::string_view last) {
    std::string joined{first};
    text::append_if_any(joined, first.empty() ? "" : " ", last);
    if (last.empty() || first.find(',') == std::string_view::npos) return joined;
    const auto read = read_name(first, last);
    if (read.kind != name_kind::person || read.given.empty()) return joined;
    std::string result = read.title;
    for (auto const& part : {read.given, read.family, read.generation})
        text::append_if_any(result, result.empty() ? "" : " ", part);
    text::append_if_any(result, ", ", read.behind);
    return result;
}

}
