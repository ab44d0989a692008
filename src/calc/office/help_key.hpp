#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace referralbook::calc {

/// While it lives, F1 is asked of it before the office does what it does with that key. Of several the youngest is
/// asked first: a dialog over a dialog over the deck. Main thread only.
class help_key {
public:
    /// `takes` is called at F1 and says whether that was for it.
    help_key(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        std::function<bool()> takes);
    ~help_key();
    help_key(help_key const&) = delete;
    help_key& operator=(help_key const&) = delete;

private:
    class listener;
    std::function<bool()> takes_;
};

}
