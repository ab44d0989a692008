#pragma once
#include "office/support/inside.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/frame/FeatureStateEvent.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace referralbook::tests {

/// Listens inside an office (inside/watcher.cpp says why not in the tests) and tells when it is asked.
class watcher {
public:
    explicit watcher(office const& where);

    /// To be handed over as a listener of windows, of commands' states, or as a callback.
    template <class Listener> com::sun::star::uno::Reference<Listener> as() const {
        return {inside_, com::sun::star::uno::UNO_QUERY_THROW};
    }

    /// The windows shown since it was added as a listener, without those that went.
    std::vector<com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessible>> windows() const;
    /// How often it was called back.
    int turns() const;
    /// The last state of a command, by its whole address, which it was added to as a listener; nothing before one came.
    std::optional<com::sun::star::frame::FeatureStateEvent> state(std::string_view command) const;

private:
    com::sun::star::uno::Any told(
        std::string_view what, com::sun::star::uno::Any const& of = com::sun::star::uno::Any{}) const;

    com::sun::star::uno::Reference<com::sun::star::task::XJob> inside_;
};

}
