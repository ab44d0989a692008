#include "calc/deck/panel_look.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/DeviceInfo.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/SimpleFontMetric.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

#include <algorithm>
#include <cmath>

namespace referralbook::calc {

using namespace com::sun::star;
using panels::tone;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

double brightness(sal_Int32 colour) {
    return 0.299 * ((colour >> 16) & 0xFF) + 0.587 * ((colour >> 8) & 0xFF) + 0.114 * (colour & 0xFF);
}

sal_Int32 mixed(sal_Int32 one, sal_Int32 other, double share_of_one) {
    sal_Int32 result = 0;
    for (const int shift : {16, 8, 0}) {
        const auto part = share_of_one * ((one >> shift) & 0xFF) + (1 - share_of_one) * ((other >> shift) & 0xFF);
        result |= static_cast<sal_Int32>(std::lround(part)) << shift;
    }
    return result;
}

constexpr std::size_t font_index(panels::style looks) { return (looks.bold ? 1u : 0u) + (looks.small ? 2u : 0u); }

}

panel_look::panel_look(Reference<awt::XWindowPeer> const& peer) : device_{peer, UNO_QUERY_THROW} {
    const auto settings = as<awt::XStyleSettingsSupplier>(peer)->getStyleSettings();
    background_ = settings->getDialogColor() & 0xFFFFFF;
    text_ = settings->getDialogTextColor() & 0xFFFFFF;
    dark_ = brightness(background_) < 128;
    base_ = settings->getLabelFont();
    if (base_.Height <= 0) base_ = settings->getApplicationFont();
    const auto info = device_->getInfo();
    if (info.PixelPerMeterY > 0) dots_per_inch_ = info.PixelPerMeterY * 0.0254;
}

sal_Int32 panel_look::text(tone colour) const {
    switch (colour) {
    case tone::quiet: return mixed(text_, background_, 0.68);
    case tone::alarm: return dark_ ? 0xFF7B7B : 0xB8152A;
    case tone::accent: return dark_ ? 0x9CC4F5 : 0x1A5FB4;
    default: return text_;
    }
}

sal_Int32 panel_look::link() const { return text(tone::accent); }

sal_Int32 panel_look::bar(tone colour) const {
    switch (colour) {
    case tone::band_a: return dark_ ? 0x2EA56E : 0x1F8A5B;
    case tone::band_b: return dark_ ? 0x3584E4 : 0x1C6DD0;
    case tone::band_c: return mixed(text_, background_, 0.5);
    case tone::alarm: return dark_ ? 0xE0555F : 0xC01C28;
    default: return dark_ ? 0x3584E4 : 0x1C6DD0;
    }
}

sal_Int32 panel_look::track() const { return mixed(text_, background_, 0.14); }

sal_Int32 panel_look::badge_text(tone colour) const { return brightness(bar(colour)) > 150 ? 0x000000 : 0xFFFFFF; }

awt::FontDescriptor panel_look::font(panels::style looks) const {
    auto result = base_;
    if (looks.small) result.Height = std::max<sal_Int16>(7, static_cast<sal_Int16>(std::lround(base_.Height * 0.9)));
    result.Weight = looks.bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL;
    return result;
}

panel_look::measured_font& panel_look::measured(panels::style looks) {
    auto& one = fonts_[font_index(looks)];
    if (!one.font.is()) {
        // A control takes the height as points, a device as pixels.
        auto wanted = font(looks);
        wanted.Height = static_cast<sal_Int16>(std::lround(wanted.Height * dots_per_inch_ / 72));
        one.font = device_->getFont(wanted);
        const auto metric = one.font->getFontMetric();
        one.line = metric.Ascent + metric.Descent + metric.Leading;
    }
    return one;
}

panels::screen panel_look::screen() {
    return {.text_width =
                [this](std::string_view text, panels::style looks) {
                    auto& font = measured(looks);
                    const auto [entry, is_new] = font.widths.try_emplace(std::string{text});
                    if (is_new) entry->second = font.font->getStringWidth(ustring(text));
                    return entry->second;
                },
        .line_height = [this](panels::style looks) { return measured(looks).line; },
        .scale = dots_per_inch_ / 96};
}

}
