#pragma once
#include "book/date.hpp"
#include "recognition/names/aliases.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace referralbook::scoring {

/// What became of a referral, as far as the worth of its source goes. Nurture and every open status are `open`.
enum class outcome : std::uint8_t { open, won, lost };

/// The referrals of a book, as the ledger takes them: each different spelling of a source once, and small rows.
struct history {
    struct row {
        std::uint32_t spelling;
        std::int32_t day;   ///< days since 1970-01-01
        double value;       ///< in the office's money; NaN = blank
        outcome result;
        bool unknown_status;   ///< the row counts as a referral that is not decided
        bool bad_value;        ///< the value is left out and its source shows the error
    };
    std::vector<std::string> spellings;
    std::vector<row> rows;
    /// What the office sent to a partner: a row of the Given sheet, or several with the last of their days.
    struct sent {
        std::string partner, need;
        int times = 1;
        std::optional<book::day> date{};
    };
    std::vector<sent> given;
    recognition::aliases names;   ///< which spellings are one source beyond recognition::name_key
    std::unordered_map<std::string, std::string>
        called;                         ///< what the contacts call somebody, by key of `names`; may be empty
    std::uint32_t without_date = 0;     ///< rows with a source and no date, a text or an error: they do not count
    std::uint32_t without_source = 0;   ///< rows with a date and no source, or an error: they do not count
    std::uint64_t not_at_hand = 0;      ///< carried referrals (carried_referrals.hpp) that are not here to be counted
};

/// One row as its cells say it.
struct referral_entry {
    std::optional<book::day> date{};   ///< nothing: blank or unusable
    std::string_view source{};         ///< surrounding blanks do not matter; "" also for an error
    bool unusable = false;             ///< date or source is no date, no name or an error: never passed over silently
    outcome result = outcome::open;
    bool unknown_status = false;
    std::optional<double> value{};
    bool bad_value = false;
};

/// Collects a history row by row: a lookup and 24 bytes a row, nothing is copied but new spellings.
class history_builder {
public:
    /// A row without date and source is passed over unless unusable; one of them missing is counted. A value that is
    /// not finite or beyond 1e15 either way is no sum of money and counts as bad.
    void add(referral_entry const& entry);
    /// Adds the rows of another history, as if they stood in the same table.
    void add_rows_of(history const& other);
    /// Says that so many carried referrals cannot be counted, for they are not in memory.
    void miss(std::uint64_t carried) { history_.not_at_hand += carried; }
    /// Makes room for so many rows.
    void expect(std::size_t rows) { history_.rows.reserve(rows); }
    void add_given(history::sent row) { history_.given.push_back(std::move(row)); }
    void know(recognition::aliases names) { history_.names = std::move(names); }
    void call(std::unordered_map<std::string, std::string> called) { history_.called = std::move(called); }
    history take() { return std::move(history_); }

private:
    // An open table: looked into once a row, it is most of the cost of reading.
    struct slot {
        std::uint32_t hash = 0, number = 0;   // of the spelling, from 1; 0 = free
    };
    std::uint32_t spelling(std::string_view text);
    void grow();

    history history_;
    std::vector<slot> known_;   // a power of two, at most half full
};

}
