#include "calc/deck/panel.hpp"
#include "calc/deck/deck_height.hpp"
#include "calc/deck/panel_actions.hpp"
#include "calc/deck/panel_window.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/row_subject.hpp"
#include "calc/sheets/selection_watch.hpp"

#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase5.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

using panel_base = cppu::WeakComponentImplHelper5<ui::XUIElement, ui::XToolPanel, ui::XSidebarPanel,
    awt::XWindowListener, awt::XStyleChangeListener>;

/// What stands in the row that is selected in the window.
panels::in_front front_of(Reference<frame::XFrame> const& frame, session const& of) {
    const auto controller = frame.is() ? frame->getController() : nullptr;
    if (!of.known() || !controller.is()) return {};
    const auto at = selected_row_of(controller, of.document());
    if (!at) return {};
    const auto about = subject_of_row(of.document(), of.known()->workbook, *at);
    return {about.who, about.referral, about.contact_row};
}

/// One panel in one window. It shows a session and keeps nothing of its own. Hiding the sidebar disposes it.
class panel final : private cppu::BaseMutex, public panel_base, public watcher {
public:
    panel(panel_entry const& what, panel_request const& request)
        : panel_base{m_aMutex}, what_{what}, request_{request}, queue_{request.context} {}

    // XUIElement
    Reference<frame::XFrame> SAL_CALL getFrame() override { return request_.frame; }
    rtl::OUString SAL_CALL getResourceURL() override { return request_.url; }
    sal_Int16 SAL_CALL getType() override { return ui::UIElementType::TOOLPANEL; }
    Reference<uno::XInterface> SAL_CALL getRealInterface() override {
        guarded([&] {
            if (!window_.is_open() && request_.parent.is()) build();
        });
        return static_cast<ui::XToolPanel*>(this);
    }

    // XToolPanel
    Reference<awt::XWindow> SAL_CALL getWindow() override { return window_.window(); }
    Reference<accessibility::XAccessible> SAL_CALL createAccessible(
        Reference<accessibility::XAccessible> const&) override {
        return {window_.container(), UNO_QUERY};
    }

    // XSidebarPanel
    ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override {
        asked_ = {};
        guarded([&] { asked_ = wanted_at(width); });
        const auto least = asked_.least * 3 / 4;
        auto preferred = asked_.least, most = asked_.whole;
        guarded([&] {
            preferred = share_of_deck(width);
            most = !deck_->holds_all() ? preferred : what_.room.takes_rest ? -1 : asked_.whole;
        });
        return {std::min(least, preferred), most, preferred};
    }
    sal_Int32 SAL_CALL getMinimalWidth() override {
        int width = panel_window::narrowest;
        guarded([&] { width = window_.pixels(panel_window::narrowest); });
        return width;
    }

