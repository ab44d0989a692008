#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <cstdint>
#include <set>

namespace referralbook::commands {

/// What a touch says, by the columns of the log.
struct touch_words {
    std::string who{}, kind{}, outcome{}, brought{}, by{}, note{};
    std::optional<double> cost{};   ///< of a gift
};

/// Says of the touches that are logged by whom, where they do not say it themselves; nothing for "".
void sign(book::change_set& changes, std::string const& by);

/// Gives a change set its title, for Undo and for the history: `title` says it in the language that it is given.
template <class Title>
void entitle(book::change_set& changes, text::language const& say, text::language const& writes, Title const& title) {
    changes.title = title(say);
    changes.written_title = title(writes);
}
template <class Title> void entitle(book::change_set& changes, book::workbook const& workbook, Title const& title) {
    entitle(changes, workbook.say, workbook.writes, title);
}

/// Builds the change set of one command. Each cell goes in with what the book holds there now, which is what writing it
/// will expect; a cell that would not change is left out. `key` is a column of the table Referrals.
class edit {
public:
    /// `title`: of the step of Undo, said in the language that it is given. The workbook must outlive it.
    template <class Title> edit(book::workbook const& workbook, moment now, Title const& title) : edit{workbook, now} {
        entitle(set_, workbook, title);
    }
    /// Without a title: rows for the change set of another.
    edit(book::workbook const& workbook, moment now) : book_{workbook}, now_{now} {}

    /// Another content of a cell of a referral, by the kind of its column; nothing is a blank cell. Wanted as held, it
    /// is left out.
    void set_date(book::referral const& row, std::string_view key, std::optional<book::day> held,
        std::optional<book::day> wanted);
    void set_number(book::referral const& row, std::string_view key, std::optional<double> held, double wanted);
    void set_text(book::referral const& row, std::string_view key, std::string const& held, std::string const& wanted);
    /// The same with cells as the sheet holds them.
    void set(book::referral const& row, std::string_view key, book::cell held, book::cell wanted);

    /// Another status, and since when.
    void set_status(book::referral const& row, book::status wanted, book::day since);
    /// An attempt to reach the prospect: counted, dated; a New or Trying referral moves on to Trying or In talks. It
    /// ends a snooze: the time to the next step counts from now.
    void attempt(book::referral const& row, bool reached);
    /// What was put off until a day to come is not put off any more.
    void end_snooze(book::referral const& row);
    /// The source was told today where the referral stands: the date, and the status that it was told. On a day before
    /// the referral came to its status it was told of another: then the date alone.
    void tell(book::referral const& row);

    /// A row of the touch log, dated now. A referral without a number gets one, so that the touch can name it.
    void log(touch_words const& words, book::referral const* about = nullptr);

    /// The day and time that the command works with.
    moment const& now() const { return now_; }
    /// A day as this workbook counts days.
    book::cell serial(book::day value) const { return book::serial_of_day(value, book_.origin); }
    /// The next number for a referral; each call gives another one.
    std::int64_t next_number();

    /// The change set, with the sentence for the user; nothing may be added afterwards.
    book::change_set take(std::string done);

private:
    void expect_same_record(book::referral const& row);
    book::cell number_of(book::referral const& row);
    book::cell cell_of(std::optional<book::day> value) const;

    book::workbook const& book_;
    moment now_;
    book::change_set set_;
    std::set<std::int64_t> numbers_there_;   // filled where a number is wanted

public:
    /// What stands in it so far, for what none of the above writes.
    book::change_set& changes() { return set_; }
};

}
