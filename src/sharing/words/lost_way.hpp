#pragma once
#include <string_view>

namespace referralbook::sharing {

/// Why there is no connection.
enum class lost_way {
    no_answer,   ///< no server was reached under that name and port
    refused,     ///< one answered, and did not let us in
    unknown
};

/// Tells it by the SQLState of LibreOffice's PostgreSQL driver, which is no state but all that libpq says, in the
/// language of the system: for this alone, and shown to nobody. An answer of the server's is marked FATAL in any
/// language, and what is wrong with encryption names SSL or a certificate. A state of five letters, as it should be,
/// tells where it says that the user or the database was refused.
lost_way lost_way_of(std::string_view state);

}
