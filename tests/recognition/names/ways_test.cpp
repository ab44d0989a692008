#include "recognition/names/ways.hpp"

#include <gmock/gmock.h>

using referralbook::recognition::ways;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(the_ways, are_read_from_a_list_with_commas_or_semicolons) {
    EXPECT_THAT(ways{" Website, Google;Walk-in ,, website"}.names(), ElementsAre("Website", "Google", "Walk-in"));
    EXPECT_THAT(ways{}.names(), IsEmpty());
    EXPECT_THAT(ways{" , ;"}.names(), IsEmpty());
}

TEST(the_ways, are_known_in_any_spelling_of_one_name) {
    const ways known{"Website, Walk-in"};
    EXPECT_TRUE(known.has("WEBSITE"));
    EXPECT_TRUE(known.has(" walk-in "));
    EXPECT_TRUE(known.has("website?"));
    EXPECT_FALSE(known.has("Web Site Ltd & Co"));
    EXPECT_FALSE(known.has(""));
    EXPECT_FALSE(ways{}.has("Website"));
}
