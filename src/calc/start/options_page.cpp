#include "calc/start/options_page.hpp"
#include "calc/deck/morning.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/as.hpp"
#include "calc/office/help.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/menu_state.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sharing/known_servers.hpp"
#include "text/words.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

constexpr char external[] = "external_event", forget[] = "forget";

/// The page while it is shown: its controls by their names.
class shown_page {
public:
    explicit shown_page(Reference<awt::XWindow> const& window) : controls_{window, uno::UNO_QUERY_THROW} {}

    void say(char const* name, std::string_view words) const { set(name, "Label", Any{ustring(words)}); }
    void set(char const* name, char const* property, Any const& value) const {
        model(name)->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }
    template <class Value> Value get(char const* name, char const* property) const {
        Value value{};
        model(name)->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= value;
        return value;
    }

private:
    Reference<beans::XPropertySet> model(char const* name) const {
        const auto control = controls_->getControl(rtl::OUString::createFromAscii(name));
        return as<beans::XPropertySet>(as<awt::XControl>(control)->getModel());
    }
    Reference<awt::XControlContainer> controls_;
};

class options_page final : public cppu::WeakImplHelper2<awt::XContainerWindowEventHandler, lang::XServiceInfo> {
public:
    explicit options_page(Reference<uno::XComponentContext> const& context) : context_{context} {}

    sal_Bool SAL_CALL callHandlerMethod(
        Reference<awt::XWindow> const& window, Any const& event, rtl::OUString const& method) override {
        try {
            const shown_page page{window};
            if (method.equalsAscii(forget)) return strike_out(page), true;
            rtl::OUString what;
            if (!method.equalsAscii(external) || !(event >>= what)) return false;
            if (what == "initialize") {
                learn_office_language(context_);
                if (office_shows_help(context_))
                    as<beans::XPropertySet>(as<awt::XControl>(window)->getModel())
                        ->setPropertyValue("HelpURL", Any{help_url("Options")});
                words(page);
                show(page);
            } else if (what == "back") {
                show(page);
            } else if (what == "ok") {
                keep(page);
            }
            return true;
        } catch (uno::Exception const&) {
            return false;   // the office shows the page as it is
        }
    }

    Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override {
        const rtl::OUString names[]{external, forget};
        return {names, 2};
    }

    rtl::OUString SAL_CALL getImplementationName() override { return options_page_implementation; }
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service{options_page_implementation};
        return {&service, 1};
    }

private:
    static void words(shown_page const& page) {
        page.say("you", tr("You"));
        page.say("name_label", tr("Your ~name"));
        page.say("name_hint",
            tr("Stands beside what you log, and others of a shared book see it. Blank: your name under LibreOffice > "
               "User Data."));
        page.say("deck", tr("~Show the sidebar automatically"));
        page.say("servers", tr("Shared books"));
        page.say("servers_hint",
            tr("Workbooks that name one of these servers are connected without asking, on this computer."));
        page.say("forget", tr("~Forget"));
        page.say("office_hint",
            tr("What belongs to the office stands in the workbook: Referrals > Settings and help > Settings."));
    }

    void show(shown_page const& page) {
        page.set("name", "Text", Any{ustring(person_here(context_))});
        page.set("deck", "State", Any{sal_Int16{opens_deck_by_itself(context_)}});
        servers_ = known_servers(context_);
        struck_.clear();
        list(page);
    }

    void list(shown_page const& page) const {
        std::vector<rtl::OUString> lines;
        for (auto const& one : servers_) lines.push_back(ustring(sharing::spoken_name(one.address, office_language())));
        page.set("known", "StringItemList",
            Any{Sequence<rtl::OUString>{lines.data(), static_cast<sal_Int32>(lines.size())}});
        page.set("known", "Enabled", Any{!lines.empty()});
        page.set("forget", "Enabled", Any{!lines.empty()});
    }

    /// The chosen server is gone from the list; OK forgets it.
    void strike_out(shown_page const& page) {
        const auto chosen = page.get<Sequence<sal_Int16>>("known", "SelectedItems");
        if (!chosen.hasElements() || static_cast<std::size_t>(chosen[0]) >= servers_.size()) return;
        const auto at = servers_.begin() + chosen[0];
        struck_.push_back(*at);
        servers_.erase(at);
        list(page);
    }

    void keep(shown_page const& page) {
        remember_person_here(context_, std::string{text::trimmed(utf8(page.get<rtl::OUString>("name", "Text")))});
        if (const bool wanted = page.get<sal_Int16>("deck", "State") == 1; wanted != opens_deck_by_itself(context_)) {
            let_deck_open_by_itself(context_, wanted);
            menu_may_have_changed();
        }
        if (struck_.empty()) return;
        for (auto const& one : struck_) forget_server(context_, one);
        struck_.clear();
        shared_books_forget_servers();
        menu_may_have_changed();   // the tick at Work offline
    }

    Reference<uno::XComponentContext> context_;
    std::vector<known_server> servers_, struck_;   ///< shown; to be forgotten
};

}

uno::XInterface* make_options_page(uno::XComponentContext* context) { return cppu::acquire(new options_page{context}); }

}
