#include "calc/menu/tidy_up/find_duplicates_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/reading/contact_reader.hpp"
#include "calc/reading/reader.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "commands/tidy_up/merged_row.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace referralbook::calc {

namespace {

using commands::contact_pair;

/// Some thousand contacts are looked through while a bar shows how far it is, with a button Stop.
commands::contact_duplicates look(
    command_call const& call, book::workbook const& workbook, commands::contact_table const& table) {
    constexpr std::size_t many_contacts = 2000;
    if (table.rows.size() < many_contacts) return commands::duplicates_of(workbook, table);
    progress_window progress{call, tr("Find duplicates")};
    return commands::duplicates_of(
        workbook, table, {}, [&](int percent) { progress.at(percent, tr("Comparing the contacts ...")); });
}

/// The likely duplicates that are to be asked about, one pair after the other, and who may be one person altogether.
class pairs_to_ask {
public:
    explicit pairs_to_ask(commands::contact_duplicates const& found) : pairs_{found.pairs}, groups_{found.groups} {}

    /// All that are not answered, those left for later among them.
    std::size_t open() const { return pairs_.size(); }
    /// Those that come yet, the present one first.
    std::size_t to_go() const { return pairs_.size() - std::min(at_, pairs_.size()); }
    contact_pair const& pair() const { return pairs_[at_]; }

    /// The group that both of the pair are in; the pair itself where there is none.
    std::vector<int> group() const {
        for (auto const& rows : groups_)
            if (std::ranges::find(rows, pair().one) != rows.end() &&
                std::ranges::find(rows, pair().other) != rows.end())
                return rows;
        return {pair().one, pair().other};
    }

    /// What may be merged at once: the whole group, or any two of it.
    std::vector<std::vector<int>> choices() const {
        const auto all = group();
        std::vector<std::vector<int>> result{all};
        if (all.size() == 2) return result;
        result.push_back({pair().one, pair().other});
        for (auto const& one : pairs_) {
            const std::vector<int> two{one.one, one.other};
            const bool inside = std::ranges::all_of(
                two, [&](int row) { return std::ranges::find(all, row) != all.end(); });
            if (inside) text::add_once(result, two);
        }
        return result;
    }

    void later() { ++at_; }

    /// `gone` have become one row with `kept`; `book` is as it is then.
    void merged(book::workbook const& book, int kept, std::vector<int> const& gone) {
        const std::vector<contact_pair> before{pairs_.begin(), pairs_.begin() + static_cast<std::ptrdiff_t>(at_)};
        at_ = commands::pairs_after_merge(book, before, kept, gone).size();
        pairs_ = commands::pairs_after_merge(book, pairs_, kept, gone);
        groups_ = commands::groups_after_merge(groups_, kept, gone);
    }

    /// Two who are not the same are in no group together: it falls into its pairs.
    void parted(int one, int other) {
        const auto same = [&](contact_pair const& each) { return each.one == one && each.other == other; };
        at_ -= static_cast<std::size_t>(
            std::ranges::count_if(std::span{pairs_}.first(std::min(at_, pairs_.size())), same));
        std::erase_if(pairs_, same);
        std::erase_if(groups_, [&](std::vector<int> const& rows) {
            return std::ranges::find(rows, one) != rows.end() && std::ranges::find(rows, other) != rows.end();
        });
    }

private:
    std::vector<contact_pair> pairs_;
    std::vector<std::vector<int>> groups_;
    std::size_t at_ = 0;   ///< the pair that is asked now; those before were left for later
};

/// The dialog that asks about the likely duplicates of a book, one pair after the other.
class duplicate_walk {
public:
    duplicate_walk(command_call const& call, book::workbook workbook)
        : call_{call}, book_{std::move(workbook)}, table_{read_contact_table(call.document, book_)},
          pairs_{look(call, book_, table_)}, dialog_{call, tr("Find duplicates"), dialog_width::letter} {}

    command_answer ask() {
        if (pairs_.open() == 0) return tr("Nobody seems to be in the contacts twice.");
        dialog_.add_shown("who", tr("~Contacts"), "");
        dialog_.add_shown("why", tr("M~atch"), "");
        dialog_.add_shown("differs", tr("What ~differs"), "", {.lines = 7});
        dialog_.add_list("together", tr("~Together"), {}, "");
        dialog_.add_list("keep", tr("~Keep"), {}, "");
        dialog_.add_shown("becomes", tr("They ~become"), "", {.lines = 6});
        dialog_.on_change("together", [this] { show_chosen(); });
        dialog_.on_change("keep", [this] { show_merged(); });
        dialog_.add_button("apart", tr("~Not the same"), [this] { return apart(); });
        dialog_.add_button("later", tr("Late~r"), [this] { return later(); });
        dialog_.add_button("list", tr("L~ist them"), [this] { return list(); });
        show();
        dialog_.say(trn("{1} pair to look at.", "{1} pairs to look at.", pairs_.open()));
        dialog_.run_until_left({.accept = tr("~Merge"), .leave = tr("Close")}, [this] { return merge(); });
        return summary();
    }

private:
    std::string name_of(int row) const {
        const auto found = std::ranges::find(book_.contacts, row, &book::contact::row);
        return tr("{1} (row {2})", found == book_.contacts.end() ? std::string{"?"} : found->who, row + 1);
    }

    std::string names_of(std::vector<int> const& rows) const {
        std::vector<std::string> names;
        for (const int row : rows) names.push_back(name_of(row));
        return office_language().listed(names);
    }

