#include "calendar/office_hours/openings.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

opening to_the_end(opening part) { return part.until == minutes_a_day ? opening{part.from, 2 * minutes_a_day} : part; }

}

opening_list joined(opening_list spans) {
    std::ranges::sort(spans);
    opening_list result;
    for (const auto span : spans)
        if (!result.empty() && span.from < result.back().until)
            result.back().until = std::max(result.back().until, span.until);
        else
            result.push_back(span);
    return result;
}

opening_list without(opening_list const& spans, opening_list const& taken) {
    opening_list left = spans;
    for (const auto each : taken) {
        const auto gone = to_the_end(each);
        opening_list rest;
        for (const auto span : left) {
            if (!meet(span, gone)) {
                rest.push_back(span);
                continue;
            }
            if (span.from < gone.from) rest.push_back({span.from, gone.from});
            if (span.until > gone.until) rest.push_back({gone.until, span.until});
        }
        left = std::move(rest);
    }
    return left;
}

opening_list within(opening_list const& spans, opening_list const& parts) {
    opening_list result;
    for (const auto span : spans)
        for (const auto each : parts)
            if (const auto part = to_the_end(each); meet(span, part))
                result.push_back({std::max(span.from, part.from), std::min(span.until, part.until)});
    return joined(std::move(result));
}

opening_list halves_on(opening_list const& hours, opening_list parts, bool also_alone) {
    const auto morning = std::ranges::find_if(
        hours, [](opening span) { return is_morning(span) && span.until > noon; });
    if (morning == hours.end() || (!also_alone && std::next(morning) == hours.end())) return parts;
    for (auto& part : parts) {
        if (part.from == noon) part.from = morning->until;
        if (part.until == noon) part.until = morning->until;
    }
    return parts;
}

bool are_possible(opening_list const& spans) {
    return std::ranges::all_of(spans, [](opening span) {
        return span == whole_day || (span.from < minutes_a_day && span.until - span.from < minutes_a_day);
    });
}

}
