#include "office/support/written_paper.hpp"

#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

written_paper::written_paper(std::filesystem::path const& path) {
    beans::PropertyValue hidden;
    hidden.Name = "Hidden";
    hidden.Value <<= true;
    document_.set(
        the_office().desktop()->loadComponentFromURL(wide("file://" + path.string()), "_blank", 0, {&hidden, 1}),
        UNO_QUERY_THROW);
}

written_paper::~written_paper() {
    const Reference<util::XCloseable> open{document_, uno::UNO_QUERY};
    if (open.is()) open->close(true);
}

std::string written_paper::text() const { return printed(uno::Any{document_->getText()->getString()}); }

int written_paper::pages() const {
    const Reference<frame::XModel> model{document_, UNO_QUERY_THROW};
    const Reference<beans::XPropertySet> view{model->getCurrentController(), UNO_QUERY_THROW};
    sal_Int32 count = 0;
    view->getPropertyValue("PageCount") >>= count;
    return count;
}

std::string written_paper::label(char const* cell) const {
    const Reference<com::sun::star::text::XTextTablesSupplier> tables{document_, UNO_QUERY_THROW};
    const Reference<container::XIndexAccess> all{tables->getTextTables(), UNO_QUERY_THROW};
    const Reference<com::sun::star::text::XTextTable> table{all->getByIndex(0), UNO_QUERY_THROW};
    const Reference<com::sun::star::text::XText> words{table->getCellByName(wide(cell)), UNO_QUERY_THROW};
    return printed(uno::Any{words->getString()});
}

Reference<com::sun::star::text::XTextDocument> shown_paper(office const& in) {
    const auto open = in.desktop()->getComponents()->createEnumeration();
    while (open->hasMoreElements())
        if (const Reference<com::sun::star::text::XTextDocument> one{open->nextElement(), uno::UNO_QUERY}; one.is())
            return one;
    return {};
}

}
