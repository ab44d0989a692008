#include "calc/deck/deck_height.hpp"

#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <limits>
#include <map>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

std::shared_ptr<deck_height> deck_height::of(Reference<frame::XFrame> const& frame) {
    static std::map<frame::XFrame*, std::weak_ptr<deck_height>> known;   // of windows that have panels
    std::erase_if(known, [](auto const& one) { return one.second.expired(); });
    auto& there = known[frame.get()];
    auto found = there.lock();
    if (!found) there = found = std::make_shared<deck_height>(frame);
    return found;
}

int deck_height::height() const {
    const auto window = frame_.is() ? frame_->getComponentWindow() : nullptr;
    return window.is() ? window->getPosSize().Height : 0;
}

int deck_height::rest(int titles) {
    before_ = others_;
    others_ = 0;
    return std::max(height() - titles - less_ - before_, 0);
}

int deck_height::most_of_others(int titles) const {
    const int shared = height() - titles - less_;
    return shared > 0 ? std::max(shared * 2 / 5 - others_, 0) : std::numeric_limits<int>::max();
}

bool deck_height::reckon_with_less() {
    constexpr int step = 8, most = 160;
    if (less_ >= most) return false;
    less_ += step;
    return true;
}

}
