#include "follow_up/letters/gifts.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using testing::ElementsAre;

const std::vector<std::string> list{"Flowers | 30 | garden", "Bottle of Rioja | 45 | wine; Spain", "Book",
    "Donation to a charity | 50 | charity", "Theatre tickets | 90 | music, theatre"};

const gift_terms all{true, 100, 100};

std::string fits(gift_wishes const& wishes, gift_terms const& terms = all, double spent = 0,
    std::vector<given_gift> const& given = {}) {
    const auto found = fitting_gift(list, given, wishes, terms, spent);
    return found ? found->name : "nothing";
}

book::rules with(std::string clients) {
    book::rules rules;
    rules.gifts_clients = std::move(clients);
    return rules;
}

}

TEST(a_gift, is_read_with_its_price_and_what_it_is_about) {
    EXPECT_EQ(
        read_gift("Theatre tickets | 60 | music, theatre"), (gift_offer{"Theatre tickets", 60, {"music", "theatre"}}));
    EXPECT_EQ(read_gift(" Book "), (gift_offer{"Book"}));
    EXPECT_EQ(read_gift("Wine | red, Spain"), (gift_offer{"Wine", {}, {"red", "Spain"}})) << "without a price";
    EXPECT_EQ(read_gift("Wine | -5").price, std::nullopt);
    EXPECT_EQ(read_gift("").name, "");
}

TEST(a_gift_that_fits, is_about_what_they_like_else_the_first_of_the_list) {
    EXPECT_EQ(fits({}), "Flowers");
    EXPECT_EQ(fits({"Wine, opera", "", ""}), "Bottle of Rioja");
    EXPECT_EQ(fits({"music; theatre; wine", "", ""}), "Theatre tickets") << "two of their likes";
    EXPECT_EQ(fits({"chess", "", ""}), "Flowers");
    EXPECT_EQ(fits({"art", "", ""}), "Flowers") << "no part of a word";
}

TEST(a_gift_that_fits, is_a_donation_where_they_name_a_charity) {
    EXPECT_EQ(fits({"", "Red Cross", ""}), "Donation to a charity");
    EXPECT_EQ(fits({"music, theatre", "Red Cross", ""}), "Theatre tickets") << "what they like more comes first";
}

TEST(a_gift_that_fits, is_nothing_that_they_are_never_given_even_if_they_like_it) {
    EXPECT_EQ(fits({"wine", "", "wine"}), "Flowers");
    EXPECT_EQ(fits({"", "", "flowers, book, wine"}), "Donation to a charity");
}

TEST(a_gift_that_fits, has_no_word_in_common_with_what_they_are_never_given) {
    const auto fits_with = [](std::string const& gift, std::string const& never) {
        return fitting_gift(std::vector{gift}, {}, {"", "", never}, all, 0).has_value();
    };
    for (auto const* never : {"wine", "Wine", "Wines", "wine and chocolates", "chocolates & wine", "no wine please",
             "WINE/beer", "she does not drink wine", "beer or wine", "wine.", "(wine)", "never a bottle of wine"})
        for (auto const* gift :
            {"Wine", "Wines", "Bottle of wine", "Rioja | 45 | wine", "Wine-tasting", "Red wine box"})
            EXPECT_FALSE(fits_with(gift, never)) << never << ": " << gift;
    using pair = std::pair<char const*, char const*>;
    for (auto const& [gift, never] : {pair{"Wein", "Wein und Pralinen"}, {"Praline", "Wein und Pralinen"},
             {"Rotwein", "bitte keinen Wein"}, {"Weinpaket", "Weine"}, {"Bücher", "Buch"}, {"Vin rouge", "pas de vins"},
             {"Chocolats", "vin et chocolat"}, {"Flores", "ni flor y ni vino"}, {"Vino tinto", "vino y flores"},
             {"Bottiglia di vino", "vini e dolci"}, {"Torta", "torte"}, {"Fles wijn", "geen wijn"},
             {"Bloemen", "bloem of wijn"}, {"Vinho do Porto", "sem vinho, por favor"}, {"Flowers", "flower"},
             {"Basket of berries", "strawberry"}, {"Blackberry jam", "berries"}, {"CD", "cd"}})
        EXPECT_FALSE(fits_with(gift, never)) << never << ": " << gift;
    for (auto const& [gift, never] : {pair{"Book", "wine and chocolates"}, {"Flowers", "no wine please"},
             {"Theatre tickets | 60 | music", "wine"}, {"Concert for two", "nothing for the garden"},
             {"Buch von hier", "nichts von Lindt"}, {"Livre pour enfants", "pas de vin pour elle"},
             {"Libro de arte", "sin vino de mesa"}, {"Party", "art"}, {"Steak dinner", "tea"}, {"Opera", ""},
             {"Boek van de stad", "geen wijn van de supermarkt"}, {"Cena con amici", "niente con alcol"}})
        EXPECT_TRUE(fits_with(gift, never)) << never << ": " << gift;
}

