#include "calc/set_up/ods_beside.hpp"
#include "calc/office/as.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/file_filter.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <osl/file.hxx>
#include <rtl/uri.hxx>

#include <algorithm>
#include <array>
#include <string_view>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::UNO_QUERY;

namespace {

constexpr std::string_view ending = ".ods";

/// Text files and others that hold one sheet of plain cells.
bool holds_cells_alone(std::string_view filter) {
    constexpr std::array<std::string_view, 5> plain{
        "Text - txt - csv (StarCalc)", "Text (encoded)", "DIF", "dBase", "SYLK"};
    return std::ranges::find(plain, filter) != plain.end();
}

std::string file_name(std::string const& url) { return url.substr(url.rfind('/') + 1); }

bool is_there(std::string const& url) {
    osl::DirectoryItem item;
    return osl::DirectoryItem::get(ustring(url), item) == osl::FileBase::E_None;
}

}

std::string ods_beside(command_call const& call) {
    const uno::Reference<frame::XModel> model{call.document, UNO_QUERY};
    if (!model.is()) return {};
    const auto url = utf8(model->getURL());
    if (url.empty() || !holds_cells_alone(filter_of(document_ref{call.document, UNO_QUERY}))) return {};
    const auto path = url.substr(0, url.rfind('.'));
    auto name = path;
    for (int n = 2; is_there(name + std::string{ending}); ++n) name = path + "%20" + std::to_string(n);
    return utf8(rtl::Uri::decode(ustring(file_name(name)), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)) +
        std::string{ending};
}

bool save_as_ods(command_call const& call, std::string const& name) {
    const uno::Reference<frame::XModel> model{call.document, UNO_QUERY};
    const auto url = utf8(model->getURL());
    const auto encoded = utf8(
        rtl::Uri::encode(ustring(name), rtl_UriCharClassPchar, rtl_UriEncodeIgnoreEscapes, RTL_TEXTENCODING_UTF8));
    const auto how = property("FilterName", rtl::OUString{"calc8"});
    try {
        as<frame::XStorable>(call.document)
            ->storeAsURL(ustring(url.substr(0, url.rfind('/') + 1) + encoded), {&how, 1});
    } catch (uno::Exception const&) {
        return false;
    }
    return true;
}

}
