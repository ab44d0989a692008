#include "sharing/words/faster_words.hpp"
#include "text/words.hpp"

namespace referralbook::sharing {

std::string faster_words(change const& theirs, std::string const& name, text::language const& say) {
    const auto row = name.empty() ? say.tr("a row") : name;
    const auto at = time_of(theirs.when);
    if (theirs.what.kind == edit_kind::deleted)
        return say.tr("{1} deleted {2} at {3}; nothing was changed here.", theirs.who, row, at);
    if (theirs.title.empty())
        return say.tr(
            "{1} changed {2} at {3}; nothing was changed here. What stands there now is {1}'s.", theirs.who, row, at);
    return say.tr("{1} changed {2} at {3} ({4}); nothing was changed here. What stands there now is {1}'s.", theirs.who,
        row, at, theirs.title);
}

}
