#include "calc/deck/deck_height.hpp"

#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

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

deck_height::round const* deck_height::before(int width) const {
    const auto same = std::ranges::find(before_, width, &round::width);
    return same != before_.end() ? &*same : before_.empty() ? nullptr : &before_.front();
}

void deck_height::begin(int width) {
    constexpr std::size_t most = 3;
    std::erase_if(before_, [&](round const& one) { return one.width == now_.width; });
    if (!now_.wishes.empty()) before_.insert(before_.begin(), std::exchange(now_, {}));
    if (before_.size() > most) before_.resize(most);
    now_.width = width;
    lessened_ = false;
}

bool deck_height::is_settled() const {
    auto const* last = before(now_.width);
    return last && last->width == now_.width && last->wishes == now_.wishes && height() == reckoned_;
}

int deck_height::share(int place, int width, panels::height_wish const& wish, int titles) {
    if (place <= last_ || width != now_.width) begin(width);
    last_ = place;
    now_.wishes[place] = wish;
    auto known = now_.wishes;
    if (auto const* last = before(width)) known.insert(last->wishes.begin(), last->wishes.end());
    std::vector<panels::height_wish> wishes;
    for (auto const& [where, what] : known) wishes.push_back(what);
    // What a window of another height had too little says nothing of this one.
    if (const int now = height(); std::exchange(reckoned_, now) != now) less_ = 0;
    const auto shares = panels::shared_heights(wishes, reckoned_ - titles - less_);
    int whole = 0;
    for (auto const& what : wishes) whole += what.whole;
    holds_all_ = whole <= reckoned_ - titles - less_;
    return shares[static_cast<std::size_t>(std::distance(known.begin(), known.find(place)))];
}

bool deck_height::reckon_with_less() {
    constexpr int step = 8, most = 160;
    if (lessened_ || less_ >= most) return false;
    lessened_ = true;
    less_ += step;
    return true;
}

}
