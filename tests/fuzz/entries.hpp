#pragma once
#include <string_view>

namespace referralbook::fuzz {

/// Reads bytes as a parser would meet them in a file or an answer from anywhere, and sees that what was read comes back
/// from what is written of it. Ends the program where it does not: for the fuzzers, and for the short replay in the
/// tests.
void read_as_csv(std::string_view bytes);
void read_as_vcard(std::string_view bytes);

/// Reads bytes as the head of a mail, and sees that what comes of it is what its header promises.
void read_as_mail(std::string_view bytes);

/// The same with the cells of a row as the history on a server holds them.
void read_as_history(std::string_view bytes);

/// The same with what a ledger cell shows behind its sentence, and with the rules in it.
void read_as_handle(std::string_view bytes);

/// The same with lines of a change history, their parts with bars between: of the sheet History, and of a server's
/// answer.
void read_as_changes(std::string_view bytes);

/// The same with what a shared workbook keeps in its properties: conflicts, rows behind and the columns it knows.
void read_as_kept(std::string_view bytes);

}
