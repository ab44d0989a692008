// "Ref No" is what something is filed under; "Ref" is who sent it.
#include "recognition/tables/heading_match.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

TEST(a_reference_number, is_nobody_who_sent_anybody) {
    for (auto const* heading :
        {"Ref No", "Ref. No.", "Ref-Nr.", "Ref Nr", "REF NO", "Ref number", "Ref ID", "RefNo", "Reference No",
            "Reference number", "Referenz-Nr.", "No. Ref", "Ref. num.", "Referencia núm.", "Rif. n.", "Ref code"}) {
        const auto match = match_heading(heading);
        EXPECT_LE(match.of(role::referred_by), 0) << heading;
        EXPECT_LE(match.of(role::source), 0) << heading;
    }
}

TEST(a_referrer, is_told_by_the_headings_of_before) {
    for (auto const* heading : {"Ref", "Ref.", "Ref by", "Ref. by", "Referred by", "Ref source", "Ref Dr",
             "Referring doctor", "Referral source", "Referral", "Empfohlen von", "Empfehlung"})
        EXPECT_GT(match_heading(heading).best(), 0) << heading;
}

}
}
