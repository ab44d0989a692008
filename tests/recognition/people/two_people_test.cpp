// Who shares a home, a number or a firm and is two people all the same; and who is one however the name is written.
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

person at_home(std::string who, std::string birthday = {}) {
    return {.who = std::move(who),
        .phone = "0711 123456",
        .email = "zuhause@posteo.example",
        .street = "Mill Lane 4",
        .postcode = "70173",
        .city = "Stuttgart",
        .birthday = std::move(birthday)};
}

void expect_two(std::initializer_list<two_names> pairs, std::string const& birthday = {}) {
    for (auto const& [one, other] : pairs)
        EXPECT_FALSE(are_proposed(at_home(one, birthday), at_home(other, birthday))) << one << " | " << other;
}

void expect_one(std::initializer_list<two_names> pairs) {
    for (auto const& [one, other] : pairs)
        EXPECT_TRUE(are_proposed(at_home(one), at_home(other))) << one << " | " << other;
}

TEST(two_people, are_a_woman_and_a_man_of_nearly_one_first_name) {
    expect_two({{"Paul Kern", "Paula Kern"}, {"Michael Huber", "Michaela Huber"}, {"Andrea Falk", "Andreas Falk"},
        {"Gabriel Roth", "Gabriele Roth"}, {"Stefan Kern", "Stefanie Kern"}, {"Ernst Huber", "Erna Huber"},
        {"Ulrich Falk", "Ulrike Falk"}, {"Christian Roth", "Christiane Roth"}, {"Manuel Kern", "Manuela Kern"},
        {"Daniel Huber", "Daniela Huber"}, {"Karl Falk", "Karla Falk"}, {"Martin Roth", "Martina Roth"}});
    expect_two({{"John Fenwick", "Joan Fenwick"}, {"Francis Hale", "Frances Hale"}, {"Patrick Hale", "Patricia Hale"},
        {"Robert Hale", "Roberta Hale"}, {"George Hale", "Georgia Hale"}, {"Henry Hale", "Henrietta Hale"},
        {"Victor Hale", "Victoria Hale"}, {"Eric Hale", "Erica Hale"}, {"Joseph Hale", "Josephine Hale"},
        {"Alexander Hale", "Alexandra Hale"}});
    expect_two({{"Jean Morel", "Jeanne Morel"}, {"René Morel", "Renée Morel"}, {"Pascal Morel", "Pascale Morel"},
        {"Daniel Morel", "Danielle Morel"}, {"Simon Morel", "Simone Morel"}, {"Louis Morel", "Louise Morel"},
        {"François Morel", "Françoise Morel"}, {"Michel Morel", "Michèle Morel"}, {"Lucien Morel", "Lucienne Morel"},
        {"Martin Morel", "Martine Morel"}});
    expect_two({{"Francisco Vega", "Francisca Vega"}, {"Fernando Vega", "Fernanda Vega"},
        {"Antonio Vega", "Antonia Vega"}, {"Mario Rossi", "Maria Rossi"}, {"Paolo Rossi", "Paola Rossi"},
        {"Carlo Rossi", "Carla Rossi"}, {"Evaristo Vega", "Evarista Vega"}, {"Adriano Prado", "Adriana Prado"},
        {"João Prado", "Joana Prado"}, {"Luís Prado", "Luísa Prado"}, {"Roberto Prado", "Roberta Prado"}});
    expect_two({{"Hendrik de Vries", "Hendrika de Vries"}, {"Willem Bakker", "Willemijn Bakker"},
        {"Jan Bakker", "Jana Bakker"}, {"Johan Bakker", "Johanna Bakker"}, {"Maarten Bakker", "Maartje Bakker"},
        {"Cornelis Bakker", "Cornelia Bakker"}, {"Gerard Bakker", "Gerarda Bakker"}});
}

TEST(two_people, are_brothers_and_sisters_and_twins_of_nearly_one_first_name) {
    expect_two({{"Lisa Kern", "Luisa Kern"}, {"Lena Kern", "Lea Kern"}, {"Tim Kern", "Tom Kern"},
        {"Jana Kern", "Jan Kern"}, {"Lina Kern", "Lena Kern"}, {"Nina Kern", "Mina Kern"}, {"Peter Kern", "Petra Kern"},
        {"Jonas Kern", "Jonathan Kern"}, {"Lars Kern", "Lasse Kern"}, {"Ella Kern", "Elsa Kern"}});
    expect_two(
        {{"Anna Kern", "Hanna Kern"}, {"Jan Kern", "Jana Kern"}, {"Tim Kern", "Tom Kern"}, {"Lena Kern", "Lea Kern"},
            {"Marie Morel", "Marion Morel"}, {"Carlo Rossi", "Carla Rossi"}, {"Luca Rossi", "Lucia Rossi"},
            {"Ana Vega", "Ada Vega"}, {"Eva Kern", "Eve Ada Kern"}, {"Nils Kern", "Nina Kern"}},
        "2001-05-04");
}

