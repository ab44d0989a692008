#include "calc/deck/panel.hpp"
#include "calc/office/as.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/deck/panel_actions.hpp"
#include "calc/deck/panel_controls.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/reading/row_subject.hpp"
#include "calc/sheets/selection_watch.hpp"
#include "calc/office/window_peer.hpp"
#include "panels/elements/layout.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase5.hxx>

#include <algorithm>
#include <cmath>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using panel_base = cppu::WeakComponentImplHelper5<ui::XUIElement, ui::XToolPanel, ui::XSidebarPanel,
    awt::XWindowListener, awt::XStyleChangeListener>;

/// One panel in one window: a view on a session, nothing is kept here. Hiding the sidebar disposes it.
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
            if (!window_.is() && request_.parent.is()) build();
        });
        return static_cast<ui::XToolPanel*>(this);
    }

    // XToolPanel
    Reference<awt::XWindow> SAL_CALL getWindow() override { return window_; }
    Reference<accessibility::XAccessible> SAL_CALL createAccessible(
        Reference<accessibility::XAccessible> const&) override {
        return {container_, UNO_QUERY};
    }

    // XSidebarPanel
    ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override {
        int height = 0;
        guarded([&] {
            if (look_ && width > 0) height = panels::lay_out(elements_, width, look_->screen()).height;
        });
        asked_height_ = height;
        return {height, height, height};
    }
    sal_Int32 SAL_CALL getMinimalWidth() override {
        int width = narrowest;
        guarded([&] {
            if (look_) width = static_cast<int>(std::lround(narrowest * look_->screen().scale));
        });
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
        later([](panel& self) { self.restyle(); });
    }

    void changed() override {
        guarded([&] {
            elements_ = what_.elements_in_front ? what_.elements_in_front(*session_, front_ = in_front_now())
                                                : what_.elements(*session_);
            place();
        });
    }

    bool take_focus(Reference<frame::XFrame> const& frame) override {
        bool taken = false;
        guarded([&] { taken = frame == request_.frame && controls_ && controls_->focus_first(); });
        return taken;
    }

private:
    static constexpr int narrowest = 280;   // pixels at 96 dpi: a name and a button side by side

    template <class F> static void guarded(F const& what) noexcept {
        try {
            what();
        } catch (...) {
            // A panel that cannot be drawn stays as it is; the sidebar and the workbook go on.
        }
    }

    /// Does something once the event that asks for it is over, if the panel is still there.
    template <class F> void later(F what) {
        queue_.post([self = Reference<panel_base>{this}, what = std::move(what), this] {
            if (!rBHelper.bDisposed && !rBHelper.bInDispose) what(*this);
        });
    }

    void build() {
        const auto factory = request_.context->getServiceManager();
        const Reference<awt::XToolkit> toolkit{
            factory->createInstanceWithContext("com.sun.star.awt.Toolkit", request_.context), UNO_QUERY_THROW};
        awt::WindowDescriptor wanted;
        wanted.Type = awt::WindowClass_SIMPLE;
        wanted.WindowServiceName = "window";
        wanted.ParentIndex = -1;
        wanted.Parent.set(request_.parent, UNO_QUERY_THROW);
        const auto peer = toolkit->createWindow(wanted);
        window_.set(peer, UNO_QUERY_THROW);

        const Reference<awt::XControl> container{
            factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainer", request_.context),
            UNO_QUERY_THROW};
        const Reference<awt::XControlModel> model{
            factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainerModel", request_.context),
            UNO_QUERY_THROW};
        container->setModel(model);
        container->createPeer(toolkit, peer);
        container_.set(container, UNO_QUERY_THROW);
        let_tab_walk(container->getPeer());

        controls_ = std::make_unique<panel_controls>(
            request_.context, Reference<awt::XControlContainer>{container, UNO_QUERY_THROW},
            [this](std::string const& id) { later([id](panel& self) { self.use(id); }); },
            [this](std::string const&, std::string const& text) {
                later([text](panel& self) {
                    if (self.session_) self.session_->search(text);
                });
            });
        restyle();
        style_settings_ = as<awt::XStyleSettingsSupplier>(peer)->getStyleSettings();
        style_settings_->addStyleChangeListener(this);
        window_->addWindowListener(this);
        container_->setVisible(true);
        window_->setVisible(true);

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
            if (rBHelper.bDisposed || rBHelper.bInDispose || !session_) return;
            if (!(in_front_now() == front_)) changed();
        });
    }

    panels::in_front in_front_now() const {
        const auto controller = request_.frame.is() ? request_.frame->getController() : nullptr;
        if (!session_->known() || !controller.is()) return {};
        const auto at = selected_row_of(controller, session_->document());
        if (!at) return {};
        const auto about = subject_of_row(session_->document(), session_->known()->workbook, *at);
        return {about.who, about.referral};
    }

    void restyle() {
        look_ = std::make_unique<panel_look>(Reference<awt::XWindowPeer>{window_, UNO_QUERY_THROW});
        const Any colour{look_->background()};
        as<awt::XWindowPeer>(window_)->setBackground(look_->background());
        const Reference<awt::XControl> container{container_, UNO_QUERY_THROW};
        as<beans::XPropertySet>(container->getModel())->setPropertyValue("BackgroundColor", colour);
        place();
    }

    void place() {
        if (!window_.is() || !look_ || !controls_) return;
        const auto size = window_->getPosSize();
        if (size.Width <= 0) return;
        const auto where = panels::lay_out(elements_, size.Width, look_->screen());
        container_->setPosSize(
            0, 0, size.Width, std::max(size.Height, static_cast<sal_Int32>(where.height)), awt::PosSize::POSSIZE);
        controls_->show(elements_, where, *look_);
        if (where.height != asked_height_ && request_.sidebar.is()) {
            asked_height_ = where.height;
            request_.sidebar->requestLayout();
        }
    }

    void use(std::string const& id) {
        const auto found = std::ranges::find(elements_, id, &panels::element::id);
        if (found == elements_.end() || !session_) return;
        const auto what = found->does;   // the elements change while it is done
        const auto of = session_;
        const Reference<awt::XControl> container{container_, UNO_QUERY_THROW};
        perform(*of, what, {request_.frame, container->getPeer(), controls_->area_of(id)});
    }

    // WeakComponentImplHelper
    void SAL_CALL disposing() override {
        guarded([&] {
            selection_.reset();
            if (session_) {
                session_->forget(this);
                session_->remove(*this);
            }
            session_.reset();
            controls_.reset();
            if (style_settings_.is()) style_settings_->removeStyleChangeListener(this);
            if (window_.is()) window_->removeWindowListener(this);
        });
        guarded([&] {
            if (const Reference<lang::XComponent> container{container_, UNO_QUERY}; container.is())
                container->dispose();
            if (const Reference<lang::XComponent> window{window_, UNO_QUERY}; window.is()) window->dispose();
        });
        style_settings_.clear();
        container_.clear();
        window_.clear();
        look_.reset();
        request_ = {};
    }

    panel_entry const& what_;
    panel_request request_;
    main_queue queue_;
    std::shared_ptr<session> session_;
    Reference<awt::XWindow> window_, container_;
    Reference<awt::XStyleSettings> style_settings_;
    std::unique_ptr<panel_look> look_;
    std::unique_ptr<panel_controls> controls_;
    std::vector<panels::element> elements_;
    std::unique_ptr<selection_watch> selection_;
    panels::in_front front_;
    int asked_height_ = 0;
};

}

Reference<ui::XUIElement> make_panel(panel_entry const& what, panel_request const& request) {
    return new panel{what, request};
}

}
