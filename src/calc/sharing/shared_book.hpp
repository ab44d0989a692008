#pragma once
#include "calc/sharing/shared_rounds.hpp"

namespace referralbook::calc {

/// One open workbook that is shared, with its rounds and what commands ask of it. They wait for the server: some
/// seconds at the most, where somebody is faster again and again (docs/sharing.md). Main thread only, but for edited().
class shared_book : public shared_rounds {
public:
    using shared_rounds::shared_rounds;

    void say_goodbye();   ///< tells the server, where it is there, that the workbook leaves

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
    /// Every change of the rows that speak of somebody or did, from the server: waits for it, for ten seconds at the
    /// most, and refuses with the sentence why they could not be had.
    book::result<std::vector<sharing::change>> changes_about(speaks_of const& speaks);
    /// What is held back goes to the server with the next round.
    void let_deletions_go() {
        held_back_ = 0;
        if (worker_) worker_->post([server = server_] { server->let_deletions_go(); });
        stale_ = true;
        wake(std::chrono::milliseconds{1});
    }
    /// What is held back; nothing where the server is busy.
    std::optional<sharing::incoming> held_back_rows();
    bool bring_deleted_back();   ///< writes the rows of it into the workbook again; false: they could not be had now
    /// What the server refused is sent again.
    void try_again() {
        if (worker_) worker_->post([server = server_] { server->try_again(); });
        wake(std::chrono::milliseconds{1});
    }
    void conflicts_settled();   ///< the kept ones were changed by a command

private:
    std::string who_was_faster(book::change_set const& changes) const;
    void pull_now();
};

}
