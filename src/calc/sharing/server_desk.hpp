#pragma once
#include "calc/sharing/book_picture.hpp"
#include "calc/sharing/carried_part.hpp"
#include "calc/sharing/sdbc_link.hpp"
#include "calc/sharing/server_history.hpp"
#include "calc/sharing/server_reading.hpp"
#include "sharing/desk/desk.hpp"
#include "sharing/desk/heard_changes.hpp"
#include "sharing/server/rebase.hpp"
#include "sharing/server/server_tables.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// Which shared book a workbook is, and who it is there.
struct desk_settings {
    sharing::server_address server{};
    std::string password{};   ///< "" leaves it to ~/.pgpass, the service file or the client's certificate
    std::string book{}, desk{}, who{};
    std::int64_t seen = 0;
    std::int64_t saved = 0;   ///< what `seen` is in the file, which is where the desk begins when it is opened again
    /// Closed referrals of before that day need not stand in the workbook (sharing/carried.hpp); nothing: all do.
    std::optional<book::day> held_since{};
    std::string columns{};   ///< what the workbook had when it was last in step, as sharing::desk::columns_text()
    std::string behind{};    ///< the rows that were behind then, as sharing::rows_behind_text()
    /// Tables whose sheets an Undo took away, which the server has not heard of yet.
    std::set<book::table_id> taken{};
};

/// How far a workbook has taken in the history: to be kept with it.
struct how_far {
    std::int64_t seen = 0;
    std::string behind{};   ///< as sharing::rows_behind_text()
};

/// What the user has undone or redone since the workbook was read last.
struct undone_steps {
    bool any = false;
    std::string title{};                ///< of the last one
    std::set<book::table_id> taken{};   ///< tables whose sheets an Undo took away, ever
};

/// What one round with the server came to.
struct round_outcome {
    enum class state {
        up_to_date,   ///< nothing is left to do
        to_write,     ///< `what` and `keys` are to be written into the workbook, then adopted()
        offline,      ///< the server does not answer; `sentence` says what is known
        stopped       ///< nothing more may be sent or taken in before somebody has looked: `sentence` says why
    };
    state how = state::offline;
    std::string sentence{};
    std::optional<sharing::lost_way> lost{};   ///< offline for want of a connection: why there is none
    sharing::incoming what{};
    std::vector<sharing::key_write> keys{};
    how_far far{};
    std::size_t waiting = 0, held_back = 0;
    std::set<sharing::row_name> not_taken{};   ///< rows that the server refuses for what they hold
    std::size_t desks = 1;
    bool may_write = true;
    /// Whether the tables on the server are of the version of this extension.
    enum class tables { alike, older, newer };
    tables there = tables::alike;
    std::string columns{};   ///< as sharing::desk::columns_text()
    /// Those that count along without standing in the workbook, as they were read last.
    std::shared_ptr<scoring::carried_referrals const> carried{};
    std::size_t carried_count = 0;   ///< how many of them do count
    bool carried_missing = false;    ///< the server could not give them
    bool reads_on = false;           ///< there is more to read or to send: the next round follows at once
    std::string news{};              ///< the last thing that another desk did: "Ada: Thank Dr Ünal, 10:42"
};

/// What became of a command that was sent before it was written.
struct command_outcome {
    enum class state { accepted, somebody_was_faster, not_sent };
    state how = state::not_sent;
    std::optional<sharing::change> faster{};   ///< the change that was, where the history tells
    std::string name{};                        ///< of its row
};

/// One desk of a shared book with its server. All calls wait for the server: from the worker thread alone.
class server_desk {
public:
    /// `others`: as sharing::desk takes it. `heard`: is told what is taken in and sent.
    server_desk(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        desk_settings what, sharing::written_by_others others, std::shared_ptr<sharing::heard_changes> heard);

