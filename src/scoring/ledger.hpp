#pragma once
#include "book/number_style.hpp"
#include "scoring/arranged.hpp"
#include "scoring/given.hpp"
#include "scoring/score.hpp"

#include <unordered_map>

namespace referralbook::scoring {

/// The worth of every source of a book as of a day. Built once, never changed: the same content gives the same ledger,
/// bit for bit, whatever the order of its rows.
class ledger {
public:
    ledger(history const& workbook, book::day as_of, book::rules const& rules);
    ledger(ledger&&) = default;
    ledger(ledger const&) = delete;

    /// By any spelling that has the same recognition::name_key, or that the sheet Aliases says means the same; nullptr
    /// where unknown.
    source_score const* find(std::string_view name) const;
    /// Worth descending, equal worths by name key. `n` counts from 1; nullptr beyond either end.
    source_score const* at_place(std::size_t n) const;
    /// The same by pace, which tells the number of referrals best where nobody stops.
    source_score const* at_place_by_pace(std::size_t n) const;
    std::span<source_score const> sources() const { return sources_; }   ///< in that order

    office_numbers const& office() const { return office_; }
    double half_life() const { return half_life_; }   ///< of the rules, days
    book::day as_of() const { return as_of_; }
    /// What came by the ways of the rules, which are no sources.
    std::span<way_rows const> ways() const { return ways_; }
    /// What the office sent to somebody, who need not be a source; nullptr where nothing.
    given_totals const* given_to(std::string_view name) const;
    given_by_key const& given() const { return given_; }
    recognition::aliases const& names() const { return names_; }

    /// The sentence of one of this ledger's sources.
    std::string why(
        source_score const& source, book::number_style const& numbers = {}, text::language const& say = {}) const;
    std::string const& currency() const { return currency_; }   ///< of the rules; may be blank
    /// "148 referrals, 23 sources", or "no referrals yet"; then which rows do not count and why.
    std::string const& text() const { return text_; }
    /// 32 hex digits over the rows, the day and the rules (but for the rules' own Today).
    std::string const& hash() const { return hash_; }

private:
    void rank(book::rules const& rules);
    void index(arranged_history const& rows, history const& workbook);

    book::day as_of_;
    double half_life_;
    std::string currency_;
    office_numbers office_;
    std::vector<source_score> sources_;
    std::vector<std::size_t> by_pace_;   // of sources_, the fastest first
    std::vector<std::string> spellings_;
    std::unordered_map<std::string_view, std::size_t> by_name_;   // keys and spellings: views into what never moves
    recognition::aliases names_;
    given_by_key given_;
    std::vector<way_rows> ways_;
    std::string text_, hash_;
};

}
