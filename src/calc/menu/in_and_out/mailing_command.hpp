#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Letters, labels or envelopes for many contacts, as one document of Writer. Arguments: What (letters, labels or
/// envelopes), Letter (a key of the sheet Texts), Paper (a sheet of labels or an envelope by its key), First (the first
/// free label), Band, Area, Type, Who (names with ; between them) or Selected (the rows that are selected), By, Log
/// (each letter as a touch), File (.odt, .docx or .pdf; without it the document is shown). Asked with a preview unless
/// the call is quiet; a quiet call without File and Log answers the preview.
command_answer mailing_command(command_call const& call);

}