    /// Takes in what others did and sends what this desk did. `picture`: what the workbook holds now, where it has
    /// changed since the last round.
    round_outcome round(std::shared_ptr<book_picture const> const& picture, undone_steps const& undone);
    /// What a round gave to write is written, but for these rows.
    how_far adopted(sharing::incoming const& what, std::vector<sharing::key_write> const& keys,
        std::set<sharing::row_name> const& not_written);
    /// Sends what a command is about to write, all of it or nothing.
    command_outcome push_command(std::span<sharing::edit const> edits, std::string const& title);
    /// The workbook leaves the book: the server need not wait for it. Whether it was told.
    bool left();
    /// Takes referral numbers: the last of them. Nothing without the server.
    std::optional<std::int64_t> numbers(int count);
    /// As last_changes() and changes_about() of server_history.hpp.
    book::result<std::vector<sharing::change>> last_changes(std::optional<sharing::row_name> const& row, int most);
    book::result<std::vector<sharing::change>> changes_about(
        speaks_of const& speaks, std::chrono::steady_clock::time_point until);
    /// The workbook was saved: in the file stands how far it was then.
    void saved(std::int64_t seen) { settings_.saved = seen; }
    /// The workbook works offline: the connection is given up.
    void hang_up() { link_.reset(); }
    /// It works with the server again, which may want another password.
    void connect_with(std::string const& password) {
        settings_.password = password;
        link_.reset();
    }
    /// Reads the workbook while the server is away: how many changes wait, and what is to be written again of what an
    /// Undo took along. Nothing where it is not known what the server has.
    std::optional<round_outcome> alone(book_picture const& picture, undone_steps const& undone);
    /// Deletions that were held back may go now.
    void let_deletions_go() {
        if (desk_) desk_->let_go();
    }
    /// What the server refused is sent again.
    void try_again() {
        if (desk_) desk_->try_again();
    }
    /// The rows of deletions that are held back, to be written again; nothing before the first round.
    std::optional<sharing::incoming> deleted_rows() const {
        return desk_ ? std::optional{desk_->brought_back()} : std::nullopt;
    }

private:
    /// Connects where there is no link, and looks then at all that may have changed meanwhile.
    book::result<void> open();
    enum class push_end { accepted, faster, lost, refused };
    push_end push(std::span<sharing::edit const> edits, std::string const& title, sharing::pushed_from from);
    round_outcome offline(std::string sentence);
    // The parts of a round. Each says how the round ends, or nothing: it goes on.
    std::optional<round_outcome> read(book_picture const& picture, undone_steps const& undone, round_outcome& made);
    std::optional<round_outcome> turn(round_outcome& made, bool may_write_keys, std::string const& title);
    std::optional<round_outcome> catch_up(round_outcome& made);
    std::optional<round_outcome> take_in_others(round_outcome& made);
    std::optional<round_outcome> send_own(round_outcome& made, std::string const& title);
    std::optional<round_outcome> send_parts(
        std::span<sharing::edit const> edits, round_outcome& made, std::string const& title);
    round_outcome finished(round_outcome& made, round_outcome::state how) const;
    round_outcome to_write(round_outcome& made) const;
    void say_who(sharing::conflict& one) const;
    how_far far() const;
    void show_up();
    std::string desk_text() const;
    std::vector<sharing::table_picture> known_tables(book_picture const& picture) const;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    desk_settings settings_;
    sharing::written_by_others others_;   // until there is a desk
    std::shared_ptr<sharing::heard_changes> heard_;
    std::optional<sdbc_link> link_;
    sharing::lost_way lost_ = sharing::lost_way::unknown;   // why there is no link
    std::optional<sharing::desk> desk_;
    sharing::server_tables tables_;
    std::optional<carried_part> carried_;   // where the workbook need not hold all
    bool may_write_ = true, stopped_ = false;
    bool is_checked_ = false;   // of this link: the version, the tables, the rights and how far the history goes back
    std::size_t desks_ = 1;
    std::chrono::steady_clock::time_point shown_{}, next_try_{};   // the second for rows that are behind
    int tries_ = 0;
    std::string news_;
};

}
