// Sources that are ways by which people come, and people and firms that only look like them.
#include "recognition/tables/cell_shape.hpp"

#include <gtest/gtest.h>
#include <string_view>

using referralbook::recognition::is_channel;

TEST(a_way, is_known_by_its_words_in_seven_languages) {
    for (auto const* text : {"Google", "Facebook ad", "Google search", "Google-Suche", "Werbung auf Facebook",
             "Anuncio en Facebook", "publicité sur Google", "Radio spot", "Our website page", "pagina Facebook",
             "recensione su Google", "repeat customer", "Previous client", "truck lettering", "Van signage",
             "Escaparate", "Stammtisch", "Yard sign", "ancien client", "Cliente habitual", "Vaste klant",
             "pubblicità su internet", "Google My Business", "Pagine Gialle", "Google Ads", "Messestand"})
        EXPECT_TRUE(is_channel(text)) << text;
}

TEST(a_way, may_be_in_doubt) {
    for (auto const* text : {"website?", "Website ?", "(Google)", "Google ad?", "radio spot.", "Organische Suche",
             "Direkter Traffic", "Recherche organique", "Tr\u00E1fico directo"})
        EXPECT_TRUE(is_channel(text)) << text;
    for (auto const* text : {"Kern?", "(Okafor)", "?"}) EXPECT_FALSE(is_channel(text)) << text;
}

TEST(a_person_or_a_firm, whose_name_holds_such_a_word_is_none) {
    for (auto const* text : {"Van Damme", "Grace Page", "Jimmy Page", "Ad van Dijk", "Susan Post", "Radio Huber GmbH",
             "Journal Müller", "Google Kern", "Web Partners LLC", "Online Dental", "Repeat Roofing", "Suche Anna",
             "Page", "Post", "Pub", "Grupo Ferrer", "Internet Café Kern", "Window World", "Stammtisch Huber", ""})
        EXPECT_FALSE(is_channel(text)) << text;
}

TEST(a_way, is_known_by_its_short_form_its_address_or_what_was_seen) {
    for (auto const* text : {"google.com", "www.google.com", "FB", "IG", "GMB", "SEO", "ChatGPT", "Bouche-à-oreille",
             "Sito web", "Via internet", "Redes sociais", "Indicação", "Passa-palavra", "Saw sign", "Drove by",
             "Boca a boca", "Mond-tot-mond", "Word-of-mouth", "Walked by", "Vorbeigefahren", "Facebook.com",
             "Google.de", "Redes sociales", "Passaparola", "Zoekmachine", "Suchmaschine"})
        EXPECT_TRUE(is_channel(text)) << text;
    for (auto const* text : {"kern.com", "Kern Dental.de", "Sign Kern", "Sem", "Ig Kern", "Via Roma Dental", "Sito"})
        EXPECT_EQ(is_channel(text), std::string_view{text} == "Sito") << text;
}
