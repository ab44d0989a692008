// Fathers and sons, entries of lists, people who come along: what stands beside a name in seven languages.
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/salutation.hpp"

#include <initializer_list>

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

struct a_case {
    const char *name, *given, *family, *generation = "";
};

void expect_read(std::initializer_list<a_case> all) {
    for (auto const& one : all) {
        const auto read = read_name(one.name);
        EXPECT_EQ(read.kind, name_kind::person) << one.name;
        EXPECT_EQ(read.given, one.given) << one.name;
        EXPECT_EQ(read.family, one.family) << one.name;
        EXPECT_EQ(read.generation, one.generation) << one.name;
        EXPECT_EQ(name_key(one.name), read.key) << one.name;
        EXPECT_EQ(name_key(read.key), read.key) << one.name;
    }
}

void expect_whole(std::initializer_list<const char*> names) {
    for (const auto* name : names) {
        const auto kind = read_name(name).kind;
        EXPECT_TRUE(kind == name_kind::household || kind == name_kind::office) << name;
        EXPECT_EQ(read_name(name).given, "") << name;
        EXPECT_EQ(salutation(name), name);
        EXPECT_EQ(name_key(name), read_name(name).key) << name;
        EXPECT_EQ(name_key(name_key(name)), name_key(name)) << name;
    }
}

TEST(what_tells_a_son_from_his_father, is_neither_a_title_nor_the_family_name) {
    expect_read({{"Karl Huber, sen.", "Karl", "Huber", "sen."}, {"Karl Huber sen.", "Karl", "Huber", "sen."},
        {"Huber, Karl jun.", "Karl", "Huber", "jun."}, {"Karl Huber, jun.", "Karl", "Huber", "jun."},
        {"Karl Huber d. Ä.", "Karl", "Huber", "d. Ä."}, {"Karl Huber d. J.", "Karl", "Huber", "d. J."},
        {"Karl Huber, d. Ä.", "Karl", "Huber", "d. Ä."}, {"Ramón Vega hijo", "Ramón", "Vega", "hijo"},
        {"Ramón Vega padre", "Ramón", "Vega", "padre"}, {"Vega hijo, Ramón", "Ramón", "Vega", "hijo"},
        {"Luc Morelle père", "Luc", "Morelle", "père"}, {"Luc Morelle fils", "Luc", "Morelle", "fils"},
        {"Mario Rossi figlio", "Mario", "Rossi", "figlio"}, {"Tom Hale, Sr.", "Tom", "Hale", "Sr."},
        {"Rui Prado filho", "Rui", "Prado", "filho"}, {"Jan Bakker senior", "Jan", "Bakker", "senior"}});
    EXPECT_EQ(salutation("Karl Huber, sen."), "Karl");
    EXPECT_EQ(salutation("Dr. Karl Huber d. Ä."), "Dr. Huber");
    EXPECT_NE(name_key("Karl Huber, sen."), name_key("Karl Huber"));
}

TEST(what_tells_a_son_from_his_father, stays_a_name_or_a_firm_elsewhere) {
    EXPECT_EQ(read_name("Amartya Sen").family, "Sen");
    EXPECT_EQ(read_name("Jane Senior").family, "Senior");
    EXPECT_EQ(read_name("João Silva Filho").family, "Silva Filho");
    EXPECT_EQ(read_name("Sen. Anna Kern").title, "Sen.");
    EXPECT_EQ(read_name("Morelle & fils").kind, name_kind::office);
    EXPECT_EQ(read_name("Garage Morelle Fils").kind, name_kind::office);
}

