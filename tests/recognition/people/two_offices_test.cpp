// Offices and sites that are two, firms and who works there, names that may be several people's.
#include "recognition/people/proposed.hpp"
#include "support/people.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using recognition::find_duplicates;
using recognition::person;

person of_firm(std::string who) {
    return {.who = std::move(who), .phone = "0711 123456", .email = "info@lang.example", .street = "Mill Lane 4"};
}

TEST(a_firm, is_not_who_works_there) {
    for (auto const& [firm, somebody] : {two_names{"Brandtner GmbH", "Tobias Brandtner"},
             {"Fenwick Ltd", "Paul Fenwick"}, {"Cabinet Morel", "Claire Morel"}, {"Vega S.L.", "Ramón Vega"},
             {"Studio Rossi", "Paola Rossi"}, {"Bakker B.V.", "Jan Bakker"}, {"Prado Lda", "João Prado"},
             {"Kern Dental", "Dr. Anna Kern"}, {"Praxis Dr. Huber", "Dr. Karl Huber"},
             {"Brandtner & Söhne", "T. Brandtner"}, {"Kline & Lamb LLP", "Tom Kline"}})
        EXPECT_FALSE(are_proposed(of_firm(firm), of_firm(somebody))) << firm << " | " << somebody;
    for (auto const& [firm, somebody] : {two_names{"Tobias Brandtner GmbH", "Tobias Brandtner"},
             {"Dr. Huber", "Praxis Dr. Huber"}, {"Kern Dental", "Kern Dental Ltd"}})
        EXPECT_TRUE(are_proposed(of_firm(firm), of_firm(somebody))) << firm << " | " << somebody;
}

TEST(two_sites, are_those_whose_names_say_opposite_sides) {
    for (auto const& [one, other] : {two_names{"Northside Dental", "Southside Dental"},
             {"Eastgate Physiotherapy Clinic", "Westgate Physiotherapy Clinic"},
             {"Praxis Nordstadt", "Praxis Südstadt"}, {"Apotheke Oberdorf GmbH", "Apotheke Unterdorf GmbH"},
             {"Cabinet Rive Nord", "Cabinet Rive Sud"}, {"Clínica Norte", "Clínica Sur"},
             {"Clinica Est", "Clinica Ovest"}, {"Praktijk Noorderpark Stichting", "Praktijk Zuiderpark Stichting"},
             {"Clínica Leste", "Clínica Oeste"}, {"Old Town Dental", "New Town Dental"},
             {"Altstadt Praxis", "Neustadt Praxis"}, {"Upper Mill Clinic", "Lower Mill Clinic"}})
        EXPECT_FALSE(are_proposed(of_firm(one), of_firm(other))) << one << " | " << other;
    EXPECT_TRUE(are_proposed(of_firm("Northside Dental"), of_firm("Nortside Dental")));
    EXPECT_TRUE(are_proposed(of_firm("Grand Hotel Zarnow"), of_firm("Grande Hotel Zarnow")));
}

TEST(two_sites, are_those_whose_names_are_numbered) {
    for (auto const& [one, other] :
        {two_names{"Praxisklinik I", "Praxisklinik II"}, {"Praxisklinik II", "Praxisklinik III"},
            {"Kern Dental 1", "Kern Dental 2"}, {"Kern Dental", "Kern Dental 2"}, {"Clínica Vega I", "Clínica Vega II"},
            {"Cabinet Morel 1", "Cabinet Morel 3"}, {"Studio Rossi II", "Studio Rossi"},
            {"Praktijk Bakker 1", "Praktijk Bakker 2"}, {"Clínica Prado 2", "Clínica Prado 3"},
            {"Hale Clinic IV", "Hale Clinic V"}, {"Hale Clinic 2 Ltd", "Hale Clinic 3 Ltd"}})
        EXPECT_FALSE(are_proposed(of_firm(one), of_firm(other))) << one << " | " << other;
    EXPECT_TRUE(are_proposed(of_firm("Praxisklinik Zarnow II"), of_firm("Praxisklinik Zarnow 2")));
    EXPECT_TRUE(are_proposed(of_firm("Route 66 Garage"), of_firm("Route 66 Garage Ltd")));
}

