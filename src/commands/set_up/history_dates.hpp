#pragma once
#include "commands/set_up/sheet_rows.hpp"
#include "recognition/dates/date_column.hpp"

#include <string>

namespace referralbook::commands {

/// The days when the referrals of a history came, as these answers have them read: one for each row.
struct history_dates {
    std::vector<recognition::date_state> states;   ///< `date` too where a row without a date got one
    std::vector<std::optional<book::day>> days;
    std::vector<bool> given;         ///< the row had no date, and got the one that was asked for all
    std::vector<bool> day_missing;   ///< a month or a year stands there alone

    /// Nothing stands there, or nothing that says when: "yesterday", "asap". A month or a year says something.
    bool is_undated(std::size_t row) const;
};
history_dates dates_of_history(sheet_rows const& rows, history_answers const& answers);

/// What has to be asked once before a history is taken over.
struct history_questions {
    int undated = 0;             ///< rows that name a source and have no date that can be read
    bool last_contact = false;   ///< a column with the day of the last contact is there for them
    std::string unclear;         ///< "03/04/25 is 3 Apr 2025 or 4 Mar 2025"; "" where nothing is unclear
    int turned = 0;              ///< dates that may be turned round, day for month
    std::string turned_sample;   ///< "11 Feb 2026 is 2 Nov 2026 then"
};
history_questions questions_of_history(sheet_rows const& rows);

}
