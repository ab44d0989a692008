#pragma once
#include "commands/in_and_out/foreign_table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// The numbers of one cell by what is written beside them. Several of a kind have " ::: " between them; each may be "".
struct number_cell {
    std::string phones, mobiles, homes, faxes;
};

/// "P 512-555-0101 / F 512-555-0102", "0731 11111 (fax 0731 22222)" in its numbers. Nothing for a text that calls no
/// number a fax and, of several, none a mobile or the home's; or with anything that is not understood.
std::optional<number_cell> number_cell_in(std::string_view text);

/// True for a text that calls a number a fax, in whatever way: "0731/2222 Fax -23".
bool names_a_fax(std::string_view text);

/// A table in which cells below a heading of telephones hold such numbers, with the mobiles, the home's and the faxes
/// in columns of their own: in one that the table has for them where it is blank in that row, else in a new one. The
/// heading is looked for. A cell that is not understood stays whole; so does any other table.
foreign_table number_cells_apart(foreign_table table);

}
