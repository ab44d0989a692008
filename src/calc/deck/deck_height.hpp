#pragma once
#include "panels/elements/shared_height.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <map>
#include <memory>
#include <vector>

namespace referralbook::calc {

/// How one window's deck shares its height among the open panels; pixels. The host gives what is left over to folded
/// panels too and so wastes it. Therefore each open panel prefers just its part of the whole, as shared_heights() gives
/// it. The host asks the open panels for their heights in rounds, from the top of the deck down: one for each layout,
/// or two where it has to set a scroll bar beside the panels, the second with less width.
class deck_height {
public:
    /// That of a window; it lives as long as one of its panels holds it.
    static std::shared_ptr<deck_height> of(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame);

    explicit deck_height(com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame) : frame_{frame} {}

    /// What the panel at this place of the deck (0 = the uppermost) may prefer at this width, going by what the panels
    /// below it wished in the round before. `titles` is the height of all titles.
    int share(int place, int width, panels::height_wish const& wish, int titles);
    /// Whether there is room for all that the open panels show.
    bool holds_all() const { return holds_all_; }
    /// Whether all wished in this round what the shares went by; else the host is to ask again.
    bool is_settled() const;

    /// The host had less room than was reckoned with: the next round reckons with less, until the window has another
    /// height. False where that has been tried often enough. Once a round.
    bool reckon_with_less();

private:
    /// What the open panels wish at one width, by their places.
    struct round {
        int width = 0;
        std::map<int, panels::height_wish> wishes;
    };
    /// The round before of this width, else the last one; nullptr before the second.
    round const* before(int width) const;
    void begin(int width);
    int height() const;

    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    round now_;
    std::vector<round> before_;   ///< the last ones, of different widths; the latest first
    int last_ = -1, less_ = 0, reckoned_ = 0;
    bool holds_all_ = false, lessened_ = false;
};

}
