#include "recognition/names/placed_words.hpp"

#include "recognition/names/name_words.hpp"
#include "text/name_case.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::recognition {

namespace {

std::string shown(name_part words, bool capitals) {
    if (capitals)
        for (auto& one : words)
            if (!name_words::in(name_words::generations, one.key) || one.key == "jr" || one.key == "sr")
                one.written = text::in_name_case(one.written);
    return written(words);
}

}

name_reading texts_of(placed_words const& words, std::string_view name) {
    name_reading result;
    result.kind = words.kind;
    // One word in capitals may be meant so: "ACME", "IKEA".
    const bool capitals = !words.whole && words.title.size() + words.given.size() + words.family.size() > 1 &&
        text::all_capitals(name);
    result.title = shown(words.title, capitals);
    result.given = shown(words.given, capitals);
    result.family = words.whole ? text::single_spaced(name) : shown(words.family, capitals);
    result.generation = shown(words.generation, capitals);
    for (auto const& [at, one] : words.behind) text::append_part(result.behind, ", ", one);
    for (auto const* part : {&result.title, &result.given, &result.family, &result.generation})
        text::append_if_any(result.spoken, " ", *part);
    result.key = keys_of(words.key);
    return result;
}

}
