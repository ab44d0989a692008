#include "words/word_table.hpp"

#include "text/fold.hpp"
#include "text/letters.hpp"
#include "words/word_file.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace referralbook::words {

namespace {

std::string literal(std::string_view word) {
    std::string code{'"'};
    for (const char letter : word) {
        if (letter == '"' || letter == '\\') code += '\\';
        code += letter;
    }
    return code + "\"sv";
}

/// What may stand in a place, for people: "[a], [b]".
std::string listed(auto const& all, auto&& name) {
    std::string text;
    for (auto const& one : all) text += said({text.empty() ? "" : ", ", "\"", name(one), "\""});
    return text;
}

template <class Number> std::optional<Number> number_of(std::string_view word) {
    Number number{};
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || stop != word.data() + word.size()) return std::nullopt;
    return number;
}

/// The C++ of a word; where it may not stand there, throws.
std::string code_of(column const& column, std::string_view word, auto&& refuse) {
    switch (column.holds) {
    case column::kind::folded:
        if (const auto plain = text::folded(word); plain != word)
            refuse(said({"\"", word, "\" is compared without capitals and accents: write \"", plain, "\"."}));
        return literal(word);
    case column::kind::small:
        if (std::ranges::any_of(word, [](char letter) { return letter != text::small_letter(letter); }))
            refuse(said({"\"", word, "\" is compared without capitals: write it in small letters."}));
        return literal(word);
    case column::kind::written: return literal(word == "-" ? "" : word);
    case column::kind::choice: {
        const auto found = std::ranges::find(column.choices, word, &column::meaning::word);
        if (found == column.choices.end())
            refuse(said({"\"", word, "\" is not known as ", column.name, "; known are ",
                listed(column.choices, [](auto const& one) { return one.word; }), "."}));
        return std::string{found->code};
    }
    case column::kind::fraction: {
        const auto number = number_of<float>(word);
        if (!number || *number <= 0 || *number > 1)
            refuse(
                said({"\"", word, "\" is not ", column.name, ": that is a number above 0 and up to 1, such as 0.85."}));
        return said({word.find('.') == std::string_view::npos ? said({word, ".0"}) : word, "f"});
    }
    case column::kind::count: break;
    }
    const auto number = number_of<int>(word);
    if (!number || *number < 1)
        refuse(said({"\"", word, "\" is not ", column.name, ": that is a whole number from 1 on."}));
    return std::string{word};
}

/// "{$2, $1}" with the columns put in.
std::string filled(std::string_view pattern, std::vector<std::string> const& columns) {
    std::string code;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '$')
            code += columns.at(static_cast<std::size_t>(pattern[++i] - '1'));
        else
            code += pattern[i];
    }
    return code;
}

/// The words of each section as one, divided by '|'.
std::vector<entry> one_of_each_section(std::vector<entry> const& entries, std::string_view path) {
    std::vector<entry> sections;
    std::map<std::string, int> seen;   // in this section
    for (auto const& one : entries) {
        auto const& word = one.columns.front();
        if (word.contains('|')) throw refusal{path, one.line, "A '|' cannot stand in an entry of this file."};
        const bool begins = sections.empty() || sections.back().section_line != one.section_line;
        if (begins) seen.clear();
        if (const auto [earlier, added] = seen.emplace(text::folded(word), one.line); !added)
            throw refusal{
                path, one.line, said({"\"", word, "\" is in line ", std::to_string(earlier->second), " already."})};
        if (begins)
            sections.push_back(one);
        else
            sections.back().columns.front() += '|' + word;
    }
    return sections;
}

struct element {
    std::string word, code;
};

class reader {
public:
    reader(word_table const& table, std::string_view path) : table_{table}, path_{path}, made_(table.lists.size()) {}

    void read(entry const& from) {
        const auto refuse = [&](std::string const& sentence) { throw refusal{path_, from.line, sentence}; };
        auto& list = list_of(from, refuse);
        auto words = from.section;
        if (table_.section.empty()) words.clear();
        words.insert(words.end(), from.columns.begin(), from.columns.end());
        auto columns = table_.section;
        columns.insert(columns.end(), table_.line.begin(), table_.line.end());
        std::vector<std::string> codes;
        for (std::size_t i = 0; i < columns.size(); ++i) codes.push_back(code_of(columns[i], words[i], refuse));

        std::string key{std::to_string(&list - made_.data())};
        for (const char number : table_.key) {
            auto const& word = words[static_cast<std::size_t>(number - '1')];
            key += '\n' + (table_.compared ? table_.compared(word) : word);
        }
        auto const& word = from.columns.front();
        if (const auto [earlier, added] = seen_.emplace(key, from); !added) {
            auto const& other = earlier->second.columns.front();
            refuse(said({"\"", word, "\" would never be reached: line ", std::to_string(earlier->second.line),
                " has it already", other == word ? "" : said({", as \"", other, "\""}), "."}));
        }
        for (auto const& earlier : read_)
            if (table_.hides && table_.hides(earlier.words, words))
                refuse(said({"\"", word, "\" would never be reached: line ", std::to_string(earlier.line), " has \"",
                    earlier.words.back(), "\", which is found first."}));
        read_.push_back({from.line, words});
        list.push_back({word, filled(table_.element, codes)});
    }

