#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

namespace referralbook::commands {

struct log_given_arguments {
    std::string partner, client;   ///< the client is needed, and the partner where no need is said
    std::string need, note;
    std::optional<book::day> date;   ///< today where not given
};

/// A row of the sheet Given, which is made when it is missing: whom we sent to which partner (S2). Refuses a day to
/// come and the same introduction once more (partner, client and day). Without a partner it holds the need of a client
/// that nobody fills yet; whoever is sent for it later gets its row.
book::result<book::change_set> log_given(book::workbook const& workbook, log_given_arguments const& what, moment now);

}
