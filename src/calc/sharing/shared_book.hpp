#pragma once
#include "book/change_set.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/sharing/incoming_writer.hpp"
#include "calc/sharing/desk_numbers.hpp"
#include "calc/sharing/server_desk.hpp"
#include "calc/sharing/worker_thread.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::calc {

/// One open workbook that is shared: it keeps the workbook and the book on the server together, while the user works.
/// The server is spoken to on a thread of its own; the window never waits for it, but for a command: some seconds at
/// the most, where somebody is faster again and again (docs/sharing.md). Main thread only, but for edited().
class shared_book : public std::enable_shared_from_this<shared_book> {
public:
    /// What it needs of the session it belongs to.
    struct surroundings {
        com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
        document_ref document;
        /// Runs something on the main thread after a pause; a second call of the same owner replaces the first.
        std::function<void(void const* owner, std::chrono::milliseconds, std::function<void()>)> later;
        std::function<void()> told;   ///< status() may be another now
    };
    shared_book(surroundings around, desk_settings settings, sharing::written_by_others others);
    ~shared_book();
    shared_book(shared_book const&) = delete;
    shared_book& operator=(shared_book const&) = delete;

    void start();                            ///< begins the rounds, as after opening the workbook
    void say_goodbye();                      ///< tells the server, where it is there, that the workbook leaves
    void stop();                             ///< the workbook closes, or is no longer shared
    void edited();                           ///< the workbook may hold something else now; from any thread
    void undone(std::string const& title);   ///< the user has undone or redone this step

    /// One quiet line: "Shared with 2 desks, up to date", "Offline since 9:50, 7 changes wait".
    std::string const& status() const { return status_; }
    std::size_t conflicts() const { return conflicts_; }   ///< to settle, held back deletions too
    std::size_t held_back() const { return held_back_; }
    /// Whether something that was done here may not have been sent yet.
    bool has_unsent() const { return stale_ || held_back_ > 0 || waiting_ > 0; }

    /// Connects or stays away from now on; "" tries the passwords that are known.
    void work_offline(bool yes, std::string const& password = {});
    bool is_offline_by_choice() const { return by_choice_; }

    /// Sends what a command is about to write. Done: it may be written, whether it was sent or the server is away.
    /// Refused: somebody was faster. `new_keys` are then to be written with it, into the rows that the command adds.
    book::result<void> push_first(book::change_set const& changes, std::vector<std::string>& new_keys);
    /// The number before that of the next New referral. Asks the server where fewer than `count` of those that were
    /// taken beforehand are left; without it those that are, or nothing.
    std::optional<std::int64_t> last_number(int count = 1);
    /// A referral has this number now.
    void number_used(std::int64_t number) {
        numbers_->use(number);
        if (worker_ && online_ && !by_choice_) numbers_->take_ahead(*worker_, server_);
    }

    /// Changes, the latest first, and what is to be said where the server did not give them.
    struct known_changes {
        std::vector<sharing::change> all;
        std::string missing;
    };
    /// The last changes of a row, or of the whole book where none is named. Asks the server, for a second at the most;
    /// where it does not answer, or is away, they are those that this workbook has heard of since it was opened.
    known_changes last_changes(std::optional<sharing::row_name> const& row);
    /// What is held back goes to the server with the next round.
    void let_deletions_go() {
        held_back_ = 0;
        if (worker_) worker_->post([server = server_] { server->let_deletions_go(); });
        stale_ = true;
        wake(std::chrono::milliseconds{1});
    }
    bool bring_deleted_back();   ///< writes the rows of it into the workbook again; false: they could not be had now
    /// What the server refused is sent again.
    void try_again() {
        if (worker_) worker_->post([server = server_] { server->try_again(); });
        wake(std::chrono::milliseconds{1});
    }
    void conflicts_settled();   ///< the kept ones were changed by a command

private:
    using clock = std::chrono::steady_clock;
    void know_file();
    void wake(std::chrono::milliseconds pause);
    void tick();
    void begin_round();
    void round_ended(int round, round_outcome& came);
    void write(round_outcome came, std::shared_ptr<book_picture const> const& picture);
    void go_on_writing(int round);
    void written();
    void finish_writing();
    void take_status(round_outcome const& came);
    void say(std::string status);
    void abandon();
    void take_carried(round_outcome& came);
    void pull_now();
    template <class Answer>
    std::optional<Answer> ask(std::function<Answer(server_desk&)> what, std::chrono::milliseconds patience);

    surroundings around_;
    desk_settings settings_;
    main_queue queue_;
    std::shared_ptr<server_desk> server_;
    std::unique_ptr<worker_thread> worker_;
    std::shared_ptr<book_picture const> picture_;
    std::unique_ptr<incoming_writer> writer_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> undo_watch_;
    com::sun::star::uno::Reference<com::sun::star::document::XDocumentEventListener> file_watch_;
    std::string copy_of_;   ///< the workbook that this one is a copy of; "" where it is the desk itself
    std::shared_ptr<sharing::heard_changes> heard_ = std::make_shared<sharing::heard_changes>();
    lowest_rows lowest_;
    std::string status_, undone_title_, news_;
    std::string problem_;   ///< why the last writing did not write all
    std::size_t conflicts_ = 0, held_back_ = 0, waiting_ = 0;
    int round_ = 0, failures_ = 0, abandoned_ = 0;
    bool may_write_ = true;
    bool in_round_ = false, online_ = false, stopped_ = false, by_choice_ = false, waits_for_command_ = false;
    int undos_ = 0, undos_in_round_ = 0, undos_repaired_ = 0;   ///< a repair counts once it is written
    sharing::written_by_others others_;
    std::string offline_since_;
    std::shared_ptr<desk_numbers> numbers_;
    std::shared_ptr<scoring::carried_referrals const> carried_;   // those that are to count along
    bool carried_counts_ = false;
    std::atomic<bool> stale_ = true, writing_ = false, closed_ = false;
    std::atomic<clock::rep> edited_at_ = 0, first_edit_ = 0;
    clock::time_point tried_at_{};
};

}
