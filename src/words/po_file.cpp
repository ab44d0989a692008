#include "words/po_file.hpp"

#include "text/words.hpp"
#include "words/word_file.hpp"

#include <algorithm>
#include <cctype>

namespace referralbook::words {

namespace {

/// A text of the file without its quotes and with its signs: "a\nb".
std::string unquoted(std::string_view line, std::string_view file, int number) {
    if (line.size() < 2 || line.front() != '"' || line.back() != '"')
        throw refusal{file, number, "A text begins and ends with a quotation mark."};
    std::string text;
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
        if (line[at] != '\\') {
            text += line[at];
            continue;
        }
        const char sign = line[++at];
        text += sign == 'n' ? '\n' : sign == 't' ? '\t' : sign;
    }
    return text;
}

/// An entry while it is read.
struct reading {
    po_entry entry;
    std::string context;
    bool fuzzy = false, begun = false;
    std::string* into = nullptr;   ///< what the next line goes on with
};

/// The text that a line's keyword names, "msgid"; nothing where the keyword is none.
std::string* place_of(reading& now, std::string_view keyword) {
    if (keyword == "msgctxt") return &now.context;
    if (keyword == "msgid") return &now.entry.english;
    if (keyword == "msgid_plural") return &now.entry.many;
    if (!keyword.starts_with("msgstr")) return nullptr;
    const std::size_t form = keyword.size() > 7 ? static_cast<std::size_t>(keyword[7] - '0') : 0;
    if (form > 9) return nullptr;
    if (now.entry.forms.size() <= form) now.entry.forms.resize(form + 1);
    return &now.entry.forms[form];
}

std::string plural_of(std::string_view head) {
    const auto begin = head.find("plural=", head.find("nplurals=") + 1);
    if (begin == std::string_view::npos) return "n != 1";
    const auto from = begin + std::string_view{"plural="}.size();
    const auto end = std::min(head.find(';', from), head.find('\n', from));
    return std::string{text::trimmed(head.substr(from, end - from))};
}

void close(reading& now, po_file& result, std::string_view file) {
    auto entry = std::move(now.entry);
    const bool fuzzy = now.fuzzy, begun = now.begun;
    const auto context = std::move(now.context);
    now = {};
    if (!begun) return;
    if (entry.english.empty()) {
        if (!entry.forms.empty()) result.plural = plural_of(entry.forms.front());
        return;
    }
    if (fuzzy || std::ranges::any_of(entry.forms, &std::string::empty)) return;
    for (auto const& form : entry.forms) {
        const auto wanted = fields_of(entry.many.empty() ? entry.english : entry.many);
        const auto there = fields_of(form);
        // "one referral" needs no number.
        const bool fits = there == wanted || (!entry.many.empty() && there == fields_of(entry.english));
        if (!fits) throw refusal{file, entry.line, said({"The fields differ from those of the English: ", form})};
    }
    if (!context.empty()) entry.english = context + '\4' + entry.english;
    result.entries.push_back(std::move(entry));
}

/// Of C++: a text as a literal, its length beside it, for a plural holds '\0'.
std::string literal(std::string_view text) {
    std::string result = "{\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            result.append(1, '\\').append(1, letter);
        else if (letter == '\n')
            result += "\\n";
        else if (letter == '\0')
            result += "\" \"\\0\" \"";
        else if (letter == '\4')
            result += "\" \"\\4\" \"";
        else
            result += letter;
    }
    return result + "\", " + std::to_string(text.size()) + "}";
}

}

std::string fields_of(std::string_view sentence) {
    std::string fields;
    for (std::size_t at = 0; at + 2 < sentence.size(); ++at)
        if (sentence[at] == '{' && sentence[at + 2] == '}' &&
            std::isdigit(static_cast<unsigned char>(sentence[at + 1])) != 0)
            fields += sentence[at + 1];
    std::ranges::sort(fields);
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

po_file read_po(std::string_view content, std::string_view file) {
    po_file result;
    reading now;
    int number = 0;
    for (std::size_t at = 0; at < content.size();) {
        const auto end = std::min(content.find('\n', at), content.size());
        const auto line = text::trimmed(content.substr(at, end - at));
        at = end + 1;
        ++number;
        if (line.empty()) {
            close(now, result, file);
        } else if (line.starts_with('#')) {
            if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) now.fuzzy = true;
        } else if (line.starts_with('"')) {
            if (now.into == nullptr) throw refusal{file, number, "This text follows no msgid and no msgstr."};
            *now.into += unquoted(line, file, number);
        } else {
            const auto blank = line.find(' ');
            const auto keyword = line.substr(0, blank);
            now.into = blank == std::string_view::npos ? nullptr : place_of(now, keyword);
            if (now.into == nullptr) throw refusal{file, number, "msgctxt, msgid, msgid_plural or msgstr is expected."};
            if (keyword == "msgid") now.entry.line = number;
            now.begun = true;
            *now.into += unquoted(text::trimmed(line.substr(blank)), file, number);
        }
    }
    close(now, result, file);
    std::ranges::sort(result.entries, {}, &po_entry::english);
    const auto twice = std::ranges::adjacent_find(result.entries, {}, &po_entry::english);
    if (twice != result.entries.end())
        throw refusal{file, twice->line, said({"This sentence stands twice: ", twice->english})};
    return result;
}

std::string said_in(po_file const& language, std::string_view english, std::string_view context) {
    const auto wanted = context.empty() ? std::string{english} : std::string{context} + '\4' + std::string{english};
    const auto found = std::ranges::lower_bound(language.entries, wanted, {}, &po_entry::english);
    return found == language.entries.end() || found->english != wanted ? std::string{} : found->forms.front();
}

std::string code_of_translations(std::map<std::string, po_file> const& languages) {
    std::string
        code = "// Made of the files in po; do not edit.\n#include \"text/language.hpp\"\n\n#include <array>\n\n"
               "namespace referralbook::text {\n\nnamespace {\n\n";
    std::string tables;
    for (auto const& [tag, language] : languages) {
        const auto count = std::to_string(language.entries.size());
        code += "constexpr std::array<translation, " + count + "> texts_" + tag + "{{\n";
        for (auto const& entry : language.entries) {
            std::string forms;
            for (auto const& form : entry.forms) {
                if (&form != &entry.forms.front()) forms += '\0';
                forms += form;
            }
            code += "    {" + literal(entry.english) + ", " + literal(forms) + "},\n";
        }
        code += "}};\n\nstd::size_t form_" + tag +
            "([[maybe_unused]] std::size_t n) { return static_cast<std::size_t>(" + language.plural + "); }\n\n";
        tables += "    {\"" + tag + "\", texts_" + tag + ", form_" + tag + "},\n";
    }
    return code + "constexpr std::array<language_table, " + std::to_string(languages.size()) + "> tables{{\n" + tables +
        "}};\n\n}\n\nextern const std::span<language_table const> language_tables{tables};\n\n}\n";
}

}
