#pragma once
#include "calendar/office_hours/statement_state.hpp"

namespace referralbook::calendar {

/// Takes days and dates: of this statement, or the beginning of the next.
class subject_reader : protected statement_state {
protected:
    using statement_state::statement_state;

    /// A day or date: of this statement, or the beginning of the next.
    void begin_subject(hours_item const& item);
    /// "Mo-Fr", "weekends".
    void take_days(hours_item const& item);
    /// "24-26 Dec"; behind the name of its weekday, too.
    void take_dates(hours_item const& item);

    /// "from 24 Dec closed": until when?
    void refuse_beginning(hours_item const& item);

private:
    /// "Mi -, Do 8-12", "Mo; Di 8-12": days that nothing was said of, before others. A comma alone joins them.
    bool stand_alone() const;
    /// "closed Wed and Fri afternoons": the time behind the last of the days is that of those before it too.
    bool share_time(hours_item const& item);
    /// "Wednesdays and Friday afternoons": days by a name that says that all of them are meant, before one day.
    bool stand_apart(hours_item const& before, hours_item const& last) const;
    void take_days_behind_times(hours_item const& item);
    /// "ma mercoledì": in Italian "but Wednesday", or Tuesday and Wednesday. Beside names as short as itself it is a
    /// day.
    bool may_be_a_word(hours_item const& item) const;
    /// The piece before the present one and the "and" or comma between them.
    hours_item const* piece_before(item_kind joint) const;
    /// Takes days out of the ones named before.
    void exclude(weekday_set days, hours_item const& item);
};

}
