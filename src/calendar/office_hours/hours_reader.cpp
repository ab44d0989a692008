#include "calendar/office_hours/hours_reader.hpp"

#include "calendar/office_hours/hours_grammar.hpp"
#include "calendar/office_hours/hours_statements.hpp"
#include "calendar/office_hours/open_week.hpp"
#include "calendar/office_hours/openings.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::calendar {

namespace {

using text::to_say;

opening_list times_of(hours_statement const& said) {
    opening_list times = said.spans;
    times.insert(times.end(), said.parts.begin(), said.parts.end());
    return times.empty() ? opening_list{whole_day} : joined(times);
}

/// "9-13, afternoons by appointment": a morning keeps its end.
opening_list without_appointments(opening_list const& has, hours_statement const& said) {
    auto times = said.has_halves ? halves_on(has, said.parts, true) : said.parts;
    times.insert(times.end(), said.spans.begin(), said.spans.end());
    return without(has, times);
}

bool lasts_all_day(opening span) { return span.from < noon && span.until > mornings_end && span != whole_day; }

class builder {
public:
    builder(std::string_view text, std::vector<hours_statement> const& said) : text_{text}, said_{said} {}

    hours_result<office_hours> hours() {
        const bool opens = std::ranges::any_of(said_, [](auto& every) { return every.mode != statement_mode::closed; });
        for (auto const& every : said_)
            if (every.mode == statement_mode::open) open(every);
        result_.week = week_.days();
        // "closed Wed pm" alone restricts a week of which nothing else is known.
        if (!opens) result_.week.fill({whole_day});
        for (auto const& every : said_)
            if (every.mode == statement_mode::by_appointment) by_appointment(every);
        for (auto const& every : said_)
            if (every.mode == statement_mode::closed) close(every);
        if (trouble_) return std::unexpected{*trouble_};
        // Closings count last, also the half of "24 Dec until 12" that is one.
        std::ranges::stable_sort(result_.exceptions, {}, &dated_exception::closed);
        return std::move(result_);
    }

private:
    void refuse(hours_statement const& at, std::string_view advice) {
        if (!trouble_) trouble_ = hours_problem{std::string{text_.substr(at.at, at.length)}, advice};
    }

    void open(hours_statement const& said) {
        if (said.holidays) return refuse(said, to_say("Of public holidays only \"closed\" is understood."));
        if (!said.dates.empty()) return open_on_dates(said);
        if (const auto advice = week_.open(said); !advice.empty()) refuse(said, advice);
    }

    void open_on_dates(hours_statement const& said) {
        const auto spans = joined(said.spans);
        if (said.days || !are_possible(spans))
            return refuse(said, to_say("Name either days or dates in one statement."));
        if (!spans.empty() && said.parts.empty()) return except(said, these_hours::open, spans);
        if (spans.empty() && !said.parts.empty()) {
            const auto closed = without({whole_day}, joined(said.parts));
            return closed.empty() ? except(said, these_hours::open, {whole_day})
                                  : except(said, these_hours::closed, closed);   // 24 Dec all day
        }
        refuse(said, to_say("The hours of that date are missing."));
    }

    enum class these_hours : bool { open, closed };

    void except(hours_statement const& said, these_hours are, opening_list const& spans) {
        for (auto const& dates : said.dates) {
            if (dates.first.year && *dates.last.year / dates.last.date < *dates.first.year / dates.first.date)
                return refuse(said, to_say("The last date lies before the first."));
            result_.exceptions.push_back({dates.first, dates.last, are == these_hours::closed, spans});
        }
    }

    void by_appointment(hours_statement const& said) {
        if (!said.dates.empty() || said.holidays)
            return refuse(said, to_say("By appointment goes with days of the week."));
        const auto times = times_of(said);
        if (!are_possible(times)) return refuse(said, times_do_not_fit);
        each_day(said.days ? said.days : every_day, [&](std::size_t day) {
            auto& has = result_.by_appointment[day];
            has.insert(has.end(), times.begin(), times.end());
            has = joined(has);
            if (!are_possible(has)) refuse(said, times_do_not_fit);
            leave_to_appointments(day, said);
        });
    }

