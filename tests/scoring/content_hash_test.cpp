#include "scoring/content_hash.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace {

using referralbook::scoring::content_hash;

// The number by which implementations of MurmurHash3 are known: keys of 0 to 255 bytes, each with its own seed.
TEST(the_content_hash, has_the_published_verification_value_of_murmurhash3_x64_128) {
    std::vector<std::byte> key, hashes;
    for (std::uint64_t length = 0; length < 256; ++length) {
        content_hash hash{256 - length};
        hash.bytes(key);
        for (const auto word : hash.words())
            for (int shift = 0; shift < 64; shift += 8) hashes.push_back(static_cast<std::byte>(word >> shift & 0xFF));
        key.push_back(static_cast<std::byte>(length));
    }
    content_hash all;
    all.bytes(hashes);
    EXPECT_EQ(all.words()[0] & 0xFFFFFFFF, 0x6384BA69u);
}

TEST(the_content_hash, does_not_depend_on_how_the_bytes_come) {
    std::string letters;
    for (int i = 0; i < 1000; ++i) letters += static_cast<char>('a' + i * 7 % 26);
    content_hash whole;
    whole.bytes(std::as_bytes(std::span{letters}));
    for (const std::size_t step : {1u, 3u, 15u, 16u, 17u, 100u}) {
        content_hash parts;
        for (std::size_t at = 0; at < letters.size(); at += step)
            parts.bytes(std::as_bytes(std::span{letters}).subspan(at, std::min(step, letters.size() - at)));
        EXPECT_EQ(parts.hex(), whole.hex()) << step;
    }
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
