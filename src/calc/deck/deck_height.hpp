#pragma once
#include <com/sun/star/frame/XFrame.hpp>

#include <memory>

namespace referralbook::calc {

/// How one window's deck shares its height among the open panels; pixels. The host gives what is left over to folded
/// panels too and so wastes it. Therefore the panel that takes the rest, the first in the deck, prefers just what the
/// others leave. The host asks the open panels for their heights in rounds, from the top of the deck down.
class deck_height {
public:
    /// That of a window; it lives as long as one of its panels holds it.
    static std::shared_ptr<deck_height> of(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame);

    explicit deck_height(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame) : frame_{frame} {}

    /// A round begins: what the others leave, going by the round before. `titles` is the height of all titles.
    int rest(int titles);
    /// What a panel below the first may prefer at most after those that were asked before it in this round, so that the
    /// first, which is worked through all day, gets the larger part; without an end where the height is not known.
    int most_of_others(int titles) const;
    /// A panel below the first prefers this height in the round.
    void add(int preferred) { others_ += preferred; }
    /// Whether the others prefer what they did in the round before; else the host is to ask again.
    bool is_settled() const { return others_ == before_; }

    /// The host had less room than was reckoned with: the next round reckons with less. False where that has been tried
    /// often enough.
    bool reckon_with_less();

private:
    int height() const;

    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    int others_ = 0, before_ = 0;   ///< what the others prefer in this round, and in the one before
    int less_ = 0;
};

}
