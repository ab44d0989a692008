#pragma once
#include "calc/deck/alarm_clock.hpp"
#include "calc/office/command.hpp"
#include "calc/sharing/shared_book.hpp"
#include "calc/sheets/document.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

class history_keeper;

/// Somebody who shows a workbook and wants to know when what is to be shown has changed. Main thread only.
class watcher {
public:
    virtual void changed() = 0;
    /// Takes the keyboard focus where it stands in this frame and has something to press; false otherwise.
    virtual bool take_focus(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame) = 0;

protected:
    ~watcher() = default;
};

/// What the extension keeps of one open workbook, whatever number of windows show it: what was last read, and what the
/// user chose to see. It follows the edits while somebody watches: a moment after the last one the workbook is read
/// once. Main thread only, but for edited().
class session : public std::enable_shared_from_this<session> {
public:
    session(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        document_ref const& document, std::shared_ptr<alarm_clock> clock);
    ~session();
    session(session const&) = delete;
    session& operator=(session const&) = delete;

    void add(watcher& who);   ///< the first one makes it read, at once where it must
    void remove(watcher& who);

    /// What stands in the workbook; nullptr where it is not set up.
    std::shared_ptr<panels::digest const> const& known() const { return known_; }
    bool read_only() const { return read_only_; }
    panels::view const& view() const { return view_; }

    /// Gives the keyboard focus to the first one in this frame who takes it; false where nobody does.
    bool give_focus(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame);
    /// Makes everybody who watches show again what is true; put off while somebody holds the panels still.
    void tell();
    void tell(watcher& who);   ///< this one alone, likewise
    /// Until what is returned is gone the panels stay as they are: a menu hangs on one of their controls. What was to
    /// be shown meanwhile is shown then.
    [[nodiscard]] std::shared_ptr<void> hold_still();
    /// Shows so many lines of a list from now on, in all windows.
    void show(std::string const& list, int count);
    /// Runs a command as the panels do, then shows its sentence and how to take it back.
    void run(std::string_view path,
        com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> const& arguments,
        com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame);
    /// What the next Undo would take back; to see later whether something was done.
    struct undo_state {
        std::string title;   ///< of the change that Undo would take back
        int depth = 0;
        bool operator==(undo_state const&) const = default;
    };
    undo_state now_undoable() const;
    /// Shows the sentence of a command, whoever ran it, with its Undo where the workbook is another than `before`.
    void answer(undo_state const& before, command_answer const& came);
    /// Shows a sentence where those of the commands stand, without an Undo.
    void say(std::string sentence);
    /// Narrows a list of the panels, or shows everything again.
    void narrow(panels::narrow const& to);
    /// Shows only what this text is found in; "" shows everything.
    void search(std::string const& text);
    /// The user said that the date of this referral's status is right: it is not asked about again.
    void settle_status(std::int64_t number);
    /// Called with what a command wrote: it is kept as long as it can be taken back.
    void remember(book::change_set const& done);
    /// After a set-up: no status that it wrote is asked about.
    void statuses_start_anew() { memory_.statuses.start_anew(); }
    std::span<commands::written_touch const> written() const { return memory_.written; }
    /// Undoes the last command run from a panel, if nothing happened since.
    void undo_last();

    /// Runs `what` on the main thread after the pause. A later call of the same owner replaces it and starts anew.
    void put_off(void const* owner, std::chrono::milliseconds pause, std::function<void()> what);
    void forget(void const* owner);

    /// The workbook has changed. From any thread, cheap: it is called for every cell.
    void edited();
    /// A new day began.
    void bring_up(book::day today);
    /// Reads the workbook and tells the watchers.
    void read();
    /// The workbook is being closed.
    void close();

    /// Where the workbook is shared with other desks, it is kept together with the book on the server from now on.
    /// `others`: what of the book was written into it before, and an Undo may take along.
    void start_sharing(sharing::written_by_others others = {});
    void stop_sharing();
    /// Null where it is not shared.
    std::shared_ptr<shared_book> shared() const { return shared_.load(); }

    /// What was chosen in the dialog of set-up.
    commands::set_up_memory& set_up() { return set_up_; }

    /// What the sheet History of this workbook is to hold.
    history_keeper& history() const { return *history_; }

    document_ref const& document() const { return document_; }
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context() const { return context_; }

private:
    void show_sharing();

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    document_ref document_;
    std::shared_ptr<alarm_clock> clock_;
    std::vector<watcher*> watchers_;
    std::shared_ptr<panels::digest const> known_;
    panels::view view_;
    panels::memory memory_;
    commands::set_up_memory set_up_;
    undo_state answered_at_;   // after the command whose sentence is shown
    std::atomic<std::shared_ptr<shared_book>> shared_;
    std::shared_ptr<history_keeper> history_;
    bool read_only_ = false;
    int held_still_ = 0;        // menus that are open
    bool to_be_told_ = false;   // put off until the last of them is closed
    std::atomic<bool> watched_ = false, stale_ = true;
    std::atomic<std::int64_t> pause_ms_;   // between the last edit and the reading
};

}
