#include "book/rules.hpp"
#include "text/language.hpp"

namespace referralbook::book {

std::optional<std::pair<std::string_view, std::string_view>> contradiction(rules const& values) {
    using text::to_say;
    using pair = std::pair<std::string_view, std::string_view>;
    if (values.visit_max_days < values.visit_min_days)
        return pair{"Visit max days", to_say("the longest gap cannot be below Visit min days.")};
    if (values.visit_minutes_a_week < values.visit_minutes)
        return pair{"Visit minutes a week", to_say("it cannot be below Visit minutes: not one visit would fit.")};
    if (values.band_b_share < values.band_a_share)
        return pair{"Band B share", to_say("it counts from the best source and cannot be below Band A share.")};
    if (values.pace_prior_max < values.pace_prior_min)
        return pair{"Pace prior largest", to_say("it cannot be below Pace prior smallest.")};
    if (values.keep_coming_max < values.keep_coming_min)
        return pair{"Keep coming largest", to_say("it cannot be below Keep coming smallest.")};
    if (values.win_prior_max < values.win_prior_min)
        return pair{"Win prior largest", to_say("it cannot be below Win prior smallest.")};
    if (values.value_prior_max < values.value_prior_min)
        return pair{"Value prior largest", to_say("it cannot be below Value prior smallest.")};
    if (values.happy_from < values.unhappy_up_to)
        return pair{"Happy from", to_say("it cannot be below Unhappy up to.")};
    if (values.misfits_looked_at < values.misfits_to_coach)
        return pair{"Misfits looked at", to_say("it cannot be below Misfits to coach.")};
    return std::nullopt;
}

}
