// Offices and honours before a name, and two people in one cell.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

#include <string>

namespace referralbook::recognition {
namespace {

TEST(an_office_or_honour, is_a_title_and_no_part_of_the_key) {
    for (const auto* title :
        {"Kommerzialrat", "KommR", "Hofrat", "Hofrätin", "OMR", "OMR Dr.", "Medizinalrat Dr.", "ÖkR", "OSR", "RegR",
            "VetR", "StR", "OStR", "LAbg.", "Bgm.", "Vzbgm.", "ADir.", "Bacc.", "Fürspr.", "Mag.", "MMag.",
            "Dipl.-Ing.", "Ing.", "Prim.", "Univ.-Prof. Dr.", "Me", "Mtre", "Maître", "Avv.", "Dott.ssa", "Arq.",
            "Eng.", "Exma. Sra. Dra.", "Exmo. Sr. Dr.", "Justizrat", "Schulrat", "Baurat", "Ministerialrat"}) {
        const auto name = std::string{title} + " Huber";
        const auto read = read_name(name);
        EXPECT_EQ(read.title, title) << name;
        EXPECT_EQ(read.family, "Huber") << name;
        EXPECT_EQ(read.key, "huber") << name;
        EXPECT_TRUE(salutation(name).ends_with(" Huber")) << name << ": " << salutation(name);
    }
}

TEST(capitals_that_may_be_an_honour, stay_in_the_letter_whatever_they_are) {
    for (const auto* name : {"KR Huber", "HR Huber", "DI Huber", "RA Kern", "NR Huber"})
        EXPECT_EQ(salutation(name), name);
    expect_read({{"DI Karl Huber", "DI", "Karl", "Huber"}, {"KR Karl Huber", "KR", "Karl", "Huber"},
        {"HR Dr. Huber", "HR Dr.", "", "Huber"}});
}

TEST(two_people_with_titles_in_a_cell, are_left_whole_where_one_title_may_be_initials) {
    for (const auto* name : {"Dr. Kern, RA Falk", "RA Kern, Dr. Falk", "Mag. Huber, DI Kern", "Dr. Kern, HR Falk",
             "Ing. Huber; DI Falk", "Prof. Kern, RA Roth", "Dr. Kern, Dr. Falk"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Dr. Kern, JM", "Dr.", "JM", "Kern"}, {"Kern, Anna", "", "Anna", "Kern"},
        {"Exma. Sra. D. Maria Silva", "Exma. Sra. D.", "Maria", "Silva"}});
}

TEST(a_family_name_with_particles_behind_a_title, is_whole_though_it_begins_with_a_capital) {
    expect_read({{"Mw. mr. De Vries", "Mw. mr.", "", "De Vries"}, {"Mevr. Van den Berg", "Mevr.", "", "Van den Berg"},
        {"Dhr. De Boer", "Dhr.", "", "De Boer"}, {"Dr. Van Dijk", "Dr.", "", "Van Dijk"},
        {"Mme Le Goff", "Mme", "", "Le Goff"}, {"Sra. De la Cruz", "Sra.", "", "De la Cruz"},
        {"Sig. De Luca", "Sig.", "", "De Luca"}, {"Avv. Della Rovere", "Avv.", "", "Della Rovere"},
        {"Mr. Al Green", "Mr.", "Al", "Green"}, {"Mr Ben Ali", "Mr", "Ben", "Ali"}});
    EXPECT_EQ(salutation("Mw. mr. De Vries"), "Mw. De Vries");
}

}
}
