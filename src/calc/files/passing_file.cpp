#include "calc/files/passing_file.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "files/file_name.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <string>
#include <system_error>

namespace referralbook::calc {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view folder_prefix = "referralbook-";

}

passing_file::passing_file(std::string_view extension)
    : folder_{(remove_left_over_files(), folder_prefix)},
      path_{folder_.path().empty() ? fs::path{} : folder_.path() / ("copy" + std::string{extension})} {}

book::problem no_passing_file() {
    std::error_code unknown;
    const auto folder = fs::temp_directory_path(unknown);
    if (unknown)
        return {tr("No copy could be made in the folder for temporary files: it is gone. Make room there and try "
                   "again; no file was written.")};
    return {tr("No copy could be made in {1}, the folder for temporary files: the disk may be full. Make room there "
               "and try again; no file was written.",
        files::shown_path(folder))};
}

book::result<void> store(document_ref const& document, passing_file const& to,
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> const& how) {
    if (to.path().empty()) return book::refuse(no_passing_file());
    try {
        as<com::sun::star::frame::XStorable>(document)->storeToURL(ustring(url_of(to.path())), how);
    } catch (com::sun::star::uno::Exception const&) {   // one of io for a full disk, of task for others
        return book::refuse(no_passing_file());
    }
    return {};
}

void remove_left_over_files() { files::remove_left_over_folders(folder_prefix); }

}
