#include "follow_up/answers.hpp"

namespace referralbook::follow_up {

mood mood_of(book::rules const& rules, double score) {
    if (score >= rules.happy_from) return mood::happy;
    return score <= rules.unhappy_up_to ? mood::unhappy : mood::between;
}

bool is(mood wanted, book::rules const& rules, book::follow_up_facts const& facts) {
    return facts.score && mood_of(rules, *facts.score) == wanted;
}

bool referrals_keep(book::workbook const& workbook, std::string_view column) {
    const auto place = workbook.places.find(book::table_id::referrals);
    return place != workbook.places.end() && place->second.columns.contains(column);
}

void look_for_answers(book::workbook& workbook) {
    const bool keeps = referrals_keep(workbook, "asked_how");
    for (auto& row : workbook.referrals) row.facts.asks_how = keeps;
}

}
