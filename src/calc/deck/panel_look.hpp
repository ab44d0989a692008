#pragma once
#include "panels/elements/layout.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XStyleSettings.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <array>
#include <string>
#include <unordered_map>

namespace referralbook::calc {

/// Fonts and colours of the desktop as a panel uses them, light or dark. Colours are 0xRRGGBB.
class panel_look {
public:
    /// `peer` is any window on the screen in question.
    explicit panel_look(com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> const& peer);

    sal_Int32 background() const { return background_; }
    sal_Int32 text(panels::tone colour) const;
    sal_Int32 link() const;
    sal_Int32 bar(panels::tone colour) const;
    sal_Int32 track() const;   ///< of a bar, its unfilled part
    sal_Int32 badge(panels::tone colour) const { return bar(colour); }
    sal_Int32 badge_text(panels::tone colour) const;

    com::sun::star::awt::FontDescriptor font(panels::style looks) const;
    /// How wide and high texts are here. Valid as long as this object.
    panels::screen screen();

private:
    struct measured_font {
        com::sun::star::uno::Reference<com::sun::star::awt::XFont> font;
        int line = 0;
        std::unordered_map<std::string, int> widths;
    };
    measured_font& measured(panels::style looks);

    com::sun::star::uno::Reference<com::sun::star::awt::XDevice> device_;
    com::sun::star::awt::FontDescriptor base_;
    sal_Int32 background_ = 0, text_ = 0;
    bool dark_ = false;
    double dots_per_inch_ = 96;
    std::array<measured_font, 4> fonts_;
};

}
