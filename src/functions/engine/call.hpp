#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/number_style.hpp"
#include "book/referral.hpp"
#include "book/rules.hpp"
#include "functions/engine/function_error.hpp"
#include "functions/engine/table_source.hpp"
#include "scoring/history.hpp"
#include "text/language.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace referralbook::scoring {
class carried_referrals;
class ledger;
class touch_log;
}

namespace referralbook::functions {

struct tree_ledger;

/// A range as a matrix of cells, rows first.
using matrix = std::vector<std::vector<book::cell>>;

/// What Calc hands over for one argument. monostate = omitted or an empty cell, which mean the same. A ledger argument
/// arrives resolved; where it is no ledger it arrives as the error that is to be shown.
using argument_value = std::variant<std::monostate, double, std::string, book::cell_error, matrix,
    std::shared_ptr<table_source const>, std::shared_ptr<scoring::ledger const>,
    std::shared_ptr<scoring::touch_log const>, std::shared_ptr<tree_ledger const>,
    std::shared_ptr<scoring::carried_referrals const>>;

/// What a function answers: a number (a date as a serial), a text, an error, for the ledger functions the ledger, whose
/// text the cell shows, or an array of at least one row and one column, all rows of one length.
using answer = std::variant<double, std::string, book::cell_error, std::shared_ptr<scoring::ledger const>,
    std::shared_ptr<scoring::touch_log const>, std::shared_ptr<tree_ledger const>, matrix>;

inline const book::number_style in_english;

/// The arguments of one call, read as what the function takes them for. Index counts from 0 in the order of the
/// function's arguments. Every accessor throws function_error{value} for an argument of the wrong kind, and the
/// argument's own error where it is an error.
class call {
public:
    call(std::span<argument_value const> arguments, book::null_date origin,
        book::number_style const& numbers = in_english, text::language const& say = {})
        : arguments_{arguments}, origin_{origin}, numbers_{&numbers}, say_{say} {}

    /// False for an omitted argument, "", blanks alone and an empty cell, which Calc hands over as 0: so a 0 is not
    /// given either.
    bool given(std::size_t index) const;
    /// A date. Text, negative, after 9999: #VALUE!.
    std::optional<book::day> date(std::size_t index) const;
    /// A date with its time of day, the first whole minute at or after it. As date() otherwise.
    std::optional<std::chrono::sys_time<std::chrono::minutes>> minute(std::size_t index) const;
    book::day required_date(std::size_t index) const;
    std::optional<double> number(std::size_t index) const;   ///< finite, or a text that says one; else #VALUE!
    /// A number that is whole and not negative, taken as a million at most. Negative, a fraction, from 1e15: #VALUE!.
    std::optional<int> whole(std::size_t index) const;
    std::string text(std::size_t index) const;      ///< "" where not given; numbers as written
    book::status status(std::size_t index) const;   ///< "" is New; unknown: #VALUE!
    /// The Rules table (values or a range), or the text of a REFERRAL.RULES cell; the defaults where not given; a wrong
    /// value: #VALUE!.
    book::rules rules(std::size_t index) const;
    /// Dates of a range or of one cell, sorted, each once; blanks are passed over.
    std::vector<book::day> dates(std::size_t index) const;
    /// Texts of a range or of one cell, in their order; blanks and numbers are passed over.
    std::vector<std::string> texts(std::size_t index) const;
    /// A list of words: the cells of a range row by row, or the parts of a text between commas or semicolons. A blank
    /// one stays, as "". None where not given; a number among them: #VALUE!.
    std::vector<std::string> words(std::size_t index) const;
    /// The text of a REFERRAL.ALIASES cell, or a small table with the headers Spelling and Source; none where not
    /// given.
    recognition::aliases aliases(std::size_t index) const;
    /// The text of a REFERRAL.GIVEN cell; nothing where not given.
    std::vector<scoring::history::sent> given_referrals(std::size_t index) const;
    /// Adds the carried referrals that a cell RB_CARRIEDBOOK names, or says that they are not in memory. None where not
    /// given; another text: #VALUE!.
    void add_carried(std::size_t index, scoring::history_builder& to) const;
    table_source const& table(std::size_t index) const;
    table_source const* table_if_given(std::size_t index) const;   ///< nullptr where not given
    scoring::ledger const& ledger(std::size_t index) const;        ///< no ledger: #N/A
    scoring::touch_log const& touches(std::size_t index) const;    ///< no touch ledger: #N/A
    tree_ledger const& tree(std::size_t index) const;              ///< no tree: #N/A

    book::null_date origin() const { return origin_; }
    book::number_style const& numbers() const { return *numbers_; }
    text::language const& say() const { return say_; }   ///< what the answer is said in
    double serial(book::day value) const { return book::serial_of_day(value, origin_); }
    double serial(std::chrono::sys_time<std::chrono::minutes> value) const;

private:
    argument_value const& at(std::size_t index) const;
    std::span<argument_value const> arguments_;
    book::null_date origin_;
    book::number_style const* numbers_;
    text::language say_;
};

}
