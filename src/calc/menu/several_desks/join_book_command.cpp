#include "calc/menu/several_desks/join_book_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/set_up_command.hpp"
#include "calc/menu/several_desks/server_form.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sharing/book_on_server.hpp"
#include "calc/sharing/carried_cell.hpp"
#include "calc/sharing/incoming_writer.hpp"
#include "calc/sharing/passwords.hpp"
#include "calc/sharing/round_words.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/writing/looks.hpp"
#include "calc/writing/writer.hpp"
#include "commands/edit.hpp"
#include "sharing/desk/carried.hpp"
#include "sharing/desk/own_numbers.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/shared_table.hpp"
#include "sharing/words/contact_headings.hpp"
#include "sharing/words/join_words.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

bool is_empty(document_ref const& document) {
    const auto sheet = sheet_at(document, 0);
    return last_used_row(sheet) == 0 && book::is_blank(content_of(sheet->getCellByPosition(0, 0)));
}

void write_headings(sheet_ref const& sheet, int column, std::vector<std::string> const& headings) {
    constexpr int width = 3800;   // 1/100 mm, most names and numbers
    for (auto const& heading : headings) {
        as<com::sun::star::text::XTextRange>(sheet->getCellByPosition(column, 0))->setString(ustring(heading));
        set_width(sheet, column++, width);
    }
}

/// An empty workbook becomes one that the book can be filled into: one step of Undo. Each column holds here what it
/// holds at the other desks, so those of the office's own come once set-up has run, which might take one for one of
/// ours.
book::result<void> set_up_for(command_call const& call, sharing::rows const& rows) {
    const auto sheet = sheet_at(call.document, 0);
    const auto writes = language_to_begin_in(call.context, call.document, "");
    undo_step step{call.document, tr("Join a shared book")};
    return step.done_or_taken_back(
        [&]() -> book::result<void> {
            as<container::XNamed>(sheet)->setName(
                ustring(writes.trc(text::sheet_word, book::table(book::table_id::contacts).title)));
            const auto own_ones = sharing::own_headings(rows);
            auto headings = sharing::contact_headings(rows, writes);
            headings.resize(headings.size() - own_ones.size());
            write_headings(sheet, 0, headings);
            if (const auto done = set_up_our_headings(call, writes); !done) return book::refuse(done.error());
            write_headings(sheet, last_used_column(sheet) + 1, own_ones);
            return {};
        },
        text::to_say("The workbook could not be set up."));
}

// How many years of closed referrals a workbook holds; 0 = all of them.
constexpr std::array<int, 5> years_to_hold{0, 1, 2, 3, 5};

std::vector<std::string> held_in_words() {
    std::vector<std::string> words;
    for (const auto years : years_to_hold)
        words.push_back(years == 0 ? tr("All of them in this workbook")
                                   : trn("Open ones, and closed ones of the last year",
                                         "Open ones, and closed ones of the last {1} years", years));
    return words;
}

std::optional<book::day> held_since(command_call const& call, double years) {
    if (!(years > 0)) return {};
    book::workbook not_yet;
    not_yet.origin = origin_of(call.document);
    return now_of(call, not_yet).today - std::chrono::days{std::llround(std::min(years, 100.0) * 365.25)};
}

std::string words_of(sharing::join_plan const& plan, std::size_t new_numbers, bool may_write) {
    auto words = sharing::join_words(plan, may_write, office_language());
    if (!may_write) {
        words += ' ' + words_of_a_reader();
        return words;
    }
    if (new_numbers > 0)
        words += ' ' +
            trn("{1} referral of this workbook gets a new number, because the shared book has given its number to "
                "another; what points at it follows.",
                "{1} referrals of this workbook get new numbers, because the shared book has given theirs to others; "
                "what points at them follows.",
                new_numbers);
    return words;
}

bool agrees(command_call const& call, std::string const& book, std::string const& words) {
    if (call.quiet()) return true;
    form_dialog dialog{call, tr("Join {1}", book)};
    dialog.add_sentence(words);
    return dialog.run({.accept = tr("~Join")}, [] { return book::result<void>{}; });
}

