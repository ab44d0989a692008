#include "recognition/names/edits.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using referralbook::recognition::edits;
using referralbook::recognition::jaro_winkler;
using referralbook::recognition::name_key;
using referralbook::recognition::name_likeness;

TEST(jaro_winkler_of, the_published_pairs_is_the_published_value) {
    EXPECT_NEAR(jaro_winkler("martha", "marhta"), 0.961, 0.0005);
    EXPECT_NEAR(jaro_winkler("dwayne", "duane"), 0.84, 0.0005);
    EXPECT_NEAR(jaro_winkler("dixon", "dicksonx"), 0.813, 0.0005);
    EXPECT_EQ(jaro_winkler("abc", "xyz"), 0);
    EXPECT_EQ(jaro_winkler("", ""), 1);
    EXPECT_EQ(jaro_winkler("", "a"), 0);
    EXPECT_EQ(jaro_winkler("a", "a"), 1);
}

TEST(edits_between, words_are_letters_added_dropped_changed_or_swapped) {
    EXPECT_EQ(edits(U"smith", U"smith", 3), 0);
    EXPECT_EQ(edits(U"smith", U"smiht", 3), 1);
    EXPECT_EQ(edits(U"smith", U"smyth", 3), 1);
    EXPECT_EQ(edits(U"smith", U"smit", 3), 1);
    EXPECT_EQ(edits(U"kitten", U"sitting", 3), 3);
    EXPECT_EQ(edits(U"ca", U"abc", 5), 3);   // restricted: no part is changed twice
    EXPECT_EQ(edits(U"kitten", U"sitting", 2), 3);
    EXPECT_EQ(edits(U"", U"abcdefgh", 3), 4);
}

struct two_names {
    char const* one;
    char const* other;
};

class spellings_of_one_name : public testing::TestWithParam<two_names> {};
TEST_P(spellings_of_one_name, are_alike) {
    EXPECT_GE(name_likeness(GetParam().one, GetParam().other), 0.85) << GetParam().one << " and " << GetParam().other;
}
INSTANTIATE_TEST_SUITE_P(names, spellings_of_one_name,
    testing::Values(two_names{"Dr. John Smith, DDS", "smith, john"}, two_names{"J. Smith", "John Smith"},
        two_names{"Smith, J.", "John Smith"}, two_names{"Jon Smith", "John Smith"},
        two_names{"John Smyth", "John Smith"}, two_names{"Jonh Smith", "John Smith"},
        two_names{"John Q. Smith", "John Smith"}, two_names{"John Michael Smith", "John Smith"},
        two_names{"Smith John", "John Smith"}, two_names{"Bob Miller", "Robert Miller"},
        two_names{"Peggy O'Brien", "Margaret OBrien"}, two_names{"José García", "Jose Garcia"},
        two_names{"Müller, Jürgen", "Juergen Mueller"}, two_names{"Jan van Dyke", "Jan Vandyke"},
        two_names{"Anna van der Berg", "Anna Vanderberg"}, two_names{"Rosa De La Cruz", "Rosa Delacruz"},
        two_names{"Anna Meyer", "Anna Maier"}, two_names{"Jens Schmidt", "Jens Schmitt"},
        two_names{"Annemarie Dupont", "Anne-Marie Dupont"}, two_names{"St. Mary's Hospital", "Saint Marys Hospital"},
        two_names{"Anna Meyer-Schmidt", "Anna Meyer Schmidt"}, two_names{"Kline & Lamb LLP", "Kline and Lamb"},
        two_names{"Nord GmbH & Co. KG", "Nord GmbH"}, two_names{"Hartmann S.A.", "Hartmann SA"},
        two_names{"Hartmann, S.A.", "Hartmann"}, two_names{"Baker & Sons Ltd", "Baker & Sons Limited"},
        two_names{"Baker & Sons", "Baker and Sons, Inc."}, two_names{"Riverside Dental Ctr", "Riverside Dental Center"},
        two_names{"Talleres Ruiz, S.L.", "Talleres Ruiz"}, two_names{"Nordlicht e.K.", "Nordlicht"},
        two_names{"Wim de Vries", "Willem de Vries"}, two_names{"Lakeside Law PLLC", "Lakeside Law, P.L.L.C."},
        two_names{"Art's Delicatessen", "Arts Deli"}, two_names{"The Corner Bakery", "Corner Bakery"},
        two_names{"Katherine Winterbotham", "Kathryn Winterbottom"}));

class names_of_two : public testing::TestWithParam<two_names> {};
TEST_P(names_of_two, are_not_alike) {
    EXPECT_LT(name_likeness(GetParam().one, GetParam().other), 0.8) << GetParam().one << " and " << GetParam().other;
}
INSTANTIATE_TEST_SUITE_P(names, names_of_two,
    testing::Values(two_names{"John Smith", "Mary Smith"}, two_names{"John Smith", "John Baker"},
        two_names{"John Smith", "Smith"}, two_names{"J. Smith", "M. Smith"},
        two_names{"Martin King Jr", "Martin King Sr"}, two_names{"Smith Dental", "Jones Dental"},
        two_names{"The Office", "The Practice"}, two_names{"Kline LLP", "Lamb LLP"},
        two_names{"Anna Berg", "Anton Berg"}, two_names{"Wei Lam", "Mei Lam"}, two_names{"Dr Smith", "Dr"},
        two_names{"", "Anna"}, two_names{"", ""}));

TEST(a_name, alone_against_a_name_with_more_says_less_than_a_spelling) {
    EXPECT_GT(name_likeness("John Smith", "Jon Smith"), name_likeness("John Smith", "J Smith"));
    EXPECT_GT(name_likeness("John Smith", "J Smith"), name_likeness("John Smith", "Smith"));
    EXPECT_GT(name_likeness("John Smith", "Smith"), name_likeness("John Smith", "Mary Smith"));
}

RC_GTEST_PROP(likeness_of_names, is_symmetric_between_0_and_1_and_1_for_equal_keys, ()) {
    const auto name = [] {
        std::string result;
        for (auto const& word : *rc::gen::container<std::vector<std::string>>(
                 rc::gen::element<std::string>("Dr", "J.", "Anna", "Anne", "Ann", "Smith", "Smyth", "van", "Dyke",
                     "Vandyke", "GmbH", "& ", "Jr", "II", "-", "S.A.", "Meyer", "the")))
            result += word + ' ';
        return result;
    };
    const auto one = name(), other = name();
    const auto likeness = name_likeness(one, other);
    RC_ASSERT(likeness == name_likeness(other, one));
    RC_ASSERT(likeness >= 0 && likeness <= 1);
    RC_ASSERT((likeness == 1) == (name_key(one) == name_key(other) && likeness > 0));
}

RC_GTEST_PROP(likeness_of_names, takes_any_bytes, (std::string const& one, std::string const& other)) {
    const auto likeness = name_likeness(one, other);
    RC_ASSERT(likeness >= 0 && likeness <= 1);
    RC_ASSERT(likeness == name_likeness(other, one));
}

}