TEST(one_person, is_who_writes_the_first_name_in_two_ways_or_mistypes_it) {
    expect_one({{"Katrin Kern", "Kathrin Kern"}, {"Philipp Kern", "Philip Kern"}, {"Sofie Kern", "Sophie Kern"},
        {"Hannah Kern", "Hanna Kern"}, {"Stefan Kern", "Stephan Kern"}, {"Erik Kern", "Eric Kern"},
        {"Marc Kern", "Mark Kern"}, {"Elisabeth Kern", "Elizabeth Kern"}, {"Robert Hale", "Bob Hale"},
        {"Johnathon Hale", "Jonathan Hale"}, {"Andreas Kern", "Andraes Kern"}, {"Günther Kern", "Gunter Kern"}});
}

TEST(two_people, are_those_whom_a_courtesy_tells_apart) {
    expect_two({{"Herr Huber", "Frau Huber"}, {"Herr Dr. Huber", "Frau Dr. Huber"}, {"M. Dupont", "Mme Dupont"},
        {"Monsieur Dupont", "Madame Dupont"}, {"Mr Fenwick", "Mrs Fenwick"}, {"Mr. Fenwick", "Ms. Fenwick"},
        {"Sr. Vega", "Sra. Vega"}, {"Señor Vega", "Señora Vega"}, {"Sig. Rossi", "Sig.ra Rossi"},
        {"Signor Rossi", "Signora Rossi"}, {"Dhr. Bakker", "Mevr. Bakker"}, {"De heer Bakker", "Mevrouw Bakker"},
        {"Sr. Prado", "Sra. Prado"}, {"Senhor Prado", "Senhora Prado"}, {"Frau Huber", "Karl Huber"},
        {"Herr Huber", "Sabine Huber"}, {"Huber (Herr)", "Huber (Frau)"}, {"Sir Tom Hale", "Lady Hale"}});
    expect_one({{"Herr Huber", "Karl Huber"}, {"Frau Sabine Huber", "Sabine Huber"}, {"Mme Dupont", "Claire Dupont"},
        {"Herr Andrea Rossi", "Andrea Rossi"}, {"Frau Dr. Huber", "Dr. Sabine Huber"}});
}

TEST(two_people, of_one_name_home_and_number_are_told_apart_by_birthdays_unless_one_is_mistyped) {
    const auto born = [](const char* one, const char* other) {
        return are_proposed(at_home("Karl Brandtner", one), at_home("Karl Brandtner", other));
    };
    for (auto const& [one, other] : {two_names{"1950-03-07", "1981-11-21"}, {"1950-03-07", "1981-03-07"},
             {"07.03.1950", "07.03.1981"}, {"1942-01-30", "1971-10-02"}, {"1938-12-24", "1969-12-24"},
             {"1955-06-01", "1990-01-06"}, {"1960-02-02", "1985-02-03"}, {"1949-09-09", "1978-08-08"},
             {"12.5.1961", "23.11.1988"}, {"1950-03-07", "1950-11-21"}, {"1970-01-15", "1970-12-28"}})
        EXPECT_FALSE(born(one, other)) << one << " | " << other;
    for (auto const& [one, other] : {two_names{"1950-03-07", "1950-03-01"}, {"1950-03-07", "1950-07-03"},
             {"1950-03-07", "1905-03-07"}, {"1950-03-07", "1951-03-07"}, {"1950-03-17", "1950-03-71"},
             {"1950-03-07", "7.3.1950"}, {"1950-12-07", "1950-12-17"}, {"1950-03-07", "1950-03-70"},
             {"1950-03-07", "1958-03-07"}, {"1950-03-07", "1960-03-07"}, {"1950-03-07", ""}})
        EXPECT_TRUE(born(one, other)) << one << " | " << other;
}

TEST(two_people, are_a_woman_and_a_man_whose_two_first_names_are_turned_round) {
    expect_two({{"María José Vega", "José María Vega"}, {"Vega, María José", "José María Vega"},
        {"María Jesús Vega López", "Jesús María Vega López"}});
    expect_one({{"Anna Maria Brandtner", "Maria Anna Brandtner"}, {"Kern, Martin", "Kern Martin"},
        {"María José Vega", "Vega, María José"}, {"Maria Martin", "Martin Maria"}});
}

