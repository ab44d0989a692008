#pragma once
#include "book/contact.hpp"

namespace referralbook::recognition {

/// Whether `one` speaks for their firm rather than who does so far (nullptr: nobody yet). The first row of a firm does,
/// but who only moved there speaks last.
constexpr bool speaks_for_firm_before(book::contact const* so_far, book::contact const& one) {
    return !so_far || (so_far->has_moved && !one.has_moved);
}

}