/// The rows that have had no key before.
std::set<sharing::row_name> without_key(sharing::desk const& desk) {
    std::set<sharing::row_name> names;
    for (auto const& one : desk.keys())
        if (one.expected.empty()) names.emplace(one.table, one.key);
    return names;
}

/// What gives the workbook's own referrals their new numbers, a step of Undo.
std::optional<book::change_set> change_of(
    document_ref const& document, std::vector<sharing::cell_write> const& writes) {
    book::change_set made;
    std::size_t referrals = 0;
    const row_finder rows{document};
    for (auto const& one : writes) {
        const auto row = rows.row_of(one.row);
        if (!row) return {};
        made.cells.push_back({one.row.table, one.column, *row, one.expected, one.content});
        referrals += one.row.table == book::table_id::referrals;
    }
    commands::entitle(made, office_language(), book_language(document), [&](text::language const& in) {
        return in.trn("Give {1} referral a new number", "Give {1} referrals new numbers", referrals);
    });
    return made;
}

/// Shows that it is being written. A Stop comes too late by then: half a book is none.
void on_to_the_end(progress_window& progress) try {
    progress.at(60, tr("Writing ..."));
} catch (stopped_by_user const&) {}

/// The sheet that would refuse what is to be written into its table; "" where none would.
std::string protected_sheet(document_ref const& document, sharing::incoming const& incoming,
    std::vector<sharing::cell_write> const& numbers, std::vector<sharing::key_write> const& keys) {
    std::set<book::table_id> written;
    for (auto const& one : keys) written.insert(one.table);
    for (auto const& one : numbers) written.insert(one.row.table);
    for (auto const& one : incoming.changes.writes) written.insert(one.row.table);
    for (auto const& one : incoming.changes.added) written.insert(one.table);
    for (auto const& place : shared_places(document))
        if (written.contains(place.table) && is_protected(sheet_named(document, place.at.sheet))) return place.at.sheet;
    return {};
}

/// The id of the book that is meant; where the database holds a single one, nobody has to name it.
book::result<std::string> chosen_book(
    command_call const& call, progress_window& progress, desk_settings const& what, std::string const& wanted) {
    const auto books = wait_for_server<named_books>(
        progress, tr("Connecting ..."), [context = call.context, what] { return books_on(context, what); });
    if (!books) return book::refuse(books.error());
    const auto chosen = std::ranges::find_if(*books, [&](auto const& one) {
        return wanted.empty() ? books->size() == 1 : one.first == wanted || one.second == wanted;
    });
    if (chosen != books->end()) return chosen->first;
    std::string names;
    for (auto const& [id, name] : *books) names += (names.empty() ? "" : ", ") + name;
    return book::refuse(books->empty() ? tr("There is no shared book yet in that database that this user may see.")
                                       : tr("Please say which book: {1}.", names));
}

book::result<book_as_it_stands> read_chosen_book(command_call const& call, progress_window& progress,
    desk_settings const& what, std::optional<book::day> held_since) {
    return wait_for_server<book_as_it_stands>(progress, tr("Reading the book ..."),
        [context = call.context, what, held_since] { return read_book(context, what, held_since); });
}

/// What is written into the workbook so that it holds what the book holds.
struct to_write {
    sharing::incoming incoming;
    std::vector<sharing::key_write> keys;
    std::vector<sharing::cell_write> numbers;     ///< new ones of the workbook's own referrals
    std::vector<sharing::conflict> conflicts{};   ///< kept under Conflicts
};

