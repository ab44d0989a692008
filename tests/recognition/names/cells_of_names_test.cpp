// First and last names in cells of their own, with more than the name in one of them.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/whole_name.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

struct two_cells {
    const char *first, *last, *key, *given, *family;
};

TEST(credentials_in_the_cell_of_the_first_name, are_no_part_of_it) {
    for (auto const& one : {two_cells{"Anna, LPC", "Kern", "anna kern", "Anna", "Kern"},
             {"Ruth, DDS", "Holt", "ruth holt", "Ruth", "Holt"}, {"Tom, Jr.", "Reed", "tom reed jr", "Tom", "Reed"},
             {"Anna, LPC, MBA", "Kern", "anna kern", "Anna", "Kern"},
             {"Anna, M.D.", "Kern", "anna kern", "Anna", "Kern"}, {"Anna, Ph.D.", "Kern", "anna kern", "Anna", "Kern"},
             {"Anna, MA", "Kern", "anna kern", "Anna", "Kern"},
             {"Xandrel, LCSW", "Kern", "xandrel kern", "Xandrel", "Kern"},
             {"Anna Maria, MSW", "Kern", "anna maria kern", "Anna Maria", "Kern"},
             {"Dr. Eva, M.Sc.", "Huber", "eva huber", "Eva", "Huber"},
             {"Claire, MD", "Du Bois", "claire du bois", "Claire", "Du Bois"},
             {"Jan, MSc", "van der Berg", "jan van der berg", "Jan", "van der Berg"},
             {"Karl, III", "Huber", "karl huber iii", "Karl", "Huber"},
             {"Anna", "Kern, LPC", "anna kern", "Anna", "Kern"}, {"Tom", "Reed, Jr.", "tom reed jr", "Tom", "Reed"}}) {
        const auto joined = std::string{one.first} + ' ' + one.last;
        EXPECT_EQ(name_key(joined), one.key) << joined;
        EXPECT_EQ(name_key(name_key(joined)), one.key) << joined;
        EXPECT_EQ(read_name(joined).given, one.given) << joined;
        EXPECT_EQ(read_name(one.first, one.last).given, one.given) << joined;
        EXPECT_EQ(read_name(one.first, one.last).family, one.family) << joined;
    }
    EXPECT_EQ(read_name("Anna, LPC Kern").behind, "LPC");
    EXPECT_EQ(whole_name("Anna, LPC", "Kern"), "Anna Kern, LPC");
    EXPECT_EQ(whole_name("Tom, Jr.", "Reed"), "Tom Reed Jr.");
    EXPECT_EQ(whole_name("Dr. Eva, M.Sc.", "Huber"), "Dr. Eva Huber, M.Sc.");
    EXPECT_EQ(whole_name("Anna", "Kern, LPC"), "Anna Kern, LPC");
    EXPECT_EQ(whole_name("Anna", ""), "Anna");
    EXPECT_EQ(whole_name("", "Kern"), "Kern");
}

TEST(a_name_with_its_family_name_in_front, is_read_as_ever) {
    expect_read({{"Kern, Anna LPC", "", "Anna", "Kern"}, {"Kern, LPC, Anna", "", "Anna", "Kern"},
        {"Kern, LPC Anna", "", "LPC Anna", "Kern"}, {"Kern, Anna, LPC", "", "Anna", "Kern"},
        {"Anna Kern, LPC", "", "Anna", "Kern"}, {"Kern, Dr. Anna", "Dr.", "Anna", "Kern"},
        {"Vega, Sr. Juan", "Sr.", "Juan", "Vega"}, {"Huber, Jr., Karl", "", "Karl", "Huber"},
        {"Kern, Anna Maria", "", "Anna Maria", "Kern"}, {"Do, Anh", "", "Anh", "Do"}, {"Ma, Jack", "", "Jack", "Ma"},
        {"Okafor, Adaeze MA", "", "Adaeze", "Okafor"}, {"Martin, Luis García", "", "Luis García", "Martin"},
        {"Anna Kern, MD, PhD", "", "Anna", "Kern"}});
    EXPECT_EQ(read_name("Kern Dental, MD Anderson").kind, name_kind::office);
}

}
}
