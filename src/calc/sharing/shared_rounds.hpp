#pragma once
#include "book/change_set.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/sharing/desk_numbers.hpp"
#include "calc/sharing/incoming_writer.hpp"
#include "calc/sharing/server_desk.hpp"
#include "calc/sharing/taken_sheets.hpp"
#include "calc/sharing/worker_thread.hpp"
#include "sharing/words/latest_news.hpp"

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

/// The rounds that keep an open workbook and the shared book on the server together, while the user works. The server
/// is spoken to on a thread of its own; the window never waits for it. Main thread only, but for edited().
class shared_rounds : public std::enable_shared_from_this<shared_rounds> {
public:
    /// What it needs of the session it belongs to.
    struct surroundings {
        com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
        document_ref document;
        /// Runs something on the main thread after a pause; a second call of the same owner replaces the first.
        std::function<void(void const* owner, std::chrono::milliseconds, std::function<void()>)> later;
        std::function<void()> told;   ///< status() may be another now
    };
    shared_rounds(surroundings around, desk_settings settings, sharing::written_by_others others);
    ~shared_rounds();
    shared_rounds(shared_rounds const&) = delete;
    shared_rounds& operator=(shared_rounds const&) = delete;

    void start();    ///< begins the rounds, as after opening the workbook
    void stop();     ///< the workbook closes, or is no longer shared
    void edited();   ///< the workbook may hold something else now; from any thread

    /// One quiet line: "Shared with 2 desks, up to date", "Offline since 9:50, 7 changes wait".
    std::string const& status() const { return status_; }
    std::size_t conflicts() const { return conflicts_; }   ///< to settle, held back deletions too
    std::size_t held_back() const { return held_back_; }
    /// Whether something that was done here may not have been sent yet.
    bool has_unsent() const { return stale_ || uncounted_ || held_back_ > 0 || waiting_ > 0; }

    /// Connects or stays away from now on; "" tries the passwords that are known.
    void work_offline(bool yes, std::string const& password = {});
    /// This computer was told to forget servers: where this book's is among them it is offline from now on.
    void servers_forgotten();
    bool is_offline_by_choice() const { return by_choice_; }
    /// Whether the server refused what is known; before it was asked, whether no password is.
    bool may_need_password() const { return let_in_ ? !*let_in_ : settings_.password.empty(); }
    /// Whether the server was asked and did not let this desk in, or may not have.
    bool was_refused() const { return let_in_ && !*let_in_; }

protected:
    using clock = std::chrono::steady_clock;
    bool may_go_on() const;
    void know_file();
    void saved();
    void told(undo_event what, std::string const& title);
    undone_steps undone_now() const;
    void wake(std::chrono::milliseconds pause);
    void tick();
    void begin_round();
    void look_alone();
    void looked(int round, std::optional<round_outcome>& came);
    void round_ended(int round, round_outcome& came);
    void write(round_outcome came, std::shared_ptr<book_picture const> const& picture);
    void go_on_writing(int round);
    void written();
    void finish_writing();
    void take_status(round_outcome const& came);
    void say(std::string status);
    void abandon();
    void take_carried(round_outcome& came);
    template <class Answer>
    std::optional<Answer> ask(std::function<Answer(server_desk&)> what, std::chrono::milliseconds patience) {
        if (!worker_ || closed_) return {};
        return answer_of<Answer>(
            *worker_, [server = server_, what = std::move(what)] { return what(*server); }, patience);
    }

    surroundings around_;
    desk_settings settings_;
    main_queue queue_;
    std::shared_ptr<server_desk> server_;
    std::unique_ptr<worker_thread> worker_;
    std::shared_ptr<book_picture const> picture_;
    std::unique_ptr<incoming_writer> writer_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> undo_watch_;
    com::sun::star::uno::Reference<com::sun::star::document::XDocumentEventListener> file_watch_;
    taken_sheets taken_;
    std::string copy_of_;   ///< the workbook that this one is a copy of; "" where it is the desk itself
    std::shared_ptr<sharing::heard_changes> heard_ = std::make_shared<sharing::heard_changes>();
    lowest_rows lowest_;
    std::string status_, undone_title_;
    sharing::latest_news news_;
    std::string problem_;   ///< why the last writing did not write all
    std::size_t conflicts_ = 0, held_back_ = 0, waiting_ = 0;
    int round_ = 0, failures_ = 0, abandoned_ = 0;
    bool may_write_ = true;
    bool in_round_ = false, online_ = false, was_online_ = false, stopped_ = false, by_choice_ = false,
         waits_for_command_ = false, uncounted_ = false;   ///< the last: what waits is being counted, or is not known
    int undos_ = 0, undos_in_round_ = 0, undos_repaired_ = 0;   ///< a repair counts once it is written
    std::optional<bool> let_in_;                                ///< by the server, the last time that it answered
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
