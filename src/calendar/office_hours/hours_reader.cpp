#include "calendar/office_hours/hours_reader.hpp"

#include "calendar/office_hours/hours_grammar.hpp"
#include "calendar/office_hours/hours_statements.hpp"
#include "calendar/office_hours/openings.hpp"
#include "calendar/office_hours/statement_state.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace referralbook::calendar {

namespace {

using text::to_say;

bool is_possible(opening_list const& spans) {
    return std::ranges::all_of(spans, [](opening span) {
        return span == whole_day || (span.from < minutes_a_day && span.until - span.from < minutes_a_day);
    });
}

class builder {
public:
    builder(std::string_view text, std::vector<hours_statement> const& said) : text_{text}, said_{said} {}

    hours_result<office_hours> hours() {
        has_spans_ = std::ranges::any_of(said_, [](auto& every) {
            return every.mode == statement_mode::open && every.dates.empty() && !every.spans.empty();
        });
        const bool opens = std::ranges::any_of(said_, [](auto& every) { return every.mode != statement_mode::closed; });
        for (auto const& every : said_)
            if (every.mode == statement_mode::open) open(every);
        // "closed Wed pm" alone restricts a week of which nothing else is known.
        if (!opens) result_.week.fill({whole_day});
        opened_ = result_.week;
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

    template <class F> static void each_day(weekday_set days, F const& use) {
        for (std::size_t day = 0; day < 7; ++day)
            if (days & (1u << day)) use(day);
    }

    void open(hours_statement const& said) {
        if (said.holidays) return refuse(said, to_say("Of public holidays only \"closed\" is understood."));
        if (!said.dates.empty()) return open_on_dates(said);
        if (said.day_long && said.spans.empty()) return refuse(said, no_hours);   // Mo-Do ganztags, Fr 8-12
        const auto days = said.days ? said.days : every_day;
        const auto spans = joined(said.spans);
        if (!is_possible(spans) || (!spans.empty() && !said.parts.empty()))
            return refuse(said, to_say("The times do not fit together."));
        // "8-12 (Praxis), 8-18 (Telefon)"
        if (said.remarked && spans.size() < said.spans.size()) return refuse(said, which_of_two);
        each_day(days, [&](std::size_t day) {
            auto& has = result_.week[day];
            if (!spans.empty()) {
                // Mon-Fri 8-12, Mon 14-18 adds; Mon-Fri 8-17, Fri 8-12 replaces.
                const bool replaces = std::ranges::any_of(spans, [&](opening span) {
                    return std::ranges::any_of(has, [&](opening old) { return meet(span, old); });
                });
                if (replaces && said.remarked && (remarked_ & (1u << day))) refuse(said, which_of_two);
                if (said.remarked) remarked_ = static_cast<weekday_set>(remarked_ | (1u << day));
                if (replaces) has.clear();
                has.insert(has.end(), spans.begin(), spans.end());
                std::ranges::sort(has);
            } else if (has_spans_ || is_other_end(has, said)) {
                narrow_or_extend(has, said);
            } else if (ends_do_not_fit(day, said)) {
                refuse(said, to_say("The times do not fit together."));
            } else {
                has.insert(has.end(), said.parts.begin(), said.parts.end());
                if (said.parts.empty()) has = {whole_day};
                has = joined(has);
            }
            days_said_[day] = said.days;
        });
    }

    /// "Mon-Fri from 8, Wed until 13": the other end of a day that is open from or until a time.
    static bool is_other_end(opening_list const& has, hours_statement const& said) {
        return has.size() == 1 && has.front() != whole_day && said.parts.size() == 1 && !said.has_halves &&
            meet(has.front(), said.parts.front());
    }

    /// "From 8, until 17"; "Mon-Fri from 14, Wed until 12": ends that leave out no time, or beside those of other days.
    bool ends_do_not_fit(std::size_t day, hours_statement const& said) const {
        if (said.has_halves || said.parts.empty()) return false;
        const bool of_others = !result_.week[day].empty() && days_said_[day] != said.days;
        return of_others || joined(said.parts).size() < said.parts.size();
    }

    /// "Mon-Fri 8-17, Fri until 12" narrows, "Thu until 19" and "Wed from 7" extend.
    void narrow_or_extend(opening_list& has, hours_statement const& said) {
        if (has.empty()) has = begun_as_others(said);
        if (said.parts.empty() || has.empty()) return refuse(said, no_hours);
        if (said.has_halves)
            has = within(has, halves_on(has, said.parts));
        else
            for (const auto end : said.parts) {
                if (ends_in_a_gap(has, end)) return refuse(said, to_say("The times do not fit together."));
                if (end.from == 0 && end.until > has.back().until)
                    has.back().until = end.until;
                else if (end.from > 0 && end.from < has.front().from)
                    has.front().from = end.from;
                else
                    has = within(has, {end});
                if (has.empty()) break;
            }
        if (has.empty()) refuse(said, no_hours);
        if (!is_possible(has)) refuse(said, to_say("The times do not fit together."));
    }

    /// "Mon-Thu 8-17, Fri until 13": where all other days begin at one time and are open at that end, so is this day;
    /// nothing where they do not. "Fri until 19" lies beyond their hours.
    opening_list begun_as_others(hours_statement const& said) const {
        if (!said.days || said.has_halves || said.parts.size() != 1 || said.parts.front().from != 0) return {};
        const auto end = said.parts.front();
        std::optional<opening_list> found;
        for (auto const& other : result_.week) {
            if (other.empty()) continue;
            if (end.until > other.back().until || ends_in_a_gap(other, end)) return {};
            const auto left = within(other, {end});
            if (other.front() == whole_day || left.empty() || (found && *found != left)) return {};
            found = left;
        }
        return found.value_or(opening_list{});
    }

    /// "8-12, 14-18, Thu until 13": is it open from 12 to 13?
    static bool ends_in_a_gap(opening_list const& has, opening end) {
        const int time = end.from == 0 ? end.until : end.from;
        for (std::size_t i = 1; i < has.size(); ++i)
            if (has[i - 1].until < time && time < has[i].from) return true;
        return false;
    }

    void open_on_dates(hours_statement const& said) {
        const auto spans = joined(said.spans);
        if (said.days || !is_possible(spans))
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

    opening_list times_of(hours_statement const& said) const {
        opening_list times = said.spans;
        times.insert(times.end(), said.parts.begin(), said.parts.end());
        return times.empty() ? opening_list{whole_day} : joined(times);
    }

    void by_appointment(hours_statement const& said) {
        if (!said.dates.empty() || said.holidays)
            return refuse(said, to_say("By appointment goes with days of the week."));
        const auto times = times_of(said);
        if (!is_possible(times)) return refuse(said, to_say("The times do not fit together."));
        each_day(said.days ? said.days : every_day, [&](std::size_t day) {
            auto& has = result_.by_appointment[day];
            has.insert(has.end(), times.begin(), times.end());
            has = joined(has);
            if (!is_possible(has)) refuse(said, to_say("The times do not fit together."));
            leave_to_appointments(day, said);
        });
    }

    /// "Mo-Fr 8-17, Mi n.V.": by appointment instead of hours that fill the day; beside hours of a half of it.
    void leave_to_appointments(std::size_t day, hours_statement const& said) {
        auto& has = result_.week[day];
        if (has.empty() || said.besides) return;
        if (!said.all_day()) {
            has = without_appointments(has, said);
            if (!is_possible(has)) refuse(said, to_say("The times do not fit together."));
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

    /// "9-13, afternoons by appointment": a morning keeps its end.
    static opening_list without_appointments(opening_list const& has, hours_statement const& said) {
        auto times = said.has_halves ? halves_on(has, said.parts, true) : said.parts;
        times.insert(times.end(), said.spans.begin(), said.spans.end());
        return without(has, times);
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
        return has.size() == 1 && std::ranges::any_of(opened_, [&](opening_list const& other) {
            return other.size() > 1 && std::ranges::find(other, has.front()) != other.end();
        });
    }

    static bool lasts_all_day(opening span) {
        return span.from < noon && span.until > mornings_end && span != whole_day;
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
    bool has_spans_ = false;
    std::array<opening_list, 7> opened_;       ///< the week before closings and appointments
    std::array<weekday_set, 7> days_said_{};   ///< those of the statement that each day has its hours of
    weekday_set remarked_ = 0;                 ///< days of whose hours a remark says what they are of
    office_hours result_;
    std::optional<hours_problem> trouble_;
};

}

hours_result<office_hours> read_office_hours(std::string_view text, text::language const& at_home) {
    const auto folded = folded_hours(text);
    if (folded.find_first_not_of(" ,;.\n") == std::string::npos)
        return std::unexpected{hours_problem{"", text::to_say("There are no office hours in the text.")}};
    const auto said = hours_statements(folded, at_home);
    if (!said) return std::unexpected{said.error()};
    return builder{folded, *said}.hours();
}

}
