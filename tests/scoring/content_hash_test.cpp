#include "scoring/content_hash.hpp"

#include <gtest/gtest.h>

namespace {

using referralbook::scoring::content_hash;

// Letter by letter: a text would bring its length with it.
std::string hash_of_letters(std::string_view letters) {
    content_hash hash;
    for (const char letter : letters) hash.add(letter);
    return hash.hex();
}

TEST(the_content_hash, is_md5_of_the_bytes) {
    EXPECT_EQ(hash_of_letters(""), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(hash_of_letters("abc"), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(hash_of_letters("12345678901234567890123456789012345678901234567890123456789012345678901234567890"),
              "57edf4a22be3c955ac49da2e2107b67a");
    EXPECT_EQ(hash_of_letters(std::string(1'000'000, 'a')), "7707d6ae4e027c70eea2a935c2296f21");
}

TEST(the_content_hash, keeps_texts_apart) {
    content_hash left, right;
    left.add(std::string_view{"ab"});
    left.add(std::string_view{"c"});
    right.add(std::string_view{"a"});
    right.add(std::string_view{"bc"});
    EXPECT_NE(left.hex(), right.hex());
}

}
