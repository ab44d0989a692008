#include "panels/web_search.hpp"

#include "follow_up/letters/mail_link.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::panels {

namespace {
constexpr std::string_view usual_page = "https://duckduckgo.com/?q={1}";
}

std::string search_address(book::rules const& rules, book::contact const& who) {
    if (recognition::number_of_forgotten(who.who)) return {};
    auto page = std::string{text::trimmed(rules.search_page)};
    if (page.empty()) page = usual_page;
    const bool is_web = page.starts_with("https://") || page.starts_with("http://");
    if (!is_web || page.find_first_of(" \t\r\n\"<>") != std::string::npos) return {};
    auto words = recognition::spoken_name(text::on_one_line(who.who));
    for (auto const* more : {&who.company, &who.area})
        if (text::folded(*more) != text::folded(who.who)) text::append_if_any(words, " ", text::on_one_line(*more));
    const auto asked = follow_up::percent_encoded(text::single_spaced(words));
    constexpr std::string_view field = "{1}";
    const auto at = page.find(field);
    return at == std::string::npos ? page + asked : page.replace(at, field.size(), asked);
}

}
