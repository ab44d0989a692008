#include "calc/set_up/ods_beside.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/target_file.hpp"
#include "calc/office/as.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/file_filter.hpp"
#include "files/new_file.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <rtl/uri.hxx>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::UNO_QUERY;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".ods";

/// Text files and others that hold one sheet of plain cells.
bool holds_cells_alone(std::string_view filter) {
    constexpr std::array<std::string_view, 5> plain{
        "Text - txt - csv (StarCalc)", "Text (encoded)", "DIF", "dBase", "SYLK"};
    return std::ranges::find(plain, filter) != plain.end();
}

bool is_file(std::string_view url) { return url.starts_with("file:"); }

/// A link that leads nowhere has its name, too.
bool is_taken(std::string const& url) {
    std::error_code unknown;
    return is_file(url) && fs::exists(fs::symlink_status(path_of(url), unknown));
}

/// Where the folder ends and the name begins.
std::size_t begin_of_name(std::string_view url) { return url.rfind('/') + 1; }

/// Into a file made before, which those alone may read who may read the one that the document came from. The office
/// writes into a file that is there and lets its rights be.
bool store_beside(command_call const& call, std::string const& from, std::string const& url) {
    std::error_code unknown;
    if (is_taken(url) || !file_to_write(call, url)) return false;
    if (files::make_empty_like(path_of(url), fs::canonical(path_of(from), unknown))) return false;
    const auto how = property("FilterName", rtl::OUString{"calc8"});
    try {
        as<frame::XStorable>(call.document)->storeAsURL(ustring(url), {&how, 1});
    } catch (uno::Exception const&) {
        fs::remove(path_of(url), unknown);
        return false;
    }
    return true;
}

/// On another computer the office itself sees to it that nothing is written over.
bool store_far_away(command_call const& call, std::string const& url) {
    const std::array how{property("FilterName", rtl::OUString{"calc8"}), property("Overwrite", false)};
    try {
        as<frame::XStorable>(call.document)->storeAsURL(ustring(url), {how.data(), 2});
    } catch (uno::Exception const&) {
        return false;
    }
    return true;
}

}

std::string ods_beside(command_call const& call) {
    const uno::Reference<frame::XModel> model{call.document, UNO_QUERY};
    if (!model.is()) return {};
    const auto url = utf8(model->getURL());
    if (url.empty() || !holds_cells_alone(filter_of(document_ref{call.document, UNO_QUERY}))) return {};
    const auto begin = begin_of_name(url);
    const auto dot = url.rfind('.');   // of a folder's name, or the first letter of a hidden file's: no ending
    const auto path = dot == std::string::npos || dot <= begin ? url : url.substr(0, dot);
    auto name = path;
    for (int n = 2; is_taken(name + std::string{ending}); ++n) name = path + "%20" + std::to_string(n);
    return utf8(rtl::Uri::decode(ustring(name.substr(begin)), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)) +
        std::string{ending};
}

bool save_as_ods(command_call const& call, std::string const& name) {
    const uno::Reference<frame::XModel> model{call.document, UNO_QUERY};
    const auto from = utf8(model->getURL());
    const auto encoded = utf8(
        rtl::Uri::encode(ustring(name), rtl_UriCharClassPchar, rtl_UriEncodeIgnoreEscapes, RTL_TEXTENCODING_UTF8));
    const auto url = from.substr(0, begin_of_name(from)) + encoded;
    return is_file(url) ? store_beside(call, from, url) : store_far_away(call, url);
}

}
