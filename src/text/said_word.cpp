#include "text/said_word.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::text {

bool says(std::string_view word, std::string_view english) {
    const auto wanted = folded(word);
    return wanted == folded(english) || std::ranges::any_of(language_tables, [&](language_table const& table) {
        return folded(language{table}.tr(english)) == wanted;
    });
}

bool begins(std::string_view text, std::string_view english) {
    const auto begun = folded(text);
    const auto is_begun_by = [&](std::string_view sentence) {
        const auto head = folded(sentence.substr(0, sentence.find('{')));
        return !head.empty() && begun.starts_with(head);
    };
    return is_begun_by(english) || std::ranges::any_of(language_tables, [&](language_table const& table) {
        return is_begun_by(language{table}.tr(english));
    });
}

}
