#pragma once
#include "calc/menu/subject.hpp"

namespace referralbook::calc {

/// The person whom a command is about: the argument Who, else who is in front; of a referral its prospect, else its
/// source. "" where nobody is.
std::string who_in_front(command_call const& call, book::workbook const& workbook);

}
