#pragma once
#include "calendar/office_hours/time_reader.hpp"

namespace referralbook::calendar {

/// Takes the words that close, except or ask for an appointment.
class mode_reader : protected time_reader {
protected:
    using time_reader::time_reader;

    /// "closed", "except", "by appointment", "lunch".
    void take_mode(hours_item const& item);

private:
    /// "Mon-Fri 9-17 (holidays excluded)", "mercoledì escluso": the word stands behind what it leaves out.
    bool excepts_what_stands_before() const;
    /// "closed 12-13 for lunch", "Mittag 12-13 geschlossen": the word before the time has said it.
    bool says_again_that_it_is_closed(hours_item const& item) const;
    /// "Mittagspause 12-13"; "mit Pause" says no time.
    bool span_follows() const;
    /// True where an appointment belongs to what stands before it in a way of its own.
    bool take_appointment(hours_item const& item);
    void turn_into_appointment_only();
    bool time_comes() const;
    /// "Mon-Fri 8-17, 12-13 closed": true where the times before the word are those of the closing.
    bool close_times(hours_item const& item);
    /// "Mon-Fri 8-12, afternoons closed": true where the half of the day before the word is what is closed.
    bool close_half(hours_item const& item);
    /// Closed afternoons then take nothing away.
    bool only_mornings_are_open() const;
};

}
