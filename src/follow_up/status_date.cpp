#include "follow_up/status_date.hpp"

namespace referralbook::follow_up {

bool status_is_younger_than_its_date(book::follow_up_facts const& facts) {
    if (facts.state <= book::status::trying || !facts.told || !facts.told_status || *facts.told_status == facts.state)
        return false;
    const auto since = facts.changed ? facts.changed : facts.received;   // blank is the day it came
    return since && *facts.told > *since;
}

}
