#include "commands/name_columns.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/whole_name.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

name_for_columns name_in_columns(
    std::string_view name, columns_beside_names const& beside, text::language const& writes) {
    return name_in_columns(recognition::name_parts_of(name), beside, writes);
}

name_for_columns name_in_columns(
    recognition::name_parts parts, columns_beside_names const& beside, text::language const& writes) {
    name_for_columns result{std::move(parts.first), std::move(parts.last), parts.is_office, {}, {}, {}};
    if (!parts.title.empty()) {
        if (beside.title)
            result.title = parts.title;
        else if (result.first.empty())
            result.last = parts.title + ' ' + result.last;
        else if (beside.notes)
            result.note = writes.tr("Title: {1}", parts.title);
        else
            result.first = parts.title + ' ' + result.first;
    }
    if (!parts.behind.empty()) {
        if (beside.suffix)
            result.suffix = parts.behind;
        else if (beside.notes)
            text::append_part(result.note, "\n", writes.tr("Behind the name: {1}", parts.behind));
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

std::string name_by_parts(std::string_view shown, std::string_view first, std::string_view last) {
    using recognition::name_key;
    if (shown.empty() || first.empty() || last.empty()) return {};
    const auto own = recognition::read_name(first, last), whole = recognition::read_name(shown);
    if (own.kind != recognition::name_kind::person) return {};
    const auto theirs = text::words_in(whole.key);
    const bool of_them = std::ranges::all_of(
        text::words_in(own.key), [&](auto const& word) { return std::ranges::find(theirs, word) != theirs.end(); });
    if (!of_them) return {};
    auto name = recognition::whole_name(first, last);
    if (own.title.empty() && !whole.title.empty()) name = whole.title + ' ' + name;
    if (own.key == whole.key) {   // "Kern, Anna, MD"
        const auto text = text::folded(shown);
        if (!text.starts_with(text::folded(last)) || text.starts_with(text::folded(first))) return {};
        if (own.behind.empty() && !whole.behind.empty())
            name += (whole.behind.starts_with('(') ? " " : ", ") + whole.behind;
        return name;
    }
    const bool in_order = name_key(whole.given).starts_with(name_key(own.given)) &&
        name_key(whole.family).ends_with(name_key(own.family));
    const bool nothing_besides = name_key(whole.given + ' ' + whole.family + ' ' + whole.generation) == whole.key;
    return in_order && nothing_besides ? std::string{} : name;
}

}