TEST(two_people_behind_a_comma, are_left_whole_where_each_has_a_title) {
    expect_whole({"Dr. Kern; Dr. Falk", "Dr. Kern, Dr. Falk", "Herr Huber, Frau Falk", "Dr. Anna Kern, Dr. Paul Falk",
        "Dre Morel, Dr Roy", "Mr Hale; Mrs Fenwick", "Dra. Ruiz, Dr. Vega", "Dott. Rossi; Dott.ssa Bianchi",
        "Dr. Bakker, Dr. de Vries", "Dra. Sousa; Dr. Prado", "Prof. Kern, Prof. Falk",
        "Mme Martin, M. Roy; Mme Dupont"});
    EXPECT_EQ(name_key("Dr. Kern, Dr. Falk"), name_key("Dr. Kern & Dr. Falk"));
    EXPECT_EQ(read_name("Kern, Dr. Anna").family, "Kern");
    EXPECT_EQ(read_name("Prof. Kern, Dr. Anna").family, "Kern");
    EXPECT_EQ(read_name("Dr. Anna Kern, Dr. rer. nat.").family, "Kern");
}

TEST(the_mark_of_a_list, is_no_part_of_the_name) {
    for (const auto* name :
        {"1. Anna Kern", "2) Anna Kern", "(3) Anna Kern", "12. Anna Kern", "#4 Anna Kern", "• Anna Kern", "- Anna Kern",
            "– Anna Kern", "* Anna Kern", "· Anna Kern", "3.) Anna Kern", "▪ Anna Kern", "7. Kern, Anna"}) {
        EXPECT_EQ(name_key(name), "anna kern") << name;
        EXPECT_EQ(salutation(name), "Anna") << name;
    }
    EXPECT_EQ(salutation("2) Dr. Tom Falk"), "Dr. Falk");
    EXPECT_EQ(name_key("1. FC Kern"), "1 fc kern");
    EXPECT_EQ(read_name("24 Hour Plumbing").key, "24 hour plumbing");
}

TEST(who_comes_along, leaves_a_name_whole) {
    expect_whole({"Dr. Huber mit Gattin", "Dr. Kern und Frau", "Karl Huber und Ehefrau", "Mr Hale and wife",
        "Tom Hale & husband", "Dr Morel et Madame", "Luc Morel avec épouse", "Sr. Vega y señora",
        "Ramón Vega con esposa", "Dott. Rossi e signora", "Paolo Rossi con moglie", "Jan Bakker en echtgenote",
        "Jan Bakker met vrouw", "Dr. Prado e esposa", "Rui Prado com esposa", "Huber mit Gemahlin",
        "Dr. Huber m. Gattin", "Dr. Huber mit seiner Frau", "Dr Morel et sa Madame", "Paolo Rossi con la moglie"});
}

TEST(a_desk_heirs_and_a_number, are_nobodys_name) {
    expect_whole(
        {"Sekretariat Dr. Kern", "Erben Kern", "Geschwister Kern", "Front Desk", "Kern u. Falk", "Vorzimmer Dr. Kern",
            "Secrétariat Dr Morel", "Hoirs Morel", "Segreteria Dott. Rossi", "Eredi Rossi", "Herederos Vega",
            "Erven Bakker", "Secretariaat Bakker", "Herdeiros Prado", "+49 30 123", "0731 12345", "(0731) 12 34"});
}

TEST(a_title_in_letters, is_no_first_name) {
    for (auto const& [name, said] : std::initializer_list<std::pair<const char*, const char*>>{{"RA Kern", "RA Kern"},
             {"KR Huber", "KR Huber"}, {"DI Huber", "DI Huber"}, {"Bgm. Huber", "Bgm. Huber"},
             {"OA Dr. Huber", "Dr. Huber"}, {"Pr Luc Roy", "Pr Roy"}, {"DI Dr. Karl Huber", "Dr. Huber"},
             {"RA Anna Kern", "RA Kern"}, {"JP Morgan", "JP Morgan"}, {"DI (FH) Huber", "DI Huber"},
             {"KommR Karl Huber", "KommR Huber"}, {"Bgm. Anna Kern", "Bgm. Kern"}, {"Jo Kern", "Jo"}})
        EXPECT_EQ(salutation(name), said) << name;
}

}
}
