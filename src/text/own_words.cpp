#include "text/own_words.hpp"

#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>

namespace referralbook::text {

namespace {

using words = std::map<std::string, std::string_view, std::less<>>;   // folded -> English

/// Of the entries "context\4English", of all languages. The English itself wins over a translation that looks like it.
words all_words(std::string_view context) {
    words found;
    const auto each = [&](auto const& take) {
        for (auto const& table : language_tables)
            for (auto const& [english, said] : table.texts)
                if (english.size() > context.size() && english.starts_with(context) && english[context.size()] == '\4')
                    take(english.substr(context.size() + 1), said);
    };
    each([&](std::string_view english, std::string_view) { found.emplace(folded(english), english); });
    each([&](std::string_view english, std::string_view said) { found.emplace(folded(said), english); });
    return found;
}

words const& words_of(std::string_view context) {
    static const std::map<std::string_view, words> known = [] {
        std::map<std::string_view, words> made;
        for (const auto one : {heading_word, choice_word, sheet_word, gift_word}) made.emplace(one, all_words(one));
        made.at(heading_word).merge(all_words("heading of a rule"));
        return made;
    }();
    static const words none;
    const auto place = known.find(context);
    return place == known.end() ? none : place->second;
}

}

std::string_view english_of(std::string_view context, std::string_view word) {
    auto const& known = words_of(context);
    const auto found = known.find(folded(word));
    return found == known.end() ? std::string_view{} : found->second;
}

std::string_view in_english(std::string_view context, std::string_view word) {
    const auto english = english_of(context, word);
    return english.empty() ? word : english;
}

std::vector<std::string> in_all_languages(std::string_view context, std::string_view english) {
    std::vector<std::string> all{std::string{english}};
    for (auto const& table : language_tables)
        if (auto said = language{table}.trc(context, english); std::ranges::find(all, said) == all.end())
            all.push_back(std::move(said));
    return all;
}

std::string headings_in(language const& say, std::string_view headings) {
    constexpr std::string_view between = ", ";
    std::string result;
    while (!headings.empty()) {
        const auto end = headings.find(between);
        append_part(result, between, say.trc(heading_word, headings.substr(0, end)));
        headings.remove_prefix(end == std::string_view::npos ? headings.size() : end + between.size());
    }
    return result;
}

std::string choices_in(language const& say, std::string_view choices) {
    std::string result;
    while (true) {
        const auto open = choices.find('"');
        const auto close = open == std::string_view::npos ? open : choices.find('"', open + 1);
        if (close == std::string_view::npos) return result.append(choices);
        result.append(choices.substr(0, open + 1));
        result += say.trc(choice_word, choices.substr(open + 1, close - open - 1));
        result += '"';
        choices.remove_prefix(close + 1);
    }
}

}
