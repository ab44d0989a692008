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

TEST(two_people_with_their_degrees, are_left_whole) {
    for (const auto* name :
        {"Anna Kern, DMD; Paul Falk, DDS", "Anna Kern, MD, Paul Falk, MD", "Anna Kern, MD; Paul Falk",
            "John Smith, PhD; Mary Jones, LCSW", "Eva Huber, M.Sc.; Karl Stein, B.Sc.", "Anna Kern, RN; Paul Falk, RN"})
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
    expect_read({{"King, MD, Martin", "", "Martin", "King"}, {"Kern, MD, Anna Maria", "", "Anna Maria", "Kern"},
        {"García López, MD, José Luis", "", "José Luis", "García López"}, {"Anna Kern, DMD; FAGD", "", "Anna", "Kern"},
        {"Smith, MD, John Q.", "", "John Q.", "Smith"}, {"Anna Kern, MD, Jr.", "", "Anna", "Kern"}});
}

TEST(a_family_name_in_front, is_told_by_the_initials_behind_it) {
    expect_read({{"Public J.Q.", "", "J.Q.", "Public"}, {"Huber K. M.", "", "K. M.", "Huber"},
        {"De Vries J.W.", "", "J.W.", "De Vries"}, {"Van den Broeck E.", "", "E.", "Van den Broeck"},
        {"De Smet Luc", "", "Luc", "De Smet"}, {"Van der Meer Kees", "", "Kees", "Van der Meer"},
        {"Anna K.", "", "Anna", "K."}, {"Anna-Maria K.", "", "Anna-Maria", "K."}, {"Kern, A.B.", "", "A.B.", "Kern"},
        {"A.B. Kern", "", "A.B.", "Kern"}, {"J. Q. Public", "", "J. Q.", "Public"},
        {"Van Morrison", "", "Van", "Morrison"}});
}

TEST(initials_that_could_be_a_degree, are_initials_behind_a_family_name_alone) {
    expect_read({{"De Vries J.P.", "", "J.P.", "De Vries"}, {"De Vries, J.P.", "", "J.P.", "De Vries"},
        {"Van den Berg M.A.", "", "M.A.", "Van den Berg"}, {"Huber M.A.", "", "M.A.", "Huber"},
        {"Kern J.D.", "", "J.D.", "Kern"}, {"Jansen D.O.", "", "D.O.", "Jansen"},
        {"Dr. Visser B.A.", "Dr.", "B.A.", "Visser"}, {"Huber, M.A.", "", "M.A.", "Huber"},
        {"van der Meer, D.O.", "", "D.O.", "van der Meer"}, {"Public J.P", "", "J.P", "Public"},
        {"Kern MA", "", "Kern", "MA"}, {"Nguyen Do", "", "Nguyen", "Do"}});
    expect_read({{"Anna Huber M.A.", "", "Anna", "Huber"}, {"Jan de Vries J.P.", "", "Jan", "de Vries"},
        {"John Smith, J.D.", "", "John", "Smith"}, {"Bakker R.N.", "", "", "Bakker"},
        {"de Jong M.D.", "", "", "de Jong"}, {"Huber M.Sc.", "", "", "Huber"}, {"Anna M.A.", "", "Anna", "M.A."}});
}

TEST(a_title, may_end_with_a_raised_letter_and_a_degree_with_its_university) {
    expect_read({{"Engª Ana Silva", "Engª", "Ana", "Silva"}, {"Eng.ª Ana Silva", "Eng.ª", "Ana", "Silva"},
        {"Profª Ana Silva", "Profª", "Ana", "Silva"}, {"Dr.ª Ana Silva", "Dr.ª", "Ana", "Silva"},
        {"Mª Carmen Ruiz", "", "Mª Carmen", "Ruiz"}, {"Honorable Peter Kern", "Honorable", "Peter", "Kern"},
        {"Anna Kern B.A. (Oxon)", "", "Anna", "Kern"}, {"Anna Kern MA (Cantab)", "", "Anna", "Kern"},
        {"Anna Kern BA (Hons)", "", "Anna", "Kern"}});
    EXPECT_EQ(read_name("Anna Kern B.A. (Oxon)").behind, "B.A., (Oxon)");
}

}
}
