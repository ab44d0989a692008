#include "calc/office/office_language.hpp"
#include "calc/office/settings.hpp"

#include <atomic>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

std::atomic<text::language> spoken;   // a pointer to a table of the library, no UNO object

/// The language of the menus. English ones stand in offices of many countries: the locale says how they write dates.
std::string tag_of_office(Reference<uno::XComponentContext> const& context) {
    const auto menus = setting_of(context, "/org.openoffice.Setup/L10N", "ooLocale");
    if (!menus.starts_with("en")) return menus;
    for (auto const& [node, name] : {std::pair{"/org.openoffice.Setup/L10N", "ooSetupSystemLocale"},
             std::pair{"/org.openoffice.System/L10N", "SystemLocale"}})
        if (auto locale = setting_of(context, node, name); !locale.empty())
            return locale.starts_with("en") ? locale : "en";
    return menus;
}

}

void learn_office_language(Reference<uno::XComponentContext> const& context) noexcept {
    try {
        spoken = text::language_of(tag_of_office(context));
    } catch (...) {
        // An office that does not tell its language is spoken to as before.
    }
}

text::language office_language() { return spoken; }

}
