// A page that was pasted into the cell of a name, and names of hardly more than signs.
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/salutation.hpp"
#include "text/fold.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

std::string repeated(std::string_view one, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += one;
    return text;
}

constexpr std::string_view pages[]{"\"a\",", "\"a\";", ": x", "a ", "ab cd ", "A. ", "\xC3\xBC ", "8:00 ", "Mon 9-5, ",
    "closed 24.12.-", "Dr. ", "von ", "Frau Kern und ", "(Kern", "& Co. ", "Kern, Anna; "};

}

TEST(a_page_in_place_of_a_name, is_left_whole) {
    for (const auto one : pages) {
        const auto page = repeated(one, 600);
        const auto read = read_name(page);
        EXPECT_EQ(read.kind, name_kind::office) << one;
        EXPECT_EQ(read.family, read.spoken) << one;
        EXPECT_EQ(read.key, text::folded(page)) << one;
        EXPECT_TRUE(read.title.empty() && read.given.empty() && read.generation.empty() && read.behind.empty()) << one;
        EXPECT_EQ(name_key(page), read.key) << one;
        EXPECT_EQ(name_key(read.key), read.key) << one;
        EXPECT_EQ(salutation(page), read.spoken) << one;
        EXPECT_EQ(name_parts_of(page).last, read.spoken) << one;
        EXPECT_EQ(name_likeness(page, page), 1) << one;
    }
}

TEST(a_name_with_many_blanks, is_read_however_long_it_is) {
    const auto read = read_name("Dr. Anna " + std::string(600, ' ') + " Kern");
    EXPECT_EQ(read.kind, name_kind::person);
    EXPECT_EQ(read.title, "Dr.");
    EXPECT_EQ(read.family, "Kern");
}

TEST(the_key_of_a_name, is_its_own_key_whatever_stands_around_it) {
    for (const std::string_view one : {" - ", " -", "- ", "\xC2\xB7 ", "* ", "\" ", "' ", "Dr. ", ", MD", " (x)",
             ", Jr.", "- Dr. ", "c/o ", "\xC2\xAB ", " - - Prof. "})
        for (const std::size_t times : {2u, 9u, 10u, 17u, 40u, 90u})
            for (auto const& name :
                {repeated(one, times), repeated(one, times) + "Anna Kern", "Anna Kern" + repeated(one, times)}) {
                const auto key = name_key(name);
                EXPECT_EQ(name_key(key), key) << times << " times " << one;
            }
}

}
