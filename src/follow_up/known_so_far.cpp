#include "follow_up/known_so_far.hpp"

#include <algorithm>

namespace referralbook::follow_up {

std::optional<book::day> last_touch(book::follow_up_facts const& facts) {
    return std::max({facts.received, facts.changed, facts.last_attempt, facts.reached, facts.told});
}

bool was_reached(book::follow_up_facts const& facts) {
    return facts.reached || (is_open(facts.state) && facts.state > book::status::trying && !facts.three_way);
}

std::optional<book::day> known_since(book::follow_up_facts const& facts) {
    return facts.changed || facts.state != book::status::fresh ? facts.changed : facts.received;
}

bool source_knows_an_older_status(book::follow_up_facts const& facts) {
    return facts.state > book::status::trying && facts.told_status != facts.state;
}

}
