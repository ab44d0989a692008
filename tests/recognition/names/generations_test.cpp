// Sons and fathers told apart in words, and family names whose parts stand in another order.
#include "expect_name.hpp"

#include "recognition/names/name_likeness.hpp"
#include "recognition/names/salutation.hpp"

namespace referralbook::recognition {

TEST(a_generation_in_words, stands_behind_the_name) {
    for (auto const& [name, given, family, generation] :
        std::initializer_list<std::tuple<const char*, const char*, const char*, const char*>>{
            {"John Smith the Third", "John", "Smith", "the Third"},
            {"John Smith, the Third", "John", "Smith", "the Third"},
            {"Smith, John the Third", "John", "Smith", "the Third"},
            {"John Smith the Second", "John", "Smith", "the Second"},
            {"John Smith The Fourth", "John", "Smith", "The Fourth"},
            {"John Smith the 3rd", "John", "Smith", "the 3rd"}, {"John Smith IInd", "John", "Smith", "IInd"},
            {"John Smith IIIrd", "John", "Smith", "IIIrd"}, {"John Smith the Elder", "John", "Smith", "the Elder"},
            {"John Smith the Younger", "John", "Smith", "the Younger"},
            {"Karl Huber der \u00C4ltere", "Karl", "Huber", "der \u00C4ltere"},
            {"Karl Huber der Dritte", "Karl", "Huber", "der Dritte"},
            {"Luc Morelle le jeune", "Luc", "Morelle", "le jeune"},
            {"Juan P\u00E9rez el segundo", "Juan", "P\u00E9rez", "el segundo"},
            {"Juan P\u00E9rez segundo", "Juan", "P\u00E9rez", "segundo"},
            {"Mario Rossi terzo", "Mario", "Rossi", "terzo"}, {"Jan Jansen de tweede", "Jan", "Jansen", "de tweede"}}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::person) << name;
        EXPECT_EQ(read.given, given) << name;
        EXPECT_EQ(read.family, family) << name;
        EXPECT_EQ(read.generation, generation) << name;
        EXPECT_EQ(name_key(read.key), read.key) << name;
    }
    EXPECT_EQ(salutation("John Smith the Third"), salutation("John Smith III"));
    EXPECT_GT(name_likeness("John Smith the Third", "John Smith III"), 0.9);
    EXPECT_LT(name_likeness("John Smith the Third", "John Smith the Second"), 0.9);
}

TEST(a_generation_in_words, is_a_family_name_where_no_other_stands_before_it) {
    expect_read({{"Anna Le Jeune", "", "Anna", "Le Jeune"}, {"Jan de Jonge", "", "Jan", "de Jonge"},
        {"Jan Piet de Jonge", "", "Jan Piet", "de Jonge"}, {"Jean Pierre le Jeune", "", "Jean Pierre", "le Jeune"},
        {"Le Jeune, Anna", "", "Anna", "Le Jeune"}, {"Ana Segundo", "", "Ana", "Segundo"},
        {"Mario Terzo", "", "Mario", "Terzo"}, {"Anna Younger", "", "Anna", "Younger"},
        {"Tom Elder", "", "Tom", "Elder"}, {"De Oude, Jan", "", "Jan", "De Oude"}});
    for (const auto* firm : {"The Third Floor", "The Second Chance", "Studio the Fifth"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
}

TEST(family_names_of_several_words, are_turned_round_whole) {
    expect_read({{"Ortega y Gasset Jos\u00E9", "", "Jos\u00E9", "Ortega y Gasset"},
        {"Ram\u00F3n y Cajal, Santiago", "", "Santiago", "Ram\u00F3n y Cajal"},
        {"Berg van den, Jan", "", "Jan", "van den Berg"}, {"Vries de, Anna", "", "Anna", "de Vries"},
        {"Santos dos, Maria", "", "Maria", "dos Santos"}, {"Stein von, Karl", "", "Karl", "von Stein"},
        {"Heide von der, Eva", "", "Eva", "von der Heide"}, {"Silva da, Ana", "", "Ana", "da Silva"},
        {"Luca de, Anna", "", "Anna", "de Luca"}, {"Berg v. d., Jan", "", "Jan", "v. d. Berg"},
        {"Dijk van, Sjoukje", "", "Sjoukje", "van Dijk"}, {"Ortega y Gasset", "", "", "Ortega y Gasset"}});
}

TEST(brackets_behind_a_degree, hold_its_subject) {
    for (const auto* name : {"Priya Patel, FRCS (Tr & Orth)", "Priya Patel FRCS (Tr & Orth)",
             "Priya Patel, MRCS (Plast and Recon)", "Priya Patel, MBA (Health & Care)", "Priya Patel, MD (Int. Med.)",
             "Priya Patel, PhD (Clin Psych)", "Priya Patel, BDS, FDS (Rest Dent)", "Priya Patel, MSc (Ortho & Sports)",
             "Dr. Priya Patel, FRCS (Gen Surg)", "Patel, Priya, FRCS (Tr & Orth)"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::person) << name;
        EXPECT_EQ(read.given, "Priya") << name;
        EXPECT_EQ(read.family, "Patel") << name;
        EXPECT_EQ(read.key, "priya patel") << name;
        EXPECT_TRUE(read.behind.contains('(')) << name;
    }
    EXPECT_EQ(read_name("Hale & Kern (North & South)").kind, name_kind::office);
}

}