    std::string code(int last_line) {
        if (table_.usual) check_usual();
        std::string code = said({"// Made of ", path_, ", which is the file to change.\n#include \"", table_.header,
            "\"\n\nnamespace ", table_.space, " {\n\nusing namespace std::string_view_literals;\n\n"});
        for (std::size_t i = 0; i < made_.size(); ++i) {
            auto const& [section, variable, size] = table_.lists[i];
            if (made_[i].empty())
                throw refusal{path_, last_line,
                    section.empty() ? "The file has no entries." : said({"[", section, "] has no entries."})};
            if (size != 0 && made_[i].size() != size)
                throw refusal{path_, last_line,
                    said({"[", section, "] has ", std::to_string(made_[i].size()), " entries, and ",
                        std::to_string(size), " are wanted."})};
            if (table_.sorted) std::ranges::stable_sort(made_[i], {}, &element::word);
            code += said({"static constexpr ", table_.type, " ", variable, "_in_the_file[]{\n"});
            for (auto const& one : made_[i]) code += said({"    ", one.code, ",\n"});
            code += said({"};\nconstinit const std::span<", table_.type, " const> ", variable, "{", variable,
                "_in_the_file};\n\n"});
        }
        return code + "}\n";
    }

private:
    std::vector<element>& list_of(entry const& from, auto&& refuse) {
        const bool chosen = !table_.lists.front().section.empty();
        const std::size_t wanted = chosen ? 1 : table_.section.size();
        if (wanted > 0 && from.section.empty()) refuse("An entry stands below the heading of a section: [...].");
        if (from.section.size() != wanted)
            refuse(wanted == 0 ? std::string{"This file has no sections."}
                               : said({"The heading of this section has ", std::to_string(wanted), " parts, not ",
                                     std::to_string(from.section.size()), "."}));
        if (from.columns.size() != table_.line.size())
            refuse(table_.line.size() == 1 ? std::string{"An entry of this file is one word or phrase, without '='."}
                                           : said({"An entry of this file is ", shape(), "."}));
        if (!chosen) return made_.front();
        const auto found = std::ranges::find(table_.lists, std::string_view{from.section.front()}, &list::section);
        if (found == table_.lists.end())
            refuse(said({"There is no section \"", from.section.front(), "\"; there are ",
                listed(table_.lists, [](auto const& one) { return one.section; }), "."}));
        return made_[static_cast<std::size_t>(found - table_.lists.begin())];
    }

    void check_usual() const {
        std::map<std::string_view, int> forms;
        for (auto const& [key, one] : seen_) forms.emplace(one.columns.front(), one.line);
        for (auto const& [key, one] : seen_)
            if (const auto again = forms.find(one.columns.back()); again != forms.end())
                throw refusal{path_, one.line,
                    said({"\"", one.columns.back(), "\" is itself a form of another word in line ",
                        std::to_string(again->second), ": write that word."})};
    }

    /// "a word = the usual form"
    std::string shape() const {
        std::string text;
        for (auto const& one : table_.line) text += said({text.empty() ? "" : " = ", one.name});
        return text;
    }

    word_table const& table_;
    std::string_view path_;
    std::vector<std::vector<element>> made_;   // by list
    std::map<std::string, entry> seen_;
    struct words_of_line {
        int line;
        std::vector<std::string> words;   // of the section and the line
    };
    std::vector<words_of_line> read_;
};

}

word_table word_lists(std::string_view file, std::string_view header, std::string_view space, std::vector<list> lists) {
    return {.file = file,
        .header = header,
        .space = space,
        .type = "std::string_view",
        .lists = std::move(lists),
        .line = {{"a word", column::kind::folded}},
        .element = "$1",
        .key = "1"};
}

std::string code_of(word_table const& table, std::string_view content, std::string_view path) {
    reader made{table, path};
    auto entries = entries_of(content, path);
    if (table.grouped) entries = one_of_each_section(entries, path);
    for (auto const& one : entries) made.read(one);
    const auto lines = std::ranges::count(content, '\n');
    return made.code(std::max(static_cast<int>(lines), 1));
}

}
