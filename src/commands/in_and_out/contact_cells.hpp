#pragma once
#include "commands/in_and_out/foreign_table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// What people write into one cell of a contact. Several mailboxes or numbers have " ::: " between them; each may be
/// "".
struct contact_cell {
    std::string name, mailboxes, phones;
};

/// "Anna Kern <a@kern.example>, Tel. 0731 12345" in its parts. Nothing for a text without a mailbox, with more than one
/// name, or with anything that is none of these.
std::optional<contact_cell> contact_cell_in(std::string_view text);

/// A table in which a column of mailboxes holds names or telephones too, with each of these in a column of its own: the
/// names stay below "Contact", or go to "Name" from "E-mail". The heading is looked for. A cell that is not understood
/// whole stays whole, and so does one with a name where another column says who they are; any other table stays as it
/// is.
foreign_table contact_cells_apart(foreign_table table);

/// A table in which cells below a heading of telephones hold such numbers, with the mobiles, the home's and the faxes
/// in columns of their own: in one that the table has for them where it is blank in that row, else in a new one. The
/// heading is looked for. A cell that is not understood stays whole; so does any other table.
foreign_table number_cells_apart(foreign_table table);

/// Year, month and day of birth in three columns, as Thunderbird writes them, become one day under the heading of the
/// day: "1980-05-03", without a year "--05-03".
foreign_table birthdays_together(foreign_table table);

}