/// Writes all of it. Where something could not be written, the workbook has not joined.
book::result<void> write_all(command_call const& call, progress_window& progress,
    std::shared_ptr<book_picture const> const& picture, to_write what) {
    if (const auto sheet = protected_sheet(call.document, what.incoming, what.numbers, what.keys); !sheet.empty())
        return book::refuse(words_of_protected(sheet));
    progress.at(60, tr("Writing ..."));
    // Kept before the first cell is written: whatever stops this then, no text is lost.
    keep_conflicts(call.document, sharing::kept_with(kept_conflicts(call.document), what.conflicts));
    lowest_rows lowest;
    incoming_writer writer{call.context, call.document, picture, std::move(what.incoming), what.keys, lowest};
    while (writer.step()) on_to_the_end(progress);
    const auto not_all = [](std::string const& why) {
        return book::refuse(
            tr("Not all of the shared book could be written, so this workbook has not joined. {1}", why));
    };
    if (!writer.not_written().empty() || !writer.problem().empty()) return not_all(writer.problem());
    if (what.numbers.empty()) return {};
    const auto changes = change_of(call.document, what.numbers);
    if (!changes) return not_all({});
    if (const auto done = write_change_set(call.context, call.document, *changes); !done)
        return not_all(done.error().sentence);
    return {};
}

/// From now on the workbook is one of the book's.
void begin_sharing(command_call const& call, desk_settings const& what, sharing::written_by_others others) {
    remember_password(call.context, what.server, what.password);
    know_here(call.context, what);
    set_shared_mark(call.document, what);
    if (const auto session = session_of(call.context, call.document)) session->start_sharing(std::move(others));
}

/// Takes back the set-up of a workbook that was to be filled, where it has not joined after all.
class set_up_to_fill {
public:
    explicit set_up_to_fill(document_ref const& document) : document_{document} {}
    ~set_up_to_fill() {
        if (joined_) return;
        try {
            take_back_done(document_, tr("Join a shared book"));
        } catch (uno::Exception const&) {
            return;   // the workbook is closing
        }
    }
    set_up_to_fill(set_up_to_fill const&) = delete;
    set_up_to_fill& operator=(set_up_to_fill const&) = delete;
    void joined() { joined_ = true; }

private:
    document_ref document_;
    bool joined_ = false;
};

/// A workbook and the book, compared. Nothing is written yet.
struct comparison {
    comparison(document_ref const& document, desk_settings const& what, book_as_it_stands const& book)
        : desk{what.desk, {}, 0, random_bits}, picture{std::make_shared<book_picture const>(document)} {
        desk.read(picture->tables());
        plan = sharing::join(desk.sheet(), book.rows, book.last);
        if (what.held_since) left_out = sharing::leave_out_carried(plan, *what.held_since);
        own = sharing::numbers_of_own(plan, desk.sheet(), book.rows, without_key(desk));
    }

    sharing::desk desk;
    std::shared_ptr<book_picture const> picture;
    sharing::join_plan plan;
    std::size_t left_out = 0;   ///< rows that the workbook need not hold
    sharing::own_numbers own;
};

/// The new numbers of the workbook's own referrals, once the server has given them.
book::result<std::vector<sharing::cell_write>> new_numbers(command_call const& call, progress_window& progress,
    desk_settings const& what, comparison const& both, book_as_it_stands const& book) {
    if (both.own.highest == 0 || !book.may_write) return std::vector<sharing::cell_write>{};
    const auto last = wait_for_server<std::int64_t>(progress, tr("Connecting ..."),
        [context = call.context, what, own = both.own] { return numbers_beside(context, what, own); });
    if (!last) return book::refuse(last.error());
    return sharing::renumbered(both.own, *last, both.plan, both.desk.sheet(), book.rows);
}

/// Writes into the workbook what it lacks of the book: what others wrote is in it from then on.
book::result<sharing::written_by_others> take_in(command_call const& call, progress_window& progress, comparison& both,
    std::vector<sharing::cell_write> numbers, bool was_empty) {
    both.desk.begin(both.plan);
    auto incoming = both.desk.take_in(both.plan.history);
    sharing::sort_as_read(incoming.changes.added, incoming.touched);
    auto conflicts = incoming.changes.conflicts;
    // The rules of a workbook that was set up just now are nobody's wish.
    if (was_empty) std::erase_if(conflicts, [](auto const& one) { return one.row.table == book::table_id::rules; });
    sharing::written_by_others others;
    note(others, incoming.changes);
    const auto done = write_all(call, progress, both.picture,
        {std::move(incoming), both.desk.keys(), std::move(numbers), std::move(conflicts)});
    if (!done) return book::refuse(done.error());
    return others;
}

