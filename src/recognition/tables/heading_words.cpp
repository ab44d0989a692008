#include "recognition/tables/heading_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::recognition {

namespace {

std::string without_brackets(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') ++depth;
        if (depth == 0) kept += c;
        if ((c == ')' || c == ']') && depth > 0) --depth;
    }
    const bool anything = std::ranges::any_of(kept, text::is_letter);
    return anything ? kept : std::string{text};
}

}

std::vector<std::string> heading_words(std::string_view heading) {
    constexpr std::size_t longest = 400;   // bytes: no heading of any file is as long
    std::string shown = without_brackets(heading.substr(0, text::whole_letters(heading, longest)));
    for (const std::string_view sign : {"\u00BF", "\u00A1"})   // "¿Quién le recomendó?"
        for (auto at = shown.find(sign); at != std::string::npos; at = shown.find(sign)) shown.erase(at, sign.size());
    std::string spaced;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const char c = shown[i];
        if (i > 0) {
            const char before = shown[i - 1];
            const bool hump = text::is_small(before) && text::is_capital(c);
            const bool number = text::is_digit(before) != text::is_digit(c) && before != ' ';
            if (hump || number) spaced += ' ';
        }
        spaced += c;
    }
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (word == "mail" && !words.empty() && words.back() == "e") {
            words.back() = "email";
        } else if (!word.empty()) {
            words.push_back(word);
        }
        word.clear();
    };
    for (const char c : text::folded(spaced)) {
        if (text::is_small(c) || text::is_digit(c) || !text::is_ascii(c))
            word += c;
        else if (c != '\'')
            finish();
    }
    finish();
    return words;
}

std::string heading_key(std::string_view heading) {
    std::string key;
    for (auto const& word : heading_words(heading))
        if (!std::ranges::all_of(word, text::is_digit)) key += word;
    return key;
}

}