    // XWindowListener
    void SAL_CALL windowResized(awt::WindowEvent const&) override {
        guarded([&] { place(); });
    }
    void SAL_CALL windowMoved(awt::WindowEvent const&) override {}
    void SAL_CALL windowShown(lang::EventObject const&) override {
        guarded([&] { place(); });
    }
    void SAL_CALL windowHidden(lang::EventObject const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

    // XStyleChangeListener
    void SAL_CALL styleSettingsChanged(lang::EventObject const&) override {
        later([](panel& self) {
            self.window_.restyle();
            self.place();
        });
    }

    void changed() override {
        guarded([&] {
            if (what_.elements_in_front) {
                if (const auto now = front_of(request_.frame, *session_); !(now == front_)) {
                    front_ = now;
                    page_ = {};   // of somebody else, from the beginning
                }
                elements_ = what_.elements_in_front(*session_, front_);
            } else {
                elements_ = what_.elements(*session_);
            }
            place();
        });
    }

    bool take_focus(Reference<frame::XFrame> const& frame) override {
        bool taken = false;
        guarded([&] { taken = frame == request_.frame && window_.focus_first(); });
        return taken;
    }

private:
    template <class F> static void guarded(F const& what) noexcept {
        try {
            what();
        } catch (...) {
            // A panel that cannot be drawn stays as it is; the sidebar and the workbook go on.
        }
    }

    bool is_gone() const { return rBHelper.bDisposed || rBHelper.bInDispose; }

    /// Does something once the event that asks for it is over, if the panel is still there.
    template <class F> void later(F what) {
        queue_.post([self = Reference<panel_base>{this}, what = std::move(what), this] {
            if (!is_gone()) what(*this);
        });
    }

    void build() {
        window_.open(
            request_.context, request_.parent,
            [this](std::string const& id) { later([id](panel& self) { self.use(id); }); },
            [this](std::string const&, std::string const& text) {
                later([text](panel& self) {
                    self.page_ = {};   // what is found begins on its first page
                    if (self.session_) self.session_->search(text);
                });
            },
            [this](int by) { later([by](panel& self) { self.turn(by); }); });
        window_.take_files(request_.context,
            [this](std::string const& files) { later([files](panel& self) { self.log_mails(files); }); });
        window_.offer_help(request_.context, "Panel" + std::string{what_.name});
        place();
        style_settings_ = window_.style_settings();
        style_settings_->addStyleChangeListener(this);
        window_.window()->addWindowListener(this);
        window_.show();
        follow_session();
    }

    void follow_session() {
        const auto controller = request_.frame.is() ? request_.frame->getController() : nullptr;
        session_ = session_of(request_.context, controller.is() ? controller->getModel() : nullptr);
        if (!session_) return;
        session_->add(*this);
        if (what_.elements_in_front) selection_ = std::make_unique<selection_watch>(controller, [this] { moved(); });
        changed();
    }

    // Another cell was chosen. Walking through a sheet by the keys costs nothing: the panel follows when it stops.
    void moved() {
        constexpr std::chrono::milliseconds rest{120};
        session_->put_off(this, rest, [self = Reference<panel_base>{this}, this] {
            if (is_gone() || !session_) return;
            if (!(front_of(request_.frame, *session_) == front_)) session_->tell(*this);
        });
    }

    /// Heights in pixels: what it cannot do without, and all that there is to show.
    struct wanted_height {
        int least = 0, whole = 0;
        bool operator==(wanted_height const&) const = default;
    };
    wanted_height wanted_at(int width) const {
        const auto whole = window_.height_for(elements_, width, room());
        auto least = window_.pixels(what_.room.least);
        if (!what_.room.takes_rest) least = std::max(least, window_.least_for(elements_, width, room()));
        return {std::min(whole, least), whole};
    }

    /// Its part of the deck's height. Where that has to be worked out anew, the host is asked for another round.
    int share_of_deck(int width) {
        if (!deck_) deck_ = deck_height::of(request_.frame);
        const int titles = window_.pixels(100);   // of the deck and of its four panels, at 96 dpi
        panels::height_wish wish{asked_.least, asked_.whole, what_.room.takes_rest, {}};
        if (wish.comes_first) wish.pages = window_.page_heights(elements_, width, room());
        const auto share = deck_->share(what_.room.place, width, wish, titles);
        if (!session_) return share;
        constexpr std::chrono::milliseconds until_placed{150};
        session_->put_off(&deck_, until_placed, [self = Reference<panel_base>{this}, this, share] {
            if (is_gone() || !request_.sidebar.is() || !window_.is_open()) return;
            const bool too_much = window_.window()->getPosSize().Height < share;
            if (!deck_->is_settled() || (too_much && deck_->reckon_with_less())) request_.sidebar->requestLayout();
        });
        return share;
    }

    void place() {
        page_ = window_.show_page(elements_, page_, room());
        const auto wanted = wanted_at(window_.width());
        if (window_.width() > 0 && wanted != asked_ && request_.sidebar.is()) {
            asked_ = wanted;
            request_.sidebar->requestLayout();
        }
    }

    panels::panel_size room() const {
        return {.title = what_.title, .message = what_.room.message, .say = office_language()};
    }

    void turn(int by) {
        page_ = window_.turned(elements_, page_, by, room());
        place();
    }

    void use(std::string const& id) {
        if (id == panels::page_back || id == panels::page_next) return turn(id == panels::page_next ? 1 : -1);
        const auto found = std::ranges::find(elements_, id, &panels::element::id);
        if (found == elements_.end() || !session_) return;
        const auto what = found->does;   // the elements change while it is done
        const auto of = session_;
        if (auto const* all = std::get_if<panels::narrow>(&what); all && all->list.empty()) window_.empty_fields();
        perform(*of, what, {request_.frame, window_.peer(), window_.area_of(id)});
    }

    void log_mails(std::string const& files) {
        if (!session_) return;
        const auto which = property(commands::argument::file, ustring(files));
        session_->run(commands::path::log_mails, {&which, 1}, request_.frame);
    }

    // WeakComponentImplHelper
    void SAL_CALL disposing() override {
        guarded([&] {
            selection_.reset();
            if (session_) {
                session_->forget(this);
                session_->forget(&deck_);
                session_->remove(*this);
            }
            session_.reset();
            window_.close_controls();
            if (style_settings_.is()) style_settings_->removeStyleChangeListener(this);
            if (window_.is_open()) window_.window()->removeWindowListener(this);
        });
        guarded([&] { window_.close(); });
        style_settings_.clear();
        window_ = {};
        request_ = {};
        deck_.reset();
    }

    panel_entry const& what_;
    panel_request request_;
    main_queue queue_;
    std::shared_ptr<session> session_;
    panel_window window_;
    Reference<awt::XStyleSettings> style_settings_;
    std::vector<panels::element> elements_;
    std::unique_ptr<selection_watch> selection_;
    panels::in_front front_;
    panels::page_place page_;
    wanted_height asked_;
    std::shared_ptr<deck_height> deck_;
};

}

Reference<ui::XUIElement> make_panel(panel_entry const& what, panel_request const& request) {
    return new panel{what, request};
}

}
