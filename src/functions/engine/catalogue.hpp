#pragma once
#include "functions/engine/call.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace referralbook::functions {

/// How Calc hands an argument over.
enum class argument_kind {
    value,          ///< one cell or value; IDL any
    values,         ///< a range or one value (rules, holidays); IDL any
    table,          ///< a range with its header row; IDL XCellRange, any where optional
    ledger,         ///< the cell of a LEDGER formula; IDL XCellRange
    touch_ledger,   ///< the cell of a TOUCHES formula; IDL XCellRange
    tree_ledger,    ///< the cell of a TREE formula; IDL XCellRange
    carried,        ///< the cell RB_CARRIEDBOOK; IDL any
};

struct argument_spec {
    std::string_view name;   ///< lower snake_case, permanent: the wizard shows it, IDL makes camelCase of it
    std::string_view help;   ///< one sentence of the function wizard
    argument_kind kind = argument_kind::value;
    bool optional = false;
};

/// The tables that examples stand on (example_book.hpp); in formulas they are named ranges of the example sheet.
enum class example_table {
    referrals,
    open_referrals,
    touches,
    introductions,
    rules,
    aliases,
    given,
    plans,
    aliasbook,
    givenbook,
    ledger,
    network_ledger,
    touch_ledger,
    tree,
    not_a_ledger
};

/// The sentence of a ledger cell; its handle, which holds a hash, stands behind it.
struct ledger_sentence {
    std::string_view text;
};

/// A date with a time of day, without a zone.
using date_and_time = std::chrono::sys_time<std::chrono::minutes>;

/// The result of an example that is an array: its rows, each with the same number of cells.
struct example_rows {
    using cell = std::variant<std::monostate, double, std::string_view, std::chrono::year_month_day, book::cell_error>;
    std::vector<std::vector<cell>> rows;
};
using example_row = std::vector<example_rows::cell>;

/// An argument or a result of an example: nothing, a number, a text, a date, also with a time, or an error; as an
/// argument also one of the example tables, as a result also what a ledger cell says and an array.
using example_value = std::variant<std::monostate, double, std::string_view, std::chrono::year_month_day, date_and_time,
    book::cell_error, example_table, ledger_sentence, example_rows>;

/// A cell of an array as a result of its own.
example_value value_of(example_rows::cell const& content);

/// One runnable example. It runs as a unit test, in a sheet of the real program, and stands in the help.
struct example {
    std::vector<example_value> arguments;
    example_value result;
    std::string_view says;   ///< one sentence: what it shows
};

/// One Calc function: everything there is to know of it.
struct function_spec {
    std::string_view method;   ///< IDL method, permanent: files store ORG.REFERRALBOOK.FUNCTIONS.<METHOD>
    std::string_view name;     ///< what the user types, "REFERRAL.NEXTSTEP"
    std::string_view help;
    std::vector<argument_spec> arguments;
    std::vector<example> examples;
    answer (*body)(call const&);
    /// Whether the body needs the document, from whose null date the serials of dates count. A function that only looks
    /// into a ledger and neither takes nor gives a date does without: that makes each call a third quicker.
    bool document = true;
    bool numbers = false;   ///< its text holds numbers, written in the document's language
    bool words = false;     ///< it reads or says words in the language of the book; English where none is known
};

/// Runs a function. `arguments` are in the order of the spec; those missing at the end count as not given. Never
/// throws: an argument of the wrong kind gives #VALUE!, what is not found #N/A, an argument that is an error that
/// error.
answer evaluate(function_spec const& function, std::span<argument_value const> arguments, book::null_date origin = {},
    book::number_style const& numbers = in_english, text::language const& say = {}) noexcept;

}