TEST(one_first_name_more, is_never_told_as_sure) {
    const auto likeness = [](person const& one, person const& other) {
        const auto found = find_duplicates(std::vector{one, other});
        return found.pairs.empty() ? 0 : found.pairs.front().likeness;
    };
    for (auto const& [one, other] : std::vector<two_names>{{"María García", "María José García"},
             {"María García López", "María José García López"}, {"José Ruiz", "José Luis Ruiz"},
             {"Jean Morel", "Jean-Pierre Morel"}, {"Marie Roy", "Marie-Claire Roy"}, {"Hans Huber", "Hans-Peter Huber"},
             {"Karl Huber", "Karl-Heinz Huber"}, {"Anna Kern", "Anna Maria Kern"}, {"Gian Rossi", "Gian Luca Rossi"},
             {"João Prado", "João Pedro Prado"}, {"Jan de Vries", "Jan Willem de Vries"},
             {"John Fenwick", "John Michael Fenwick"}, {"Ana Ruiz", "Ruiz, Ana Belén"}}) {
        auto first = at_home(one), second = at_home(other);
        EXPECT_NEAR(likeness(first, second), 0.95, 1e-9) << one << " | " << other << ", whose mailbox is one";
        second.email = "another@posteo.example";
        EXPECT_NEAR(likeness(first, second), 0.85, 1e-9) << one << " | " << other;
        EXPECT_GT(likeness(at_home(one, "1950-03-07"), at_home(other, "1950-03-07")), 0.97) << one << " | " << other;
    }
    for (auto const& [one, other] : std::vector<two_names>{{"María García", "Maria Garcia"},
             {"María José García", "García, María José"}, {"Mª José Ruiz", "María José Ruiz"},
             {"Hans-Peter Huber", "Hans Peter Huber"}, {"John P. Fenwick", "John Peter Fenwick"},
             {"John Fenwick", "John P. Fenwick"}, {"Robert Fenwick", "Bob Fenwick"},
             {"Jean-Pierre Morel", "Jean Pierre Morel"}, {"Dr. Anna Kern", "Anna Kern"}, {"Ana Ruiz", "Ana Ruiz Gil"}})
        EXPECT_GT(likeness(at_home(one), at_home(other)), 0.97) << one << " | " << other;
}

TEST(two_people, are_father_and_son_in_whichever_words) {
    expect_two({{"Karl Brandtner", "Karl Brandtner jun."}, {"Karl Brandtner", "Karl Brandtner sen."},
        {"Karl Brandtner", "Karl Brandtner junior"}, {"Karl Brandtner sen.", "Karl Brandtner jun."},
        {"Karl Brandtner", "Brandtner, Karl jun."}, {"Karl Brandtner", "Karl Brandtner, sen."},
        {"Karl Brandtner", "Karl Brandtner d. Ä."}, {"Karl Brandtner d. Ä.", "Karl Brandtner d. J."},
        {"João Prado", "João Prado Filho"}, {"João Prado", "João Prado Júnior"}, {"João Prado", "João Prado Neto"},
        {"João Prado Filho", "João Prado Neto"}, {"João Prado", "João Prado Sobrinho"},
        {"Luc Morelle père", "Luc Morelle fils"}, {"Luc Morelle", "Luc Morelle fils"},
        {"Luc Morelle", "Luc Morelle père"}, {"Ramón Vega", "Ramón Vega hijo"}, {"Ramón Vega padre", "Ramón Vega hijo"},
        {"Mario Rossi", "Mario Rossi junior"}, {"Mario Rossi senior", "Mario Rossi junior"},
        {"Jan de Vries sr.", "Jan de Vries jr."}, {"Tom Hale", "Tom Hale Jnr"},
        {"Tom Hale Senior", "Tom Hale Junior"}});
    expect_two({{"Tom Hale (Sr)", "Tom Hale (Jr)"}, {"Karl Brandtner (sen.)", "Karl Brandtner (jun.)"},
        {"Karl Brandtner", "Karl Brandtner (jun.)"}, {"Karl Brandtner", "Karl Brandtner (d. J.)"},
        {"Ramón Vega (padre)", "Ramón Vega (hijo)"}, {"Luc Morelle (père)", "Luc Morelle (fils)"},
        {"Mario Rossi (senior)", "Mario Rossi (junior)"}, {"João Prado", "João Prado (Filho)"},
        {"Jan de Vries (sr)", "Jan de Vries (jr)"}, {"Tom Hale Sr", "Ben Hale Jr"}});
    expect_one({{"Karl Brandtner jun.", "Karl Brandtner junior"}, {"Tom Hale Jr", "Tom Hale Junior"},
        {"João Prado Filho", "Prado Filho, João"}, {"Karl Brandtner d. Ä.", "Karl Brandtner sen."},
        {"Luc Morelle fils", "Morelle fils, Luc"}});
}

