#include "words/menu_places.hpp"

namespace referralbook::words {

namespace {

struct entry_of_menu {
    std::string url, title;
};

/// What stands in the first value behind the beginning of the text.
std::string value_of(std::string_view text) {
    const auto begin = text.find('>', text.find("<value"));
    return std::string{text.substr(begin + 1, text.find("</value>") - begin - 1)};
}

}

std::map<std::string, std::vector<std::string>, std::less<>> menu_places(std::string_view addons) {
    constexpr std::string_view node = "<node ", end = "</node>", url = "<prop oor:name=\"URL\"><value>",
                               title = "<prop oor:name=\"Title\">", protocol = "org.referralbook:", first = "#first";
    addons = addons.substr(0, addons.find("<node oor:name=\"OfficeToolBar\">"));
    std::map<std::string, std::vector<std::string>, std::less<>> places;
    std::vector<entry_of_menu> open;
    for (std::size_t at = 0; at < addons.size(); ++at) {
        const auto rest = addons.substr(at);
        if (rest.starts_with(node)) {
            open.emplace_back();
        } else if (rest.starts_with(url) && !open.empty()) {
            open.back().url = value_of(rest);
        } else if (rest.starts_with(title) && !open.empty()) {
            open.back().title = value_of(rest);
            const bool passing = open.back().url.ends_with(first);
            if (!open.back().url.starts_with(protocol)) continue;
            auto command = open.back().url.substr(protocol.size());
            if (passing) command.resize(command.size() - first.size());
            if (passing && places.contains(command)) continue;
            auto& place = places[command];
            place.clear();
            for (auto const& one : open)
                if (!one.title.empty()) place.push_back(one.title);
        } else if (rest.starts_with(end) && !open.empty()) {
            open.pop_back();
        }
    }
    return places;
}

}
