#include "words/markup.hpp"

namespace referralbook::words {

void replace_all(std::string& in, std::string_view what, std::string_view by) {
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + by.size()))
        in.replace(at, what.size(), by);
}

std::string escaped(std::string_view words) {
    std::string text{words};
    replace_all(text, "&", "&amp;");
    replace_all(text, "<", "&lt;");
    replace_all(text, ">", "&gt;");
    replace_all(text, "\"", "&quot;");
    return text;
}

std::string unescaped(std::string_view markup) {
    std::string text{markup};
    replace_all(text, "&lt;", "<");
    replace_all(text, "&gt;", ">");
    replace_all(text, "&quot;", "\"");
    replace_all(text, "&amp;", "&");
    return text;
}

}