command_answer join(command_call const& call, desk_settings what, std::string const& wanted) {
    if (const auto fine = check_settings(what); !fine) return book::refuse(fine.error());
    progress_window progress{call, tr("Join a shared book")};
    const auto chosen = chosen_book(call, progress, what, wanted);
    if (!chosen) return book::refuse(chosen.error());
    what.book = *chosen;
    what.desk = sharing::uuid_of(random_bits(), random_bits());
    const bool was_empty = !is_set_up_workbook(call.document);
    // A workbook with rows of its own is compared with all of the book.
    const auto book = read_chosen_book(call, progress, what, was_empty ? what.held_since : std::nullopt);
    if (!book) return book::refuse(book.error());
    std::optional<set_up_to_fill> set_up;
    std::string words;
    if (was_empty) {   // asked before anything is written
        words = sharing::join_words(book->rows, office_language());
        if (!book->may_write) words += ' ' + words_of_a_reader();
        if (!agrees(call, book->name, words)) return std::string{};
        if (const auto done = set_up_for(call, book->rows); !done) return book::refuse(done.error());
        set_up.emplace(call.document);
    }
    comparison both{call.document, what, *book};
    if (!was_empty && !agrees(call, book->name, words_of(both.plan, both.own.known_to_change, book->may_write)))
        return std::string{};
    auto numbers = new_numbers(call, progress, what, both, *book);
    if (!numbers) return book::refuse(numbers.error());
    const auto renumbered = std::ranges::count(
        *numbers, book::table_id::referrals, [](auto const& one) { return one.row.table; });
    if (!was_empty) words = words_of(both.plan, static_cast<std::size_t>(renumbered), book->may_write);
    auto others = take_in(call, progress, both, *std::move(numbers), was_empty);
    if (!others) return book::refuse(others.error());
    if (set_up) set_up->joined();
    if (what.held_since) add_carried_cell(call.document, book->carried + both.left_out);
    what.seen = what.saved = book->last;
    begin_sharing(call, what, *std::move(others));
    return tr("Joined {1}. {2} Save this workbook now.", book->name, words);
}

}

command_answer join_book_command(command_call const& call) try {
    if (is_read_only(call.document))
        return book::refuse(tr("This workbook is open read-only. Save it under another name."));
    if (!is_set_up_workbook(call.document) && !is_empty(call.document))
        return book::refuse(tr("Open a new, empty workbook to join from, or set this one up first "
                               "(Referrals > Set up this workbook)."));
    if (is_shared(call.document)) return book::refuse(tr("This workbook is shared already."));
    auto what = settings_of(call);
    what.held_since = held_since(call, call.number(argument::held_years).value_or(0));
    const auto wanted = call.text(argument::book).value_or("");
    if (call.quiet()) return join(call, what, wanted);
    form_dialog dialog{call, tr("Join a shared book")};
    dialog.add_sentence(tr("Your administrator knows the server. What will happen is shown before it is done."));
    dialog.add_text("book", tr("~Book"), wanted);
    dialog.add_hint(tr("The name of the book, where the database holds several."));
    const auto held = held_in_words();
    dialog.add_list("held", tr("Re~ferrals"), held, held.front());
    dialog.add_hint(tr("Older ones stay on the server; they count in what a source is worth."));
    add_server_fields(dialog, what);
    std::string answer;
    dialog.run({.accept = tr("Ne~xt")}, [&]() -> book::result<void> {
        auto settings = settings_in(dialog);
        keep_typed(call.context, settings);
        const auto chosen = std::ranges::find(held, dialog.text("held")) - held.begin();
        settings.held_since = held_since(call, years_to_hold.at(static_cast<std::size_t>(chosen)));
        auto done = join(call, settings, dialog.text("book"));
        if (!done) return book::refuse(done.error());
        answer = *done;
        return {};
    });
    return answer;
} catch (stopped_by_user const&) {
    return book::refuse(tr("Stopped: this workbook has not joined."));
}

}
