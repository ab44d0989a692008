#include "calc/office/recorded_changes.hpp"

#include <com/sun/star/document/XStorageBasedDocument.hpp>
#include <com/sun/star/embed/XStorage.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URL.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

/// Hears once how a command of the office stands.
class state_listener final : public cppu::WeakImplHelper1<frame::XStatusListener> {
public:
    void SAL_CALL statusChanged(frame::FeatureStateEvent const& event) override { event.State >>= on_; }
    void SAL_CALL disposing(lang::EventObject const&) override {}
    bool is_on() const { return on_; }

private:
    bool on_ = false;
};

}

bool records_changes(Reference<frame::XFrame> const& frame) {
    const Reference<frame::XDispatchProvider> window{frame, uno::UNO_QUERY};
    if (!window.is()) return false;
    util::URL url;
    url.Complete = ".uno:TraceChangeMode";
    url.Main = url.Complete;
    url.Protocol = ".uno:";
    url.Path = "TraceChangeMode";
    const auto recording = window->queryDispatch(url, "_self", 0);
    if (!recording.is()) return false;
    const rtl::Reference<state_listener> heard{new state_listener};
    recording->addStatusListener(heard.get(), url);
    recording->removeStatusListener(heard.get(), url);
    return heard->is_on();
}

bool keeps_versions(Reference<uno::XInterface> const& document) try {
    const Reference<document::XStorageBasedDocument> stored{document, uno::UNO_QUERY};
    const auto storage = stored.is() ? stored->getDocumentStorage() : nullptr;
    return storage.is() && storage->hasByName("Versions");
} catch (uno::Exception const&) {   // a file of a kind that has no versions
    return false;
}

}
