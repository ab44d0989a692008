#include "calc/start/opened_job.hpp"
#include "calc/deck/example_days.hpp"
#include "calc/deck/morning.hpp"
#include "calc/deck/row_menu.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/files/passing_file.hpp"
#include "calc/formulas/earlier_version.hpp"
#include "calc/formulas/names_of_newer_office.hpp"
#include "calc/office/office_language.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::Sequence;

namespace {

/// Runs when a window on a Calc document has been made (registry/Jobs.xcu): from then on the workbook has a session,
/// its formulas are those of this version, its Today is today, and the deck is open where the user wants it so.
class opened_job final : public cppu::WeakImplHelper2<task::XJob, lang::XServiceInfo> {
public:
    explicit opened_job(Reference<uno::XComponentContext> const& context) : context_{context} {}

    Any SAL_CALL execute(Sequence<beans::NamedValue> const& arguments) override {
        try {
            learn_office_language(context_);
            static const bool cleared = (remove_left_over_files(), true);   // once in the life of the office process
            static_cast<void>(cleared);
            for (auto const& one : arguments) {
                Sequence<beans::NamedValue> environment;
                if (one.Name != "Environment" || !(one.Value >>= environment)) continue;
                for (auto const& inner : environment)
                    if (Reference<uno::XInterface> model; inner.Name == "Model" && (inner.Value >>= model)) {
                        const bool new_here = !known_session(model);
                        const document_ref document{model, uno::UNO_QUERY};
                        if (new_here && document.is()) {
                            know_names_of_newer_office(document);
                            bring_formulas_up(document);
                        }
                        if (const auto session = session_of(context_, model)) session->start_sharing();
                        offer_row_menus({model, uno::UNO_QUERY});
                        if (new_here && document.is()) {
                            bring_example_to_today(document);
                            good_morning(context_, document);
                        }
                    }
            }
        } catch (...) {
            // The workbook opens as it is; the deck brings its day up when it is shown.
        }
        return {};
    }

    rtl::OUString SAL_CALL getImplementationName() override { return opened_job_implementation; }
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString service{opened_job_implementation};
        return {&service, 1};
    }

private:
    Reference<uno::XComponentContext> context_;
};

}

uno::XInterface* make_opened_job(uno::XComponentContext* context) { return cppu::acquire(new opened_job{context}); }

}
