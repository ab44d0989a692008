#include "book/referral.hpp"
#include "book/schema.hpp"

namespace referralbook::book {

bool referral::can_be_followed_up() const {
    return unreadable.empty() || unreadable == column(table_id::referrals, "value").header;
}

std::string number_or_row(std::int64_t number, int row) {
    return number > 0 ? "No. " + std::to_string(number) : "row " + std::to_string(row + 1);
}

}
