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

}
