#include "book/referral.hpp"
#include "book/schema.hpp"

namespace referralbook::book {

bool referral::can_be_followed_up() const {
    return unreadable.empty() || unreadable == column(table_id::referrals, "value").header;
}

}
