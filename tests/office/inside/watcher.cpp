// Runs inside the office and remembers what it is told there: which windows are shown, how often the queue of the main
// thread came to its turn, and the state of commands. A listener in the tests would be called through the bridge by the
// main thread, which holds the office's lock meanwhile; the bridge, where it lets go of a window of the office just
// then, waits for that lock, and both wait for ever. Loaded by support/watcher.cpp; in no extension.
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase4.hxx>

#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

class watcher final
    : public cppu::WeakImplHelper4<task::XJob, awt::XTopWindowListener, awt::XCallback, frame::XStatusListener> {
public:
    // Windows: a sequence of XAccessible, in the order in which they were shown. Turns: how many. State (the address of
    // a command): the last FeatureStateEvent, void before the first.
    Any SAL_CALL execute(Sequence<beans::NamedValue> const& asked) override {
        const std::scoped_lock lock{lock_};
        auto const& [what, of] = *asked.begin();
        if (what == "Windows") return Any{Sequence<Reference<accessibility::XAccessible>>(windows_.data(), size())};
        if (what == "Turns") return Any{turns_};
        const auto found = states_.find(of.get<rtl::OUString>());
        return found == states_.end() ? Any{} : Any{found->second};
    }

    void SAL_CALL windowOpened(lang::EventObject const& event) override {
        const Reference<accessibility::XAccessible> window{event.Source, uno::UNO_QUERY};
        if (!window.is()) return;
        const std::scoped_lock lock{lock_};
        std::erase(windows_, window);
        windows_.push_back(window);
    }
    void SAL_CALL windowClosed(lang::EventObject const& event) override { forget(event); }
    void SAL_CALL disposing(lang::EventObject const& event) override { forget(event); }
    void SAL_CALL windowClosing(lang::EventObject const&) override {}
    void SAL_CALL windowMinimized(lang::EventObject const&) override {}
    void SAL_CALL windowNormalized(lang::EventObject const&) override {}
    void SAL_CALL windowActivated(lang::EventObject const&) override {}
    void SAL_CALL windowDeactivated(lang::EventObject const&) override {}

    void SAL_CALL notify(Any const&) override {
        const std::scoped_lock lock{lock_};
        ++turns_;
    }

    void SAL_CALL statusChanged(frame::FeatureStateEvent const& event) override {
        const std::scoped_lock lock{lock_};
        auto& state = states_[event.FeatureURL.Complete];
        state = event;
        state.Source.clear();
    }

private:
    sal_Int32 size() const { return static_cast<sal_Int32>(windows_.size()); }
    void forget(lang::EventObject const& event) {
        const Reference<accessibility::XAccessible> window{event.Source, uno::UNO_QUERY};
        const std::scoped_lock lock{lock_};
        std::erase(windows_, window);
    }

    std::mutex lock_;
    std::vector<Reference<accessibility::XAccessible>> windows_;
    std::map<rtl::OUString, frame::FeatureStateEvent> states_;
    sal_Int32 turns_ = 0;
};

Reference<uno::XInterface> SAL_CALL make(Reference<uno::XComponentContext> const&) {
    return static_cast<cppu::OWeakObject*>(new watcher);
}

}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(char const* name, void*, void*) {
    const auto implementation = rtl::OUString::createFromAscii(name);
    const auto factory = cppu::createSingleComponentFactory(make, implementation, {&implementation, 1});
    if (factory.is()) factory->acquire();
    return factory.get();
}
