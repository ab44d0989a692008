#include "calc/files/hidden_document.hpp"
#include "calc/files/close_document.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;

hidden_document::hidden_document(
    Reference<uno::XComponentContext> const& context, std::filesystem::path const& path, opened_for what) {
    const beans::PropertyValue how[]{property("Hidden", true),
        property("MacroExecutionMode", document::MacroExecMode::NEVER_EXECUTE),
        property("UpdateDocMode", document::UpdateDocMode::NO_UPDATE),
        property("ReadOnly", what == opened_for::reading)};
    component_ = frame::Desktop::create(context)->loadComponentFromURL(ustring(url_of(path)), "_blank", 0, {how, 4});
    document_.set(component_, uno::UNO_QUERY);
}

hidden_document::~hidden_document() { close_document(component_); }

}
