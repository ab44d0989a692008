#include "commands/name_columns.hpp"

#include "recognition/names/name_tokens.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

name_for_columns name_in_columns(std::string_view name, columns_beside_names const& beside) {
    return name_in_columns(recognition::name_parts_of(name), beside);
}

name_for_columns name_in_columns(recognition::name_parts parts, columns_beside_names const& beside) {
    name_for_columns result{std::move(parts.first), std::move(parts.last), parts.is_office, {}, {}, {}};
    if (!parts.title.empty()) {
        if (beside.title)
            result.title = parts.title;
        else if (result.first.empty())
            result.last = parts.title + ' ' + result.last;
        else if (beside.notes)
            result.note = "Title: " + parts.title;
        else
            result.first = parts.title + ' ' + result.first;
    }
    if (!parts.behind.empty()) {
        if (beside.suffix)
            result.suffix = parts.behind;
        else if (beside.notes)
            text::append_part(result.note, "\n", "Behind the name: " + parts.behind);
        else
            result.last += ", " + parts.behind;
    }
    return result;
}

std::string last_name_with(std::string_view family, std::string_view suffixes) {
    std::string last{family};
    for (auto const& part : recognition::name_parts_in(suffixes))
        if (recognition::is_generation(part)) text::append_if_any(last, " ", recognition::written(part));
    return last;
}

}
