#include "sharing/words/faster_words.hpp"

#include <gmock/gmock.h>

using namespace referralbook::sharing;
using testing::HasSubstr;
using testing::Not;

namespace {

change of(edit_kind kind, std::string title) {
    return {{{}, kind, {}, {}}, 7, "op", "other", "Ben", "2026-11-29 01:03", std::move(title)};
}

}

TEST(who_was_faster, is_named_with_whom_and_when_and_by_what) {
    EXPECT_EQ(faster_words(of(edit_kind::changed, "Thank Dr Ünal"), "Noah Clarke"),
        "Ben changed Noah Clarke at 01:03 (Thank Dr Ünal); nothing was changed here. What stands there now is Ben's.");
    EXPECT_EQ(faster_words(of(edit_kind::changed, ""), "Noah Clarke"),
        "Ben changed Noah Clarke at 01:03; nothing was changed here. What stands there now is Ben's.");
    EXPECT_EQ(faster_words(of(edit_kind::deleted, ""), "Noah Clarke"),
        "Ben deleted Noah Clarke at 01:03; nothing was changed here.");
    EXPECT_THAT(faster_words(of(edit_kind::changed, ""), ""), HasSubstr("Ben changed a row at 01:03"));
}

TEST(who_was_faster, is_never_told_with_a_word_to_try_again) {
    for (const auto kind : {edit_kind::added, edit_kind::changed, edit_kind::deleted})
        for (const auto* title : {"", "Thank Dr Ünal"})
            EXPECT_THAT(faster_words(of(kind, title), "Noah Clarke"), Not(HasSubstr("try again")));
}
