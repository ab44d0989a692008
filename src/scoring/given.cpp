#include "scoring/given.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::scoring {

given_by_key given_up_to(history const& workbook, book::day as_of) {
    given_by_key result;
    for (auto const& row : workbook.given) {
        auto key = workbook.names.key(row.partner);
        if (key.empty() || (row.date && *row.date > as_of)) continue;
        auto& partner = result[key];
        if (partner.name.empty()) {
            const auto said = workbook.names.spelling_of(key);
            partner.name = said.empty() ? row.partner : std::string{said};
        }
        partner.count += row.times;
        if (row.date) partner.last = std::max(partner.last, row.date);   // nothing is before any day
        if (auto need = text::folded(row.need); !need.empty()) partner.needs[std::move(need)] += row.times;
    }
    return result;
}

}
