#include "calc/start/protocol_handler.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/command_run.hpp"
#include "calc/office/main_thread.hpp"
#include "calc/office/menu_state.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/document.hpp"
#include "calc/start/command_table.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/frame/status/Visibility.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <mutex>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;

namespace {

constexpr std::string_view protocol = "org.referralbook:";

// The entries at the top of the menu that are there until the workbook is set up: "SetUp#first".
constexpr std::string_view first = "#first";

// What a line of a menu wants to be asked, where it has no other way to say so: "NewReferral#ask=source".
constexpr std::string_view ask_mark = "#ask=";

std::string_view path_of(std::string_view url) {
    if (!url.starts_with(protocol)) return {};
    url.remove_prefix(protocol.size());
    return url.substr(0, url.find('#'));
}

/// The arguments of a call, with the one that its address names.
Sequence<beans::PropertyValue> with_asked(std::string_view url, Sequence<beans::PropertyValue> arguments) {
    const auto mark = url.find(ask_mark);
    if (mark == std::string_view::npos) return arguments;
    const auto last = arguments.getLength();
    arguments.realloc(last + 1);
    arguments.getArray()[last] = property(argument::ask, ustring(url.substr(mark + ask_mark.size())));
    return arguments;
}

/// One command in one window. It answers with its sentence, so that a caller can read what was done.
class command_dispatch final : public cppu::WeakImplHelper1<frame::XNotifyingDispatch> {
public:
    command_dispatch(Reference<uno::XComponentContext> const& context, Reference<frame::XFrame> const& frame)
        : context_{context}, frame_{frame} {}

    void SAL_CALL dispatch(util::URL const& url, Sequence<beans::PropertyValue> const& arguments) override {
        try {
            static_cast<void>(run(url, arguments));
        } catch (...) {}
    }

    void SAL_CALL dispatchWithNotification(util::URL const& url, Sequence<beans::PropertyValue> const& arguments,
        Reference<frame::XDispatchResultListener> const& listener) override {
        frame::DispatchResultEvent event;
        event.Source = static_cast<cppu::OWeakObject*>(this);
        event.State = frame::DispatchResultState::FAILURE;
        try {
            const auto answer = run(url, arguments);
            event.Result <<= ustring(sentence_of(answer));
            if (answer) event.State = frame::DispatchResultState::SUCCESS;
        } catch (...) {}
        if (listener.is()) listener->dispatchFinished(event);
    }

    void SAL_CALL addStatusListener(Reference<frame::XStatusListener> const& listener, util::URL const& url) override {
        if (!listener.is()) return;
        listeners_.emplace_back(listener, url);
        {
            const std::lock_guard guard{shown_guard_};
            const Reference<frame::XDispatch> own{this};
            std::erase_if(shown_, [&](uno::WeakReference<frame::XDispatch> const& one) {
                const Reference<frame::XDispatch> other{one};
                return !other.is() || other == own;
            });
            shown_.emplace_back(own);
        }
        tell(listener, url);   // which may ask for a status in turn
    }
    void SAL_CALL removeStatusListener(Reference<frame::XStatusListener> const& listener, util::URL const&) override {
        std::erase_if(listeners_, [&](auto const& one) { return one.first == listener; });
    }

private:
    void tell(Reference<frame::XStatusListener> const& listener, util::URL const& url) noexcept {
        try {
            frame::FeatureStateEvent event;
            event.Source = static_cast<cppu::OWeakObject*>(this);
            event.FeatureURL = url;
            const auto [in_calc, set_up, shared, document] = where_it_stands();
            if (!in_calc) {   // the tab Extension of the tabbed interface is in every program
                event.State <<= frame::status::Visibility{false};
                listener->statusChanged(event);
                return;
            }
            const auto* entry = entry_of(url);
            // Once set up, a command that cannot be done says why when it is chosen.
            event.IsEnabled = !entry || is_usable(entry->when, set_up, shared);
            const bool at_the_top = utf8(url.Complete).ends_with(first);
            if (at_the_top || (entry && entry->path == command_path::set_up))
                event.State <<= frame::status::Visibility{at_the_top != set_up};
            if (entry && entry->ticked) event.State <<= entry->ticked(context_, document);
            listener->statusChanged(event);
        } catch (...) {
            // A menu that cannot be told shows the entry without a tick.
        }
    }

