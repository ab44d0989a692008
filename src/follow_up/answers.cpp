#include "follow_up/answers.hpp"

namespace referralbook::follow_up {

bool referrals_keep(book::workbook const& workbook, std::string_view column) {
    const auto place = workbook.places.find(book::table_id::referrals);
    return place != workbook.places.end() && place->second.columns.contains(column);
}

void look_for_answers(book::workbook& workbook) {
    const bool keeps = referrals_keep(workbook, "asked_how");
    for (auto& row : workbook.referrals) row.facts.asks_how = keeps;
}

}