TEST(a_gift_that_fits, was_never_given_whatever_its_price_was_then) {
    EXPECT_EQ(fits({}, all, 0, {{"flowers | 25", {}, 0}}), "Bottle of Rioja");
    EXPECT_EQ(fits({"wine", "", ""}, all, 0, {{"Bottle of RIOJA", {}, 0}}), "Flowers");
}

TEST(a_gift_that_fits, keeps_under_the_cap_of_an_occasion_and_of_the_year) {
    const gift_wishes music{"music", "", ""};
    EXPECT_EQ(fits(music, {true, 100, 90}), "Theatre tickets") << "as much as the cap is allowed";
    EXPECT_EQ(fits(music, {true, 100, 89.99}), "Flowers");
    EXPECT_EQ(fits(music, all, 10), "Theatre tickets");
    EXPECT_EQ(fits(music, all, 10.01), "Flowers");
    EXPECT_EQ(fits({}, all, 100), "Book") << "what has no price is asked about when it is logged";
}

TEST(a_gift_that_fits, is_none_where_none_is_allowed) { EXPECT_EQ(fits({}, {false, 100, 100}), "nothing"); }

TEST(the_terms, of_a_type_are_the_caps_unless_its_rule_says_less) {
    using enum source_type;
    EXPECT_EQ(terms_of({}, client), (gift_terms{true, 100, 100}));
    EXPECT_EQ(terms_of(with("yes"), client), (gift_terms{true, 100, 100}));
    EXPECT_FALSE(terms_of(with("No"), client).allowed);
    EXPECT_TRUE(terms_of(with("No"), partner).allowed) << "each type has a rule of its own";
    EXPECT_EQ(terms_of(with("50"), client), (gift_terms{true, 50, 100}));
    EXPECT_EQ(terms_of(with("50, 20 each"), client), (gift_terms{true, 50, 20}));
    for (const auto* each : {"50, je 20", "50, 20 jeweils", "50, 20 chacun", "50, 20 par cadeau", "50, 20 cada uno",
             "50, Cada una 20", "50, 20 per stuk", "50, each 20", "50, 20"})
        EXPECT_EQ(terms_of(with(each), client), (gift_terms{true, 50, 20})) << each;
    EXPECT_EQ(terms_of(with("500, 500 each"), client), (gift_terms{true, 100, 100})) << "never more than the caps";
    EXPECT_FALSE(terms_of(with("0"), client).allowed);
}

TEST(the_terms, that_cannot_be_read_allow_nothing) {
    for (const auto* words :
        {"a little", "50, much", "-5", "50,", "50, je", "50, je -20", "50, jede 20", "50, 20 reach"}) {
        const auto terms = terms_of(with(words), source_type::client);
        EXPECT_FALSE(terms.allowed) << words;
    }
}

TEST(the_terms, are_not_guessed_where_a_comma_may_be_a_decimal_mark) {
    for (const auto* words : {"49,90", "50,20", "50,20 each", "1,000", "1.000,50", "49,90, 20 each", "50, 19,90 each",
             "49,9", "1,000, 20 each", ",50", "50,"}) {
        const auto terms = terms_of(with(words), source_type::client);
        EXPECT_FALSE(terms.allowed) << words;
        EXPECT_FALSE(terms.is_read) << words;
    }
    EXPECT_EQ(terms_of(with("49.90"), source_type::client), (gift_terms{true, 49.9, 100}));
    EXPECT_EQ(terms_of(with("49.90, 19.90 each"), source_type::client), (gift_terms{true, 49.9, 19.9}));
    EXPECT_EQ(terms_of(with("50,  20"), source_type::client), (gift_terms{true, 50, 20}));
    EXPECT_TRUE(terms_of(with("no"), source_type::client).is_read);
    EXPECT_TRUE(terms_of(with("0"), source_type::client).is_read);
}

TEST(the_terms, of_all_types_allow_nothing_where_gifts_are_regulated) {
    auto rules = with("50");
    rules.gifts_regulated = true;
    EXPECT_FALSE(terms_of(rules, source_type::client).allowed);
    EXPECT_FALSE(terms_of(rules, source_type::other).allowed);
}

}