TEST(two_people, are_colleagues_whose_mailboxes_are_called_by_their_near_names) {
    const auto colleague = [](const char* who, const char* mailbox) {
        return person{.who = who,
            .company = "Lang & Sohn",
            .phone = "0711 123456",
            .email = std::string{mailbox} + "@lang.example"};
    };
    struct colleagues {
        const char *one, *its_mailbox, *other, *others_mailbox;
    };
    for (auto const& [one, mailbox, other, others] :
        {colleagues{"Anna Schmid", "anna.schmid", "Anna Schmidt", "anna.schmidt"},
            {"Tobias Brandt", "t.brandt", "Tobias Brandl", "t.brandl"},
            {"Eva Meier", "eva.meier", "Eva Meiner", "eva.meiner"},
            {"Tobias Brandtner", "brandtner", "Tobias Brendel", "brendel"}, {"A. Kern", "a.kern", "A. Korn", "a.korn"},
            {"Tobias Winkler", "winkler.t", "Tobias Weckler", "weckler.t"},
            {"Jan Müller", "jan.mueller", "Jan Möller", "jan.moeller"},
            {"Claire Martin", "c.martin", "Claire Marin", "c.marin"}, {"Ana Gómez", "agomez", "Ana Gámez", "agamez"},
            {"Paolo Rossi", "rossi", "Paolo Russi", "russi"}, {"Jan Jansen", "j.jansen", "Jan Janssen", "j.janssen"},
            {"Rui Pereira", "rui.pereira", "Rui Ferreira", "rui.ferreira"}, {"Tom Hale", "thale", "Tom Hall", "thall"}})
        EXPECT_FALSE(are_proposed(colleague(one, mailbox), colleague(other, others))) << one << " | " << other;
    EXPECT_TRUE(are_proposed(colleague("Anna Schmid", "anna.schmid"), colleague("Anna Schmidt", "anna.schmid")));
    EXPECT_TRUE(are_proposed(colleague("Anna Brandtner", "a.brandtner"), colleague("Anna Brandtner", "a.brandner")));
}

TEST(two_people, of_one_first_name_are_not_one_by_a_mailbox_that_nobody_reads) {
    for (const auto* mailbox :
        {"noreply", "no-reply", "do-not-reply", "ne-pas-repondre", "noresponder", "non-rispondere", "niet-antwoorden",
            "nao-responder", "nicht-antworten", "empfang", "accueil", "recepcion", "segreteria", "balie"}) {
        const auto email = std::string{mailbox} + "@lang.example";
        EXPECT_FALSE(are_proposed({.who = "Tobias Winkler", .phone = "0711 123456", .email = email},
            {.who = "Tobias Wagner", .phone = "0711 123456", .email = email}))
            << mailbox;
    }
}

TEST(one_person, is_known_at_one_number_by_a_shortened_first_name_or_particle) {
    for (auto const& [one, other] : std::initializer_list<two_names>{{"Fco. Ramos", "Francisco Ramos"},
             {"Fco. Javier Ramos", "Francisco Javier Ramos"}, {"Jan vd Berg", "Jan van der Berg"},
             {"Jan v.d. Berg", "Jan van der Berg"}, {"Piet v/d Meer", "Piet van der Meer"},
             {"Wm. Fenwick", "William Fenwick"}, {"Jas. Fenwick", "James Fenwick"}, {"Jn. Fenwick", "John Fenwick"},
             {"Chas. Fenwick", "Charles Fenwick"}, {"Geo. Fenwick", "George Fenwick"},
             {"Thos. Fenwick", "Thomas Fenwick"}, {"Robt. Fenwick", "Robert Fenwick"}, {"Joh. Vogt", "Johannes Vogt"},
             {"Heinr. Vogt", "Heinrich Vogt"}, {"Friedr. Vogt", "Friedrich Vogt"}})
        EXPECT_TRUE(are_proposed({.who = one, .phone = "0711 123456"}, {.who = other, .phone = "0711 123456"}))
            << one << " | " << other;
}

TEST(two_people, are_somebody_and_a_courtesy_of_the_other_sex) {
    for (auto const& [one, other] :
        std::initializer_list<two_names>{{"Karl Brandt", "Fr. Brandt"}, {"Jürgen Vogt", "Fr. Vogt"},
            {"Iker Gil", "Sra. Gil"}, {"Aitor Gil", "Sra. Gil"}, {"Unai Vega", "Sra. Vega"}, {"Ainhoa Gil", "Sr. Gil"},
            {"Nerea Vega", "Sr. Vega"}, {"Mehdi Roux", "Mme Roux"}, {"Karim Roux", "Mme Roux"},
            {"Samira Roux", "M. Roux"}, {"Femke Bakker", "Dhr. Bakker"}, {"Thijs Bakker", "Mevr. Bakker"}})
        EXPECT_FALSE(are_proposed({.who = one, .phone = "0711 123456"}, {.who = other, .phone = "0711 123456"}))
            << one << " | " << other;
    EXPECT_TRUE(
        are_proposed({.who = "Heike Brandt", .phone = "0711 123456"}, {.who = "Fr. Brandt", .phone = "0711 123456"}));
}

}
