#pragma once
#include <string_view>

namespace referralbook::sharing {

/// Why there is no connection.
enum class lost_way {
    no_answer,    ///< no server was reached under that name and port
    refused,      ///< one answered, and did not let us in; or a password is missing
    not_set_up,   ///< something is missing on this computer, which no password mends: a driver, a service, a key
    unknown
};

/// Tells it by the SQLState of LibreOffice's PostgreSQL driver, which is no state but all that libpq says, in the
/// language of the system: for this alone, and shown to nobody. An answer of the server's is marked FATAL in any
/// language, a missing password by the name of libpq's own function, and what is wrong with encryption names SSL or a
/// certificate. A state of five letters, as it should be, tells where it says that the user or the database was
/// refused.
lost_way lost_way_of(std::string_view state);

}
