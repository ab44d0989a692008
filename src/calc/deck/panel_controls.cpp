#include "calc/deck/panel_controls.hpp"
#include "calc/deck/panel_control.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/window_peer.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using panels::element;
using panels::element_kind;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

bool takes_focus(element_kind kind) {
    return kind == element_kind::check || kind == element_kind::link || kind == element_kind::button ||
        kind == element_kind::edit;
}

}

/// One element's control, or two for a bar: the track and on it the filled part.
struct panel_controls::slot {
    element_kind kind;
    std::string id;   // "" = free
    panel_control main;
    std::unique_ptr<panel_control> filled;

    void hide() {
        id.clear();
        main.hide();
        if (filled) filled->hide();
    }
};

panel_controls::panel_controls(Reference<uno::XComponentContext> const& context,
    Reference<awt::XControlContainer> const& container, std::function<void(std::string const&)> activated,
    std::function<void(std::string const&, std::string const&)> typed, std::function<void(int)> turned)
    : context_{context}, container_{container}, activated_{std::move(activated)}, typed_{std::move(typed)},
      turned_{std::move(turned)} {}

panel_controls::~panel_controls() {
    for (auto const& one : slots_) {
        one->main.on_activated({});
        one->main.on_turned({});
    }
}

bool panel_controls::has_focus() const {
    return std::ranges::any_of(slots_, [](auto const& one) { return takes_focus(one->kind) && one->main.has_focus(); });
}

panel_controls::slot& panel_controls::slot_for(std::string const& id, element_kind kind) {
    const auto free = std::ranges::find_if(
        slots_, [&](auto const& one) { return one->id.empty() && one->kind == kind; });
    if (free != slots_.end()) {
        (*free)->id = id;
        return **free;
    }
    auto& made = *slots_.emplace_back(new slot{kind, id, panel_control{context_, container_, kind}, nullptr});
    if (kind == element_kind::bar) made.filled = std::make_unique<panel_control>(context_, container_, kind);
    if (takes_focus(kind)) {
        made.main.on_activated([this, &made] {
            if (made.id.empty()) return;
            if (made.kind == element_kind::edit) return typed_(made.id, made.main.typed());
            acted_ = true;
            activated_(made.id);
        });
        made.main.on_turned(turned_);
        if (help_url_.hasValue()) made.main.helped_by(help_url_);
    }
    return made;
}

void panel_controls::fill(slot& into, element const& what, panels::placed const& where, panel_look const& look) {
    auto const& area = where.area;
    control_state state{.text = where.text,
        .name = what.name,
        .area = area,
        .font = what.looks,
        .colour = what.kind == element_kind::link ? look.link() : look.text(what.looks.colour),
        .background = look.background(),
        .ticked = what.ticked,
        .usable = what.usable};
    if (what.kind == element_kind::badge) {
        state.background = look.badge(what.looks.colour);
        state.colour = look.badge_text(what.looks.colour);
    }
    if (what.kind == element_kind::bar) {
        const auto width = static_cast<int>(std::lround(what.share * area.width));
        auto filled = state;
        filled.area.width = what.share > 0 ? std::max(1, width) : 0;
        filled.background = look.bar(what.looks.colour);
        filled.name = tr("{1}, filled part", state.name);
        into.filled->show(filled, look);
        state.area.x += filled.area.width;
        state.area.width -= filled.area.width;
        state.background = look.track();
    }
    into.main.show(state, look);
}

void panel_controls::show(std::span<element const> elements, panels::layout const& where, panel_look const& look) {
    std::unordered_map<std::string, slot*> now;
    for (auto* one : shown_) now.emplace(one->id, one);
    std::vector<slot*> next(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (const auto found = now.find(elements[i].id);
            found != now.end() && found->second->kind == elements[i].kind) {
            next[i] = found->second;
            now.erase(found);
        }
    const auto before = shown_;
    int focused = -1;
    if (!now.empty())
        for (std::size_t i = 0; i < before.size(); ++i)
            if (now.contains(before[i]->id) && now.at(before[i]->id) == before[i] && before[i]->main.has_focus())
                focused = static_cast<int>(i);
    // Where the element that had the focus is gone, the next of its kind gets it before the control is hidden.
    panels::element_kind focused_kind{};
    int focused_rank = 0;
    if (focused >= 0) {
        focused_kind = before[static_cast<std::size_t>(focused)]->kind;
        for (int i = 0; i < focused; ++i) focused_rank += before[static_cast<std::size_t>(i)]->kind == focused_kind;
    }
    for (auto const& [id, gone] : now) gone->id.clear();
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (!next[i]) next[i] = &slot_for(elements[i].id, elements[i].kind);
    for (std::size_t i = 0; i < elements.size(); ++i) fill(*next[i], elements[i], where.elements[i], look);
    if (focused >= 0) {
        slot* heir = nullptr;
        int rank = 0;
        for (auto* one : next)
            if (one->kind == focused_kind && rank++ <= focused_rank) heir = one;
        for (auto* one : next)
            if (!heir && takes_focus(one->kind)) heir = one;
        if (heir) heir->main.take_focus();
    }
    // A field that comes because the user pressed something, as Search does, is there to be typed into.
    if (std::exchange(acted_, false))
        for (auto* one : next)
            if (one->kind == element_kind::edit && std::ranges::find(before, one) == before.end())
                one->main.take_focus();
    for (auto const& one : slots_)
        if (one->id.empty()) one->hide();
    if (next != before) put_in_tab_order(next);
    shown_ = std::move(next);
}

void panel_controls::put_in_tab_order(std::vector<slot*> const& shown) {
    const Reference<awt::XControl> container{container_, UNO_QUERY};
    if (!container.is()) return;
    std::vector<tab_stop> order;
    const auto add = [&](panel_control const& one, bool stops) {
        if (const Reference<awt::XWindow> window{one.peer(), UNO_QUERY}; window.is()) order.push_back({window, stops});
    };
    for (auto* one : shown) {
        if (one->filled) add(*one->filled, false);
        add(one->main, takes_focus(one->kind));
    }
    set_tab_order(container->getPeer(), order);
}

bool panel_controls::focus_first() {
    // The focus goes to a step and not to the search field above it, where Space would be typed and tick nothing.
    auto first = std::ranges::find_if(shown_, [](slot const* one) { return one->kind == element_kind::check; });
    if (first == shown_.end())
        first = std::ranges::find_if(shown_, [](slot const* one) { return takes_focus(one->kind); });
    if (first == shown_.end()) return false;
    (*first)->main.take_focus();
    return true;
}

void panel_controls::empty_fields() {
    for (auto* one : shown_)
        if (one->kind == element_kind::edit) one->main.empty();
}

awt::Rectangle panel_controls::area_of(std::string const& id) const {
    for (auto const* one : shown_)
        if (one->id == id) return one->main.area();
    return {};
}

}
