// Names as addresses, mail programs and lists of several countries have them: what stands before and behind, ranks,
// initials that look like a legal form, family names first.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace referralbook::recognition {
namespace {

TEST(an_address, has_words_before_the_name_that_are_none_of_it) {
    for (const auto* name : {"z. Hd. Anna Kern", "z.Hd. Anna Kern", "z. H. Anna Kern", "zHd Anna Kern",
             "zu Händen Anna Kern", "zu Händen von Anna Kern", "c/o Anna Kern", "p/a Anna Kern", "p.a. Anna Kern",
             "t.a.v. Anna Kern", "T.a.v. Anna Kern", "ter attentie van Anna Kern", "à l'attention de Anna Kern",
             "A l'attention de Anna Kern", "A la atención de Anna Kern", "A/A Anna Kern", "a/c Anna Kern",
             "Ao cuidado de Anna Kern", "Att.: Anna Kern", "At.: Anna Kern", "ATTN Anna Kern", "Attn: Anna Kern",
             "Attention: Anna Kern", "FAO Anna Kern", "c.a. Anna Kern", "Alla c.a. Anna Kern",
             "Alla cortese attenzione di Anna Kern"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.given, "Anna") << name;
        EXPECT_EQ(read.family, "Kern") << name;
        EXPECT_EQ(read.key, "anna kern") << name;
        EXPECT_EQ(salutation(name), "Anna") << name;
    }
    expect_read({{"zu Händen Frau Eva Huber", "Frau", "Eva", "Huber"},
        {"à l'attention du Dr Martin", "Dr", "", "Martin"}, {"Pa Kern", "", "Pa", "Kern"}});
}

TEST(initials, are_no_words_of_an_address) {
    expect_read({{"C. A. Meier", "", "C. A.", "Meier"}, {"A. A. Milne", "", "A. A.", "Milne"},
        {"P. A. Kern", "", "P. A.", "Kern"}, {"Z. H. Lee", "", "Z. H.", "Lee"}, {"P.A. Kern", "", "P.A.", "Kern"}});
}

TEST(care_of_somebody, is_no_part_of_a_name) {
    for (const auto* name : {"Eva Huber c/o Kern GmbH", "Eva Huber, c/o Kern", "Huber, Eva c/o Kern",
             "Eva Huber c/o Kern, Falk & Partner"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::person) << name;
        EXPECT_EQ(name_key(name), "eva huber") << name;
    }
}

TEST(a_mailbox_behind_a_name, is_no_part_of_it) {
    for (const auto* name : {"Anna Kern <anna@kern.example>", "\"Anna Kern\" <anna@kern.example>",
             "\"Kern, Anna\" <anna@kern.example>", "'Anna Kern' <anna@kern.example>", "Anna Kern anna@kern.example",
             "Kern, Anna <anna@kern.example>", "Anna Kern<anna@kern.example>"})
        EXPECT_EQ(name_key(name), "anna kern") << name;
    EXPECT_EQ(read_name("anna@kern.example").family, "anna@kern.example");
}

TEST(a_rank_before_a_particle, is_part_of_the_family_name_wherever_it_stands) {
    for (const auto* name : {"Karl Freiherr von Stein", "Freiherr von Stein, Karl", "Karl, Freiherr von Stein",
             "Stein, Karl Freiherr von", "Dr. Karl Freiherr von Stein"}) {
        EXPECT_EQ(read_name(name).given, "Karl") << name;
        EXPECT_EQ(read_name(name).family, "Freiherr von Stein") << name;
        EXPECT_EQ(name_key(name), "karl freiherr von stein") << name;
    }
    expect_read(
        {{"Gräfin Eva von Stein", "Gräfin", "Eva", "von Stein"}, {"Gräfin von Stein", "", "", "Gräfin von Stein"},
            {"Baronin Eva von Stein", "Baronin", "Eva", "von Stein"}, {"Graf, Steffi", "", "Steffi", "Graf"},
            {"Jhr. Karel van Lennep", "Jhr.", "Karel", "van Lennep"}, {"Herzog, Anna", "", "Anna", "Herzog"}});
}

TEST(a_title, of_office_or_church_stands_before_a_name_or_is_one) {
    expect_read({{"Senator Paul Hale", "Senator", "Paul", "Hale"}, {"Father Paul Hale", "Father", "Paul", "Hale"},
        {"Coach Hale", "Coach", "", "Hale"}, {"Officer Paul Hale", "Officer", "Paul", "Hale"},
        {"Fray Luis de León", "Fray", "Luis", "de León"}, {"The Rt Hon. Paul Hale", "The Rt Hon.", "Paul", "Hale"},
        {"D.ª Ana Ruiz", "D.ª", "Ana", "Ruiz"}, {"RAin Eva Huber", "RAin", "Eva", "Huber"},
        {"Jun.-Prof. Dr. Eva Huber", "Jun.-Prof. Dr.", "Eva", "Huber"},
        {"Hon.-Prof. Dr. Eva Huber", "Hon.-Prof. Dr.", "Eva", "Huber"}, {"Hale Ms Anna", "Ms", "Anna", "Hale"},
        {"Huber Frau Eva", "Frau", "Eva", "Huber"}, {"Kern Dr Anna", "Dr", "Anna", "Kern"},
        {"M. DUPONT Jean", "M.", "Jean", "DUPONT"}, {"Mme Veuve Dupont", "Mme Veuve", "", "Dupont"},
        {"Coach, Anna", "", "Anna", "Coach"}, {"Officer, Paul", "", "Paul", "Officer"},
        {"Baron, Peter", "", "Peter", "Baron"}, {"Deacon, Mary", "", "Mary", "Deacon"},
        {"Prince, Dorothy", "", "Dorothy", "Prince"}, {"Abbot, Tom", "", "Tom", "Abbot"},
        {"Rain Wilson", "", "Rain", "Wilson"}});
    EXPECT_EQ(read_name("M. Mme Dupont").kind, name_kind::couple);
    EXPECT_EQ(salutation("M. Mme Dupont"), "M. Mme Dupont");
}

TEST(a_family_name_with_particles, may_stand_before_a_well_known_first_name) {
    expect_read({{"Van den Berg Jan", "", "Jan", "Van den Berg"}, {"van der Meer Piet", "", "Piet", "van der Meer"},
        {"De Luca Anna", "", "Anna", "De Luca"}, {"De La Cruz Ana", "", "Ana", "De La Cruz"},
        {"Da Silva Maria", "", "Maria", "Da Silva"}, {"Van Morrison", "", "Van", "Morrison"},
        {"Al Pacino", "", "Al", "Pacino"}, {"De La Cruz", "", "", "De La Cruz"}});
}

TEST(initials_of_a_person, are_no_legal_form) {
    expect_read({{"A.B. Kern", "", "A.B.", "Kern"}, {"Kern, A.B.", "", "A.B.", "Kern"},
        {"A.G. Kern", "", "A.G.", "Kern"}, {"P.C. Kern", "", "P.C.", "Kern"}});
    EXPECT_EQ(name_key("A.G. Kern"), name_key("A. G. Kern"));
    for (const auto* name : {"Kern, P.C.", "Kern A.G.", "S.A. Dupont", "AB Kern", "Kern AB", "Kern & Falk, P.C."})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

TEST(what_stands_behind_a_name, is_known_in_more_spellings) {
    for (const auto* name : {"Anna Kern, Ph. D.", "Anna Kern Ph. D.", "Anna Kern, Ed. D.", "Anna Kern, SRA, MAI",
             "Anna Kern, LEED AP BD+C", "Anna Kern PE, LEED AP", "Anna Kern, deceased", "Anna Kern, verstorben",
             "Anna Kern, retraitée", "Anna Kern, jubilada", "Anna Kern, pensionata", "Anna Kern, gepensioneerd",
             "Anna Kern, aposentada", "Anna Kern, kiné", "Kern, Anna, decedee"}) {
        EXPECT_EQ(name_key(name), "anna kern") << name;
        EXPECT_EQ(salutation(name), "Anna") << name;
    }
    EXPECT_EQ(read_name("Anna Kern Tel. 0731 22222").family, "Kern");
    EXPECT_EQ(read_name("Anna Kern NMLS# 12345").family, "Kern");
    EXPECT_EQ(read_name("Sra. Ana Ruiz").title, "Sra.");
    EXPECT_EQ(read_name("Ruiz, SRA. Ana").title, "SRA.");
}

TEST(those_who_inherit, are_nobody_with_a_first_name) {
    for (const auto* name : {"Erbengemeinschaft Huber", "Nachlass Karl Huber", "Hoirie Dupont", "Eredi Rossi Mario",
             "Herederos de Ana Ruiz", "Erven Jansen"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(salutation(name), name);
    }
}

}
}
