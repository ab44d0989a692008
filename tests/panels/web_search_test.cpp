#include "panels/web_search.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using panels::search_address;

book::contact somebody() {
    book::contact one;
    one.who = "Ünal, Deniz";
    one.company = "Zahnärzte am Markt";
    one.area = "Ulm";
    return one;
}

book::rules with_page(std::string page) {
    book::rules rules;
    rules.search_page = std::move(page);
    return rules;
}

TEST(the_search_on_the_web, asks_for_name_company_and_area_as_people_say_them) {
    EXPECT_EQ(search_address({}, somebody()),
        "https://duckduckgo.com/?q=Deniz%20%C3%9Cnal%20Zahn%C3%A4rzte%20am%20Markt%20Ulm");
    auto office = somebody();
    office.who = office.company;
    EXPECT_EQ(search_address(with_page("https://s.example/{1}/x"), office),
        "https://s.example/Zahn%C3%A4rzte%20am%20Markt%20Ulm/x");
    EXPECT_EQ(search_address(with_page("https://s.example/?q="), office),
        "https://s.example/?q=Zahn%C3%A4rzte%20am%20Markt%20Ulm");
}

TEST(the_search_on_the_web, hands_over_nothing_that_could_be_more_than_words) {
    auto sly = somebody();
    sly.who = "A&b=c#d?e/../\n\"{1}";
    sly.company = sly.area = "";
    const auto address = search_address(with_page("https://s.example/?q={1}"), sly);
    EXPECT_EQ(address.find_first_of("\n\"{}#", 20), std::string::npos) << address;
    EXPECT_EQ(address.find('&'), std::string::npos) << address;
}

TEST(the_search_on_the_web, is_not_offered_where_the_rule_is_no_web_address) {
    for (auto const* page : {"no", "file:///etc/passwd?{1}", "javascript:alert({1})", "macro:///a.b.c({1})",
             "https://a b/{1}", "vnd.sun.star.script:x"})
        EXPECT_EQ(search_address(with_page(page), somebody()), "") << page;
}

TEST(the_search_on_the_web, is_not_offered_of_who_was_forgotten) {
    auto gone = somebody();
    gone.who = "Forgotten 3";
    EXPECT_EQ(search_address({}, gone), "");
}

}