    std::string choice_name(std::vector<int> const& rows) const {
        return rows.size() == 2 ? names_of(rows) : tr("All {1}", rows.size());
    }

    /// The rows that the user has chosen.
    std::vector<int> chosen() const {
        const auto name = dialog_.text("together");
        for (auto const& rows : pairs_.choices())
            if (choice_name(rows) == name) return rows;
        return pairs_.group();
    }

    int kept_of(std::vector<int> const& rows) const {
        const auto name = dialog_.text("keep");
        const auto kept = std::ranges::find_if(rows, [&](int row) { return name_of(row) == name; });
        return kept == rows.end() ? commands::row_to_keep(table_, rows) : *kept;
    }

    void show() {
        std::vector<std::string> names;
        for (auto const& rows : pairs_.choices()) names.push_back(choice_name(rows));
        dialog_.set_text("who", names_of(pairs_.group()));
        dialog_.set_text("why",
            tr("{1}: {2}", text::in_percent(std::min(pairs_.pair().likeness, 0.99), office_language()),
                pairs_.pair().why));
        dialog_.set_list("together", names, names.front());
        show_chosen();
    }

    void show_chosen() {
        const auto rows = chosen();
        std::string differs;
        for (std::size_t i = 1; i < rows.size(); ++i)
            for (auto const& line : commands::differences_of(book_, table_, rows.front(), rows[i]))
                if (differs.find(line) == std::string::npos) differs += line + '\n';
        std::vector<std::string> names;
        for (const int row : rows) names.push_back(name_of(row));
        dialog_.set_text("differs", differs.empty() ? tr("Nothing.") : differs);
        dialog_.set_list("keep", names, name_of(commands::row_to_keep(table_, rows)));
        show_merged();
    }

    /// The row as it will be.
    void show_merged() {
        const auto rows = chosen();
        std::string lines;
        for (auto const& line : commands::merged_lines(book_, table_, kept_of(rows), rows, now_of(call_, book_)))
            lines += line + '\n';
        dialog_.set_text("becomes", lines);
    }

    /// Shows the next pair, and says so; closes the dialog after the last one.
    std::string go_on(std::string const& sentence) {
        if (pairs_.to_go() > 0) {
            show();
            return sentence + ' ' + tr("{1} to go.", pairs_.to_go());
        }
        dialog_.leave();
        return {};
    }

    void read_again() {
        book_ = read_workbook(call_.document);
        table_ = read_contact_table(call_.document, book_);
    }

    std::string merge() {
        const auto rows = chosen();
        const int kept = kept_of(rows);
        auto gone = rows;
        std::erase(gone, kept);
        const auto done = written(call_, commands::merge_contacts(book_, table_, kept, gone, now_of(call_, book_)));
        if (!done) return done.error().sentence;
        merged_ += static_cast<int>(gone.size());
        read_again();
        pairs_.merged(book_, kept, gone);
        return go_on(*done);
    }

    /// Of a group the two that are chosen, else the two that are likest.
    std::string apart() {
        auto two = chosen();
        if (two.size() != 2) two = {pairs_.pair().one, pairs_.pair().other};
        const auto done = written(call_, commands::not_the_same(book_, two[0], two[1], now_of(call_, book_)));
        if (!done) return done.error().sentence;
        ++apart_;
        read_again();
        pairs_.parted(two[0], two[1]);
        return go_on(*done);
    }

    std::string later() {
        pairs_.later();
        return go_on(tr("Left for later."));
    }

    std::string list() try {
        auto done = written(call_, commands::duplicates_page(book_, look(call_, book_, table_), now_of(call_, book_)));
        if (!done) return done.error().sentence;
        read_again();
        show_table(call_, book::table_id::duplicates);
        dialog_.leave();
        return *done;
    } catch (stopped_by_user const&) {
        return tr("Stopped; the list was not written.");
    }

    std::string summary() const {
        if (merged_ + apart_ == 0) return {};
        return text::joined_by(std::array{trn("{1} contact merged", "{1} contacts merged", merged_),
                                   trn("{1} pair not the same", "{1} pairs not the same", apart_),
                                   trn("{1} pair left", "{1} pairs left", pairs_.open())},
                   ", ") +
            '.';
    }

    command_call const& call_;
    book::workbook book_;
    commands::contact_table table_;
    pairs_to_ask pairs_;
    form_dialog dialog_;
    int merged_ = 0, apart_ = 0;
};

}

command_answer find_duplicates_command(command_call const& call) try {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto& [workbook, now, date] = *ready;
    if (!workbook.places.contains(book::table_id::contacts))
        return book::refuse(
            tr("This workbook has no contact table. Go to the sheet with your contacts and choose Referrals > Set up "
               "this workbook."));
    if (!call.quiet()) return duplicate_walk{call, std::move(workbook)}.ask();
    const auto table = read_contact_table(call.document, workbook);
    const auto one = place_argument(call, argument::keep), other = place_argument(call, argument::other);
    if (one && other && call.flag(argument::apart))
        return written(call, commands::not_the_same(workbook, *one, *other, now));
    if (one && other) return written(call, commands::merge_contacts(workbook, table, *one, {*other}, now));
    return written(call, commands::duplicates_page(workbook, look(call, workbook, table), now));
} catch (stopped_by_user const&) {
    return book::refuse(tr("Stopped: the workbook is as it was."));
}

}
