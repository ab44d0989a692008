#include "sharing/words/news_words.hpp"

namespace referralbook::sharing {

std::string news_words(change const& one, rows const& base, text::language const& say) {
    auto what = one.title;
    if (what.empty()) {
        auto const* before = row_of(base, one.what.row);
        what = who_or_what(before ? *before : one.what.before);
        what = one.what.kind == edit_kind::added  ? say.tr("new: {1}", what)
            : one.what.kind == edit_kind::deleted ? say.tr("deleted: {1}", what)
                                                  : say.tr("changed {1}", what);
    }
    return say.tr("{1}: {2}, {3}", one.who, what, time_of(one.when));
}

}
