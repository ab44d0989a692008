#pragma once
#include "calendar/office_hours/subject_reader.hpp"

namespace referralbook::calendar {

/// Takes times: of this statement, or of one that begins with them.
class time_reader : protected subject_reader {
protected:
    using subject_reader::subject_reader;

    /// "8-12".
    void take_span(hours_item const& item);
    /// "from 14", "until 12".
    void take_open_end(hours_item const& item);
    /// "mornings".
    void take_part(hours_item const& item);

private:
    /// "12-1 closed", "8-17 (12-1 lunch)": bare hours round noon at which it is closed.
    bool is_closed_at_noon(hours_item const& item) const;
    /// Times may begin a statement: behind "9-17 Mon-Fri" and behind a closing.
    void begin_times(hours_item const& item);
    /// "8-18, closed 12-13, 15-16", "8-12, lunch 12-13, 14-18": within the hours that were said it is closed then too,
    /// beside them it is open again.
    void follow_closed_times(hours_item const& item);
    /// "Closed mornings, afternoons 14-18": behind a half that is closed on all days.
    void follow_closed_half(hours_item const& item);
    /// Times that say by themselves when: "14-18", "afternoons 14-18".
    bool says_span(hours_item const& item) const;
    /// "Mon closed, 9-17": times of all other days. "Wed pm closed, 8-12; Mon, Tue 8-17": what is left of that day.
    void leave_closing(hours_item const& item);
    /// "8-12 Sprechstunde, 14-17": a word parts the times before the last comma from the present ones.
    bool says_word_before() const;
};

}
