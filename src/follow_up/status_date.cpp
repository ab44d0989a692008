#include "follow_up/status_date.hpp"

namespace referralbook::follow_up {

bool status_is_younger_than_its_date(book::follow_up_facts const& facts) {
    if (facts.state <= book::status::trying || !facts.told || !facts.told_status || *facts.told_status == facts.state)
        return false;
    const auto since = facts.counted_since();
    return since && *facts.told > *since;
}

}
