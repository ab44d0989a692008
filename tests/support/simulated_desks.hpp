#pragma once
#include "sharing/desk/undo_repair.hpp"
#include "sharing/edit.hpp"
#include "sharing/server/rebase.hpp"

#include <array>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::support {

/// The server of a shared book as the desks see it: the real one, or a few lines that do the same.
class book_server {
public:
    virtual ~book_server() = default;
    /// The number of the last change; nothing where one of the rows has moved on since `seen`: then nothing happened.
    virtual std::optional<std::int64_t> accept(
        std::vector<sharing::edit> const& edits, std::int64_t seen, std::string const& desk) = 0;
    virtual std::vector<sharing::change> after(std::int64_t seen) = 0;
    virtual sharing::stored_rows now() = 0;
};

/// Three to five desks at random work on one book: typing, counting, adding, deleting, undoing as Calc does, pulling,
/// pushing with and without an answer, saving and being killed. The same seed does the same work.
class simulated_desks {
public:
    simulated_desks(unsigned seed, book_server& server);

    /// So many steps of somebody, and then all come to rest.
    void work(int steps);

    /// Throws where something is wrong: a desk that does not agree with the server, a change that did not expect what
    /// the one before it left, a typed text that stands nowhere and whose writer did not write over it.
    void check() const;

    /// How often the things happened that a history is to have in it.
    struct events {
        int changes = 0, refused = 0, lost_answers = 0, kills = 0, repairs = 0;
        std::array<int, 5> conflicts{};   ///< by kind
    };
    events const& happened() const { return happened_; }

private:
    struct desk {
        std::string name;
        sharing::rows cells, base;   // what stands in the workbook; what is common with the server
        std::int64_t seen = 0;
        std::pair<sharing::rows, std::int64_t> saved{};
        std::vector<std::vector<sharing::edit>> steps{};   // of Undo: what the user did, and what came in after it
        sharing::written_by_others others{};
    };
    struct typed_text {
        std::string text;
        bool excused = false;   // its writer wrote over it, or was killed before saving
    };

    int below(int limit);
    void act(desk& at);
    void edit_somewhere(desk& at, int chance);
    sharing::row_name any_row(desk const& at);
    std::string new_text();
    template <class Change> void do_by(desk& at, sharing::row_name const& row, Change change);
    void type(desk& at);
    void count(desk& at);
    void add(desk& at);
    void remove(desk& at);
    void undo(desk& at);
    void kill(desk& at);
    void write(desk& at, sharing::merge_result const& result, sharing::rows const& merged);
    void pull(desk& at);
    void push(desk& at, bool answer_is_lost);
    void excuse(book::cell const& content);
    void remember(book::cell const& content);
    void check_history() const;

    std::mt19937 random_;
    book_server& server_;
    std::vector<desk> desks_;
    std::vector<typed_text> typed_;
    std::vector<std::string> known_;   // all that the history or a conflict holds
    int rows_added_ = 0;
    events happened_;
};

}
