#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Adds a referral that came in. Arguments: Source, Prospect, Phone, Email, Need, Owner, Date, Note, ThreeWay (the day
/// on which the three meet). Asked where source or prospect is not given; with Ask = "source" whoever stands in the row
/// in front is proposed as the source, on a referral's row its source.
command_answer new_referral_command(command_call const& call);

}
