#pragma once
#include "calendar/office_hours/hours_item.hpp"
#include "calendar/office_hours/hours_statement.hpp"

#include <optional>
#include <string_view>

namespace referralbook::calendar {

/// The statement that is being read, and how it began.
struct statement_draft {
    hours_statement said;
    std::optional<opening> label;   ///< a half of the day whose times may follow
    bool started = false, otherwise = false;
    bool prefix = false;      ///< closed, except or by appointment stood first
    bool postfix = false;     ///< ... or behind its days
    bool except = false;      ///< the prefix was "except"
    bool is_break = false;    ///< or "lunch"
    bool excluding = false;   ///< within "Mon-Fri except ...", before the times
    bool times_first = false;
    bool leading = false;      ///< the label stands before the days: "mornings Mon-Fri 8-12"
    bool needs_days = false;   ///< others of the text stand behind their times, these may not be missing
    bool listed = false;       ///< a comma stands between its times
    bool apart = false;        ///< a semicolon or a new line stands before it
    std::size_t group = 0;     ///< where the times behind the last comma begin in said.spans

    bool has_subject() const { return said.days || !said.dates.empty() || said.holidays; }
    bool has_times() const { return !said.spans.empty() || !said.parts.empty() || label; }
    bool has_mode() const { return prefix || postfix; }

    /// "closed Wed", "Wed pm closed": days that a word has closed.
    bool closes_days() const {
        return has_mode() && said.mode == statement_mode::closed && !except && !is_break && has_subject();
    }

    /// A part of the day that no times followed narrows by itself.
    void keep_label() {
        if (label) said.parts.push_back(*label), said.has_halves = true;
        label.reset();
    }
};

/// What is wrong with the weekday written before a date: it only explains, so it must be right. "" where it is.
std::string_view trouble_with_weekday(weekday_set named, hours_item const& item);

/// The part of a day before or after the one time that a piece gives; nothing where it may be in either half. Alone, a
/// bare hour is of the clock that the text uses elsewhere; which one that is cannot be seen here.
std::optional<opening> open_end_of(hours_item const& item);

}
