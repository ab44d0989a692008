#include "words/pseudo_language.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::words {

namespace {

constexpr std::string_view small_letters[]{"å", "ƀ", "ç", "ð", "é", "ƒ", "ĝ", "ĥ", "î", "ĵ", "ķ", "ļ", "ɱ", "ñ", "ö",
    "þ", "ɋ", "ŕ", "š", "ŧ", "û", "ṽ", "ŵ", "ẋ", "ý", "ž"};
constexpr std::string_view capitals[]{"Å", "Ɓ", "Ç", "Ð", "É", "Ƒ", "Ĝ", "Ĥ", "Î", "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Ö", "Þ",
    "Ɋ", "Ŕ", "Š", "Ŧ", "Û", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};
constexpr std::string_view filling[]{"ö", "é", " ", "å", "û", "ñ", "î", " ", "š", "é", "ŕ", "å", " "};

bool can_be_accented(char c) { return text::is_small(c) || text::is_capital(c); }

std::string_view accented(char c) {
    return c >= 'a' ? small_letters[static_cast<std::size_t>(c - 'a')] : capitals[static_cast<std::size_t>(c - 'A')];
}

}

std::string pseudo(std::string_view english) {
    std::string text{"["};
    std::size_t letters = 0;
    for (std::size_t at = 0; at < english.size(); ++at) {
        if (const auto end = english[at] == '{' ? english.find('}', at) : std::string_view::npos;
            end != std::string_view::npos) {
            text += english.substr(at, end + 1 - at);
            at = end;
            continue;
        }
        letters += (english[at] & 0xC0) != 0x80;
        if (can_be_accented(english[at]) && (at == 0 || english[at - 1] != '~'))
            text += accented(english[at]);
        else
            text += english[at];
    }
    // The brackets count. A short word may become half as long again, as it does in any language.
    const auto more = std::max<std::size_t>(letters * 35 / 100, 2);
    text += more > 2 ? " " : "";
    for (std::size_t i = 3; i < more; ++i) text += filling[(i - 3) % std::size(filling)];
    return text + ']';
}

po_file pseudo_language(po_file const& sentences_of) {
    po_file made;
    for (auto const& entry : sentences_of.entries) {
        const auto sentence = entry.english.substr(entry.english.find('\4') + 1);
        auto& said = made.entries.emplace_back(po_entry{entry.english, entry.many, {pseudo(sentence)}, entry.line});
        if (!entry.many.empty()) said.forms.push_back(pseudo(entry.many));
    }
    return made;
}

}
