#include "calc/office/window_peer.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/XVclContainerPeer.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>

#if defined __GNUC__
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;

void set_accessible_name(window_peer_ref const& peer, std::string_view name) {
    if (const Reference<awt::XVclWindowPeer> window{peer, UNO_QUERY}; window.is())
        window->setProperty("AccessibleName", Any{ustring(name)});
}

void enable_tab(window_peer_ref const& container) {
    if (const Reference<awt::XVclContainerPeer> window{container, UNO_QUERY}; window.is())
        window->enableDialogControl(true);
}

void set_tab_order(window_peer_ref const& container, std::span<tab_stop const> order) {
    const Reference<awt::XVclContainerPeer> window{container, UNO_QUERY};
    if (!window.is()) return;
    uno::Sequence<Reference<awt::XWindow>> windows{static_cast<sal_Int32>(order.size())};
    uno::Sequence<Any> stops{static_cast<sal_Int32>(order.size())};
    auto* const window_at = windows.getArray();
    auto* const stop_at = stops.getArray();
    for (std::size_t i = 0; i < order.size(); ++i) {
        window_at[i] = order[i].window;
        stop_at[i] <<= order[i].stops;
    }
    window->setTabOrder(windows, stops, false);
}

}
