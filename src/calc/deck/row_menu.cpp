#include "calc/deck/row_menu.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/reader.hpp"
#include "calc/reading/row_subject.hpp"
#include "commands/keys.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <array>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using text::to_say;

struct line {
    std::string_view text, path;
};

// What each asks it asks about the row in front, like the same line of the menu Referrals.
constexpr std::array about_anybody{line{to_say("Log contact…"), commands::path::log_touch},
    line{to_say("New referral from them…"), "NewReferral#ask=source"}, line{to_say("Write…"), commands::path::draft},
    line{to_say("Mark next step done…"), commands::path::done},
    line{to_say("Show in the sidebar"), commands::path::open_deck}};

class row_menu final : public cppu::WeakImplHelper1<ui::XContextMenuInterceptor> {
public:
    ui::ContextMenuInterceptorAction SAL_CALL notifyContextMenuExecute(
        ui::ContextMenuExecuteEvent const& event) override {
        try {
            if (is_of_tabs(event.ActionTriggerContainer) ||
                !somebody_in_front(Reference<frame::XController>{event.Selection, UNO_QUERY}))
                return ui::ContextMenuInterceptorAction_IGNORED;
            add_lines(event.ActionTriggerContainer);
            return ui::ContextMenuInterceptorAction_EXECUTE_MODIFIED;
        } catch (...) {
            return ui::ContextMenuInterceptorAction_IGNORED;   // the office's own menu comes as ever
        }
    }

private:
    /// The menu of a sheet's tab, which is about the sheet and not about a row.
    static bool is_of_tabs(Reference<container::XIndexContainer> const& menu) {
        for (sal_Int32 i = 0; menu.is() && i < menu->getCount(); ++i) {
            const Reference<beans::XPropertySet> one{menu->getByIndex(i), UNO_QUERY};
            rtl::OUString command;
            if (one.is() && one->getPropertySetInfo()->hasPropertyByName("CommandURL"))
                one->getPropertyValue("CommandURL") >>= command;
            if (command == ".uno:SetTabBgColor") return true;
        }
        return false;
    }

    static bool somebody_in_front(Reference<frame::XController> const& controller) {
        const document_ref document{controller.is() ? controller->getModel() : nullptr, UNO_QUERY};
        if (!document.is()) return false;
        const auto at = selected_row_of(controller, document);
        if (!at) return false;
        const auto known = known_session(document);
        const auto about = known && known->known() ? subject_of_row(document, known->known()->workbook, *at)
                                                   : subject_of_row(document, read_workbook(document), *at);
        return about.referral || !about.who.empty();
    }

    static void add_lines(Reference<container::XIndexContainer> const& menu) {
        const Reference<lang::XMultiServiceFactory> makes{menu, UNO_QUERY_THROW};
        sal_Int32 at = 0;
        const auto add = [&](char const* service, auto const& fill) {
            const Reference<beans::XPropertySet> made{
                makes->createInstance(rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW};
            fill(*made);
            menu->insertByIndex(at++, Any{made});
        };
        for (auto const& [text, path] : about_anybody)
            add("com.sun.star.ui.ActionTrigger", [&](beans::XPropertySet& one) {
                one.setPropertyValue("Text", Any{ustring(tr(text))});
                one.setPropertyValue("CommandURL", Any{ustring("org.referralbook:" + std::string{path})});
            });
        add("com.sun.star.ui.ActionTriggerSeparator", [](beans::XPropertySet&) {});
    }
};

}

void offer_row_menus(Reference<frame::XModel2> const& workbook) {
    static std::vector<uno::WeakReference<frame::XController>> offered;
    std::erase_if(offered, [](auto const& one) { return !one.get().is(); });
    const auto windows = workbook.is() ? workbook->getControllers() : nullptr;
    while (windows.is() && windows->hasMoreElements()) {
        const Reference<frame::XController> window{windows->nextElement(), UNO_QUERY};
        const Reference<ui::XContextMenuInterception> menus{window, UNO_QUERY};
        if (!menus.is() || std::ranges::any_of(offered, [&](auto const& one) { return one.get() == window; })) continue;
        menus->registerContextMenuInterceptor(new row_menu);
        offered.emplace_back(window);
    }
}

}
