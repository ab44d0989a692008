#include "calc/office/help_key.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

/// The one that the office tells of keys, while there is a help_key.
class help_key::listener final : public cppu::WeakImplHelper1<awt::XKeyHandler> {
public:
    static inline std::vector<help_key*> all;   ///< from the oldest to the youngest
    static inline listener* told = nullptr;     ///< held by hand: nothing of the office outlives it
    /// Handlers belong to one object of the toolkit, and go with it.
    Reference<awt::XExtendedToolkit> toolkit;

    sal_Bool SAL_CALL keyPressed(awt::KeyEvent const& event) override {
        if (event.KeyCode != awt::Key::F1 || event.Modifiers != 0) return false;
        try {
            for (auto one = all.rbegin(); one != all.rend(); ++one)
                if ((*one)->takes_()) return true;
        } catch (...) {
            // The office does with the key what it does without us.
        }
        return false;
    }
    sal_Bool SAL_CALL keyReleased(awt::KeyEvent const&) override { return false; }
    void SAL_CALL disposing(lang::EventObject const&) override {}
};

namespace {

Reference<awt::XExtendedToolkit> made_toolkit(Reference<uno::XComponentContext> const& context) {
    return {context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", context),
        uno::UNO_QUERY_THROW};
}

}

// The handlers of keys are called deprecated, without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

help_key::help_key(Reference<uno::XComponentContext> const& context, std::function<bool()> takes)
    : takes_{std::move(takes)} {
    if (listener::told == nullptr) {
        const rtl::Reference<listener> made{new listener};
        made->toolkit = made_toolkit(context);
        made->toolkit->addKeyHandler(made.get());
        made->acquire();
        listener::told = made.get();
    }
    listener::all.push_back(this);
}

help_key::~help_key() {
    std::erase(listener::all, this);
    if (!listener::all.empty() || listener::told == nullptr) return;
    try {
        listener::told->toolkit->removeKeyHandler(listener::told);
    } catch (uno::Exception const&) {}   // an office that is going
    listener::told->toolkit.clear();
    listener::told->release();
    listener::told = nullptr;
}

#pragma GCC diagnostic pop

}
