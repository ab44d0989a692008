#pragma once
#include "commands/follow_up/take_back.hpp"
#include "panels/known/alike_watch.hpp"
#include "panels/known/contact_names.hpp"
#include "panels/known/status_watch.hpp"

#include <vector>

namespace referralbook::panels {

/// What is remembered of a workbook while it is open, and nowhere stored.
struct memory {
    status_watch statuses;
    alike_watch spellings;
    contact_names contacts;
    std::vector<commands::written_touch> written;   ///< today's touches as the commands wrote them

    /// To be called with each change set that a command has written: keeps what can be taken back, and forgets what was
    /// done on another day.
    void keep(book::change_set const& done, book::null_date origin);
};

}
