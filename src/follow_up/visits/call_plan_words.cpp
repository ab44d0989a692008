#include "follow_up/visits/call_plan_words.hpp"
#include "book/date_names.hpp"
#include "follow_up/visits/visits.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

namespace referralbook::follow_up::plan_words {

using text::language;

namespace {

std::string touched(visit_source const& source, day on, day today, book::rules const& rules, language const& say) {
    if (!source.last_touch) return say.tr("never visited");
    const auto date = book::short_date(*source.last_touch, today, say);
    if (const auto gap = (on - *source.last_touch).count(); gap > rules.visit_max_days)
        return say.trn(
            "last touch {2}, {1} day by then: overdue", "last touch {2}, {1} days by then: overdue", gap, date);
    return say.trn("last touch {2}, every {1} day", "last touch {2}, every {1} days",
        cadence_days(source.cadence, source.band, source.loyal_to_competitor, rules), date);
}

}

std::string why(visit_source const& source, day on, circumstances const& unusual, day today, book::rules const& rules,
    language const& say) {
    auto text = touched(source, on, today, rules, say);
    const auto add = [&](std::string_view more) { text::append_part(text, say.between_parts(), more); };
    if (!source.see.empty()) add(say.tr("see {1}, the desk", source.see));
    if (!source.known.empty()) add(source.known);
    if (source.loyal_to_competitor) add(say.tr("loyal to a competitor"));
    if (unusual.out_of_turn) add(say.tr("not in the week of {1}", source.area));
    if (source.agreed && !unusual.agreed && (!source.last_touch || *source.last_touch < *source.agreed))
        add(say.tr("was agreed for {1}, no visit in the log", book::short_date(*source.agreed, today, say)));
    if (unusual.no_working_day) add(say.tr("agreed for a day on which you do not work"));
    if (!unusual.days_off.empty()) add(unusual.days_off);
    if (unusual.closed) add(say.tr("agreed for a day on which they are not open"));
    return text;
}

std::string no_area(language const& say) {
    return say.tr("No area: write one into the column {1}", say.trc(text::heading_word, "Area"));
}

std::string unreadable(calendar::hours_problem const& why, language const& say) {
    auto text = say.tr("Hours unreadable: {1}", why.sentence(say));
    while (text.ends_with('.')) text.pop_back();
    return text;
}

std::string never_open(calendar::office_hours const* hours, day until, day today, language const& say) {
    const auto last = book::short_date(until, today, say);
    if (!hours) return say.tr("You have no working day until {1}", last);
    std::string open;
    std::size_t count = 0;
    for (std::size_t i = 0; i < book::weekday_names.size(); ++i) {
        if (hours->week[i].empty()) continue;
        text::append_part(open, ", ", say.tr(book::weekday_names[i].shortened));
        ++count;
    }
    if (count == 0) return say.tr("Not open on any day of the week; agree on a day with them");
    if (count == book::weekday_names.size()) return say.tr("Not open on any day on which you work until {1}", last);
    return say.tr("Open only on {1}, and you work on no such day until {2}", open, last);
}

std::string full(std::optional<day> only_week, day until, day today, language const& say) {
    if (only_week) return say.tr("Does not fit: the week of {1} is full", book::short_date(*only_week, today, say));
    return say.tr("Does not fit: every week until {1} is full", book::short_date(until, today, say));
}

}
