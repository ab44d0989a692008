#include "calc/menu/tidy_up/find_duplicates_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/contact_reader.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/reading/reader.hpp"
#include "calc/office/progress_window.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "commands/tidy_up/merged_row.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using commands::contact_pair;

/// Some thousand contacts are looked through while a bar shows how far it is, with a button Stop.
commands::contact_duplicates look(
    command_call const& call, book::workbook const& workbook, commands::contact_table const& table) {
    constexpr std::size_t many_contacts = 2000;
    if (table.rows.size() < many_contacts) return commands::duplicates_of(workbook, table);
    progress_window progress{call, "Find duplicates"};
    return commands::duplicates_of(workbook, table, recognition::default_likeness,
        [&](int percent) { progress.at(percent, "Comparing the contacts ..."); });
}

/// The dialog that asks about the likely duplicates of a book, one pair after the other.
class duplicate_walk {
public:
    duplicate_walk(command_call const& call, book::workbook workbook)
        : call_{call}, book_{std::move(workbook)}, table_{read_contact_table(call.document, book_)},
          found_{look(call, book_, table_)}, dialog_{call, "Find duplicates", dialog_width::letter} {}

    command_answer ask() {
        if (found_.pairs.empty()) return std::string{"Nobody seems to be in the contacts twice."};
        pairs_ = found_.pairs;
        dialog_.add_shown("who", "~Contacts", "");
        dialog_.add_shown("why", "M~atch", "");
        dialog_.add_shown("differs", "What ~differs", "", {.lines = 7});
        dialog_.add_list("keep", "~Keep", {}, "");
        dialog_.add_button("apart", "~Not the same", [this] { return apart(); });
        dialog_.add_button("later", "Late~r", [this] { return later(); });
        dialog_.add_button("list", "L~ist them", [this] { return list(); });
        show();
        dialog_.say(text::counted(pairs_.size(), "pair") + " to look at.");
        dialog_.run_until_left({.accept = "~Merge", .leave = "Close"}, [this] { return merge(); });
        return summary();
    }

private:
    contact_pair const& pair() const { return pairs_[at_]; }

    std::string name_of(int row) const {
        const auto found = std::ranges::find(book_.contacts, row, &book::contact::row);
        return (found == book_.contacts.end() ? std::string{"?"} : found->who) + " (row " + std::to_string(row + 1) +
            ")";
    }

    void show() {
        const int kept = commands::row_to_keep(table_, {pair().one, pair().other});
        dialog_.set_text("who", name_of(pair().one) + " and " + name_of(pair().other));
        dialog_.set_text("why", text::in_percent(std::min(pair().likeness, 0.99)) + ": " + pair().why);
        std::string differs;
        for (auto const& line : commands::differences_of(book_, table_, pair().one, pair().other))
            differs += line + '\n';
        dialog_.set_text("differs", differs.empty() ? "Nothing." : differs);
        dialog_.set_list("keep", {name_of(pair().one), name_of(pair().other)}, name_of(kept));
    }

    /// Shows the next pair, and says so; closes the dialog after the last one.
    std::string go_on(std::string const& sentence) {
        if (at_ < pairs_.size()) {
            show();
            return sentence + " " + std::to_string(pairs_.size() - at_) + " to go.";
        }
        dialog_.leave();
        return {};
    }

    void read_again() {
        book_ = read_workbook(call_.document);
        table_ = read_contact_table(call_.document, book_);
    }

    std::string merge() {
        const auto asked = pair();
        const int kept = dialog_.text("keep") == name_of(asked.other) ? asked.other : asked.one;
        const int gone = kept == asked.one ? asked.other : asked.one;
        const auto done = written(call_, commands::merge_contacts(book_, table_, kept, {gone}, now_of(call_, book_)));
        if (!done) return done.error().sentence;
        ++merged_;
        read_again();
        const std::vector<contact_pair> before{pairs_.begin(), pairs_.begin() + static_cast<std::ptrdiff_t>(at_)};
        at_ = commands::pairs_after_merge(book_, before, kept, gone).size();
        pairs_ = commands::pairs_after_merge(book_, pairs_, kept, gone);
        return go_on(*done);
    }

    std::string apart() {
        const auto done = written(call_, commands::not_the_same(book_, pair().one, pair().other, now_of(call_, book_)));
        if (!done) return done.error().sentence;
        ++apart_;
        read_again();
        pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(at_));
        return go_on(*done);
    }

    std::string later() {
        ++at_;
        return go_on("Left for later.");
    }

    std::string list() try {
        auto done = written(call_, commands::duplicates_page(book_, look(call_, book_, table_), now_of(call_, book_)));
        if (!done) return done.error().sentence;
        read_again();
        show_table(call_, book::table_id::duplicates);
        dialog_.leave();
        return *done;
    } catch (stopped_by_user const&) {
        return "Stopped; the list was not written.";
    }

    std::string summary() const {
        if (merged_ + apart_ == 0) return {};
        return std::to_string(merged_) + " merged, " + std::to_string(apart_) + " not the same, " +
            std::to_string(pairs_.size()) + " left.";
    }

    command_call const& call_;
    book::workbook book_;
    commands::contact_table table_;
    commands::contact_duplicates found_;
    form_dialog dialog_;
    std::vector<contact_pair> pairs_;
    std::size_t at_ = 0;   ///< the pair that is asked now; those before were left for later
    int merged_ = 0, apart_ = 0;
};

}

command_answer find_duplicates_command(command_call const& call) try {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto& [workbook, now, date] = *ready;
    if (!workbook.places.contains(book::table_id::contacts))
        return book::refuse(
            "This workbook has no contact table. Go to the sheet with your contacts and choose Referrals > Set up this workbook.");
    if (!call.quiet()) return duplicate_walk{call, std::move(workbook)}.ask();
    const auto table = read_contact_table(call.document, workbook);
    const auto one = call.number(argument::keep), other = call.number(argument::other);
    if (one && other && call.flag(argument::apart))
        return written(call, commands::not_the_same(workbook, static_cast<int>(*one), static_cast<int>(*other), now));
    if (one && other)
        return written(
            call, commands::merge_contacts(workbook, table, static_cast<int>(*one), {static_cast<int>(*other)}, now));
    return written(call, commands::duplicates_page(workbook, look(call, workbook, table), now));
} catch (stopped_by_user const&) {
    return book::refuse("Stopped: the workbook is as it was.");
}

}