TEST(two_sites, of_one_switchboard_are_two_though_both_have_one_house_number) {
    const auto at = [](const char* name, const char* street, const char* postcode) {
        return person{.who = name, .phone = "0731 1010", .street = street, .postcode = postcode, .city = "Ulm"};
    };
    for (auto const& [one, other] : {two_names{"Sparkasse Ulm", "Sparkasse Ulm Filiale Söflingen"},
             {"Kern Dental", "Kern Dental Söflingen"}, {"Brandtner GmbH", "Brandtner Wiblingen GmbH"},
             {"Apotheke Zarnow", "Apotheke Zarnow am Markt"}, {"Hale Clinic", "Hale Clinic Riverside"},
             {"Cabinet Morel", "Cabinet Morel Belleville"}, {"Clínica Vega", "Clínica Vega Triana"},
             {"Studio Rossi", "Studio Rossi Trastevere"}, {"Praktijk Bakker", "Praktijk Bakker Zeeburg"},
             {"Clínica Prado", "Clínica Prado Alfama"}, {"Praxis Huber", "Praxis Huber Wiblingen"}}) {
        EXPECT_FALSE(are_proposed(at(one, "Neue Str. 1", "89073"), at(other, "Klosterhof 1", "89077"))) << other;
        EXPECT_FALSE(are_proposed(at(one, "Neue Str. 1", ""), at(other, "Klosterhof 1", ""))) << other;
        EXPECT_TRUE(are_proposed(at(one, "Neue Str. 1", "89073"), at(one, "Neue Straße 1", "89073"))) << one;
        EXPECT_TRUE(are_proposed(at(one, "Neue Str. 1", "89073"), at(other, "Neue Strasse 1", "89073"))) << other;
    }
}

TEST(two_sites, of_one_switchboard_and_another_address_are_two_where_one_name_says_more) {
    for (auto const& [one, other] :
        {two_names{"Sparkasse Ulm GmbH", "Sparkasse Neu-Ulm GmbH"}, {"Kern Dental", "Kern Dental Ulm"},
            {"Fenwick Law", "Fenwick Law Bath"}, {"Cabinet Morel", "Cabinet Morel Lyon"},
            {"Clínica Vega", "Clínica Vega Soria"}, {"Studio Rossi", "Studio Rossi Verona"},
            {"Praktijk Bakker", "Praktijk Bakker Tilburg"}, {"Clínica Prado", "Clínica Prado Porto"},
            {"Praxis Huber", "Praxis Huber Wien"}, {"Hale Clinic", "Hale Clinic Kendal"}}) {
        auto site = of_firm(other);
        site.street = "84 Hill Road";
        EXPECT_FALSE(are_proposed(of_firm(one), site)) << one << " | " << other;
    }
}

/// The groups that the others of a list make with the first of them.
std::vector<std::vector<std::size_t>> groups_of(std::vector<person> list) {
    const auto first = list.size();
    for (auto const& one : tests::made_up_people(16, 99).list) list.push_back(one);
    auto groups = find_duplicates(list).groups;
    std::erase_if(groups, [&](auto const& group) { return group.front() >= first; });
    return groups;
}

TEST(an_initial, that_two_people_fit_as_well_is_put_to_neither) {
    for (auto const& [one, other, unclear] :
        {std::tuple{"Paul Fenwick", "Peter Fenwick", "P. Fenwick"}, {"Anna Zarnow", "Agnes Zarnow", "A. Zarnow"},
            {"Karl Brandtner", "Kurt Brandtner", "Brandtner, K."}, {"Claire Morelle", "Cécile Morelle", "C. Morelle"},
            {"Ramón Velasquo", "Ricardo Velasquo", "R. Velasquo"}, {"Paolo Rossini", "Pietro Rossini", "P. Rossini"},
            {"Jan Bakkerink", "Joost Bakkerink", "J. Bakkerink"}, {"Rui Pradello", "Raul Pradello", "R. Pradello"},
            {"Eva Xylander", "Edith Xylander", "E. Xylander"}, {"Tom Halewick", "Tim Halewick", "T. Halewick"}}) {
        const auto person_of = [](const char* who) {
            return person{.who = who, .phone = "0711 123456", .street = "Mill Lane 4", .postcode = "70173"};
        };
        EXPECT_TRUE(groups_of({person_of(one), person_of(other), person_of(unclear)}).empty()) << unclear;
        EXPECT_EQ(groups_of({person_of(one), person_of(unclear)}).size(), 1u) << unclear;
    }
}

