#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// A letter for each source that says where each of its referrals stands. Arguments: Until (a day of the month that
/// they are about; else the month before today's), What (letters: one document of Writer; mail: a draft in the mail
/// program for each), Who (sources with ; between them), By, Log (each letter as a touch), File (.odt, .docx or .pdf;
/// without it the document is shown). Asked with a preview unless the call is quiet; a quiet call without File and Log
/// answers the preview, and of mail the links of the drafts, a line each.
command_answer digest_command(command_call const& call);

}
