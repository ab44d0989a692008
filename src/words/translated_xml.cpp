#include "words/translated_xml.hpp"
#include "words/markup.hpp"

namespace referralbook::words {

namespace {

constexpr std::string_view english_value = "<value xml:lang=\"en-US\">", value_end = "</value>";

/// Whether the text before an argument's name says that it is one: its node is among the Parameters of a function.
bool names_an_argument(std::string_view before) {
    const auto line = before.rfind("<prop oor:name=\"");
    if (line == std::string_view::npos || !before.substr(line).starts_with("<prop oor:name=\"DisplayName\""))
        return false;
    const auto parameters = before.rfind("<node oor:name=\"Parameters\">");
    const auto closed = before.rfind("</node>\n</node>");
    return parameters != std::string_view::npos && (closed == std::string_view::npos || closed < parameters);
}

}

std::string translated_registry(std::string_view xcu, std::map<std::string, po_file> const& languages) {
    std::string result;
    std::size_t from = 0;
    for (auto at = xcu.find(english_value); at != std::string_view::npos; at = xcu.find(english_value, from)) {
        const auto begin = at + english_value.size(), end = xcu.find(value_end, begin);
        if (end == std::string_view::npos) break;
        result += xcu.substr(from, end + value_end.size() - from);
        from = end + value_end.size();
        const auto english = unescaped(xcu.substr(begin, end - begin));
        const std::string_view context = names_an_argument(xcu.substr(0, at)) ? "argument" : "";
        for (auto const& [tag, language] : languages)
            if (const auto text = said_in(language, english, context); !text.empty())
                result += "<value xml:lang=\"" + tag + "\">" + escaped(text) + std::string{value_end};
    }
    return result.append(xcu.substr(from));
}

std::string translated_description(
    std::string_view xml, std::string_view english, std::map<std::string, po_file> const& languages) {
    constexpr std::string_view source = "<src lang=\"en\" xlink:href=\"description_en.txt\"/>";
    std::string result{xml};
    const auto at = result.find(source);
    if (at == std::string::npos) return result;
    std::string more;
    for (auto const& [tag, language] : languages)
        if (!said_in(language, english).empty())
            more += "<src lang=\"" + tag + "\" xlink:href=\"description_" + tag + ".txt\"/>";
    return result.insert(at + source.size(), more);
}

}