TEST(an_initial, with_a_mailbox_of_its_own_is_whose_mailbox_it_is) {
    const person paul{.who = "Paul Fenwick", .phone = "0711 123456", .email = "paul@fenwick.example"};
    const person peter{.who = "Peter Fenwick", .phone = "0711 123456", .email = "peter@fenwick.example"};
    const person unclear{.who = "P. Fenwick", .phone = "0711 123456", .email = "peter@fenwick.example"};
    EXPECT_EQ(groups_of({paul, peter, unclear}), (std::vector<std::vector<std::size_t>>{{1, 2}}));
}

TEST(one_person, is_who_is_called_by_a_short_name) {
    for (auto const& [one, other] : {two_names{"Jan Zarnow", "Johannes Zarnow"}, {"Pino Morelle", "Giuseppe Morelle"},
             {"Peppe Morelle", "Giuseppe Morelle"}, {"Gianni Morelle", "Giovanni Morelle"},
             {"Mimmo Morelle", "Domenico Morelle"}, {"Nando Vega", "Fernando Vega"}, {"Chico Prado", "Francisco Prado"},
             {"Rafa Vega", "Rafael Vega"}})
        EXPECT_TRUE(are_proposed({.who = one, .phone = "0171 2345678"}, {.who = other, .phone = "0171 2345678"}))
            << one << " | " << other;
    for (auto const& [one, other] : {two_names{"Jan Zarnow", "Joachim Zarnow"}, {"Pino Morelle", "Paolo Morelle"},
             {"Gianni Morelle", "Giuseppe Morelle"}, {"Nando Vega", "Francisco Vega"}, {"Rafa Vega", "Ramón Vega"}})
        EXPECT_FALSE(are_proposed({.who = one, .phone = "0171 2345678"}, {.who = other, .phone = "0171 2345678"}))
            << one << " | " << other;
}

TEST(one_person, is_who_is_called_by_the_name_from_before_or_by_two_initials_or_by_letters_read_wrongly) {
    for (auto const& [one, other] : {two_names{"Sabine Hollmann geb. Brandtner", "Sabine Brandtner"},
             {"Anna Hale née Kern", "Anna Kern"}, {"Ana Ruiz nascida Prado", "Ana Prado"},
             {"Eva Huber (geb. Zarnow)", "Eva Zarnow"}, {"Claire Dupont née Morelle", "Claire Morelle"},
             {"KH Winkelhofer", "Karl-Heinz Winkelhofer"}, {"JL Morelle", "Jean-Luc Morelle"},
             {"HP Zarnow", "Hans Peter Zarnow"}, {"JP Morelle", "Jean-Pierre Morelle"},
             {"MC Morelle", "Marie-Claire Morelle"}, {"JÃ¼rgen Zarnow", "Jürgen Zarnow"},
             {"FranÃ§ois Morelle", "François Morelle"}, {"RamÃ³n Vega", "Ramón Vega"}, {"JoÃ£o Prado", "João Prado"},
             {"BjÃ¶rn Zarnow", "Björn Zarnow"}, {"Karl GroÃŸmann", "Karl Großmann"}})
        EXPECT_TRUE(are_proposed({.who = one, .phone = "0171 2345678"}, {.who = other, .phone = "0171 2345678"}))
            << one << " | " << other;
    EXPECT_FALSE(are_proposed({.who = "KH Winkelhofer", .phone = "0171 2345678"},
        {.who = "Anna Maria Winkelhofer", .phone = "0171 2345678"}));
}

}
