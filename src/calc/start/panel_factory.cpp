#include "calc/start/panel_factory.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/start/panel_table.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::Sequence;

namespace {

/// Makes the panels that registry/Factories.xcu sends here.
class panel_factory final : public cppu::WeakImplHelper2<ui::XUIElementFactory, lang::XServiceInfo> {
public:
    explicit panel_factory(Reference<uno::XComponentContext> const& context) : context_{context} {}

    Reference<ui::XUIElement> SAL_CALL createUIElement(
        rtl::OUString const& url, Sequence<beans::PropertyValue> const& arguments) override {
        panel_request request;
        request.context = context_;
        request.url = url;
        for (auto const& one : arguments) {
            if (one.Name == "Frame")
                one.Value >>= request.frame;
            else if (one.Name == "ParentWindow")
                one.Value >>= request.parent;
            else if (one.Name == "Sidebar")
                one.Value >>= request.sidebar;
        }
        const auto name = utf8(url.copy(url.lastIndexOf('/') + 1));
        const auto panels = panel_table();
        const auto found = std::ranges::find(panels, name, &panel_entry::name);
        if (found == panels.end() || !request.parent.is())
            throw container::NoSuchElementException("Referral Book has no panel " + url, {});
        learn_office_language(context_);
        try {
            return make_panel(*found, request);
        } catch (uno::Exception const&) {
            throw;
        } catch (...) {
            return {};
        }
    }

    rtl::OUString SAL_CALL getImplementationName() override { return panel_factory_implementation; }
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service{panel_factory_implementation};
        return {&service, 1};
    }

private:
    Reference<uno::XComponentContext> context_;
};

}

uno::XInterface* make_panel_factory(uno::XComponentContext* context) {
    return cppu::acquire(new panel_factory{context});
}

}
