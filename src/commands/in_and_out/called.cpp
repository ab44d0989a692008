#include "commands/in_and_out/called.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/whole_name.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

name_in_file name_in_file_of(import_values const& values, int row) {
    name_in_file one{values.text("who", row), values.text("first_name", row), values.text("last_name", row),
        values.text("company", row)};
    if (one.full.empty()) one.full = recognition::whole_name(one.first, one.last);
    return one;
}

called::called(recognition::aliases const& aliases, std::function<std::string(std::string_view)> const& text_of)
    : aliases_{aliases} {
    for (const auto key : name_keys) {
        const auto name = text_of(key);
        if (whole_.empty() || key == "last_name") whole_ = book::text_of(whole_ + ' ' + name);
        const auto known = recognition::name_key(name);
        for (const auto word : text::words_in(known)) words_.emplace(word);
    }
}

bool called::says(std::string_view content) const {
    return std::ranges::all_of(text::words_in(recognition::name_key(content)),
               [&](auto const& word) { return words_.contains(word); }) ||
        aliases_.key(content) == aliases_.key(whole_);
}

}
