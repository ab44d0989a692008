// First names that no list holds, beside words that may be a degree or a name.
#include "recognition/names/expect_name.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

TEST(a_degree_behind_a_first_name_that_nobody_listed, is_no_part_of_it_where_the_family_name_stands_in_front) {
    expect_read({{"Okafor, Adaeze MA", "", "Adaeze", "Okafor"}, {"Kim, Jisoo MA", "", "Jisoo", "Kim"},
        {"Kim, Min-Jun MA", "", "Min-Jun", "Kim"}, {"Kim, Min Jun MA", "", "Min Jun", "Kim"},
        {"Nguyen, Thuy DO", "", "Thuy", "Nguyen"}, {"Kern, Anna DO", "", "Anna", "Kern"},
        {"Brennan, Siobhan PA", "", "Siobhan", "Brennan"}, {"Lee, Yuna EA", "", "Yuna", "Lee"},
        {"Sow, Mamadou BA", "", "Mamadou", "Sow"}, {"Jones, Tamika JD", "", "Tamika", "Jones"},
        {"Patel, Rohan PE", "", "Rohan", "Patel"}, {"Patel, Rohan CPA", "", "Rohan", "Patel"},
        {"Jones, Tamika RN", "", "Tamika", "Jones"}, {"Ma, Wei MA", "", "Wei", "Ma"},
        {"Do, Thanh DO", "", "Thanh", "Do"}, {"García López, Jimena MA", "", "Jimena", "García López"},
        {"van Dijk, Sjoukje MA", "", "Sjoukje", "van Dijk"}, {"Jansen, Femke RA", "", "Femke", "Jansen"},
        {"Okafor, Adaeze N. MA", "", "Adaeze N.", "Okafor"}, {"Okafor, Adaeze BA MA", "", "Adaeze", "Okafor"},
        {"Okafor, Adaeze MA LPC", "", "Adaeze", "Okafor"}, {"Okafor, Adaeze MA, LPC", "", "Adaeze", "Okafor"},
        {"Kim, Jisoo, MA", "", "Jisoo", "Kim"}, {"Li, Na, MA", "", "Na", "Li"}, {"Li Na, MA", "", "Li", "Na"},
        {"Ma, Yo-Yo, MA", "", "Yo-Yo", "Ma"}});
    EXPECT_EQ(read_name("Okafor, Adaeze BA MA").behind, "BA, MA");
    EXPECT_EQ(read_name("Okafor, Adaeze MA").key, read_name("Adaeze Okafor").key);
}

TEST(a_degree_behind_a_first_name_that_nobody_listed, is_told_by_what_makes_the_name_whole) {
    expect_read({{"Sjoukje van Dijk MA", "", "Sjoukje", "van Dijk"}, {"Sjoukje de Vries RA", "", "Sjoukje", "de Vries"},
        {"Adaeze N. Okafor MA", "", "Adaeze N.", "Okafor"}, {"Tamika R. Jones PA", "", "Tamika R.", "Jones"},
        {"Liesl Kern BA MA", "", "Liesl", "Kern"}, {"Jisoo Kim BA MA", "", "Jisoo", "Kim"},
        {"Xoana da Silva MA", "", "Xoana", "da Silva"}, {"Mete von Stein MA", "", "Mete", "von Stein"}});
}

TEST(a_short_name, is_no_degree_where_it_may_be_a_name) {
    expect_read({{"Ma, Jack", "", "Jack", "Ma"}, {"MA, Jack", "", "Jack", "MA"}, {"Yo-Yo Ma", "", "Yo-Yo", "Ma"},
        {"Jack Ma, MD", "", "Jack", "Ma"}, {"Nguyen, Do", "", "Do", "Nguyen"}, {"Do, Anh", "", "Anh", "Do"},
        {"Vu, An Do", "", "An Do", "Vu"}, {"Okafor, Adaeze Ma", "", "Adaeze Ma", "Okafor"}, {"Wei NG", "", "Wei", "NG"},
        {"Ng, Wei, MD", "", "Wei", "Ng"}, {"Min LU", "", "Min", "LU"}, {"Li, Wei", "", "Wei", "Li"},
        {"Mamadou BA", "", "Mamadou", "BA"}, {"Mei Ling MA", "", "Mei Ling", "MA"}, {"Adaeze MA", "", "Adaeze", "MA"},
        {"OKAFOR, ADAEZE MA", "", "Adaeze Ma", "Okafor"}, {"JD Jones", "", "JD", "Jones"},
        {"Jones, J.D.", "", "J.D.", "Jones"}, {"García López, JM", "", "JM", "García López"},
        {"Kern, MA", "", "MA", "Kern"}, {"Maung Pe Thein", "", "Maung Pe", "Thein"}});
}

}
}