    /// "Mo-Fr 8-17, Mi n.V.": by appointment instead of hours that fill the day; beside hours of a half of it.
    void leave_to_appointments(std::size_t day, hours_statement const& said) {
        auto& has = result_.week[day];
        if (has.empty() || said.besides) return;
        if (!said.all_day()) {
            has = without_appointments(has, said);
            if (!are_possible(has)) refuse(said, times_do_not_fit);
        } else if (said.only && (!said.days || opens_itself(said))) {
            refuse(said, which_of_two);
        } else if (said.only || (said.days && !opens_itself(said) && fills_the_day(has))) {
            has.clear();
        }
    }

    /// The day itself, and no more, has hours in a statement of its own.
    bool opens_itself(hours_statement const& said) const {
        return std::ranges::any_of(said_, [&](hours_statement const& other) {
            return other.mode == statement_mode::open && other.days && (other.days & ~said.days) == 0 &&
                !other.spans.empty() && other.dates.empty();
        });
    }

    /// "Closed mornings, Wed 9-12": a closing of more days takes hours away that were said.
    bool closes_what_is_open(weekday_set days, opening_list const& times) const {
        return std::ranges::any_of(said_, [&](hours_statement const& other) {
            const bool of_fewer_days = days == 0 || (other.days && other.days != days && (other.days & ~days) == 0);
            return other.mode == statement_mode::open && other.dates.empty() && of_fewer_days &&
                std::ranges::any_of(other.spans, [&](opening span) { return without({span}, times).empty(); });
        });
    }

    /// "Mon-Fri 8-12:30, Tue 14-18, closed Wed afternoon": on other days more follows the same morning.
    bool is_followed_on_others(opening_list const& has) const {
        return has.size() == 1 && std::ranges::any_of(week_.days(), [&](opening_list const& other) {
            return other.size() > 1 && std::ranges::find(other, has.front()) != other.end();
        });
    }

    void close(hours_statement const& said) {
        const auto times = times_of(said);
        if (std::ranges::any_of(times, [](opening time) { return time.until > minutes_a_day; }))
            return refuse(said, to_say("Write a closing that ends at midnight."));
        const bool all = said.all_day();
        // "except Wed, Wed 14-18"
        if (all && said.days && opens_itself(said)) return refuse(said, which_of_two);
        if (said.holidays) {
            if (!all) return refuse(said, to_say("Of public holidays only \"closed\" is understood."));
            result_.closed_on_holidays = true;
        }
        if (!said.dates.empty()) except(said, these_hours::closed, times);
        auto days = said.days;
        if (!days && said.dates.empty() && !said.holidays) {
            if (all && said_.size() > 1) return refuse(said, to_say("Say when it is closed."));
            if (closes_what_is_open(0, times)) return refuse(said, which_of_two);
            days = every_day;
        }
        if (said.has_halves && closes_what_is_open(days, times)) return refuse(said, which_of_two);
        const bool says_all = !said.days || opens_itself(said);   // 9-14, closed afternoons
        each_day(days, [&](std::size_t day) {
            auto& has = result_.week[day];
            if (said.has_halves && says_all && std::ranges::any_of(has, &lasts_all_day)) refuse(said, which_of_two);
            const bool whole = says_all || is_followed_on_others(has);
            has = without(has, said.has_halves ? halves_on(has, times, whole) : times);
            result_.by_appointment[day] = without(result_.by_appointment[day], times);
        });
    }

    std::string_view text_;
    std::vector<hours_statement> const& said_;
    open_week week_{said_};   ///< before closings and appointments
    office_hours result_;
    std::optional<hours_problem> trouble_;
};

}

hours_result<office_hours> read_office_hours(std::string_view text, text::language const& at_home) {
    if (text.size() > longest_hours)
        return std::unexpected{hours_problem{"", text::to_say("The text is too long for office hours.")}};
    const auto folded = folded_hours(text);
    if (folded.find_first_not_of(" ,;.\n") == std::string::npos)
        return std::unexpected{hours_problem{"", text::to_say("There are no office hours in the text.")}};
    const auto said = hours_statements(folded, at_home);
    if (!said) return std::unexpected{said.error()};
    return builder{folded, *said}.hours();
}

}
