#include "follow_up/status_date.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::follow_up {
namespace {

using book::status;
using tests::november;

TEST(the_day_of_a_status, is_too_old_where_the_source_was_told_another_status_after_it) {
    book::follow_up_facts facts;
    facts.received = november(2);
    facts.state = status::won;
    facts.changed = november(3);
    facts.told = november(4);
    facts.told_status = status::in_talks;
    EXPECT_TRUE(status_is_younger_than_its_date(facts));
    facts.changed.reset();   // blank is the day it came
    EXPECT_TRUE(status_is_younger_than_its_date(facts));
}

TEST(the_day_of_a_status, is_believed_where_nothing_speaks_against_it) {
    book::follow_up_facts facts;
    facts.received = november(2);
    facts.state = status::won;
    EXPECT_FALSE(status_is_younger_than_its_date(facts));   // blank: it may have been won at once
    facts.changed = facts.told = november(4);
    facts.told_status = status::in_talks;
    EXPECT_FALSE(status_is_younger_than_its_date(facts));   // told and won on one day
    facts.changed = november(5);
    EXPECT_FALSE(status_is_younger_than_its_date(facts));
    facts.changed = november(3);
    facts.told_status = status::won;
    EXPECT_FALSE(status_is_younger_than_its_date(facts));
    facts.told_status.reset();
    EXPECT_FALSE(status_is_younger_than_its_date(facts));
    facts.told_status = status::in_talks;
    facts.state = status::trying;   // no step counts from its day
    EXPECT_FALSE(status_is_younger_than_its_date(facts));
}

}
}
