#include "calc/office/office_language.hpp"
#include "calc/office/settings.hpp"

#include <atomic>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

std::atomic<text::language> spoken;   // a pointer to a table of the library, no UNO object

}

void learn_office_language(Reference<uno::XComponentContext> const& context) noexcept {
    try {
        spoken = text::language_of(setting_of(context, "/org.openoffice.Setup/L10N", "ooLocale"));
    } catch (...) {
        // An office that does not tell its language is spoken to as before.
    }
}

text::language office_language() { return spoken; }

}