    struct window_of_command {
        bool in_calc;   ///< or no document yet
        bool set_up;
        bool shared;
        document_ref document;
    };
    static bool is_usable(usable when, bool set_up, bool shared) {
        switch (when) {
        case usable::once_set_up: return set_up;
        case usable::always: return true;
        case usable::alone_and_set_up: return set_up && !shared;
        case usable::alone: return !shared;
        case usable::shared: break;
        }
        return shared;
    }
    window_of_command where_it_stands() const {
        const Reference<frame::XFrame> frame{frame_};
        const auto controller = frame.is() ? frame->getController() : nullptr;
        const auto model = controller.is() ? controller->getModel() : nullptr;
        const document_ref document{model, UNO_QUERY};
        return {document.is() || !model.is(), document.is() && is_set_up_workbook(document),
            document.is() && is_shared(document), document};
    }

public:
    /// Tells every menu and toolbar anew.
    static void tell_all() {
        std::vector<Reference<frame::XDispatch>> shown;
        {
            const std::lock_guard guard{shown_guard_};
            for (auto const& one : shown_) shown.emplace_back(one);
        }
        for (auto const& one : shown)
            if (auto* own = dynamic_cast<command_dispatch*>(one.get()))
                for (auto const& [listener, where] : std::vector{own->listeners_}) own->tell(listener, where);
    }

private:
    static command_entry const* entry_of(util::URL const& url) {
        const auto address = utf8(url.Complete);
        const auto commands = command_table();
        const auto found = std::ranges::find(commands, path_of(address), &command_entry::path);
        return found == commands.end() ? nullptr : &*found;
    }

    command_answer run(util::URL const& url, Sequence<beans::PropertyValue> const& arguments) {
        const rtl::Reference<command_dispatch> alive{this};
        command_call call{context_, Reference<frame::XFrame>{frame_}, {}, with_asked(utf8(url.Complete), arguments)};
        if (call.frame.is() && call.frame->getController().is())
            call.document.set(call.frame->getController()->getModel(), UNO_QUERY);
        return run_in_sight(path_of(utf8(url.Complete)), call);
    }

    /// What a command of the menu or of a key did stands in the deck, too, with its Undo.
    static command_answer run_in_sight(std::string_view path, command_call const& call) {
        std::shared_ptr<session> shown;
        session::undo_state before;
        if (!call.quiet())
            on_main_thread(call.context, [&] {
                shown = known_session(call.document);
                if (shown) before = shown->now_undoable();
            });
        auto answer = run_command(path, call);
        if (shown && answer) on_main_thread(call.context, [&] { shown->answer(before, answer); });
        return answer;
    }

    Reference<uno::XComponentContext> context_;
    uno::WeakReference<frame::XFrame> frame_;   // the window owns us, not we the window
    std::vector<std::pair<Reference<frame::XStatusListener>, util::URL>> listeners_;
    static inline std::mutex shown_guard_;
    static inline std::vector<uno::WeakReference<frame::XDispatch>> shown_;   ///< by menus and toolbars
};

class protocol_handler final
    : public cppu::WeakImplHelper3<frame::XDispatchProvider, lang::XInitialization, lang::XServiceInfo> {
public:
    explicit protocol_handler(Reference<uno::XComponentContext> const& context) : context_{context} {}

    void SAL_CALL initialize(Sequence<uno::Any> const& arguments) override {
        Reference<frame::XFrame> frame;
        if (arguments.hasElements() && (arguments[0] >>= frame)) frame_ = frame;
    }

    Reference<frame::XDispatch> SAL_CALL queryDispatch(util::URL const& url, rtl::OUString const&, sal_Int32) override {
        try {
            const auto address = utf8(url.Complete);
            const auto path = path_of(address);
            const auto commands = command_table();
            if (std::ranges::find(commands, path, &command_entry::path) == commands.end()) return {};
            return new command_dispatch{context_, Reference<frame::XFrame>{frame_}};
        } catch (...) {
            return {};
        }
    }

    Sequence<Reference<frame::XDispatch>> SAL_CALL queryDispatches(
        Sequence<frame::DispatchDescriptor> const& wanted) override {
        Sequence<Reference<frame::XDispatch>> found(wanted.getLength());
        auto* const out = found.getArray();
        for (sal_Int32 i = 0; i < wanted.getLength(); ++i)
            out[i] = queryDispatch(wanted[i].FeatureURL, wanted[i].FrameName, wanted[i].SearchFlags);
        return found;
    }

    rtl::OUString SAL_CALL getImplementationName() override { return protocol_handler_implementation; }
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service{"com.sun.star.frame.ProtocolHandler"};
        return {&service, 1};
    }

private:
    Reference<uno::XComponentContext> context_;
    uno::WeakReference<frame::XFrame> frame_;   // the window owns us, not we the window
};

}

uno::XInterface* make_protocol_handler(uno::XComponentContext* context) {
    set_menu_listener(command_dispatch::tell_all);
    return cppu::acquire(new protocol_handler{context});
}

}
