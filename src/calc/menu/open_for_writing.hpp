#pragma once
#include "book/schema.hpp"
#include "calc/office/command.hpp"

#include <array>
#include <span>

namespace referralbook::calc {

/// Refuses where a command could not write into these tables whatever is typed into its dialog: the workbook is open
/// read-only, a sheet is protected, or one that has to be added cannot be. Without tables it looks at the workbook
/// alone. What is known beforehand is said before anybody has typed.
book::result<void> open_for_writing(command_call const& call, std::span<book::table_id const> tables);

/// The same as command_entry takes it.
template <book::table_id... tables> book::result<void> writes_into(command_call const& call) {
    static constexpr std::array<book::table_id, sizeof...(tables)> into{tables...};
    return open_for_writing(call, into);
}

}
